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
                "/api/reports/filed",
                "/api/reports/decisions?format=json",
                "/api/reports/follow-up?format=csv",
                "/api/reports/flow",
                "/api/reports/changes?format=json",
                "/api/reports/instruments?format=json",
                "/api/reports/composition?format=json&bodies=group",
                "/api/reports/record-quality?format=csv",
                "/api/reports/matter-dossier?format=json&matter=m-secret",
                "/api/reports/jobs");
    }

    /** Who is shown which of these words, and on which paths; each path is asked once. */
    private Map<String, Map<String, List<String>>> shown(List<String> words) {
        var found = new TreeMap<String, Map<String, List<String>>>();
        people.forEach((role, visitor) -> {
            var where = new TreeMap<String, List<String>>();
            words.forEach(word -> where.put(word, new ArrayList<>()));
            for (var path : paths()) {
                var answer = visitor.get(path);
                assertThat(answer.statusCode())
                        .as(role + " " + path + " " + answer.body())
                        .isNotEqualTo(500);
                var there = words.stream().filter(answer.body()::contains).toList();
                if (!there.isEmpty() && !asIfItWereNotThere(visitor, path, answer)) {
                    there.forEach(
                            word -> Objects.requireNonNull(where.get(word)).add(path));
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
        seen(List.of(word), by);
    }

    private void seen(List<String> words, Predicate<String> by) {
        shown(words)
                .forEach((role, found) -> found.forEach((word, paths) -> {
                    if (by.test(role)) {
                        assertThat(paths).as(role + " sees " + word).isNotEmpty();
                    } else {
                        assertThat(paths).as(role + " does not see " + word).isEmpty();
                    }
                }));
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
                "Hemligärende",
                "Hemligbeslut",
                "Hemliguppdrag",
                "Hemligrutin",
                "Hemlighandling",
                "m-secret",
                "a-secret",
                "i-secret");
        seen(words, SecretsContract::reads);

        confide("{'kind': 'matter', 'matter': 'm-secret'}");
        seen(words, r -> OF_ALL.contains(r) || OF_THE_BODY.contains(r));
        reportsAreOfWhoAskedForThem();
        hiddenIsAsIfItWereNotThere();

        lift("{'kind': 'matter', 'matter': 'm-secret'}");
        seen(words, SecretsContract::reads);
    }

    private void reportsAreOfWhoAskedForThem() {
        var reader = town.the(Role.READER);
        var chair = town.the(Role.CHAIR);
        // what is filed is made of all there is: by who sees that, and read by nobody who does not
        var whole = town.registrar().get("/api/reports/decisions?format=json");
        assertThat(Visitor.json(whole).at("/provenance/madeFor").isMissingNode())
                .isTrue();
        var filing = whole.headers().firstValue("Klubba-Report").orElseThrow();
        var filed = town.registrar()
                .fromPage("POST", "/api/reports/filed", filing)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        var hers = reader.get("/api/reports/decisions?format=json");
        assertThat(hers.headers().firstValue("Klubba-Report")).isEmpty();
        assertThat(Visitor.json(hers).at("/provenance/madeFor/sees").asString()).isEqualTo("not-confidential");
        assertThat(Visitor.json(chair.get("/api/reports/decisions?format=json"))
                        .at("/provenance/madeFor/bodies/0/id")
                        .asString())
                .isEqualTo("council");
        for (var path : List.of("", "/result")) {
            var at = filed + path;
            assertThat(chair.get(at).statusCode()).as(at).isEqualTo(200);
            assertThat(reader.get(at).statusCode()).as(at).isEqualTo(404);
        }
        assertThat(reader.get("/api/reports/filed").body()).doesNotContain(filed.substring(filed.lastIndexOf('/') + 1));
        // a job is of whoever began it
        var job = chair.get("/api/reports/decisions?format=json", "Prefer", "respond-async")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(chair.get(job).statusCode()).isEqualTo(200);
        assertThat(chair.get("/api/reports/jobs").body()).contains(job.substring(job.lastIndexOf('/') + 1));
        for (var other : List.of(reader, town.the(Role.SECRETARY), town.the(Role.AUDITOR), town.registrar())) {
            assertThat(other.get(job).statusCode()).isEqualTo(404);
            assertThat(other.get(job + "/result").statusCode()).isEqualTo(404);
            assertThat(other.fromPage("DELETE", job, "").statusCode()).isEqualTo(404);
            assertThat(other.get("/api/reports/jobs").body()).doesNotContain(job.substring(job.lastIndexOf('/') + 1));
        }
        // what was made before something became hidden is given to nobody who might not see it any more
        confide("{'kind': 'item', 'meeting': 'feb', 'item': '4'}");
        assertThat(chair.get(job + "/result").statusCode()).isEqualTo(404);
        lift("{'kind': 'item', 'meeting': 'feb', 'item': '4'}");
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
        seen(
                List.of("Hemligpunkt", "Hemligbeslut", "Hemliguppdrag", "Hemlighandling"),
                r -> OF_ALL.contains(r) || OF_THE_BODY.contains(r));
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
