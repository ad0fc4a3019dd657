package se.klubba.standalone.commandline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
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
import se.klubba.axon.mongodb.transfer.Contents;
import se.klubba.axon.mongodb.transfer.Counts;

/** Writes a register into a file, to be kept or to be imported elsewhere. */
@Command(
        name = "export",
        description = "Writes the log and its documents as JSON Lines, as far as it goes now.",
        mixinStandardHelpOptions = true)
final class Export implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private RegisterOptions register = new RegisterOptions();

    @Parameters(paramLabel = "FILE", description = "A file that is not there yet; - is standard output.")
    private Path file = Path.of("-");

    @Option(
            names = "--without-words",
            description = "Leaves out names, verbatim text and documents: the trail, checkable, and nothing to read.")
    private boolean withoutWords;

    @Option(names = "--without-documents", description = "Leaves out the documents.")
    private boolean withoutDocuments;

    @Option(
            names = "--accounts",
            paramLabel = "FILE",
            description =
                    "Writes the log of accounts into another file: who was given which role, and by whom. It has no names.")
    private @Nullable Path accounts;

    @Override
    public Integer call() throws IOException {
        try (var opened = register.open()) {
            if (accounts != null) {
                NewFile.write(accounts, out -> writeAccounts(opened, out));
            }
            var counts = NewFile.write(file, out -> write(opened, out));
            Objects.requireNonNull(command).commandLine().getErr().println(said(counts));
        }
        return 0;
    }

    private static int writeAccounts(Register opened, OutputStream out) throws IOException {
        var entries = opened.accounts().entries();
        for (var entry : entries) {
            out.write(EventJson.mapper().writeValueAsBytes(entry));
            out.write('\n');
        }
        return entries.size();
    }

    private Counts write(Register opened, OutputStream out) throws IOException {
        var export = opened.exporting();
        try (var progress = Progress.of("Exporting", "events", export.events())) {
            return export.to(out, new Contents(!withoutWords, !withoutWords && !withoutDocuments), progress);
        }
    }

    static String said(Counts counts) {
        return counts.events() + " events in " + counts.commits() + " commits, " + counts.words() + " with words, "
                + counts.documents() + " documents";
    }
}
