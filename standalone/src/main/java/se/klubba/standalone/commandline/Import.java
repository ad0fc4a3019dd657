package se.klubba.standalone.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.klubba.accounts.AccountRefused;
import se.klubba.axon.mongodb.transfer.DamagedExport;
import se.klubba.axon.mongodb.transfer.LogImport;
import se.klubba.axon.mongodb.transfer.LogNotEmpty;

/** Reads an exported register into one that is empty. */
@Command(
        name = "import",
        description =
                "Reads what export wrote into an empty register: all of it, or nothing. Views are made when it is started.",
        mixinStandardHelpOptions = true)
final class Import implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private RegisterOptions register = new RegisterOptions();

    @Parameters(paramLabel = "FILE", description = "It is read twice: checked, then stored.")
    private Path file = Path.of("");

    @Option(
            names = "--accounts",
            paramLabel = "FILE",
            description =
                    "Reads the log of accounts too, as export wrote it, with their names: who was given which role. Whoever had an account is let in anew by a link, which"
                            + " the owner of the data folder makes.")
    private @Nullable Path accounts;

    @Override
    public Integer call() throws IOException {
        var taken = accounts == null ? new AccountsFile(List.of(), List.of()) : AccountsFile.read(accounts);
        if (!Files.isRegularFile(file)) {
            throw new CannotGoOn("there is no file " + file);
        }
        try (var opened = register.openOrMake()) {
            taken.into(opened);
            var events = LogImport.events(file);
            try (var checking = Progress.of("Checking", "events", events);
                    var storing = Progress.of("Storing ", "events", events)) {
                var counts = opened.importing().from(file, checking, storing);
                Objects.requireNonNull(command).commandLine().getErr().println(Export.said(counts));
            }
            return 0;
        } catch (DamagedExport | LogNotEmpty | AccountRefused e) {
            throw new CannotGoOn("nothing was imported: " + e.getMessage(), e);
        }
    }
}
