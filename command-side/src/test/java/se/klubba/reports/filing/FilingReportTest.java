package se.klubba.reports.filing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.acts.ActForm;
import se.klubba.acts.County;
import se.klubba.acts.Malformed;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.FilingId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Words;
import se.klubba.record.event.RecordEvent.DocumentKept;
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
            "Europe/Stockholm",
            "Norrlunda län");
    private static final String DIGEST = "0".repeat(63);
    private static final List<DocumentId> UNREAD = List.of(new DocumentId(DIGEST + "4"));
    private static final DocumentKept KEPT =
            new DocumentKept(UNREAD.getFirst(), Words.of("Protokoll.txt"), 1, "text/plain", Occurrence.UNDATED);
    private static final String SAID = """
            {"report": "decisions", "version": 2, "parameters": {"from": "2020-01-01", "bodies": ["network"],
             "asOf": "2020-03-01", "language": "sv", "zone": "Europe/Stockholm",
             "register": "Norrlunda län"}, "position": 9, "logDigest": "%s1",
             "disposed": 0, "disposedDigest": "%s2", "unread": ["%s4"], "format": "html", "digest": "%s3"}
            """.formatted(DIGEST, DIGEST, DIGEST, DIGEST);

    @Test
    void what_a_run_said_is_put_on_record_as_it_is() {
        County.with(new FilingReport()).given(KEPT).when(act(SAID, "f1")).records(filed(9, UNREAD));
    }

    @Test
    void a_run_of_before_that_does_not_say_what_could_not_be_read_is_not_said_to_have_read_all() {
        var older = SAID.replace("\"unread\": [\"" + DIGEST + "4\"], ", "");

        County.with(new FilingReport()).when(act(older, "f1")).records(filed(9, null));
    }

    @Test
    void filed_again_it_is_the_same_and_another_report_is_not_filed_in_its_place() {
        var fixture = County.with(new FilingReport()).given(KEPT, filed(9, UNREAD));

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

    private static ReportFiled filed(long position, @Nullable List<DocumentId> unread) {
        return new ReportFiled(
                FILING,
                "decisions",
                2,
                ASKED,
                position,
                DIGEST + "1",
                0,
                DIGEST + "2",
                unread,
                "html",
                DIGEST + "3",
                Occurrence.UNDATED);
    }
}
