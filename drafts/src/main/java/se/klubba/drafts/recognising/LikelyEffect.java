package se.klubba.drafts.recognising;

import java.util.List;

/**
 * Which effect it is likely to have that something was decided, by the words of the decision: learnt as {@link Likely} is. It says where to ask, and with
 * which answer first.
 */
final class LikelyEffect {
    /** It says enough by itself, and records have no verb for it. */
    static final String WORDS = "words";

    /** What a decision may do, in the order of the weights. */
    static final List<String> VERBS = List.of(
            WORDS,
            "adoptInstrument",
            "appoint",
            "approveAgenda",
            "declareOutsideRemit",
            "endMandate",
            "establishBody",
            "layOnRecord",
            "referBack",
            "referMatter",
            "reject",
            "removeFromAgenda",
            "repealInstrument",
            "table");

    private static final LikelyEffect LEARNT = new LikelyEffect(Weights.read("effects.weights", VERBS.size()));

    private final Weights weights;

    LikelyEffect(Weights weights) {
        this.weights = weights;
    }

    /** By the weights that come with Klubba. */
    static LikelyEffect learnt() {
        return LEARNT;
    }

    /**
     * The likeliest.
     *
     * @param chance how likely that is, from 0 to 1
     * @param any how likely it is to do anything at all
     */
    record Of(String verb, double chance, double any) {}

    Of of(String decided, String title) {
        var chances = weights.chances(Likely.features(decided, title));
        int best = 0;
        for (int i = 1; i < chances.length; i++) {
            best = chances[i] > chances[best] ? i : best;
        }
        return new Of(VERBS.get(best), chances[best], 1 - chances[0]);
    }
}
