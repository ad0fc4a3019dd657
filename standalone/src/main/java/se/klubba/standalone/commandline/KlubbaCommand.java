package se.klubba.standalone.commandline;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.Set;
import org.springframework.http.HttpStatus;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import se.klubba.axon.mongodb.LogFault;
import se.klubba.axon.mongodb.heads.HeadDiffers;
import se.klubba.embedded.FolderInUse;
import se.klubba.reading.ReadProblem;

/**
 * The command line. A subcommand is one class, a {@code Callable} of its exit code, named here; it takes a {@link RegisterOptions}
 * as its mixin. What it prints goes to the writers of its {@code CommandSpec}.
 */
@Command(
        name = "klubba",
        description = "Without a subcommand: starts the server, with the options of Spring Boot.",
        synopsisSubcommandLabel = "SUBCOMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        usageHelpAutoWidth = true,
        subcommands = {
            Export.class,
            Import.class,
            Verify.class,
            Restore.class,
            RunReport.class,
            Record.class,
            DraftMinutes.class
        })
public final class KlubbaCommand {
    private static final Set<String> HELP = Set.of("-h", "--help", "-V", "--version");

    /** A word, or a wish for help: options of a server begin with two hyphens. */
    public static boolean isMeantBy(String... arguments) {
        return arguments.length > 0 && (HELP.contains(arguments[0]) || !arguments[0].startsWith("--"));
    }

    /** 0 where all went well, 1 where it did not, 2 where the arguments cannot be understood. */
    public static int run(String... arguments) {
        Quiet.logging();
        return of().execute(arguments);
    }

    static CommandLine of() {
        return new CommandLine(new KlubbaCommand()).setExecutionExceptionHandler(KlubbaCommand::explain);
    }

    private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult arguments) {
        switch (failure) {
            case CannotGoOn _, LogFault _, FolderInUse _, HeadDiffers _ ->
                command.getErr().println(Objects.requireNonNull(failure.getMessage()));
            case ReadProblem problem -> {
                command.getErr().println(problem.getMessage());
                return problem.status() == HttpStatus.BAD_REQUEST
                        ? CommandLine.ExitCode.USAGE
                        : CommandLine.ExitCode.SOFTWARE;
            }
            default -> failure.printStackTrace(new PrintWriter(command.getErr(), true));
        }
        return CommandLine.ExitCode.SOFTWARE;
    }
}
