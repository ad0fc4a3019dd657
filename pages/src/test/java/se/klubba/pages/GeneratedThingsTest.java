package se.klubba.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.EventJson;
import se.klubba.generated.GeneratedRegister;
import se.klubba.pages.permalinks.GeneratedPages;
import tools.jackson.databind.JsonNode;

/** People and bodies of a generated register, in which a little more is recorded. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GeneratedThingsTest {
    private static final GeneratedPages REGISTER = new GeneratedPages(new GeneratedRegister(7, 3_000));
    private static final int ENOUGH = 40;

    @AfterAll
    static void close() {
        REGISTER.close();
    }

    @Test
    void each_row_of_attendance_says_what_the_record_of_that_meeting_says() {
        var said = new TreeSet<String>();
        int rows = 0;
        for (var person : ids("/api/people")) {
            var page = page("/persons/" + person + "?lang=sv");
            var shown = page.select("section:has(h2:contains(Närvaro)) tbody tr");
            assertThat(shown).hasSizeLessThanOrEqualTo(12);
            var days = new ArrayList<String>();
            for (var row : shown) {
                var meeting = meeting(row);
                days.add(meeting.path("on").asString());
                boolean named = meeting.path("attendance")
                        .valueStream()
                        .anyMatch(a -> a.at("/person/id").asString().equals(person));
                var how = row.select("td").getFirst().text();
                boolean moved = meeting.path("movements")
                        .valueStream()
                        .anyMatch(a -> a.at("/person/id").asString().equals(person));
                assertThat(how.equals("inte antecknad som närvarande") || how.equals("närvaron är inte registrerad"))
                        .as(person + ": " + row)
                        .isEqualTo(!named && !moved);
                said.add(named || moved ? "there" : how);
            }
            assertThat(days).isSortedAccordingTo((a, b) -> b.compareTo(a));
            rows += shown.size();
            if (rows > ENOUGH && said.size() > 1) {
                break;
            }
        }
        assertThat(said).contains("there", "inte antecknad som närvarande");
    }

    @Test
    void a_principal_tells_who_of_its_people_came_to_each_meeting_as_the_record_of_that_meeting_does() {
        int there = 0;
        int missed = 0;
        for (var principal : ids("/api/principals")) {
            for (var row : page("/principals/" + principal + "?lang=sv")
                    .select("section:has(h2:contains(Närvaro)) tbody tr")) {
                var attendance = meeting(row).path("attendance").valueStream().toList();
                var people = row.select("td small a");
                var came = people.stream()
                        .filter(person -> attendance.stream()
                                .anyMatch(a -> a.at("/person/id").asString().equals(id(person))
                                        && !a.path("presence").asString("").startsWith("absent")))
                        .count();
                if (!attendance.isEmpty()) {
                    assertThat(row.select("td").getFirst().text()).startsWith(came + " av " + people.size());
                }
                there += (int) came;
                missed += (int) (people.size() - came);
            }
        }
        assertThat(there).isPositive();
        assertThat(missed).isPositive();
    }

    @Test
    void who_was_absent_and_who_came_late_in_whose_place_is_told_in_both_languages() {
        var sitting = new HashMap<String, List<String>>();
        var meeting = ids("/api/people").stream()
                .flatMap(person -> attendance(person, "sv").stream()
                        .map(GeneratedThingsTest::link)
                        .peek(one -> sitting.computeIfAbsent(one, _ -> new ArrayList<>())
                                .add(person)))
                .filter(one -> sitting.getOrDefault(one, List.of()).size() > 1)
                .findFirst()
                .orElseThrow();
        var two = sitting.getOrDefault(meeting, List.of());
        var absent = two.getFirst();
        var came = two.getLast();
        var day = meetingOf(meeting).path("on").asString();

        act("/api/meetings/" + meeting + "/attendance", """
                {'happenedOn': '%s', 'present': [{'person': '%s', 'role': 'member', 'presence': 'absent-with-notice'},
                             {'person': '%s', 'role': 'substitute', 'inPlaceOf': '%s'}]}""".formatted(day, absent, came, absent));
        act(
                "/api/meetings/" + meeting + "/arrivals",
                "{'person': '%s', 'hour': '10:15', 'item': '4', 'happenedOn': '%s'}".formatted(came, day));
        REGISTER.await();

        var name = page("/persons/" + absent).expectFirst("h1").text();
        assertThat(how(absent, meeting, "sv")).endsWith("ledamot, frånvarande, anmält förhinder");
        assertThat(how(absent, meeting, "en")).endsWith("member, absent, with notice");
        assertThat(how(came, meeting, "sv")).endsWith("ersättare, för " + name + "; kom kl. 10.15, punkt 4");
        assertThat(how(came, meeting, "en"))
                .contains("substitute, for " + name + "; came at 10")
                .endsWith(", item 4");
    }

    @Test
    void mandates_are_drawn_over_time() {
        var drawn = ids("/api/people").stream()
                .map(person -> page("/persons/" + person + "?lang=sv"))
                .filter(page -> !page.select("figure rect").isEmpty())
                .findFirst()
                .orElseThrow();

        assertThat(drawn.select("figure rect"))
                .hasSameSizeAs(drawn.select("section:has(h2:contains(Förordnanden)) .list > li"));
        assertThat(drawn.expectFirst("svg title").text())
                .isEqualTo("Förordnanden över tid för "
                        + drawn.expectFirst("h1").text() + ". Samma uppgifter står i listan nedan.");
    }

    @Test
    void the_list_of_what_a_body_owes_has_what_its_predecessors_owed_as_the_page_of_the_body_has() {
        var open = REGISTER.all("/api/assignments?status=open").stream()
                .filter(a -> a.at("/recipient/kind").asString().equals("body"))
                .map(a -> a.at("/recipient/id").asString())
                .toList();
        var before = open.getFirst();
        var after = ids("/api/bodies").stream()
                .filter(body -> !open.contains(body))
                .findFirst()
                .orElseThrow();
        var owed = owed("/assignments?lang=sv&recipient=" + before);
        assertThat(owed).isNotEmpty();

        act(
                "/api/bodies/" + before + "/dissolve",
                "{'successors': ['%s'], 'happenedOn': '%s'}".formatted(after, REGISTER.today()));
        REGISTER.await();

        assertThat(owed("/assignments?lang=sv&recipient=" + after)).containsAll(owed);
        assertThat(owed("/bodies/" + after + "?lang=sv")).containsAll(owed);
        var name = page("/bodies/" + before + "?lang=sv").expectFirst("h1").text();
        var successor = page("/bodies/" + after + "?lang=sv");
        assertThat(successor.select(".steps > li").eachText()).anyMatch(step -> step.contains("Upphört: " + name));
        assertThat(page("/bodies/" + before + "?lang=sv").select("main").text())
                .contains(
                        "Upphört",
                        "efterträds av " + successor.expectFirst("h1").text());
        assertThat(REGISTER.get("/follow/recipients/" + after + ".atom").body()).contains(owed);
    }

    @Test
    void a_long_meeting_begins_with_a_list_of_its_items_each_of_which_is_found() {
        int lists = 0;
        for (var meeting : ids("/api/meetings")) {
            var page = page("/meetings/" + meeting + "?lang=sv");
            var items = page.select("div.item");
            var listed = page.select("nav.contents li a");
            assertThat(listed.eachAttr("href"))
                    .isEqualTo(
                            items.size() > 8
                                    ? items.stream().map(i -> "#" + i.id()).toList()
                                    : List.of());
            lists += listed.isEmpty() ? 0 : 1;
            if (lists > 2) {
                break;
            }
        }
        assertThat(lists).isPositive();
    }

    private static List<String> owed(String path) {
        return page(path).select("main a[href^=/assignments/]").stream()
                .map(a -> a.attr("href").split("/")[2].replaceAll("\\?.*", ""))
                .distinct()
                .toList();
    }

    private static List<String> ids(String list) {
        return REGISTER.all(list).stream().map(one -> one.path("id").asString()).toList();
    }

    private static Document page(String path) {
        var answer = REGISTER.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static List<Element> attendance(String person, String language) {
        return page("/persons/" + person + "?lang=" + language)
                .select(
                        language.equals("sv")
                                ? "section:has(h2:contains(Närvaro)) tbody tr"
                                : "section:has(h2:contains(Attendance)) tbody tr");
    }

    private static String how(String person, String meeting, String language) {
        return attendance(person, language).stream()
                .filter(row -> link(row).equals(meeting))
                .map(row -> row.select("td").getFirst().text())
                .findFirst()
                .orElseThrow();
    }

    private static String link(Element row) {
        return id(row.expectFirst("th a"));
    }

    private static String id(Element link) {
        return link.attr("href").split("/")[2].replaceAll("\\?.*", "");
    }

    private static JsonNode meeting(Element row) {
        return meetingOf(link(row));
    }

    private static JsonNode meetingOf(String meeting) {
        return EventJson.mapper()
                .readTree(REGISTER.get("/api/meetings/" + meeting).body());
    }

    private static void act(String path, String body) {
        var answer = REGISTER.post(path, body);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
    }
}
