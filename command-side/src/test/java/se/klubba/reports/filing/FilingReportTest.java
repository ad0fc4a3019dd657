package se.klubba.reports.filing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.acts.ActForm;
import se.klubba.acts.County;
import se.klubba.acts.Malformed;
import se.klubba.kernel.FilingId;
import se.klubba.kernel.Occurrence;
import se.klubba.reports.event.FiledParameters;
import se.klubba.reports.event.ReportEvent.ReportFiled;
import tools.jackson.databind.node.ObjectNode;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FilingReportTest {
    private static final FilingId FILING = new FilingId("f1");
    private static final FiledParameters ASKED = new FiledParameters(
            LocalDate.parse("2020-01-01"),
            null,
            List.of(County.NETWORK),
            null,
            LocalDate.parse("2020-03-01"),
            null,
            "sv",
            "Europe/Stockholm");
    private static final String DIGEST = "0".repeat(63);
    private static final String SAID = """
            {"report": "decisions", "version": 2, "parameters": {"from": "2020-01-01", "bodies": ["network"],
             "asOf": "2020-03-01", "language": "sv", "zone": "Europe/Stockholm"}, "position": 9, "logDigest": "%s1",
             "disposed": 0, "disposedDigest": "%s2", "format": "html", "digest": "%s3"}
            """.formatted(DIGEST, DIGEST, DIGEST);

    @Test
    void what_a_run_said_is_put_on_record_as_it_is() {
        County.with(new FilingReport()).when(act(SAID, "f1")).records(filed(9));
    }

    @Test
    void filed_again_it_is_the_same_and_another_report_is_not_filed_in_its_place() {
        var fixture = County.with(new FilingReport()).given(filed(9));

        fixture.when(act(SAID, "f1")).recordsNothing();
        fixture.when(act(SAID.replace("\"position\": 9", "\"position\": 10"), "f1"))
                .refuses("filing-exists");
    }

    @Test
    void a_digest_is_one() {
        assertThatThrownBy(() -> act(SAID.replace(DIGEST + "3", "3"), "f1"))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("'3' is not right for digest");
    }

    private static FileReport act(String said, String newId) {
        return ActForm.read(FileReport.class, (ObjectNode) ActForm.mapper().readTree(said), () -> newId);
    }

    private static ReportFiled filed(long position) {
        return new ReportFiled(
                FILING,
                "decisions",
                2,
                ASKED,
                position,
                DIGEST + "1",
                0,
                DIGEST + "2",
                "html",
                DIGEST + "3",
                Occurrence.UNDATED);
    }
}
