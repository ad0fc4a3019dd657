package se.klubba.standalone.commandline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.klubba.drafts.DraftText;
import se.klubba.kernel.Refusal;

/** Reads minutes in, without a register: what they say as a record file, and what is to be asked. */
@Command(
        name = "draft",
        description =
                "Reads minutes (text, Markdown, HTML, .docx, PDF) and writes a draft of their record file, with what is to be asked before it can be filed.",
        mixinStandardHelpOptions = true)
final class DraftMinutes implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec command;

    @Parameters(paramLabel = "DOCUMENT", description = "The minutes.")
    private Path document = Path.of("-");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "A file that is not there yet: JSON where it is called .json, else YAML; - (the default) is standard output. The text that places point into is written beside it, where the document is not that text itself.")
    private Path file = Path.of("-");

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(document)) {
            throw new CannotGoOn("there is no file " + document);
        }
        var draft = read();
        boolean json = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".json");
        var contents = DraftText.written(draft.file(), json);
        NewFile.write(file, out -> {
            out.write(contents);
            return contents.length;
        });
        var err = Objects.requireNonNull(command).commandLine().getErr();
        var folder = file.toAbsolutePath().getParent();
        if (!draft.extracted().asSent() && folder != null && !file.equals(Path.of("-"))) {
            var text = folder.resolve(draft.textName());
            var bytes = draft.extracted().text().getBytes(StandardCharsets.UTF_8);
            if (!Files.exists(text)
                    || !Arrays.equals(bytes, Files.readAllBytes(text))) { // by a draft in the other format
                NewFile.write(text, out -> {
                    out.write(bytes);
                    return bytes.length;
                });
            }
            err.println("text: " + text + ", taken by " + draft.extracted().extractor());
        }
        int questions = draft.recognised().questions().size();
        err.println(questions == 0 ? "nothing is asked: it can be filed as it stands" : questions + " questions");
        return 0;
    }

    private DraftText read() throws IOException {
        try {
            return DraftText.of(document.getFileName().toString(), Files.readAllBytes(document));
        } catch (Refusal refusal) {
            throw new CannotGoOn(Objects.requireNonNull(refusal.getMessage()), refusal);
        }
    }
}
