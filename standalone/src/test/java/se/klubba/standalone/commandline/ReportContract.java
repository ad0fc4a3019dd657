package se.klubba.standalone.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klubba.EventJson;
import se.klubba.bodies.event.BodyEvent.BodyEstablished;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.bodies.event.BodyEvent.BodyRenamed;
import se.klubba.kernel.Basis;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.DecisionId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.matters.event.MatterEvent.MatterRaised;
import se.klubba.meetings.event.MeetingEvent.MeetingNoted;
import se.klubba.record.event.RecordEvent.WordsDisposedOf;
import se.klubba.reports.event.ReportEvent.ReportFiled;
import tools.jackson.databind.node.ObjectNode;

/** Reports on the command line; the same on every store. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class ReportContract {
    private static final BodyId COUNCIL = new BodyId("council");
    private static final MatterId MATTER = new MatterId("x1");
    private static final MeetingId MEETING = new MeetingId("m1");

    @TempDir
    Path folder;

    /** An empty register, to be written to. */
    abstract Register open();

    /** The options that lead to it. */
    abstract List<String> options();

    @BeforeEach
    void a_decision_on_record() {
        var clause = new Basis.Clause("a", 1, 0, Basis.Block.DECISION);
        var basis = new Basis(MEETING, null, ItemNumber.of(1), clause, null, List.of(), null);
        try (var register = open()) {
            Recording.in(
                    register,
                    new BodyEstablished(COUNCIL, Words.of("Länsråd"), BodyKind.COUNCIL, on("2019-01-01")),
                    new BodyEstablished(new BodyId("g1"), Words.of("Arbetsgrupp"), BodyKind.COUNCIL, on("2019-01-01")),
                    new BodyEstablished(new BodyId("g2"), Words.of("Arbetsgrupp"), BodyKind.COUNCIL, on("2019-01-01")),
                    new BodyRenamed(new BodyId("g2"), Words.of("Beredning"), on("2020-01-01")),
                    new MeetingNoted(MEETING, COUNCIL, LocalDate.parse("2020-02-07"), Occurrence.UNDATED),
                    new MatterRaised(MATTER, Words.of("Ärende"), COUNCIL, on("2020-02-07")),
                    new DecisionRecorded(
                            new DecisionId("d1"),
                            MEETING,
                            ItemNumber.of(1),
                            List.of(MATTER),
                            Words.of("att bifalla"),
                            new Occurrence(EdtfDate.of("2020-02-07"), basis, List.of())));
        }
    }

    @Test
    void a_report_is_written_to_a_file_in_the_format_that_the_file_is_called_after() throws IOException {
        var page = folder.resolve("decisions.html");
        var table = folder.resolve("decisions.csv");

        assertThat(ran("decisions", "-o", page.toString(), "--as-of=2020-03-01").err())
                .contains("\"report\":\"decisions\"", "\"position\":7", "\"digest\":");
        ran("decisions", "-o", table.toString(), "--language=en", "--as-of=2020-03-01");

        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("att bifalla", "2020-03-01");
        assertThat(Files.readString(table)).contains("clauses,Day,Body").contains("att bifalla");
    }

    @Test
    void the_same_question_gives_the_same_bytes() {
        var first = folder.resolve("first");
        var second = folder.resolve("second");
        var question = List.of("--format=json", "--as-of=2020-03-01", "--from=2020-01-01", "--to=2020-12-31");

        ran(List.of("decisions", "-o", first.toString()), question);
        ran(List.of("decisions", "-o", second.toString()), question);

        assertThat(second).hasSameBinaryContentAs(first);
    }

    @Test
    void a_body_is_found_by_its_identifier_and_by_a_name_of_its_own() throws IOException {
        var files = new ArrayList<Path>();
        for (var said : List.of("council", "Länsråd", "lansrad")) {
            var file = folder.resolve(said);
            ran("decisions", "--body=" + said, "--format=json", "--as-of=2020-03-01", "-o", file.toString());
            files.add(file);
        }

        assertThat(Files.readString(files.getFirst())).contains("\"bodies\":[\"council\"]");
        assertThat(files).allSatisfy(file -> assertThat(file).hasSameBinaryContentAs(files.getFirst()));
    }

    @Test
    void a_name_that_several_bodies_have_or_had_is_told_with_the_bodies() {
        refused(2, "'Arbetsgrupp' may be any of the bodies g1, g2", "decisions", "--body=Arbetsgrupp");
        ran("decisions", "--body=Beredning", "-o", folder.resolve("g2.html").toString());
    }

    @Test
    void a_question_without_an_answer_says_why() {
        refused(2, "a period cannot end", "decisions", "--from=2020-02-02", "--to=2020-02-01");
        refused(2, "'2020-02-30' is not right for asOf", "decisions", "--as-of=2020-02-30");
        refused(2, "'matter' is not a parameter of decisions", "decisions", "--matter=x1");
        refused(2, "which has not been yet", "decisions", "--known-at=3000-01-01");
        refused(2, "one of sv, en", "decisions", "--language=de");
        refused(2, "'pdf' is no format: one of html, csv, json", "decisions", "--format=pdf");
        refused(1, "there is no body nobody on record", "decisions", "--body=nobody");
        refused(1, "was not on record as known at", "decisions", "--body=council", "--known-at=2020-02-01");
        refused(1, "there is no report 'decision'", "decision");
    }

    @Test
    void a_filed_report_is_run_again_and_is_the_same_until_its_words_are_disposed_of() {
        var said = ran(
                        "decisions",
                        "--as-of=2020-03-01",
                        "-o",
                        folder.resolve("filed.html").toString())
                .err();
        var filed = (ObjectNode) EventJson.mapper().readTree(said.substring(said.indexOf('{')));
        filed.put("filing", "f1").putObject("at");
        record(EventJson.mapper().treeToValue(filed, ReportFiled.class));

        assertThat(ran("verify", "f1").out()).contains("decisions: the same");

        record(new WordsDisposedOf(6, Set.of(MATTER.key()), Words.of("gallringsbeslut 7"), on("2020-03-01")));
        assertThat(report(List.of("verify", "f1"))).satisfies(ran -> {
            assertThat(ran.exit()).isEqualTo(1);
            assertThat(ran.out())
                    .contains("NOT THE SAME", "disposed: words were disposed of since")
                    .contains(": 6");
        });
        refused(1, "there is no filing f2 on record", "verify", "f2");
    }

    private void record(KlubbaEvent event) {
        try (var register = open()) {
            Recording.in(register, event);
        }
    }

    @Test
    void a_file_that_is_there_is_not_written_over() throws IOException {
        var there = Files.writeString(folder.resolve("there.html"), "mine");
        refused(1, "is there already", "decisions", "-o", there.toString());
        assertThat(there).hasContent("mine");
    }

    final Ran ran(String... arguments) {
        return ran(List.of(arguments), List.of());
    }

    private Ran ran(List<String> arguments, List<String> further) {
        var all = new ArrayList<>(arguments);
        all.addAll(further);
        var ran = report(all);
        assertThat(ran.exit()).as(ran.err()).isZero();
        return ran;
    }

    final void refused(int exit, String why, String... arguments) {
        assertThat(report(List.of(arguments))).satisfies(ran -> {
            assertThat(ran.err()).contains(why).doesNotContain("\tat ");
            assertThat(ran.exit()).isEqualTo(exit);
        });
    }

    private Ran report(List<String> arguments) {
        var all = new ArrayList<>(List.of("report"));
        all.addAll(arguments);
        all.addAll(options());
        return Ran.of(all.toArray(String[]::new));
    }

    private static Occurrence on(String day) {
        return Occurrence.on(EdtfDate.of(day));
    }
}
