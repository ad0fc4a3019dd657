package se.klubba.accounts.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.accounts.Role;
import se.klubba.accounts.testing.Served;
import se.klubba.accounts.testing.Town;
import se.klubba.accounts.testing.Visitor;
import se.klubba.embedded.testing.Stores;

/** Who may act where, which follows from the register. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RolesTest {
    private static final Pattern TOKEN = Pattern.compile("(klubba_[A-Za-z0-9_-]+)");

    private static Served served;
    private static Town town;

    @BeforeAll
    static void start() {
        served = Served.on(Stores.EMBEDDED, "--klubba.access.limits.logins-per-minute=100000");
        town = new Town(served);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static int note(Visitor by, String meeting, String body) {
        return by.fromPage(
                        "POST",
                        "/api/meetings/note",
                        "{'meeting': '%s', 'body': '%s', 'on': '2026-02-14'}".formatted(meeting, body))
                .statusCode();
    }

    @Test
    void a_chair_acts_in_her_body_alone_and_the_log_says_who_as_what_and_how_sure() {
        var chair = town.the(Role.CHAIR);
        assertThat(note(chair, "by-chair", "council")).isEqualTo(201);
        assertThat(served.log().getLast().metadata())
                .containsEntry("actor", "Konto chair")
                .containsEntry("person", "chair")
                .containsEntry("role", "chair")
                .containsEntry("assurance", "password")
                .containsKey("account")
                .doesNotContainKey("within");

        var refused =
                chair.fromPage("POST", "/api/meetings/note", "{'meeting': 'no', 'body': 'group', 'on': '2026-02-14'}");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(Visitor.json(refused).path("code").asString()).isEqualTo("other-body");
        // a meeting of another body, however it is named
        assertThat(chair.fromPage(
                                "POST",
                                "/api/meetings/group-feb/items",
                                "{'item': '1', 'title': 'Smugglad', 'happenedOn': '2026-02-13'}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(chair.fromPage("POST", "/api/bodies/group/rename", "{'name': 'Kapad', 'happenedOn': '2026-02-14'}")
                        .statusCode())
                .isEqualTo(403);
        // what belongs to no body, and has a day, is a registrar's
        assertThat(chair.fromPage("POST", "/api/matters", "{'title': 'Lös', 'happenedOn': '2026-02-14'}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(chair.fromPage("POST", "/api/people", "{'name': 'Ny Person'}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(note(town.the(Role.MEMBER), "by-member", "council")).isEqualTo(403);
    }

    @Test
    void a_page_leads_to_what_its_reader_may_open_and_of_another_it_is_told_whose_it_is() {
        var reader = town.the(Role.READER);
        var administrator = town.the(Role.ADMINISTRATOR);
        assertThat(reader.page("/help").body())
                .contains("href=\"/matters")
                .doesNotContain("href=\"/operations", "href=\"/accounts");
        assertThat(administrator.page("/help").body())
                .contains("href=\"/operations", "href=\"/accounts")
                .doesNotContain("href=\"/matters");
        assertThat(reader.page(led(reader.page("/operations"))).body())
                .contains("The page /operations is not for your roles. It is for: registrar, administrator.");
        assertThat(led(administrator.page("/"))).isEqualTo("/account");
        assertThat(administrator.page("/account").body()).contains("href=\"/operations\"", "href=\"/accounts\"");
        assertThat(town.the(Role.CHAIR).page("/account").body()).contains("<li>chair Rådet</li>", ">Person chair</a>");
    }

    private static String led(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers()
                .firstValue("Location")
                .orElseThrow()
                .replace(served.uri("").toString(), "");
    }

    @Test
    void a_member_reports_on_what_she_or_whom_she_stands_for_was_given_and_on_nothing_else() {
        town.act("/api/principals", "{'principal': 'town', 'name': 'Staden', 'kind': 'municipality'}");
        town.act("/api/people", "{'person': 'delegate', 'name': 'Ombud Staden'}");
        town.act(
                "/api/bodies/council/representatives",
                "{'person': 'delegate', 'kind': 'representative', 'onBehalfOf': 'town', 'happenedOn': '2026-01-15'}");
        give("own", "{'kind': 'person', 'person': 'delegate'}");
        give("towns", "{'kind': 'principal', 'principal': 'town'}");
        give("anothers", "{'kind': 'person', 'person': 'other'}");
        var delegate = town.account("Ombudet", null, "delegate");
        assertThat(report(delegate, "own")).isIn(200, 201);
        assertThat(report(delegate, "towns")).isIn(200, 201);
        assertThat(report(delegate, "anothers")).isEqualTo(403);
        assertThat(note(delegate, "by-delegate", "council")).isEqualTo(403);
    }

    @Test
    void a_member_says_that_she_or_whom_she_stands_for_or_her_body_has_received_an_extract_and_of_nobody_else() {
        town.act("/api/principals", "{'principal': 'parish', 'name': 'Socknen', 'kind': 'municipality'}");
        town.act("/api/people", "{'person': 'receiver', 'name': 'Mottagare Socknen'}");
        town.act(
                "/api/bodies/council/representatives",
                "{'person': 'receiver', 'kind': 'representative', 'onBehalfOf': 'parish', 'happenedOn': '2026-01-15'}");
        var receiver = town.account("Mottagaren", null, "receiver");
        // also of another body's minutes, which is where extracts come from
        for (var meeting : List.of("feb", "group-feb")) {
            assertThat(received(receiver, meeting, "{'kind': 'person', 'person': 'receiver'}"))
                    .isIn(200, 201);
            assertThat(received(receiver, meeting, "{'kind': 'principal', 'principal': 'parish'}"))
                    .isIn(200, 201);
            assertThat(received(receiver, meeting, "{'kind': 'body', 'body': 'council'}"))
                    .isIn(200, 201);
            assertThat(received(receiver, meeting, "{'kind': 'body', 'body': 'group'}"))
                    .isEqualTo(403);
            assertThat(received(receiver, meeting, "{'kind': 'person', 'person': 'other'}"))
                    .isEqualTo(403);
            assertThat(received(receiver, meeting, "{'kind': 'not-stated'}")).isEqualTo(403);
            assertThat(
                            received(
                                    receiver,
                                    meeting,
                                    "{'kind': 'several', 'parties': [{'kind': 'person', 'person': 'receiver'}, {'kind': 'person', 'person': 'other'}]}"))
                    .isEqualTo(403);
        }
        // nor is it put among what happened at a meeting
        assertThat(receiver.fromPage(
                                "POST",
                                "/api/meetings/group-feb/extracts",
                                "{'item': '1', 'by': {'kind': 'person', 'person': 'receiver'}, 'happenedOn': '2026-02-13',"
                                        + " 'basis': {'meeting': 'group-feb', 'item': '1'}}")
                        .statusCode())
                .isEqualTo(403);
        var to = "{'kind': 'body', 'body': 'council'}";
        assertThat(received(town.the(Role.SUBSTITUTE), "feb", to)).isEqualTo(403);
        assertThat(received(town.the(Role.READER), "feb", to)).isEqualTo(403);
    }

    private static int received(Visitor by, String meeting, String to) {
        return by.fromPage(
                        "POST",
                        "/api/meetings/" + meeting + "/extracts",
                        "{'by': " + to + ", 'happenedOn': '2026-02-27'}")
                .statusCode();
    }

    private static void give(String id, String to) {
        town.act(
                "/api/assignments",
                "{'assignment': '%s', 'by': 'council', 'to': %s, 'due': {'kind': 'not-stated'}, 'task': 'Något', 'happenedOn': '2026-02-12'}"
                        .formatted(id, to));
    }

    private static int report(Visitor by, String assignment) {
        return by.fromPage(
                        "POST",
                        "/api/assignments/" + assignment + "/report",
                        "{'by': {'kind': 'not-stated'}, 'words': 'Det går', 'happenedOn': '2026-02-20'}")
                .statusCode();
    }

    @Test
    void whoever_records_a_meeting_alone_does_not_approve_its_minutes_and_a_verifier_does() {
        town.act("/api/meetings/note", "{'meeting': 'ver', 'body': 'council', 'on': '2026-02-26'}");
        var secretary = town.the(Role.SECRETARY);
        var placed = secretary.fromPage(
                "POST",
                "/api/meetings/ver/items",
                "{'item': '1', 'title': 'Hamnen', 'happenedOn': '2026-02-26', 'basis': {'meeting': 'ver'}}");
        assertThat(placed.statusCode()).as(placed.body()).isIn(200, 201);
        var alone = approve(secretary, "ver", "'member'", "2026-03-02");
        assertThat(alone.statusCode()).as(alone.body()).isEqualTo(422);
        assertThat(alone.body()).contains("recorded-alone");
        // a member approves where she is named, on the day itself, and records nothing else
        var member = town.the(Role.MEMBER);
        assertThat(approve(member, "ver", "'chair'", "2026-03-02").statusCode()).isEqualTo(403);
        assertThat(approve(member, "ver", "'member'", "2026-02-28").statusCode())
                .isEqualTo(403);
        assertThat(approve(member, "group-feb", "'member'", "2026-03-02").statusCode())
                .isEqualTo(403);
        var approved = approve(member, "ver", "'member'", "2026-03-02");
        assertThat(approved.statusCode()).as(approved.body()).isIn(200, 201);
        assertThat(served.log().getLast().metadata())
                .containsEntry("role", "member")
                .containsEntry("person", "member")
                .doesNotContainKey("seated");
    }

    @Test
    void that_old_minutes_were_approved_is_recorded_and_a_registrar_sees_where_nobody_else_bears_it_out() {
        town.act("/api/meetings/note", "{'meeting': 'old', 'body': 'council', 'on': '2026-01-22'}");
        var secretary = town.the(Role.SECRETARY);
        secretary.fromPage(
                "POST",
                "/api/meetings/old/items",
                "{'item': '1', 'title': 'Fyren', 'happenedOn': '2026-01-22', 'basis': {'meeting': 'old'}}");
        var recorded = approve(secretary, "old", "'chair'", "2026-02-01");
        assertThat(recorded.statusCode()).as(recorded.body()).isIn(200, 201);
        var seen = Visitor.json(town.registrar().get("/api/accounts/approvals")).path("items");
        assertThat(seen.valueStream())
                .anySatisfy(a -> assertThat(a.toString())
                        .contains("\"meeting\":\"old\"", "2026-02-01", "\"role\":\"secretary\"", "\"chair\""));
        assertThat(seen.toString()).doesNotContain("\"ver\"");
    }

    private static HttpResponse<String> approve(Visitor by, String meeting, String verifiers, String on) {
        return by.fromPage(
                "POST",
                "/api/meetings/" + meeting + "/minutes/approve",
                "{'verifiers': [%s], 'happenedOn': '%s'}".formatted(verifiers, on));
    }

    @Test
    void a_member_asks_for_a_correction_and_those_who_record_in_that_body_are_told() {
        var entry = served.log().stream()
                .filter(e -> e.payload().toString().contains("group-feb"))
                .findFirst()
                .orElseThrow()
                .position();
        var member = town.the(Role.MEMBER);
        var asked = member.fromPage("POST", "/api/corrections", "{'entry': " + entry + ", 'words': 'Fel dag'}");
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(201);
        assertThat(member.fromPage("POST", "/api/corrections", "{'entry': 99999, 'words': 'Fel'}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(town.the(Role.READER)
                        .fromPage("POST", "/api/corrections", "{'entry': 0, 'words': 'Fel'}")
                        .statusCode())
                .isEqualTo(403);
        for (var told : List.of(member, town.registrar(), town.the(Role.AUDITOR))) {
            assertThat(told.get("/api/corrections").body()).contains("Fel dag");
        }
        // it is of the group, not of the council
        assertThat(town.the(Role.SECRETARY).get("/api/corrections").body()).doesNotContain("Fel dag");
        var path = "/api/corrections/" + Visitor.json(asked).path("id").asString();
        assertThat(town.the(Role.SECRETARY).fromPage("DELETE", path, "").statusCode())
                .isEqualTo(404);
        assertThat(town.registrar().fromPage("DELETE", path, "").statusCode()).isEqualTo(204);
        assertThat(member.get("/api/corrections").body()).contains("\"items\":[]");
    }

    @Test
    void another_bodys_entry_is_not_corrected_by_way_of_a_meeting_of_ones_own() {
        var group = served.log().stream()
                .filter(e -> e.payload().toString().contains("group-feb"))
                .findFirst()
                .orElseThrow()
                .position();
        var retracted = town.the(Role.SECRETARY)
                .fromPage(
                        "POST",
                        "/api/log/events/" + group + "/retract",
                        "{'replaces': " + group + ", 'basis': {'meeting': 'feb'}}");
        assertThat(retracted.statusCode()).as(retracted.body()).isEqualTo(403);
    }

    @Test
    void who_acts_is_never_taken_from_what_is_sent() {
        var secretary = town.the(Role.SECRETARY);
        assertThat(secretary
                        .fromPage("POST", "/api/people", "{'name': 'X', 'actor': 'Registrator'}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(secretary
                        .post(
                                "/api/people",
                                "{'name': 'Y'}",
                                "Sec-Fetch-Site",
                                "same-origin",
                                "X-Actor",
                                "Registrator",
                                "X-Forwarded-User",
                                "Registrator",
                                "X-Forwarded-For",
                                "127.0.0.1")
                        .statusCode())
                .isEqualTo(201);
        assertThat(served.log().getLast().metadata())
                .containsEntry("actor", "Konto secretary")
                .containsEntry("role", "secretary");
    }

    @Test
    void a_token_of_one_body_does_not_act_in_another() {
        town.act("/api/people", "{'person': 'both', 'name': 'I Båda'}");
        town.act("/api/bodies/note", "{'body': 'fourth', 'name': 'Fjärde', 'kind': 'council'}");
        town.appoint("fourth", "both", "secretary");
        town.appoint("group", "both", "secretary");
        var both = town.account("I båda", null, "both");
        assertThat(note(both, "both-1", "fourth")).isEqualTo(201);
        assertThat(note(both, "both-2", "group")).isEqualTo(201);
        var made = both.form("/account", "/account/tokens", "name", "rådet", "record", "true", "body", "fourth");
        var found = TOKEN.matcher(made.body());
        assertThat(found.find()).as(made.body()).isTrue();
        var program = served.visitor().with(found.group(1));
        assertThat(note(program, "both-3", "fourth")).isEqualTo(201);
        assertThat(note(program, "both-4", "group")).isEqualTo(403);
    }

    @Test
    void a_role_is_gone_the_day_after_the_mandate_and_there_on_the_day_it_begins() {
        try (var own = Served.on(Stores.EMBEDDED, "--klubba.access.limits.logins-per-minute=100000")) {
            handedOver(own, new Town(own));
        }
    }

    private static void handedOver(Served served, Town town) {
        town.act("/api/people", "{'person': 'old', 'name': 'Gammal Ordförande'}");
        town.act("/api/people", "{'person': 'new', 'name': 'Ny Ordförande'}");
        town.act("/api/bodies/note", "{'body': 'third', 'name': 'Tredje', 'kind': 'council'}");
        town.act(
                "/api/bodies/third/representatives",
                "{'person': 'old', 'kind': 'chair', 'term': {'first': '2026-01-01', 'last': '2026-03-02'},"
                        + " 'happenedOn': '2026-01-01'}");
        town.act(
                "/api/bodies/third/representatives",
                "{'person': 'new', 'kind': 'chair', 'term': {'first': '2026-03-03'}, 'happenedOn': '2026-01-01'}");
        var old = town.account("Gammal", null, "old");
        var young = town.account("Ny", null, "new");
        assertThat(note(old, "third-1", "third")).isEqualTo(201);
        assertThat(note(young, "third-2", "third")).isEqualTo(403);
        // half past eleven in Stockholm, and then ten past midnight: nobody logs in anew
        served.clock().passes(Duration.ofMinutes(14 * 60 + 30));
        old.login("Gammal", Served.PASSWORD);
        young.login("Ny", Served.PASSWORD);
        assertThat(note(old, "third-3", "third")).isEqualTo(201);
        served.clock().passes(Duration.ofMinutes(40));
        assertThat(note(old, "third-4", "third")).isEqualTo(403);
        assertThat(note(young, "third-5", "third")).isEqualTo(201);
    }

    @Test
    void a_mandate_whose_end_is_recorded_while_a_session_is_open_lets_nothing_through_any_more() {
        town.act("/api/people", "{'person': 'leaving', 'name': 'Avgående Sekreterare'}");
        town.act("/api/bodies/note", "{'body': 'fifth', 'name': 'Femte', 'kind': 'council'}");
        town.appoint("fifth", "leaving", "secretary");
        var leaving = town.account("Avgående", null, "leaving");
        assertThat(note(leaving, "leaving-1", "fifth")).isEqualTo(201);
        town.act(
                "/api/bodies/fifth/representatives/leaving/end",
                "{'kind': 'secretary', 'reason': 'resigned', 'last': '2026-03-01', 'happenedOn': '2026-03-01'}");
        // what is on record is asked anew after half a second; a busy machine takes longer over a request
        await().atMost(Duration.ofSeconds(10)).until(() -> note(leaving, "leaving-2", "fifth") == 403);
    }

    @Test
    void all_that_is_on_record_of_somebody_is_hers_to_fetch() {
        var chair = town.the(Role.CHAIR);
        var own = Visitor.json(chair.get("/api/account/record"));
        assertThat(own.path("person").asString()).isEqualTo("chair");
        assertThat(own.path("facts").valueStream().map(f -> f.path("type").asString()))
                .contains("people.PersonNoted", "appointments.RepresentativeAppointed");
        assertThat(own.path("ofTheAccount")
                        .valueStream()
                        .map(e -> e.path("change").asString()))
                .contains("made", "person-tied", "password-set");
        assertThat(own.toString()).doesNotContain("Någon Annan");
        assertThat(chair.page("/account/record").body())
                .contains("On record of you", "Person chair", "Rådet")
                .as("days as data")
                .doesNotContainPattern("[0-9]{4}-[0-9]{2}-[0-9]{2}");
        assertThat(town.the(Role.READER).page("/account/record").body()).contains("Nothing is on record of you");
    }
}
