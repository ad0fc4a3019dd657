package se.klubba.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klubba.standalone.testing.Running;

/** A report is run by the query side, filed by the command side, and verified by the query side. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FiledReportTest {
    private static final String REPORT = "Klubba-Report";

    @TempDir
    Path data;

    @Test
    void what_a_run_says_of_itself_files_it_and_it_is_the_same_until_words_are_disposed_of() throws Exception {
        try (var klubba = Running.in(data, "--klubba.disposal-interval=PT0.1S")) {
            var established = klubba.post(
                    "/api/bodies", "{'name': 'Elevhälsorådet', 'kind': 'council', 'happenedOn': '2026-01-15'}");
            assertThat(established.statusCode()).as(established.body()).isEqualTo(201);
            var ran = run(klubba, "decisions");
            assertThat(ran.statusCode()).as(ran.body()).isEqualTo(200);

            var filed = klubba.post(
                    "/api/reports/filed", ran.headers().firstValue(REPORT).orElseThrow());
            assertThat(filed.statusCode()).as(filed.body()).isBetween(200, 201);
            var listed = Running.json(klubba.plain("/api/reports/filed")).at("/items/0");
            assertThat(listed.path("report").asString()).isEqualTo("decisions");
            var verify = "/api/reports/filed/" + listed.path("filing").asString() + "/verify";
            assertThat(Running.json(klubba.post(verify, "")).path("outcome").asString())
                    .isEqualTo("same");

            var disposed = klubba.post("/api/log/events/0/dispose", "{'ground': 'Gallring'}");
            assertThat(disposed.statusCode()).as(disposed.body()).isEqualTo(200);
            var verified = Running.json(klubba.post(verify, ""));
            assertThat(verified.path("outcome").asString()).isEqualTo("differs");
            assertThat(verified.path("differences").findValuesAsString("kind")).contains("disposed");
        }
    }

    private static HttpResponse<String> run(Running klubba, String report) {
        return klubba.post(
                "/api/reports/" + report,
                "application/json",
                "{}".getBytes(StandardCharsets.UTF_8),
                "Accept",
                "text/html");
    }
}
