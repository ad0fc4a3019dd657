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
import se.klubba.EventJson;
import se.klubba.accounts.AccountEntry;
import se.klubba.accounts.AccountRefused;
import se.klubba.axon.mongodb.transfer.DamagedExport;
import se.klubba.axon.mongodb.transfer.LogImport;
import se.klubba.axon.mongodb.transfer.LogNotEmpty;
import tools.jackson.core.JacksonException;

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
                    "Reads the log of accounts too, as export wrote it: who was given which role. Whoever had an account is let in anew by a link, which"
                            + " the owner of the data folder makes.")
    private @Nullable Path accounts;

    @Override
    public Integer call() throws IOException {
        var entries = accounts == null ? List.<AccountEntry>of() : accounts(accounts);
        if (!Files.isRegularFile(file)) {
            throw new CannotGoOn("there is no file " + file);
        }
        try (var opened = register.openOrMake()) {
            opened.accounts().takeOver(entries);
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

    private static List<AccountEntry> accounts(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new CannotGoOn("there is no file " + file);
        }
        try (var lines = Files.lines(file)) {
            return lines.map(line -> EventJson.mapper().readValue(line, AccountEntry.class))
                    .toList();
        } catch (JacksonException e) {
            throw new CannotGoOn(file + " is no log of accounts: " + e.getOriginalMessage(), e);
        }
    }
}
