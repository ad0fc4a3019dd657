package se.klubba.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReportTest {
    private static final Report REPORT = new Report(
            List.of(
                    new Figure("One node", "append", "ratio", Goal.atLeast(4), List.of(3.0, 5.0, 3.5)),
                    new Figure("One node", "read", "ms", null, List.of(1234.0)),
                    new Figure("One node", "gaps", "count", Goal.atMost(0), List.of(0.0)),
                    new Figure("Questions, a page / bare", "bodies", "ratio of time", Goal.atMost(6), List.of(5.0)),
                    new Figure("Questions, a page / bare", "matters", "ratio of time", Goal.atMost(6), List.of(7.0))),
            Map.of(
                    "date", "2026-01-23",
                    "parameters", "3 rounds",
                    "minutes", "4",
                    "machine", "2 cores",
                    "server", "6.0.5",
                    "java", "25",
                    "profile", "nothing"));

    @Test
    void the_json_has_every_figure_with_its_goal_and_whether_it_was_met() {
        var list = JsonMapper.shared().readTree(REPORT.json());
        assertThat(list).hasSize(5);
        assertThat(list.get(0)).hasToString("""
                {"name":"One node: append","unit":"ratio","min":3.0,"median":3.5,"max":5.0,"goal":4.0,"met":false}""");
        assertThat(list.get(1).get("goal").isNull()).isTrue();
        assertThat(list.get(1).get("met").isNull()).isTrue();
        assertThat(list.get(2).get("met").booleanValue()).isTrue();
    }

    @Test
    void the_text_names_what_was_missed_and_leaves_no_place_open() throws IOException {
        var text = REPORT.markdown(Report.template());
        assertThat(text).contains("2026-01-23", "One node: append: 3.50, the goal is ≥ 4.00.", "| read | ms | 1,234 |");
        assertThat(text).doesNotContain("{{").doesNotContain("gaps: 0.00, the goal");
    }

    @Test
    void questions_are_told_by_goal_with_the_one_that_is_furthest_from_it() throws IOException {
        assertThat(REPORT.markdown(Report.template()))
                .contains("| a page / bare | ≤ 6.00 | 1 of 2 | matters: 7.00 | missed |")
                .doesNotContain("Questions, a page / bare: matters");
    }

    @Test
    void the_questions_alone_take_the_place_of_those_before_them(@TempDir Path folder) throws IOException {
        REPORT.write(folder);
        var before = Files.readString(folder.resolve("benchmarks.md"));
        var faster = new Figure("Questions, a page / bare", "matters", "ratio of time", Goal.atMost(6), List.of(2.0));
        new Report(List.of(faster), Map.of("date", "2026-02-24")).writeQuestions(folder);
        assertThat(Files.readString(folder.resolve("benchmarks.md")))
                .contains("Measured on 2026-02-24", "| 1 of 1 | matters: 2.00 | met |")
                .doesNotContain("matters: 7.00")
                .endsWith(before.substring(before.indexOf("\n## What is measured")));
        var list = JsonMapper.shared().readTree(Files.readString(folder.resolve("benchmarks.json")));
        assertThat(list).hasSize(4);
        assertThat(list.get(3).path("median").asDouble()).isEqualTo(2.0);
    }

    @Test
    void pages_alone_take_the_place_of_those_before_them(@TempDir Path folder) throws IOException {
        REPORT.write(folder);
        assertThat(Files.readString(folder.resolve("benchmarks.md")))
                .contains("## Pages\n\nNot measured in this run.\n");
        var matter = new Figure("Pages, p95", "a matter", "ms", Goal.atMost(200), List.of(40.0));
        var report = new Report(List.of(matter), Map.of("date", "2026-02-24"));
        report.writePages(folder);
        report.writePages(folder);
        assertThat(Files.readString(folder.resolve("benchmarks.md")))
                .contains(
                        "Measured on 2026-02-24",
                        "#### Pages, p95",
                        "| a matter | ms | 40.0 | 40.0 | 40.0 | ≤ 200 | met |")
                .contains("Questions", "matters: 7.00");
        assertThat(JsonMapper.shared().readTree(Files.readString(folder.resolve("benchmarks.json"))))
                .hasSize(6);
    }

    @Test
    void three_files_are_written(@TempDir Path folder) throws IOException {
        REPORT.write(folder.resolve("docs"));
        assertThat(folder.resolve("docs")).isDirectoryContaining("glob:**/benchmarks.md");
        assertThat(Files.readString(folder.resolve("docs/benchmarks.json"))).isEqualTo(REPORT.json());
        assertThat(Files.readString(folder.resolve("docs/benchmarks.svg"))).contains("✗ One node: append");
    }

    @Test
    void parameters_change_what_those_before_them_made_and_none_is_passed_over() {
        var parameters = Parameters.of("--quick", "--rounds=1", "--out=there");
        assertThat(parameters.rounds()).isEqualTo(1);
        assertThat(parameters.out()).isEqualTo(Path.of("there"));
        assertThat(parameters.large()).isEqualTo(Parameters.QUICK.large());
        var alone = Parameters.of("--rounds=9", "--questions", "--small=300", "--large=900");
        assertThat(alone.questions()).isTrue();
        assertThat(alone.rounds()).isEqualTo(Parameters.QUESTIONS.rounds());
        assertThat(alone.small()).isEqualTo(300);
        assertThat(alone.large()).isEqualTo(900);
        assertThat(Parameters.of("--pages", "--large=900").part()).isEqualTo(Parameters.Part.PAGES);
        assertThat(Parameters.of("--minutes").part()).isEqualTo(Parameters.Part.MINUTES);
        assertThatThrownBy(() -> Parameters.of("--fast")).hasMessageContaining("--fast");
    }
}
