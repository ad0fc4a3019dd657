package se.klubba.standalone.commandline;

import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says that an earlier state of a register is meant to be there. */
@Command(
        name = "restore",
        description =
                "After a backup was put in its place: says that the register is meant to be as it is now, although it went further"
                        + " before. Who said so, and why, stays in the file that keeps its head, and verify tells it.",
        mixinStandardHelpOptions = true)
final class Restore implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private RegisterOptions register = new RegisterOptions();

    @Option(names = "--why", paramLabel = "REASON", required = true, description = "Why it was put back.")
    private String why = "";

    @Override
    public Integer call() {
        if (why.isBlank()) {
            throw new CannotGoOn("--why has to say why the register was put back");
        }
        try (var opened = register.open()) {
            if (!opened.log().verify(0, Long.MAX_VALUE).sound()) {
                throw new CannotGoOn("what is there is not sound: verify tells what is wrong with it");
            }
            var restore =
                    opened.head().restored(System.getProperty("user.name", "unknown"), why.strip(), Clock.systemUTC());
            Objects.requireNonNull(command)
                    .commandLine()
                    .getOut()
                    .println("restored: the register has " + restore.head() + " events, and had " + restore.was());
            return 0;
        }
    }
}
