package se.klubba.standalone.commandline;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What came of a command line. */
public record Ran(int exit, String out, String err) {
    public static Ran of(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int exit = KlubbaCommand.of()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
        return new Ran(exit, out.toString(), err.toString());
    }
}
