package se.klubba.standalone.commandline;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads the log for its own sake. */
@Command(
        name = "verify",
        description =
                "Reads the whole log: whether it is unbroken, whether words are those that were recorded, and whether it is all there:"
                        + " its head is compared with the one that is kept beside it.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit code:%n",
        exitCodeList = {"0: the log is sound", "1: it is not, or cannot be read", "2: the arguments are wrong"})
final class Verify implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private RegisterOptions register = new RegisterOptions();

    @Option(
            names = "--to",
            paramLabel = "POSITION",
            description = "Only the events before it, so that a digest can be compared with an earlier one.")
    private long to = Long.MAX_VALUE;

    @Override
    public Integer call() {
        var out = Objects.requireNonNull(command).commandLine().getOut();
        try (var opened = register.open()) {
            var found = opened.log().verify(0, to);
            out.println("events    " + found.to());
            out.println("disposed  " + found.disposed());
            out.println("digest    " + found.digest());
            found.faults().forEach(fault -> out.println("fault at " + fault.position() + ": " + fault.what()));
            var head = opened.head();
            var differences = head.differences();
            differences.forEach(difference -> out.println("fault: " + difference));
            head.restores()
                    .forEach(r -> out.println("restored  " + r.at() + " by " + r.who() + ", from " + r.was() + " to "
                            + r.head() + " events: " + r.why()));
            var accounts = opened.accounts().firstUnsound();
            if (accounts != null) {
                out.println(
                        "fault in the log of accounts at " + accounts + ": it is not as it was written, or is missing");
            }
            int faults = found.faults().size() + differences.size() + (accounts == null ? 0 : 1);
            out.println(faults == 0 ? "sound" : "NOT SOUND: " + faults + " faults");
            return faults == 0 ? 0 : 1;
        }
    }
}
