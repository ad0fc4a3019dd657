package se.klubba.accounts.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.klubba.accounts.Role;
import se.klubba.accounts.testing.Served;
import se.klubba.accounts.testing.Town;
import se.klubba.accounts.testing.Visitor;
import se.klubba.embedded.testing.Stores;
import tools.jackson.databind.JsonNode;

/** Addresses of calendars, for programs that can send nothing else; the same on every store. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class CalendarAddressContract {
    private static final Pattern ADDRESS = Pattern.compile("http://[^/<]+(/follow/[^\"<]+klubba_[A-Za-z0-9_-]+)");
    private static final Pattern TOKEN = Pattern.compile("(klubba_[A-Za-z0-9_-]+)");

    private final Stores store;
    private Served served;
    private Town town;

    CalendarAddressContract(Stores store) {
        this.store = store;
    }

    @BeforeAll
    void start() {
        served = Served.on(
                store,
                "--klubba.access.limits.logins-per-minute=100000",
                "--klubba.access.limits.public-per-minute=100000");
        town = new Town(served);
    }

    @AfterAll
    void stop() {
        served.close();
    }

    private static String found(Pattern what, HttpResponse<String> in) {
        var matcher = what.matcher(in.body());
        assertThat(matcher.find()).as(in.body()).isTrue();
        return matcher.group(1);
    }

    /** Made on the page, for the council. */
    private static String address(Visitor by, String name) {
        var shown = by.form(
                "/account", "/account/tokens", "name", name, "days", "30", "calendar", "/follow/bodies/council.ics");
        assertThat(shown.statusCode()).isEqualTo(201);
        return found(ADDRESS, shown);
    }

    private static String token(String address) {
        return address.substring(address.indexOf(Tokens.PREFIX));
    }

    private static JsonNode kept(Visitor by, String name) {
        return Visitor.json(by.get("/api/account/tokens"))
                .path("items")
                .valueStream()
                .filter(t -> t.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void it_is_shown_once_and_is_read_without_a_login_until_it_is_revoked() {
        var member = town.the(Role.MEMBER);
        assertThat(member.page("/account").body()).contains("value=\"/follow/bodies/council.ics\" label=\"Rådet\"");
        var address = address(member, "Telefonen");
        assertThat(address).startsWith("/follow/bodies/council.ics?token=klubba_");
        assertThat(member.page("/account").body())
                .contains("Telefonen", "read /follow/bodies/council.ics")
                .doesNotContain(Tokens.PREFIX);
        assertThat(member.get("/api/account/tokens").body()).doesNotContain(Tokens.PREFIX);
        assertThat(kept(member, "Telefonen").has("used")).isFalse();

        var program = served.visitor();
        var calendar = program.get(address);
        assertThat(calendar.statusCode()).isEqualTo(200);
        assertThat(calendar.body()).contains("BEGIN:VCALENDAR", "/meetings/feb").doesNotContain(Tokens.PREFIX);
        assertThat(program.cookie("klubba")).isNull();
        assertThat(program.send("HEAD", address, "").statusCode()).isEqualTo(200);
        var kept = kept(member, "Telefonen");
        assertThat(kept.path("calendar").asString()).isEqualTo("/follow/bodies/council.ics");
        assertThat(kept.has("used")).isTrue();

        var revoke = "/account/tokens/" + kept.path("id").asString() + "/revoke";
        assertThat(town.the(Role.CHAIR).form("/account", revoke).statusCode()).isEqualTo(303);
        assertThat(program.get(address).statusCode()).as("another's form").isEqualTo(200);
        assertThat(member.form("/account", revoke).statusCode()).isEqualTo(303);
        // whoever asks with a browser is not sent to log in, with the address kept meanwhile
        var gone = program.get(address, "Accept", "text/html,*/*");
        assertThat(gone.statusCode()).isEqualTo(401);
        assertThat(gone.body()).contains("not any more, one of this register");
    }

    @Test
    void a_feed_has_an_address_as_a_calendar_has_and_operations_count_both() {
        var member = town.the(Role.MEMBER);
        var made = Visitor.json(member.fromPage(
                "POST",
                "/api/account/tokens",
                "{'name': 'Nyheter', 'calendar': '/follow/bodies/council.atom', 'days': 30}"));
        var address = made.path("address").asString();

        var feed = served.visitor().get(address);
        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(feed.body()).contains("<feed").doesNotContain(Tokens.PREFIX);
        assertThat(served.visitor().get(address.replace(".atom", ".ics")).statusCode())
                .isEqualTo(403);
        var own = found(
                ADDRESS,
                member.form(
                        "/account",
                        "/account/tokens",
                        "name",
                        "Rådets",
                        "days",
                        "30",
                        "calendar",
                        "/follow/recipients/council.atom"));
        assertThat(served.visitor().get(own).statusCode()).isEqualTo(200);
        for (var other : List.of("/follow/assignments.atom", "/follow/recipients/group.atom")) {
            assertThat(served.visitor()
                            .get(own.replace("/follow/recipients/council.atom", other))
                            .statusCode())
                    .as("what others were given: " + other)
                    .isEqualTo(403);
        }
        assertThat(town.the(Role.ADMINISTRATOR).page("/operations?lang=en").body())
                .containsPattern("address(es)? of (a )?calendars? or feeds? (is|are) given out");
    }

    @Test
    void it_opens_nothing_else_in_the_address_or_as_a_bearer_token() {
        var token = token(address(town.registrar(), "Registratorns"));
        for (var other : List.of(
                "/follow/meetings.ics",
                "/follow/bodies/group.ics",
                "/follow/bodies/council.atom",
                "/bodies/council",
                "/account",
                "/api/account",
                "/api/account/tokens",
                "/api/bodies",
                "/api/log/events")) {
            var asked = served.visitor().get(other + "?token=" + token, "Accept", "text/html,*/*");
            assertThat(asked.statusCode()).as(other).isEqualTo(403);
            assertThat(asked.body()).contains("this token only reads /follow/bodies/council.ics");
            assertThat(served.visitor().with(token).get(other).statusCode())
                    .as("as bearer token: " + other)
                    .isEqualTo(403);
        }
        for (var odd : List.of(
                "/follow/bodies/council.ics;x=/",
                "/follow//bodies/council.ics",
                "/follow/bodies/council.ics/",
                "/follow/bodies/%63ouncil.ics")) {
            assertThat(served.visitor().get(odd + "?token=" + token).statusCode())
                    .as(odd)
                    .isIn(400, 401, 403, 404);
        }
        var act = "{'meeting': 'smuggled', 'body': 'council', 'on': '2026-02-14'}";
        assertThat(served.visitor()
                        .fromPage("POST", "/api/meetings/note?token=" + token, act)
                        .statusCode())
                .isEqualTo(401);
        assertThat(served.visitor().with(token).post("/api/meetings/note", act).statusCode())
                .isEqualTo(403);
    }

    @Test
    void in_an_address_no_token_counts_that_opens_more() {
        var whole =
                found(TOKEN, town.registrar().form("/account", "/account/tokens", "name", "skriver", "record", "true"));
        assertThat(served.visitor().with(whole).get("/api/account").statusCode())
                .isEqualTo(200);
        for (var path : List.of("/api/account", "/follow/bodies/council.ics", "/account")) {
            assertThat(served.visitor()
                            .get(path + "?token=" + whole, "Accept", "text/html")
                            .statusCode())
                    .as(path)
                    .isEqualTo(401);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'calendar': '/api/bodies'",
                "'calendar': '/follow/offices/a.atom'",
                "'calendar': '/follow/matters/a.ics'",
                "'calendar': '/follow/bodies/a/b.ics'",
                "'calendar': '/follow/bodies/.ics'",
                "'calendar': '/follow/meetings.ics?x'",
                "'calendar': '/follow/meetings.ics', 'record': true",
                "'calendar': '/follow/meetings.ics', 'body': 'council'"
            })
    void none_is_made_for_anything_but_a_calendar(String wanted) {
        var refused =
                town.the(Role.MEMBER).fromPage("POST", "/api/account/tokens", "{'name': 'x', %s}".formatted(wanted));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Visitor.json(refused).path("field").asString()).isEqualTo("calendar");
    }

    @Test
    void it_shows_what_its_account_may_read_when_it_is_asked_and_ends_with_its_days() {
        var one = town.account("Adress", null, null);
        var made = Visitor.json(one.fromPage(
                "POST", "/api/account/tokens", "{'name': 'x', 'calendar': '/follow/meetings.ics', 'days': 1}"));
        var address = made.path("address").asString();
        assertThat(served.visitor().get(address).statusCode()).isEqualTo(403);
        var reader = "/api/accounts/"
                + Visitor.json(one.get("/api/account")).path("id").asString() + "/roles/reader";
        assertThat(town.registrar().fromPage("PUT", reader, "").statusCode()).isEqualTo(200);
        assertThat(served.visitor().get(address).statusCode()).isEqualTo(200);
        assertThat(town.registrar().fromPage("DELETE", reader, "").statusCode()).isEqualTo(200);
        assertThat(served.visitor().get(address).statusCode()).isEqualTo(403);
        assertThat(town.registrar().fromPage("PUT", reader, "").statusCode()).isEqualTo(200);
        served.clock().passes(Duration.ofDays(1));
        assertThat(served.visitor().get(address).statusCode()).isEqualTo(401);
        served.clock().passes(Duration.ofDays(-1));
    }

    @Test
    void the_link_of_a_calendar_may_be_pasted_as_a_page_has_it() {
        var shown = town.the(Role.READER)
                .form(
                        "/account",
                        "/account/tokens",
                        "name",
                        "Klistrad",
                        "calendar",
                        " https://register.example/r/follow/bodies/group.ics?lang=sv ");
        assertThat(found(ADDRESS, shown)).startsWith("/follow/bodies/group.ics?token=");
    }

    /** What the calendar of a body has on record of one thing; empty where it has nothing. */
    private String entry(String id) {
        var all = town.registrar().get("/follow/bodies/choir.ics").body().replace("\r\n ", "");
        return all.lines()
                .dropWhile(line -> !line.startsWith("BEGIN:VEVENT"))
                .collect(Collectors.joining("\n"))
                .transform(events -> Pattern.compile("BEGIN:VEVENT")
                        .splitAsStream(events)
                        .filter(event -> event.contains("UID:" + id + "@"))
                        .findFirst()
                        .orElse(""));
    }

    private static int sequence(String entry) {
        var found = Pattern.compile("SEQUENCE:(\\d+)").matcher(entry);
        assertThat(found.find()).as(entry).isTrue();
        return Integer.parseInt(found.group(1));
    }

    @Test
    void what_moves_is_the_same_entry_anew_and_what_is_cancelled_stays_on_its_day_and_says_so() {
        town.act("/api/bodies/note", "{'body': 'choir', 'name': 'Kören', 'kind': 'council'}");
        town.act("/api/meetings/note", "{'meeting': 'song', 'body': 'choir', 'on': '2026-03-05'}");
        town.act(
                "/api/assignments",
                "{'assignment': 'notes', 'task': 'Skriva ut noterna', 'to': {'kind': 'body', 'body': 'choir'},"
                        + " 'due': {'kind': 'meeting', 'meeting': 'song'}, 'happenedOn': '2026-01-10'}");
        var noted = entry("song");
        var due = entry("due-notes");
        assertThat(noted).contains("DTSTART;VALUE=DATE:20260305", "STATUS:CONFIRMED", "LAST-MODIFIED:");
        assertThat(due).contains("DTSTART;VALUE=DATE:20260305");

        town.act(
                "/api/meetings/song/reschedule", "{'to': '2026-03-05', 'starts': '13:30', 'happenedOn': '2026-01-12'}");
        var timed = entry("song");
        assertThat(timed).as("its hour came to be known").contains("T133000").doesNotContain("VALUE=DATE");
        town.act("/api/meetings/song/reschedule", "{'to': '2026-03-19', 'happenedOn': '2026-01-13'}");
        var moved = entry("song");
        assertThat(moved).contains("20260319T133000");
        assertThat(entry("due-notes")).contains("DTSTART;VALUE=DATE:20260319");
        assertThat(sequence(entry("due-notes"))).isGreaterThan(sequence(due));
        town.act("/api/meetings/song/cancel", "{'happenedOn': '2026-01-14'}");
        assertThat(entry("song")).contains("20260319T133000", "STATUS:CANCELLED");
        assertThat(entry("due-notes")).as("there is no other meeting").isEmpty();
        assertThat(List.of(noted, timed, moved, entry("song")))
                .extracting(CalendarAddressContract::sequence)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(town.registrar().get("/follow/bodies/choir.atom?lang=en").body())
                .contains("19 March 2026")
                .contains("Cancelled:");
    }

    @Test
    void a_meeting_has_its_hours_in_its_zone_and_an_entry_for_each_sitting() {
        town.act("/api/bodies/note", "{'body': 'choir', 'name': 'Kören', 'kind': 'council'}");
        town.act(
                "/api/meetings",
                "{'meeting': 'far', 'body': 'choir', 'on': '2026-02-06', 'starts': '10:00', 'ends': '12:00',"
                        + " 'zone': 'Europe/Helsinki', 'happenedOn': '2026-01-10'}");
        town.act("/api/meetings/far/adjourn", "{'to': '2026-02-07', 'starts': '09:00', 'happenedOn': '2026-02-06'}");
        assertThat(entry("far"))
                .contains("DTSTART;TZID=Europe/Helsinki:20260206T100000", "DTEND;TZID=Europe/Helsinki:20260206T120000");
        assertThat(entry("far-2")).contains("DTSTART;TZID=Europe/Helsinki:20260207T090000");
    }

    @Test
    void an_occasion_that_is_off_stays_on_the_day_that_it_had() {
        town.act("/api/bodies/note", "{'body': 'choir', 'name': 'Kören', 'kind': 'council'}");
        var scheduled = "{'occasion': 'fest', 'name': 'Vårfest', 'on': '%s', 'bodies': ['choir'], 'happenedOn': '%s'}";
        town.act("/api/occasions/schedule", scheduled.formatted("2026-04-10", "2026-01-10"));
        var first = entry("occasion-fest");
        assertThat(first).contains("DTSTART;VALUE=DATE:20260410", "STATUS:CONFIRMED");
        town.act("/api/occasions/fest/withdraw-date", "{'day': '2026-04-10', 'happenedOn': '2026-01-11'}");
        var withdrawn = entry("occasion-fest");
        assertThat(withdrawn).contains("DTSTART;VALUE=DATE:20260410", "STATUS:CANCELLED");
        assertThat(town.registrar().get("/follow/meetings.ics").body()).contains("occasion-fest@");
        town.act("/api/occasions/schedule", scheduled.formatted("2026-04-17", "2026-01-12"));
        var moved = entry("occasion-fest");
        assertThat(moved).contains("DTSTART;VALUE=DATE:20260417", "STATUS:CONFIRMED");
        town.act("/api/occasions/fest/cancel", "{'happenedOn': '2026-01-13'}");
        var cancelled = entry("occasion-fest");
        assertThat(cancelled).contains("DTSTART;VALUE=DATE:20260417", "STATUS:CANCELLED");
        assertThat(List.of(first, withdrawn, moved, cancelled))
                .extracting(CalendarAddressContract::sequence)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(town.the(Role.READER).page("/occasions?lang=en").body()).contains("17 April 2026, cancelled");
    }
}
