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
import java.util.stream.Collectors;
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

    private static final List<String> OF_THE_MATTER = List.of(
            "Hemligärende",
            "Hemligbeslut",
            "Hemliguppdrag",
            "Hemligrutin",
            "Hemlighandling",
            "hemlig.txt",
            "m-secret",
            "a-secret",
            "i-secret");

    private static final String EXTRACT = "Protokollsutdrag om punkt 3";

    /** As a stream. */
    private static final String LIVE = "/api/log/events?from=1";

    private static final Set<String> OF_ALL = Set.of("registrar", "auditor");
    private static final String CHAIR_OF_ANOTHER = "chair of another body";

    private final Map<String, Visitor> people = new TreeMap<>();

    private final Stores store;
    private Served served;
    private Town town;
    private String document;
    /** Where in the log the secret matter was raised. */
    private long raised;

    private Answers before;
    private Answers underMatter;
    private Answers underItem;
    private Answers underClause;
    private Answers underDocument;
    private Answers underName;
    private Answers after;
    private int seats;

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
        before = ask();
        underMatter = under("{'kind': 'matter', 'matter': 'm-secret'}", () -> {
            reportsAreOfWhoAskedForThem();
            hiddenIsAsIfItWereNotThere();
        });
        underItem = under("{'kind': 'item', 'meeting': 'feb', 'item': '3'}", () -> {});
        underClause = under("{'kind': 'clause', 'meeting': 'feb', 'item': '3', 'clause': 'a'}", () -> {});
        underDocument = under("{'kind': 'document', 'document': '" + document + "'}", () -> {});
        underName = under(
                "{'kind': 'name', 'person': 'p-secret'}",
                () -> seats = Visitor.json(town.the(Role.READER).get("/api/bodies/group/composition"))
                        .path("seats")
                        .size());
        after = ask();
    }

    @AfterAll
    void stop() {
        served.close();
    }

    /** A matter of the council with all that can come of one; an item beside it; a person. */
    private void record() {
        document = Visitor.json(town.registrar().document("/api/documents?name=hemlig.txt", "Hemlighandling ett"))
                .path("document")
                .asString();
        var at = "'happenedOn': '2026-02-12', 'basis': {'meeting': 'feb', 'item': '3', 'sources': [{'document': '"
                + document + "', 'lines': {'first': 1, 'last': 1}}]}";
        raised = Visitor.json(town.registrar().get("/api/log/events?limit=1000"))
                .path("items")
                .size();
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
        town.act(
                "/api/meetings/feb/extracts",
                "{'item': '3', 'by': {'kind': 'person', 'person': 'member'}, 'happenedOn': '2026-02-20'}");
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
                "/api/corrections",
                "/api/funding",
                "/api/occasions",
                "/api/offices",
                "/api/principals",
                "/api/documents/" + document,
                "/api/search?q=hemligärende",
                "/api/search?q=hemlighandling",
                "/api/log/events",
                "/api/log/events?from=20",
                "/api/log/events?from=20&wait=1",
                "/api/log/events?tag=matter%3Dm-secret",
                "/api/log/types",
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
                "/api/reports/jobs",
                // pages
                "/",
                "/bodies",
                "/bodies/council",
                "/bodies/group",
                "/matters",
                "/matters/m-secret",
                "/matters/m-secret?asOf=2026-02-20",
                "/compare?thing=/matters/m-secret&asOf=2026-02-11&against=2026-02-20",
                "/meetings",
                "/meetings/feb",
                "/meetings/group-feb",
                "/assignments",
                "/assignments/a-secret",
                "/instruments",
                "/instruments/i-secret",
                "/persons",
                "/persons/member",
                "/persons/member/digest",
                "/persons/p-secret",
                "/funding",
                "/occasions",
                "/offices",
                "/principals",
                "/corrections",
                "/deviations",
                "/documents/" + document,
                "/search?q=hemligärende",
                "/search?q=hemlig+namnsdotter",
                "/log",
                "/log/" + raised,
                "/reports/matter-dossier",
                "/reports/decisions",
                // feeds and calendars
                "/follow/matters/m-secret.atom",
                "/follow/bodies/council.atom",
                "/follow/bodies/council.ics",
                "/follow/assignments.atom",
                "/follow/assignments/a-secret.atom",
                "/follow/recipients/council.atom",
                "/follow/meetings.ics");
    }

    /** What each role was answered on each path at one time. */
    private record Answers(Map<String, Map<String, String>> byRole) {
        Set<String> where(String role, String word) {
            return Objects.requireNonNull(byRole.get(role)).entrySet().stream()
                    .filter(e -> e.getValue().contains(word))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }
    }

    private Answers ask() {
        var all = new TreeMap<String, Map<String, String>>();
        var head = town.registrar()
                .get("/api/log/events?limit=1")
                .headers()
                .firstValueAsLong("Klubba-Position")
                .orElseThrow();
        people.forEach((role, visitor) -> {
            var said = new TreeMap<String, String>();
            for (var path : paths()) {
                var answer = visitor.get(path, "Accept", accepted(path), "Accept-Language", "sv");
                assertThat(answer.statusCode())
                        .as(role + " " + path + " " + answer.body())
                        .isIn(200, 302, 401, 403, 404);
                said.put(path, asIfItWereNotThere(visitor, path, answer) ? "" : answer.body());
            }
            said.put(LIVE, visitor.stream(LIVE, head));
            all.put(role, said);
        });
        return new Answers(all);
    }

    private static String accepted(String path) {
        return path.startsWith("/api/") || path.startsWith("/follow/") ? "*/*" : "text/html";
    }

    /** Whether it says only that there is no such thing: in that, the name that was asked for is told back. */
    private static boolean asIfItWereNotThere(Visitor visitor, String path, HttpResponse<String> answer) {
        return answer.statusCode() == 404
                && path.contains("-secret")
                && answer.body()
                        .replace("-secret", "-nowhere")
                        .equals(visitor.get(
                                        path.replace("-secret", "-nowhere"),
                                        "Accept",
                                        accepted(path),
                                        "Accept-Language",
                                        "sv")
                                .body());
    }

    private static void seen(Answers answers, String word, Predicate<String> by) {
        answers.byRole().keySet().forEach(role -> {
            if (by.test(role)) {
                assertThat(answers.where(role, word)).as(role + " sees " + word).isNotEmpty();
            } else {
                assertThat(answers.where(role, word))
                        .as(role + " does not see " + word)
                        .isEmpty();
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

    /** Asked before, under each, and after; each is lifted before the next, so that what was hidden with it is seen again under that. */
    private Answers under(String what, Runnable meanwhile) {
        confide(what);
        var answers = ask();
        meanwhile.run();
        lift(what);
        return answers;
    }

    private static boolean ofTheBody(String role) {
        return OF_ALL.contains(role) || OF_THE_BODY.contains(role);
    }

    @Test
    void before_and_after_all_is_seen_by_whoever_reads() {
        var everything = new ArrayList<>(OF_THE_MATTER);
        everything.addAll(List.of("Hemligpunkt", "Öppenpunkt", EXTRACT, "Hemlig Namnsdotter"));
        everything.forEach(word -> seen(before, word, SecretsContract::reads));
        everything.forEach(word -> seen(after, word, SecretsContract::reads));
        assertThat(before.where("reader", EXTRACT)).contains("/meetings/feb", "/api/meetings/feb");
        // else it would show nothing that a path shows nothing
        var registrars = Objects.requireNonNull(before.byRole().get("registrar"));
        assertThat(registrars)
                .hasSizeGreaterThan(90)
                .allSatisfy((path, said) -> assertThat(said).as(path).isNotEmpty());
    }

    @Test
    void a_matter_is_hidden_with_all_that_came_of_it_and_with_the_document_that_tells_of_it() {
        OF_THE_MATTER.forEach(word -> seen(underMatter, word, SecretsContract::ofTheBody));
    }

    @Test
    void an_item_is_hidden_with_what_happened_at_it() {
        for (var word : List.of("Hemligpunkt", "Hemligbeslut", "Hemliguppdrag", "Hemlighandling", EXTRACT)) {
            seen(underItem, word, SecretsContract::ofTheBody);
        }
        seen(underItem, "Öppenpunkt", SecretsContract::reads);
    }

    @Test
    void a_clause_is_hidden_with_what_was_decided_in_it_and_the_rest_of_its_item_is_seen() {
        for (var word : List.of("Hemligbeslut", "Hemliguppdrag", "a-secret")) {
            seen(underClause, word, SecretsContract::ofTheBody);
        }
        seen(underClause, "Hemligpunkt", SecretsContract::reads);
    }

    @Test
    void a_document_is_hidden_alone() {
        seen(underDocument, "Hemlighandling", OF_ALL::contains);
        seen(underDocument, "hemlig.txt", OF_ALL::contains);
        seen(underDocument, "Hemligpunkt", SecretsContract::reads);
    }

    @Test
    void a_protected_person_is_told_of_by_role_and_body_and_never_by_name() {
        seen(underName, "Hemlig Namnsdotter", OF_ALL::contains);
        assertThat(seats).isEqualTo(2);
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
        var reads =
                Visitor.json(town.the(Role.AUDITOR).get("/api/accounts/reads")).path("items");
        assertThat(reads.valueStream().map(r -> r.path("role").asString())).contains("chair", "registrar");
        assertThat(reads.valueStream().map(r -> r.path("role").asString())).doesNotContain("reader");
    }
}
