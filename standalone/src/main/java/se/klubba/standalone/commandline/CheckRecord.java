package se.klubba.standalone.commandline;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.klubba.reading.SourceText;
import se.klubba.records.RecordCheck;
import se.klubba.records.Records;
import se.klubba.records.format.Fault;

/** Says everything that is wrong with a record file at once, or what it would put on record. Nothing is recorded. */
@Command(
        name = "check",
        description =
                "Says everything that is wrong with a record file, or what it would put on record; nothing is recorded. Without "
                        + "--uri or --data it is tried as the first file of an empty register. A document that it points into is found on "
                        + "record, or beside the file.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit code:%n",
        exitCodeList = {"0: it can be recorded", "1: it has faults, or cannot be read", "2: the arguments are wrong"})
final class CheckRecord implements Callable<Integer> {
    private static final long LARGEST_DOCUMENT_BYTES = 16 << 20;

    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private RegisterOptions register = new RegisterOptions();

    @Parameters(paramLabel = "FILE", description = "A record file, YAML in UTF-8.")
    private Path file = Path.of("-");

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            defaultValue = "${env:KLUBBA_ZONE:-Europe/Stockholm}",
            description =
                    "The register's time zone (default: ${DEFAULT-VALUE}, or the environment variable KLUBBA_ZONE): the past ends yesterday there.")
    private ZoneId zone = ZoneId.of("Europe/Stockholm");

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new CannotGoOn("there is no file " + file);
        }
        var yaml = Files.readAllBytes(file);
        var check = new RecordCheck(
                LocalDate.ofInstant(Clock.systemUTC().instant(), zone),
                zone,
                beside(new String(yaml, StandardCharsets.UTF_8)));
        var result = result(check, String.valueOf(file.getFileName()), yaml);
        var out = Objects.requireNonNull(command).commandLine().getOut();
        result.unsent().forEach(name -> out.println("to be sent first: " + name));
        if (result.outcome() != null) {
            tell(result.outcome(), out);
            return 0;
        }
        result.faults().forEach(f -> out.println(shown(f)));
        out.println(result.count()
                + (result.count() == 1 ? " fault" : " faults")
                + (result.count() > result.faults().size()
                        ? ", of which the first " + result.faults().size() + " are told"
                        : ""));
        return 1;
    }

    private RecordCheck.Result result(RecordCheck check, String name, byte[] yaml) {
        if (!register.named()) {
            return check.check(name, yaml);
        }
        try (var opened = register.open()) {
            var texts = opened.text();
            return check.check(
                    name,
                    yaml,
                    opened.log(),
                    id -> texts.of(id) instanceof SourceText.Read.Text(var text) ? text : null);
        }
    }

    /** The files beside it that it names. */
    private Map<String, byte[]> beside(String yaml) throws IOException {
        var documents = new TreeMap<String, byte[]>();
        var folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            try (var files = Files.list(folder)) {
                for (var one : files.filter(Files::isRegularFile).toList()) {
                    var name = String.valueOf(one.getFileName());
                    if (yaml.contains(name)
                            && !one.equals(file.toAbsolutePath())
                            && Files.size(one) <= LARGEST_DOCUMENT_BYTES) {
                        documents.put(name, Files.readAllBytes(one));
                    }
                }
            }
        }
        return documents;
    }

    private static void tell(Records.Outcome outcome, PrintWriter out) {
        for (var act : outcome.acts()) {
            for (var event : act.events()) {
                out.println(act.key() + ": " + event);
            }
            act.deviations().forEach(d -> out.println(act.key() + ": deviation " + d.code()));
        }
        out.println(outcome.events() + " new facts, "
                + outcome.alreadyRecorded().size() + " acts recorded before; no faults");
    }

    private static String shown(Fault fault) {
        return fault.file() + ":" + fault.line() + ":" + fault.column() + ": " + fault.code() + ": " + fault.message();
    }
}
