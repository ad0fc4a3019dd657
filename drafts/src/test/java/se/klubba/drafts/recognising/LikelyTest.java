package se.klubba.drafts.recognising;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.klubba.drafts.recognising.TaughtSentences.Sentence;

/**
 * The weights by which a sentence is told apart are what these sentences teach. {@code -Dweights.write=true} writes them anew, after sentences
 * or features have changed.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LikelyTest {
    private static final Path WEIGHTS = Path.of("src/main/resources/se/klubba/drafts/recognising");
    /** A feature that fewer sentences have teaches nothing. */
    private static final int SEEN = 2;
    /** Neighbours are of one meeting, and stay together. */
    private static final int NEIGHBOURS = 30;

    private static final int PARTS = 5;
    /** The logarithm of how likely a kind is that nothing taught. */
    private static final double NEVER = -20;

    private static Map<String, int[]> taught(List<Sentence> sentences, List<String> kinds) {
        var model = model(sentences, kinds.equals(Likely.KINDS) ? 1.0 : 0.3);
        var none = logarithms(model, kinds);
        var weights = new TreeMap<String, int[]>();
        sentences.stream()
                .flatMap(s -> Likely.features(s.words(), s.title()).stream())
                .collect(Collectors.groupingBy(f -> f, Collectors.counting()))
                .forEach((feature, times) -> {
                    var of = logarithms(model, kinds, feature);
                    var weight = IntStream.range(0, of.length)
                            .map(i -> (int) Math.round(100 * (of[i] - none[i])))
                            .toArray();
                    if (times >= SEEN && IntStream.of(weight).anyMatch(w -> w != 0)) {
                        weights.put(feature, weight);
                    }
                });
        return weights;
    }

    private static MaxentModel model(List<Sentence> sentences, double smoothing) {
        var parameters = new TrainingParameters(Map.of(
                TrainingParameters.ALGORITHM_PARAM,
                QNTrainer.MAXENT_QN_VALUE,
                TrainingParameters.CUTOFF_PARAM,
                SEEN,
                TrainingParameters.ITERATIONS_PARAM,
                100,
                QNTrainer.L1COST_PARAM,
                smoothing / 10,
                QNTrainer.L2COST_PARAM,
                smoothing));
        var events = sentences.stream()
                .map(s -> new Event(
                        s.kind(), Likely.features(s.words(), s.title()).toArray(String[]::new)))
                .toList();
        try {
            return TrainerFactory.getEventTrainer(parameters, new HashMap<>())
                    .train(ObjectStreamUtils.createObjectStream(events));
        } catch (IOException e) {
            throw new IllegalStateException("the sentences teach nothing", e);
        }
    }

    /** Of each kind, so that they come to nothing together. */
    private static double[] logarithms(MaxentModel model, List<String> kinds, String... features) {
        var likely = model.eval(features);
        var of = kinds.stream()
                .mapToDouble(k -> model.getIndex(k) < 0 ? NEVER : Math.log(likely[model.getIndex(k)]))
                .toArray();
        double mean = DoubleStream.of(of).sum() / of.length;
        return IntStream.range(0, of.length).mapToDouble(i -> of[i] - mean).toArray();
    }

    private static Weights by(Map<String, int[]> weights, List<String> kinds) {
        var of = new HashMap<String, double[]>();
        weights.forEach((feature, weight) ->
                of.put(feature, IntStream.of(weight).mapToDouble(w -> w / 100.0).toArray()));
        return new Weights(kinds.size(), of);
    }

    /** @return whether they were written anew */
    private static boolean written(Map<String, int[]> taught, String file) throws IOException {
        if (!Boolean.getBoolean("weights.write")) {
            return false;
        }
        Files.write(
                WEIGHTS.resolve(file),
                taught.entrySet().stream()
                        .map(e -> e.getKey()
                                + IntStream.of(e.getValue())
                                        .mapToObj(w -> " " + w)
                                        .collect(Collectors.joining()))
                        .toList());
        return true;
    }

    @Test
    void the_weights_of_effects_are_those_that_decisions_teach() throws IOException {
        var sentences = TaughtSentences.effects();
        var taught = taught(sentences, LikelyEffect.VERBS);
        if (written(taught, "effects.weights")) {
            return;
        }
        var anew = new LikelyEffect(by(taught, LikelyEffect.VERBS));
        assertThat(sentences).allSatisfy(s -> {
            var shipped = LikelyEffect.learnt().of(s.words(), s.title());
            var now = anew.of(s.words(), s.title());
            assertThat(Math.abs(shipped.chance() - now.chance())).as(s.words()).isLessThan(0.05);
        });
    }

    @Test
    void effects_of_decisions_that_taught_nothing_are_told_apart() {
        var sentences = TaughtSentences.listedEffects();
        var taught = taught(part(sentences, 1, false), LikelyEffect.VERBS);
        var likely = new LikelyEffect(by(taught, LikelyEffect.VERBS));
        var others = part(sentences, 1, true);
        var sure = others.stream()
                .filter(s -> {
                    var of = likely.of(s.words(), s.title());
                    return !of.verb().equals(LikelyEffect.WORDS) && of.chance() >= 0.6;
                })
                .toList();
        long right = sure.stream()
                .filter(s -> likely.of(s.words(), s.title()).verb().equals(s.kind()))
                .count();
        System.out.printf(
                "decisions not taught: %d, with an effect %d; an effect is taken for sure in %d, rightly in %d%n",
                others.size(), others.size() - of(LikelyEffect.WORDS, others), sure.size(), right);
        assertThat(Measured.percent((int) right, sure.size())).isGreaterThanOrEqualTo(60);
    }

    @Test
    void the_weights_are_those_that_the_sentences_teach() throws IOException {
        var sentences = TaughtSentences.all();
        var taught = taught(sentences, Likely.KINDS);
        if (written(taught, "likely.weights")) {
            return;
        }
        var anew = new Likely(by(taught, Likely.KINDS));
        assertThat(sentences).allSatisfy(s -> {
            var shipped = Likely.learnt().of(s.words(), s.title());
            var now = anew.of(s.words(), s.title());
            assertThat(Math.abs(shipped.decided() - now.decided()))
                    .as(s.words())
                    .isLessThan(0.05);
            assertThat(Math.abs(shipped.assigned() - now.assigned()))
                    .as(s.words())
                    .isLessThan(0.05);
        });
    }

    @Test
    void sentences_that_taught_nothing_are_told_apart() {
        var sentences = TaughtSentences.listed();
        var likely = new Likely(by(taught(part(sentences, NEIGHBOURS, false), Likely.KINDS), Likely.KINDS));
        var others = part(sentences, NEIGHBOURS, true);
        var decided = others.stream()
                .filter(s -> likely.of(s.words(), s.title()).decided() >= 0.5)
                .toList();
        var assigned = others.stream()
                .filter(s -> likely.of(s.words(), s.title()).assigned() >= 0.5)
                .toList();
        System.out.printf(
                "sentences not taught: %d; decided: %s; assigned: %s%n",
                others.size(), told("decided", decided, others), told("assigned", assigned, others));
        assertThat(Measured.percent(of("decided", decided), of("decided", others)))
                .isGreaterThanOrEqualTo(62);
        assertThat(Measured.percent(of("decided", decided), decided.size())).isGreaterThanOrEqualTo(74);
        assertThat(Measured.percent(of("assigned", assigned), of("assigned", others)))
                .isGreaterThanOrEqualTo(64);
        assertThat(Measured.percent(of("assigned", assigned), assigned.size())).isGreaterThanOrEqualTo(65);
    }

    private static String told(String kind, List<Sentence> taken, List<Sentence> others) {
        return "%d of %d, and %d others".formatted(of(kind, taken), of(kind, others), taken.size() - of(kind, taken));
    }

    private static int of(String kind, List<Sentence> sentences) {
        return (int) sentences.stream().filter(s -> s.kind().equals(kind)).count();
    }

    private static List<Sentence> part(List<Sentence> sentences, int neighbours, boolean last) {
        return IntStream.range(0, sentences.size())
                .filter(i -> (i / neighbours % PARTS == PARTS - 1) == last)
                .mapToObj(sentences::get)
                .toList();
    }
}
