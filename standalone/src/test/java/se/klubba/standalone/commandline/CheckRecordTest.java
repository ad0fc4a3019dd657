package se.klubba.standalone.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.bodies.event.BodyEvent.BodyNoted;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.Words;
import se.klubba.people.event.PersonEvent.PersonNoted;

/** A record file is tried where it is written, with and without a register. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CheckRecordTest {
    private static final String RECORD = """
            meeting: {body: Rådet, on: 2024-01-10, document: minutes.txt}
            attendance: {chair: Åsa Öberg}
            items:
            - item: 1
              source: "1. Budget"
              matters: [Budget]
              clauses:
              - {key: a, source: "att anta … budgeten", effects: [{closeMatter: {}}]}
            """;

    @TempDir
    Path folder;

    private Path record;

    @BeforeEach
    void write() throws IOException {
        record = folder.resolve("minutes.yaml");
        Files.writeString(folder.resolve("minutes.txt"), "1. Budget\nRådet beslutade\natt anta\nbudgeten.\n");
        Files.writeString(record, RECORD.replace("body: Rådet", "body: {name: Rådet, kind: council}"));
    }

    @Test
    void a_file_without_faults_is_told_with_what_it_would_put_on_record() {
        assertThat(Ran.of("record", "check", record.toString())).satisfies(ran -> {
            assertThat(ran.exit()).as(ran.out() + ran.err()).isZero();
            assertThat(ran.out()).contains("to be sent first: minutes.txt", "1/a: 2024-01-10 Decided", "no faults");
        });
    }

    @Test
    void everything_that_is_wrong_is_told_with_its_place_and_counted() throws IOException {
        Files.writeString(
                record,
                Files.readString(record).replace("closeMatter", "shutMatter").replace("1. Budget\"", "2. Budget\""));
        assertThat(Ran.of("record", "check", record.toString())).satisfies(ran -> {
            assertThat(ran.exit()).isEqualTo(1);
            assertThat(ran.out())
                    .contains("minutes.yaml:5:11: not-in-document", "minutes.yaml:8:", "unknown-verb", "2 faults");
        });
    }

    @Test
    void over_a_register_names_are_those_on_record() {
        var data = folder.resolve("data");
        try (var register = Register.in(data, RegisterOptions.DATABASE, true)) {
            Recording.in(
                    register,
                    new BodyNoted(new BodyId("b"), Words.of("Rådet"), BodyKind.COUNCIL, Occurrence.UNDATED),
                    new PersonNoted(new PersonId("p"), Words.of("Asa Oberg"), Occurrence.UNDATED));
        }
        assertThat(Ran.of("record", "check", record.toString(), "--data=" + data))
                .satisfies(ran -> {
                    assertThat(ran.exit()).as(ran.out() + ran.err()).isEqualTo(1);
                    assertThat(ran.out())
                            .contains("near-name", "'Asa Oberg'", "1 fault")
                            .doesNotContain("unknown-body");
                });
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        assertThat(Ran.of("record", "check", folder.resolve("none.yaml").toString()))
                .satisfies(ran -> {
                    assertThat(ran.exit()).isEqualTo(1);
                    assertThat(ran.err()).contains("there is no file", "none.yaml");
                });
        assertThat(Ran.of("record").exit()).isEqualTo(2);
    }
}
