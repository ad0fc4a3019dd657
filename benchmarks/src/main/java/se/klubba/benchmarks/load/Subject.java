package se.klubba.benchmarks.load;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import se.klubba.benchmarks.load.Load.Act;

/** Something that is measured: what it can be asked by name, and what it answers with a number. */
public final class Subject {
    private final Map<String, Function<String[], Double>> questions = new LinkedHashMap<>();

    /**
     * Answers {@code <name> <threads> <milliseconds>} with how often it was done in a second.
     *
     * @param acts made anew for each measurement, by thread
     */
    public Subject repeats(String name, IntFunction<? extends Act> acts) {
        return answers(
                name,
                words -> Load.perSecond(Integer.parseInt(words[0]), Duration.ofMillis(Long.parseLong(words[1])), acts));
    }

    /** @param answer given the words after the name */
    public Subject answers(String name, Function<String[], Double> answer) {
        questions.put(name, answer);
        return this;
    }

    /** @throws IllegalArgumentException for what it does not know */
    public double ask(String question) {
        var words = question.split(" ", -1);
        var answer = questions.get(words[0]);
        if (answer == null) {
            throw new IllegalArgumentException("unknown: " + question);
        }
        var rest = new String[words.length - 1];
        System.arraycopy(words, 1, rest, 0, rest.length);
        return answer.apply(rest);
    }
}
