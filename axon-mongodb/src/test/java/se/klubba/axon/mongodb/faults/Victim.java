package se.klubba.axon.mongodb.faults;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import se.klubba.axon.mongodb.views.Hooked;
import se.klubba.embedded.EmbeddedMongo;

/**
 * An application in a process of its own, to be killed. A line on standard output is what was told of one attempt, or that it is in the
 * middle of building a view.
 */
final class Victim {
    static final String APPENDS = "appends";
    static final String REBUILDS = "rebuilds";
    /** It folds as many keys of a rebuild, says so, and does not go on. */
    static final int FOLDED = 3;

    private static final PrintStream TOLD = System.out;

    private Victim() {}

    /** @param arguments what it does; the address of a server, or the folder of an embedded store; the database */
    public static void main(String... arguments) {
        // what is logged would stand between the lines
        System.setOut(System.err);
        var uri = arguments[1].startsWith("mongodb:")
                ? arguments[1]
                : EmbeddedMongo.open(Path.of(arguments[1])).uri();
        switch (arguments[0]) {
            case APPENDS -> {
                var application = new Application(uri, arguments[2]).keepingViews();
                Load.on(List.of(application), new Lines());
            }
            case REBUILDS -> {
                var stuck = new Hooked<>(new Tally(), new Stuck());
                var application = new Application(uri, arguments[2], stuck, Clock.systemUTC()).keepingViews();
                application.views().rebuild(stuck).join();
            }
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static synchronized void say(String line) {
        try {
            TOLD.write((line + "\n").getBytes(US_ASCII));
            TOLD.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Lines implements Told {
        @Override
        public void begun(String attempt) {
            say("begun " + attempt);
        }

        @Override
        public void acknowledged(String attempt, long position) {
            say("acknowledged " + attempt + " " + position);
        }

        @Override
        public void conflicted(String attempt) {
            say("conflicted " + attempt);
        }

        @Override
        public void refused(String attempt) {
            say("refused " + attempt);
        }
    }

    /** Lets {@link #FOLDED} keys be folded, and then none. */
    private static final class Stuck implements Runnable {
        private int folded;

        @Override
        public synchronized void run() {
            if (++folded > FOLDED) {
                say("folded");
                while (true) {
                    LockSupport.park(this);
                }
            }
        }
    }
}
