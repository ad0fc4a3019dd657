package se.klubba.standalone.commandline;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** About record files. */
@Command(
        name = "record",
        description = "About record files: a meeting as data.",
        subcommands = CheckRecord.class,
        mixinStandardHelpOptions = true)
final class Record implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec command;

    @Override
    public Integer call() {
        var said = Objects.requireNonNull(command).commandLine();
        said.usage(said.getErr());
        return 2;
    }
}
