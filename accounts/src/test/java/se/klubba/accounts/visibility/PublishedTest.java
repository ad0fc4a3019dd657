package se.klubba.accounts.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.accounts.testing.Served;
import se.klubba.accounts.testing.Town;
import se.klubba.embedded.testing.Stores;

/** What a register that is public shows to whoever asks. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PublishedTest {
    private static final String ITEM = "Offentligpunkt";
    private static final List<String> PATHS = List.of(
            "/api/bodies",
            "/api/bodies/council/composition",
            "/api/matters",
            "/api/matters/m",
            "/api/matters/m/trail",
            "/api/meetings",
            "/api/meetings/feb",
            "/api/assignments",
            "/api/people");

    @SuppressWarnings("NullAway.Init")
    private Served served;

    @SuppressWarnings("NullAway.Init")
    private Town town;

    private String all() {
        var guest = served.visitor();
        var text = new StringBuilder();
        for (var path : PATHS) {
            var answer = guest.get(path);
            assertThat(answer.statusCode()).as(path + " " + answer.body()).isIn(200, 404);
            text.append(answer.body());
        }
        return text.toString();
    }

    /** @param when with the number of days where that is asked for */
    private void publishes(String when, String from) {
        town.act("/api/bodies/council/publishing", "{'when': %s, 'happenedOn': '%s'}".formatted(when, from));
    }

    private void decided() {
        town.act(
                "/api/matters",
                "{'matter': 'm', 'title': 'Offentligärende', 'body': 'council', 'happenedOn': '2026-02-12',"
                        + " 'basis': {'meeting': 'feb', 'item': '1'}}");
        town.act(
                "/api/meetings/feb/items",
                "{'item': '1', 'title': '" + ITEM
                        + "', 'matters': ['m'], 'happenedOn': '2026-02-12', 'basis': {'meeting': 'feb'}}");
        town.act(
                "/api/assignments",
                "{'assignment': 'a', 'matters': ['m'], 'by': 'council', 'to': {'kind': 'body', 'body': 'group'},"
                        + " 'due': {'kind': 'not-stated'}, 'task': 'Offentliguppdrag', 'happenedOn': '2026-02-12',"
                        + " 'basis': {'meeting': 'feb', 'item': '1'}}");
    }

    @Test
    void the_public_sees_what_is_published_by_an_act_or_by_what_a_body_has_set_and_nothing_confidential() {
        served = Served.on(Stores.EMBEDDED, "--klubba.access.public-register=true");
        try {
            town = new Town(served);
            decided();
            assertThat(all())
                    .contains("Rådet", "Person chair")
                    .doesNotContain(ITEM, "Offentligärende", "Offentliguppdrag");

            town.act(
                    "/api/bodies/council/publishing", "{'when': 'after-days', 'days': 30, 'happenedOn': '2026-02-12'}");
            assertThat(all()).doesNotContain(ITEM);
            served.clock().passes(Duration.ofDays(15));
            town.registrar().login("Registrator", Served.PASSWORD);
            assertThat(all()).contains(ITEM, "Offentligärende", "Offentliguppdrag");

            publishes("'after-approval'", "2026-02-13");
            assertThat(all()).doesNotContain(ITEM, "Offentligärende", "Offentliguppdrag");
            town.act("/api/meetings/feb/minutes/approve", "{'verifiers': ['chair'], 'happenedOn': '2026-02-20'}");
            assertThat(all()).contains(ITEM, "Offentligärende", "Offentliguppdrag");
            publishes("'never'", "2026-02-14");
            assertThat(all()).doesNotContain(ITEM, "Offentligärende", "Offentliguppdrag");
            publishes("'after-days', 'days': 30", "2026-02-15");
            assertThat(all()).contains(ITEM, "Offentligärende", "Offentliguppdrag");

            town.act(
                    "/api/publishing/withdraw",
                    "{'what': {'kind': 'meeting', 'meeting': 'feb'}, 'happenedOn': '2026-03-16'}");
            assertThat(all()).doesNotContain(ITEM, "Offentligärende", "Offentliguppdrag");
            town.act("/api/publishing", "{'what': {'kind': 'meeting', 'meeting': 'feb'}, 'happenedOn': '2026-03-17'}");
            assertThat(all()).contains(ITEM, "Offentligärende");

            town.act(
                    "/api/confidentiality",
                    "{'what': {'kind': 'matter', 'matter': 'm'}, 'ground': 'OSL 25 kap.', 'from': '2026-03-19', 'happenedOn': '2026-03-17'}");
            assertThat(all()).as("before the day from which it is").contains("Offentligärende");
            served.clock().passes(Duration.ofDays(2));
            assertThat(all()).doesNotContain("Offentligärende", "Offentliguppdrag");
            // an act of its own is not let through without a login
            assertThat(served.visitor()
                            .fromPage("POST", "/api/people", "{'name': 'X'}")
                            .statusCode())
                    .isEqualTo(401);
            assertThat(served.visitor().get("/api/log/events").statusCode()).isEqualTo(401);
        } finally {
            served.close();
        }
    }
}
