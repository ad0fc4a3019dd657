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
                    new Figure("One node", "gaps", "count", Goal.atMost(0), List.of(0.0))),
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
        assertThat(list).hasSize(3);
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
        assertThatThrownBy(() -> Parameters.of("--fast")).hasMessageContaining("--fast");
    }
}
