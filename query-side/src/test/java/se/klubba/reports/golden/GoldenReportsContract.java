package se.klubba.reports.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.embedded.testing.Stores;
import se.klubba.reports.Report;
import se.klubba.reports.document.Document;
import se.klubba.reports.phrasing.Language;
import se.klubba.reports.rendering.Format;
import se.klubba.reports.rendering.Rendering;
import se.klubba.reports.testing.EveryReport;

/**
 * The same log gives the same bytes, on every store. A new report gets its files by {@code -Dgolden.write=true}, which never overwrites one
 * that is there: to change what a report gives, remove its files, and give its definition the next version.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class GoldenReportsContract {
    private static final Path FOLDER = Path.of("src/test/resources/reports");
    private static final LocalDate DAY = LocalDate.of(2030, 1, 1);

    private SmallRegister register;

    abstract Stores store();

    @BeforeAll
    void openRegister() throws IOException {
        register = SmallRegister.importInto(store());
    }

    @AfterAll
    void closeRegister() {
        register.close();
    }

    @TestFactory
    Stream<DynamicTest> a_report_has_the_bytes_of_its_golden_file() {
        return EveryReport.all()
                .flatMap(report -> Arrays.stream(Language.values())
                        .flatMap(language -> Arrays.stream(Format.values())
                                .map(format -> dynamicTest(
                                        file(report, language, format), () -> compare(report, language, format)))));
    }

    private void compare(Report report, Language language, Format format) throws IOException {
        var file = FOLDER.resolve(file(report, language, format));
        var bytes = bytes(run(report, language, register.log()), format);
        if (Boolean.getBoolean("golden.write") && !Files.exists(file)) {
            Files.write(file, bytes);
        }
        assertThat(file)
                .as("run the tests with -Dgolden.write=true, look at what was written, and keep it")
                .exists();
        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(Files.readString(file));
    }

    @Test
    void no_golden_file_is_without_its_report() throws IOException {
        var expected = EveryReport.all()
                .flatMap(report -> Arrays.stream(Language.values())
                        .flatMap(language ->
                                Arrays.stream(Format.values()).map(format -> file(report, language, format))))
                .collect(Collectors.toSet());

        assertThat(golden()).isSubsetOf(expected);
    }

    private static List<String> golden() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(name -> !name.equals(SmallRegister.FILE))
                    .toList();
        }
    }

    private static Document run(Report report, Language language, EventLog log) {
        return EveryReport.run(report, EveryReport.parameters(report, log, DAY, language), log, log.head());
    }

    private static byte[] bytes(Document document, Format format) throws IOException {
        var out = new ByteArrayOutputStream();
        Rendering.in(format).write(document, out);
        return out.toByteArray();
    }

    private static String file(Report report, Language language, Format format) {
        return report.definition().name() + "_" + language.tag() + "." + format.extension();
    }
}
