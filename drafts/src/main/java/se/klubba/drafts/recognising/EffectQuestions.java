package se.klubba.drafts.recognising;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Asks what a decision does that no rule has read, where its words show or are like those of decisions that do something; and what it does where rules read one
 * thing, and its words are surely like those of another.
 */
final class EffectQuestions {
    /** From where on it is asked. */
    private static final double ASKED = 0.5;

    /** From where on it is another thing than what was read. */
    private static final double OTHER = 0.95;

    private final Lexicon lexicon;
    private final Effects effects;
    private final Named named;
    private final Parties parties;
    private final Questions questions;
    private final LikelyEffect likely = LikelyEffect.learnt();

    EffectQuestions(Lexicon lexicon, Effects effects, Named named, Parties parties, Questions questions) {
        this.lexicon = lexicon;
        this.effects = effects;
        this.named = named;
        this.parties = parties;
        this.questions = questions;
    }

    /** @param read what of the passage says what was decided */
    void about(Passage passage, Span read, Item item) {
        var key = item.number + "/" + passage.key;
        if (questions.about(key) || lexicon.starts("recommends", read.text())) {
            return;
        }
        var of = likely.of(read.text(), item.titleText());
        if (another(passage, of)
                || passage.effects.isEmpty() && (of.any() >= ASKED || lexicon.in("shows-effect", read.text()))) {
            ask(key, read, Stream.concat(passage.effects.stream(), suggested(of.verb(), read, item).stream()));
            passage.effects.clear();
        }
    }

    private static boolean another(Passage passage, LikelyEffect.Of of) {
        return passage.effects.size() == 1
                && of.chance() >= OTHER
                && !of.verb().equals(LikelyEffect.WORDS)
                && !of.verb().equals(passage.effects.getFirst().verb)
                && LikelyEffect.VERBS.contains(passage.effects.getFirst().verb);
    }

    private void ask(String key, Span read, Stream<Effect> suggested) {
        questions.ask(
                "which-effect",
                key,
                read,
                Asks.of("what-it-does"),
                suggested.map(e -> Map.of(e.verb, e.argument())).toList());
    }

    /** As far as its values can be read; nothing where they cannot. */
    private List<Effect> suggested(String verb, Span read, Item item) {
        return switch (verb) {
            case "approveAgenda", "removeFromAgenda" -> List.of(new Effect(verb));
            case "layOnRecord" -> List.of(effects.laid.of(read, item));
            case "table" -> List.of(effects.tabled(read, item));
            case "declareOutsideRemit" -> List.of(new Effect(verb).with("matter", named.matter(item)));
            case "referMatter", "referBack" -> {
                var to = parties.bodyIn(read);
                yield List.of(new Effect(verb)
                        .with("matter", named.matter(item))
                        .with("to", to == null ? Times.NOT_STATED : to.name()));
            }
            case "reject" ->
                item.proposals.size() == 1
                        ? item.proposals.getFirst().points.keySet().stream()
                                .map(n -> Effect.ofPoint(verb, item.proposals.getFirst().id + "/" + n, read))
                                .toList()
                        : List.of();
            default -> List.of();
        };
    }
}
