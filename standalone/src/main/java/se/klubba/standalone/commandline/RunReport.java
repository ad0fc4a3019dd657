package se.klubba.standalone.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.klubba.reading.Moments;
import se.klubba.reading.Reader;
import se.klubba.reading.SourceText;
import se.klubba.reports.Reports;
import se.klubba.reports.asking.Asked;
import se.klubba.reports.filed.Filing;
import se.klubba.reports.rendering.Format;

/** Runs a report over a register, with the same bytes as over HTTP. */
@Command(
        name = "report",
        description =
                "Runs a report over the log; without a name, tells which there are and what each takes. What files it is told on "
                        + "standard error.",
        subcommands = VerifyReport.class,
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit code:%n",
        exitCodeList = {
            "0: it is written",
            "1: what it is about is not on record, or the register cannot be read",
            "2: the arguments are wrong"
        })
final class RunReport implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private RegisterOptions register = new RegisterOptions();

    @Mixin
    private ReportOptions asking = new ReportOptions();

    @Parameters(paramLabel = "REPORT", arity = "0..1", description = "Its name, as decisions.")
    private @Nullable String name;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}; by default what the file is called after, else html.",
            converter = FormatNamed.class,
            completionCandidates = FormatNamed.All.class)
    private @Nullable Format format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "A file that is not there yet; by default standard output.")
    private Path file = Path.of("-");

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            defaultValue = "${env:KLUBBA_ZONE:-Europe/Stockholm}",
            description =
                    "The register's time zone (default: ${DEFAULT-VALUE}, or the environment variable KLUBBA_ZONE).")
    private ZoneId zone = ZoneId.of("Europe/Stockholm");

    @Option(
            names = "--register",
            paramLabel = "NAME",
            defaultValue = "${env:KLUBBA_REGISTER_NAME}",
            description =
                    "Whose register it is, told on each printed sheet (default: the environment variable KLUBBA_REGISTER_NAME, or nobody's).")
    private @Nullable String whose;

    @Override
    public Integer call() throws IOException {
        var said = Objects.requireNonNull(command).commandLine();
        if (name == null) {
            ListOfReports.write(Reports.found(SourceText.NONE), asking.language(), said.getOut());
            return 0;
        }
        try (var opened = register.open()) {
            var reports = Reports.found(opened.text());
            var moments = new Moments(opened.log(), Clock.systemUTC(), zone, whose);
            var asked = Asked.of(reports.named(name), asking.of(opened.log()), moments, Reader.OF_ALL);
            said.getErr().println(write(reports, asked, opened).json());
        }
        return 0;
    }

    /** What files it is told beside it. */
    private Filing write(Reports reports, Asked asked, Register opened) throws IOException {
        return NewFile.write(file, out -> {
            try (var progress = Progress.of("Reading", "facts", asked.position())) {
                return reports.run(
                        asked.report(),
                        asked.parameters(),
                        opened.log(),
                        Reader.OF_ALL,
                        asked.position(),
                        progress::at,
                        document -> Filing.writing(document, format(), out));
            }
        });
    }

    private Format format() {
        return format == null ? FormatNamed.after(file) : format;
    }
}
