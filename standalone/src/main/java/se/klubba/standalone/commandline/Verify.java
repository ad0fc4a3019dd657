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
        description = "Reads the whole log: whether it is unbroken, and whether words are those that were recorded.",
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
            out.println(found.sound() ? "sound" : "NOT SOUND: " + found.faults().size() + " faults");
            return found.sound() ? 0 : 1;
        }
    }
}
