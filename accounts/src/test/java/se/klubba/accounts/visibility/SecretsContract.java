package se.klubba.accounts.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.klubba.accounts.Role;
import se.klubba.accounts.testing.Served;
import se.klubba.accounts.testing.Town;
import se.klubba.accounts.testing.Visitor;
import se.klubba.embedded.testing.Stores;

/** Confidential parts of the record, asked for by each role on each path, before they are so, while they are, and after; the same on every store. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class SecretsContract {
    /** See what is confidential in their body; the others but registrar and auditor do not. */
    private static final Set<String> OF_THE_BODY = Set.of("chair", "secretary", "member", "substitute");

    private static final Set<String> OF_ALL = Set.of("registrar", "auditor");
    private static final String CHAIR_OF_ANOTHER = "chair of another body";

    private final Map<String, Visitor> people = new TreeMap<>();

    private final Stores store;
    private Served served;
    private Town town;
    private String document;

    SecretsContract(Stores store) {
        this.store = store;
    }

    @BeforeAll
    void start() {
        served = Served.on(
                store,
                "--klubba.access.limits.logins-per-minute=100000",
                "--klubba.access.limits.public-per-minute=100000");
        town = new Town(served);
        town.people().forEach((role, visitor) -> people.put(role.key(), visitor));
        people.put(CHAIR_OF_ANOTHER, town.account("Av gruppen", null, "other"));
        record();
    }

    @AfterAll
    void stop() {
        served.close();
    }

    /** A matter of the council with all that can come of one; an item beside it; a person. */
    private void record() {
        document = Visitor.json(town.registrar()
                        .send(
                                "POST",
                                "/api/documents?name=hemlig.txt",
                                "Hemlighandling ett",
                                "Sec-Fetch-Site",
                                "same-origin"))
                .path("document")
                .asString();
        var at = "'happenedOn': '2026-02-12', 'basis': {'meeting': 'feb', 'item': '3', 'sources': [{'document': '"
                + document + "', 'lines': {'first': 1, 'last': 1}}]}";
        town.act("/api/matters", "{'matter': 'm-secret', 'title': 'Hemligärende', 'body': 'council', " + at + "}");
        town.act(
                "/api/meetings/feb/items",
                "{'item': '3', 'title': 'Hemligpunkt', 'matters': ['m-secret'], " + at + "}");
        town.act("/api/meetings/feb/items", "{'item': '4', 'title': 'Öppenpunkt', 'happenedOn': '2026-02-12'}");
        town.act(
                "/api/meetings/feb/items/3/decision",
                "{'matters': ['m-secret'], 'clauses': [{'label': 'a', 'words': 'Hemligbeslut', 'effects': ["
                        + "{'giveAssignment': {'assignment': 'a-secret', 'to': {'kind': 'person', 'person': 'member'},"
                        + " 'due': {'kind': 'not-stated'}, 'task': 'Hemliguppdrag'}}]}], 'happenedOn': '2026-02-12'}");
        town.act(
                "/api/assignments/a-secret/report",
                "{'by': {'kind': 'not-stated'}, 'words': 'Hemligrapport', 'happenedOn': '2026-02-20'}");
        town.act(
                "/api/matters/m-secret/table",
                "{'waitsFor': {'kind': 'meeting', 'meeting': 'group-feb'}, 'happenedOn': '2026-02-12',"
                        + " 'basis': {'meeting': 'feb', 'item': '3'}}");
        town.act(
                "/api/instruments",
                "{'instrument': 'i-secret', 'name': 'Hemligrutin', 'kind': 'routine', 'matters': ['m-secret'], " + at
                        + "}");
        town.act("/api/people", "{'person': 'p-secret', 'name': 'Hemlig Namnsdotter'}");
        town.appoint("group", "p-secret", "representative");
    }

    /** Every path that answers questions, with the things of this register filled in. */
    private List<String> paths() {
        return List.of(
                "/api/bodies",
                "/api/bodies?q=hemlig",
                "/api/bodies/council",
                "/api/bodies/group",
                "/api/bodies/council/composition",
                "/api/bodies/group/composition",
                "/api/bodies/group/composition?asOf=2026-02-20",
                "/api/matters",
                "/api/matters?q=hemlig",
                "/api/matters?limit=1",
                "/api/matters?asOf=2026-02-20",
                "/api/matters?knownAt=2026-03-02T08:00:00Z",
                "/api/matters/m-secret",
                "/api/matters/m-secret?asOf=2026-02-20",
                "/api/matters/m-secret/trail",
                "/api/matters/m-secret/trail?asOf=2026-02-20",
                "/api/meetings",
                "/api/meetings?q=2026",
                "/api/meetings/feb",
                "/api/meetings/feb?asOf=2026-02-20",
                "/api/meetings/group-feb",
                "/api/meetings/feb/forecast",
                "/api/meetings/group-feb/forecast",
                "/api/assignments",
                "/api/assignments?q=hemlig",
                "/api/assignments?status=open",
                "/api/assignments?recipient=member",
                "/api/assignments?asOf=2026-02-25",
                "/api/assignments/a-secret",
                "/api/instruments",
                "/api/instruments?q=hemlig",
                "/api/instruments/i-secret",
                "/api/people",
                "/api/people?q=hemlig",
                "/api/people/member",
                "/api/people/p-secret",
                "/api/people/other",
                "/api/deviations",
                "/api/documents/" + document,
                "/api/log/events",
                "/api/log/events?from=20",
                "/api/reports",
                "/api/reports/filed");
    }

    /** Who is shown a word on some path. */
    private Map<String, List<String>> shown(String word) {
        var found = new TreeMap<String, List<String>>();
        people.forEach((role, visitor) -> {
            var where = new ArrayList<String>();
            for (var path : paths()) {
                var answer = visitor.get(path);
                assertThat(answer.statusCode())
                        .as(role + " " + path + " " + answer.body())
                        .isNotEqualTo(500);
                if (answer.body().contains(word) && !asIfItWereNotThere(visitor, path, answer)) {
                    where.add(path);
                }
            }
            found.put(role, where);
        });
        return found;
    }

    /** Whether it says only that there is no such thing: in that, the name that was asked for is told back. */
    private static boolean asIfItWereNotThere(Visitor visitor, String path, HttpResponse<String> answer) {
        return answer.statusCode() == 404
                && path.contains("-secret")
                && answer.body()
                        .replace("-secret", "-nowhere")
                        .equals(visitor.get(path.replace("-secret", "-nowhere")).body());
    }

    private void seen(String word, Predicate<String> by) {
        shown(word).forEach((role, paths) -> {
            if (by.test(role)) {
                assertThat(paths).as(role + " sees " + word).isNotEmpty();
            } else {
                assertThat(paths).as(role + " does not see " + word).isEmpty();
            }
        });
    }

    private static boolean reads(String role) {
        return !Set.of("anyone", "logged-in", "administrator").contains(role);
    }

    private void confide(String what) {
        town.act(
                "/api/confidentiality",
                "{'what': " + what
                        + ", 'ground': 'OSL 25 kap. 1 §', 'from': '2026-02-12', 'happenedOn': '2026-02-12'}");
    }

    private void lift(String what) {
        town.act("/api/confidentiality/lift", "{'what': " + what + ", 'happenedOn': '2026-03-01'}");
    }

    @Test
    void a_matter_is_hidden_with_all_that_came_of_it_and_with_the_document_that_tells_of_it() {
        var words = List.of(
                "Hemligärende", "Hemligbeslut", "Hemliguppdrag", "Hemligrutin", "m-secret", "a-secret", "i-secret");
        words.forEach(word -> seen(word, SecretsContract::reads));
        seen("Hemlighandling", SecretsContract::reads);

        confide("{'kind': 'matter', 'matter': 'm-secret'}");
        words.forEach(word -> seen(word, r -> OF_ALL.contains(r) || OF_THE_BODY.contains(r)));
        seen("Hemlighandling", r -> OF_ALL.contains(r) || OF_THE_BODY.contains(r));
        hiddenIsAsIfItWereNotThere();

        lift("{'kind': 'matter', 'matter': 'm-secret'}");
        words.forEach(word -> seen(word, SecretsContract::reads));
    }

    private void hiddenIsAsIfItWereNotThere() {
        var reader = town.the(Role.READER);
        for (var path : List.of("/api/matters/m-secret", "/api/assignments/a-secret", "/api/instruments/i-secret")) {
            var hidden = reader.get(path);
            var absent = reader.get(path.replace("secret", "nowhere"));
            assertThat(hidden.statusCode()).isEqualTo(404).isEqualTo(absent.statusCode());
            assertThat(hidden.body().replace("secret", "nowhere")).isEqualTo(absent.body());
        }
        // nor is it told by what refuses an act
        var other = Objects.requireNonNull(people.get(CHAIR_OF_ANOTHER));
        var named = other.fromPage("POST", "/api/matters/m-secret/close", "{'happenedOn': '2026-02-20'}");
        var absent = other.fromPage("POST", "/api/matters/m-nowhere/close", "{'happenedOn': '2026-02-20'}");
        assertThat(named.statusCode()).isEqualTo(404).isEqualTo(absent.statusCode());
        assertThat(named.body().replace("secret", "nowhere")).isEqualTo(absent.body());
        // whoever was shown it is written down
        var reads = Visitor.json(town.the(Role.AUDITOR).get("/api/accounts/reads"));
        assertThat(reads.valueStream().map(r -> r.path("role").asString())).contains("chair", "registrar");
        assertThat(reads.valueStream().map(r -> r.path("role").asString())).doesNotContain("reader");
    }

    @Test
    void an_item_is_hidden_with_what_happened_at_it() {
        confide("{'kind': 'item', 'meeting': 'feb', 'item': '3'}");
        for (var word : List.of("Hemligpunkt", "Hemligbeslut", "Hemliguppdrag", "Hemlighandling")) {
            seen(word, r -> OF_ALL.contains(r) || OF_THE_BODY.contains(r));
        }
        seen("Öppenpunkt", SecretsContract::reads);
        lift("{'kind': 'item', 'meeting': 'feb', 'item': '3'}");
        seen("Hemligpunkt", SecretsContract::reads);
    }

    @Test
    void a_document_is_hidden_alone() {
        var what = "{'kind': 'document', 'document': '" + document + "'}";
        confide(what);
        seen("Hemlighandling", OF_ALL::contains);
        seen("Hemligpunkt", SecretsContract::reads);
        lift(what);
    }

    @Test
    void a_protected_person_is_told_of_by_role_and_body_and_never_by_name() {
        seen("Hemlig Namnsdotter", SecretsContract::reads);
        confide("{'kind': 'name', 'person': 'p-secret'}");
        seen("Hemlig Namnsdotter", OF_ALL::contains);
        assertThat(Visitor.json(town.the(Role.READER).get("/api/bodies/group/composition"))
                        .path("seats")
                        .size())
                .isEqualTo(2);
        lift("{'kind': 'name', 'person': 'p-secret'}");
    }
}
