package se.klubba.reports.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
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
import se.klubba.embedded.testing.Stores;
import se.klubba.reports.Report;
import se.klubba.reports.rendering.Format;
import se.klubba.reports.rendering.Rendering;
import se.klubba.reports.testing.EveryReport;
import se.klubba.words.Language;

/**
 * The same log gives the same bytes, on every store. A new report gets its files by {@code -Dgolden.write=true}, which never overwrites one
 * that is there: to change what a report gives, remove its files, and give its definition the next version.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class GoldenReportsContract {
    private final Map<GoldenRegister, GoldenLog> logs = new EnumMap<>(GoldenRegister.class);

    abstract Stores store();

    @BeforeAll
    void openRegisters() throws IOException {
        for (var register : GoldenRegister.values()) {
            logs.put(register, GoldenLog.importInto(store(), register));
        }
    }

    @AfterAll
    void closeRegisters() {
        logs.values().forEach(GoldenLog::close);
    }

    /** A file: of which register, which report in which language and format. */
    private record Golden(GoldenRegister register, Report report, Language language, Format format) {
        Path file() {
            return register.folder()
                    .resolve(report.definition().name() + "_" + language.tag() + "." + format.extension());
        }
    }

    private static Stream<Golden> all() {
        return Arrays.stream(GoldenRegister.values())
                .flatMap(register -> EveryReport.all()
                        .flatMap(report -> Arrays.stream(Language.values())
                                .flatMap(language -> Arrays.stream(Format.values())
                                        .map(format -> new Golden(register, report, language, format)))));
    }

    @TestFactory
    Stream<DynamicTest> a_report_has_the_bytes_of_its_golden_file() {
        return all().map(golden ->
                dynamicTest(golden.register() + " " + golden.file().getFileName(), () -> compare(golden)));
    }

    private void compare(Golden golden) throws IOException {
        var file = golden.file();
        var bytes = bytes(golden);
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
        var expected = Stream.concat(
                        all().map(Golden::file),
                        Arrays.stream(GoldenRegister.values()).map(GoldenRegister::file))
                .collect(Collectors.toSet());

        for (var register : GoldenRegister.values()) {
            try (var files = Files.list(register.folder())) {
                assertThat(files).isSubsetOf(expected);
            }
        }
    }

    private byte[] bytes(Golden golden) throws IOException {
        var log = Objects.requireNonNull(logs.get(golden.register()));
        return log.run(golden.report(), golden.language(), document -> {
            var out = new ByteArrayOutputStream();
            Rendering.in(golden.format()).write(document, out);
            return out.toByteArray();
        });
    }
}
