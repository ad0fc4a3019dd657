package se.klubba.standalone.commandline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
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
                    "Where the log of accounts goes, with their names: who was given which role, and by whom. By default beside FILE, as"
                            + " log.accounts.jsonl beside log.jsonl, where there are accounts.")
    private @Nullable Path accounts;

    @Override
    public Integer call() throws IOException {
        try (var opened = register.open()) {
            var beside = accounts == null && !opened.accounts().entries().isEmpty() ? beside(file) : accounts;
            if (beside != null) {
                NewFile.write(beside, out -> writeAccounts(opened, out));
            }
            var counts = NewFile.write(file, out -> write(opened, out));
            Objects.requireNonNull(command)
                    .commandLine()
                    .getErr()
                    .println(said(counts) + (beside == null ? "" : "; accounts in " + beside));
        }
        return 0;
    }

    /** Null for standard output. */
    private static @Nullable Path beside(Path file) {
        var name = file.toString();
        return name.equals("-")
                ? null
                : Path.of((name.endsWith(".jsonl") ? name.substring(0, name.length() - ".jsonl".length()) : name)
                        + ".accounts.jsonl");
    }

    /** Entries first, then names, which are words. */
    private int writeAccounts(Register opened, OutputStream out) throws IOException {
        var lines = new ArrayList<Object>(opened.accounts().entries());
        if (!withoutWords) {
            lines.addAll(opened.accountNames().all());
        }
        for (var line : lines) {
            out.write(EventJson.mapper().writeValueAsBytes(line));
            out.write('\n');
        }
        return lines.size();
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
