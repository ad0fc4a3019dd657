package se.klubba.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.klubba.reports.testing.EveryReport;

/** The documentation tells of each report what it takes. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DocumentedReportsTest {
    private static final Path DOCUMENTATION = Path.of("..", "docs", "reports.md");
    private static final Set<Parameter> OF_ALL = EnumSet.of(Parameter.AS_OF, Parameter.KNOWN_AT, Parameter.LANGUAGE);

    static Collection<Report> reports() {
        return EveryReport.all().toList();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void a_report_has_a_chapter_and_its_parameters_in_the_table(Report report) throws IOException {
        var definition = report.definition();
        var row = "| `%s` | %s | %s |"
                .formatted(definition.name(), named(definition.takes()), named(definition.needs()))
                .replace("  ", " ");

        assertThat(Files.readAllLines(DOCUMENTATION))
                .contains(row)
                .anyMatch(line -> line.startsWith("## ") && line.endsWith("(`" + definition.name() + "`)"));
    }

    private static String named(Set<Parameter> parameters) {
        return parameters.stream()
                .filter(p -> !OF_ALL.contains(p))
                .map(p -> "`" + p.field() + "`")
                .collect(Collectors.joining(", "));
    }
}
