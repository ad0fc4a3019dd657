package se.klubba.benchmarks.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;

/** A subject in a process of its own: a question a line on standard input, an answer a line on standard output, until the input ends. */
public final class Served {
    static final String ANSWER = "answer ";
    static final String FAILED = "failed ";

    private Served() {}

    /** Begins with an answer of 0, once the subject is there. */
    public static void serve(Subject subject) throws IOException {
        var out = new PrintStream(System.out, true, UTF_8);
        System.setOut(System.err);
        out.println(ANSWER + 0);
        var in = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        for (var question = in.readLine(); question != null; question = in.readLine()) {
            out.println(answer(subject, question));
        }
    }

    private static String answer(Subject subject, String question) {
        try {
            return ANSWER + subject.ask(question);
        } catch (RuntimeException e) {
            e.printStackTrace();
            return FAILED + String.valueOf(e).replace('\n', ' ');
        }
    }
}
