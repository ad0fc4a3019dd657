package se.klubba.standalone.commandline;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
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

    @Override
    public Integer call() throws IOException {
        try (var opened = register.open()) {
            var counts = file.equals(Path.of("-"))
                    ? write(opened, new FileOutputStream(FileDescriptor.out))
                    : toFile(opened);
            Objects.requireNonNull(command).commandLine().getErr().println(said(counts));
        }
        return 0;
    }

    /** Under another name until it is whole; for its owner alone, as it has names and words. */
    private Counts toFile(Register opened) throws IOException {
        if (Files.exists(file)) {
            throw new CannotGoOn(file + " is there already");
        }
        var folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        if (!Files.isDirectory(folder)) {
            throw new CannotGoOn("there is no folder " + folder);
        }
        var unfinished = Files.createTempFile(folder, file.getFileName() + ".", ".unfinished");
        try {
            Counts counts;
            try (var out = Files.newOutputStream(unfinished)) {
                counts = write(opened, out);
            }
            Files.move(unfinished, file);
            return counts;
        } catch (FileAlreadyExistsException e) {
            throw new CannotGoOn(file + " is there already", e);
        } finally {
            Files.deleteIfExists(unfinished);
        }
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
