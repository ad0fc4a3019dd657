package se.klubba.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.pages.testing.SamplePages;

/** Feeds and calendars, read again as a reader's program reads them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FollowTest {
    private static final String COUNCIL = "Samverkansrådet i Norrlunda län";

    private static String id(String list, String name) {
        return SamplePages.link(list, name).split("[/?]")[2];
    }

    /** Each told once, by somebody, and led to in the language that it was asked in. */
    private static List<SyndEntry> feed(String path) throws Exception {
        var answer = SamplePages.get(path);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/atom+xml;charset=UTF-8");
        var feed = new SyndFeedInput().build(new StringReader(answer.body()));
        assertThat(feed.getAuthors()).extracting(SyndPerson::getName).containsExactly("Norrlunda län");
        assertThat(feed.getPublishedDate()).isAfter(Instant.parse("2026-01-01T00:00:00Z"));
        assertThat(feed.getEntries()).extracting(SyndEntry::getUri).doesNotHaveDuplicates();
        assertThat(feed.getEntries()).allSatisfy(entry -> {
            assertThat(entry.getAuthor()).isNotBlank();
            assertThat(entry.getLink().contains("lang=sv")).isEqualTo(path.contains("lang=sv"));
        });
        return feed.getEntries();
    }

    private static List<String> words(List<SyndEntry> entries) {
        return entries.stream()
                .flatMap(e -> e.getContents().stream())
                .map(SyndContent::getValue)
                .toList();
    }

    private static Calendar calendar(String path) throws Exception {
        var answer = SamplePages.get(path);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        return new CalendarBuilder().build(new StringReader(answer.body()));
    }

    @Test
    void a_matter_is_followed_step_by_step_with_words_and_a_link_to_each() throws Exception {
        var entries = feed("/follow/matters/" + id("/matters", "Trygg hemgång") + ".atom?lang=sv");

        assertThat(entries).hasSizeGreaterThan(8);
        assertThat(words(entries)).containsOnlyOnce("att inrätta Arbetsgrupp Trygg hemgång under programgruppen,");
        assertThat(entries)
                .allMatch(e -> e.getLink().contains("/matters/") && e.getUri().contains("/log/"));
    }

    @Test
    void a_body_is_followed_by_what_concerns_it_whether_or_not_it_meets() throws Exception {
        assertThat(words(feed("/follow/bodies/" + id("/bodies", COUNCIL) + ".atom")))
                .containsOnlyOnce("att utse Ahmed Salminen, Björkhamn, till ledamot.");

        var preparing = feed("/follow/bodies/" + id("/bodies", "Beredningsgruppen") + ".atom?lang=sv");
        assertThat(preparing)
                .extracting(SyndEntry::getTitle)
                .contains(
                        "Elevhälsans inspel: hänskjutet till Beredningsgruppen",
                        "Slutfört: uppdrag till Beredningsgruppen",
                        "Återkopplat av Beredningsgruppen");
        var group = feed("/follow/bodies/" + id("/bodies", "Programgrupp Barn och unga") + ".atom?lang=sv");
        assertThat(group)
                .extracting(SyndEntry::getTitle)
                .anySatisfy(title -> assertThat(title).contains("Yasmin Farhadi"));
    }

    @Test
    void assignments_are_followed_by_their_recipient_and_none_is_no_news_of_1970() throws Exception {
        assertThat(feed("/follow/recipients/00000000-0000-4000-8000-000000000000.atom"))
                .isEmpty();
        assertThat(feed("/follow/assignments.atom")).hasSizeGreaterThan(3);
        assertThat(feed("/follow/recipients/" + id("/persons", "Per-Olof Wik") + ".atom"))
                .hasSize(1);
    }

    @Test
    void a_calendar_has_meetings_and_dues_in_the_zone_of_the_register_and_cancelled_ones_say_so() throws Exception {
        var text = SamplePages.get("/follow/bodies/" + id("/bodies", COUNCIL) + ".ics?lang=sv")
                .body();
        var read = calendar("/follow/bodies/" + id("/bodies", COUNCIL) + ".ics?lang=sv");

        assertThat(read.getComponents("VTIMEZONE")).hasSize(1);
        assertThat(read.getComponents("VEVENT")).hasSizeGreaterThan(4);
        assertThat(text).contains("TZID:Europe/Stockholm").contains("DTSTART;TZID=Europe/Stockholm:20250912T090000");
        assertThat(text).contains("STATUS:CANCELLED");
        assertThat(text).contains("DTSTART;VALUE=DATE:20251017");
        assertThat(text).as("an occasion").contains("DTSTART;VALUE=DATE:20260313");
        assertThat(text).contains("DTEND;TZID=Europe/Stockholm:20250912T120000");
    }

    @Test
    void a_proposed_day_is_tentative_until_a_day_is_settled() throws Exception {
        var body = "/follow/bodies/" + id("/bodies", COUNCIL) + ".ics?lang=sv&asOf=";

        assertThat(occasions(body + "2025-12-01"))
                .containsExactly("TENTATIVE 20260306 Förslag: Temadag", "TENTATIVE 20260313 Förslag: Temadag");
        assertThat(occasions(body + "2026-02-01"))
                .containsExactly(
                        "CONFIRMED 20260313 Temadag", "CANCELLED 20260306 Temadag", "CANCELLED 20260313 Temadag");
        assertThat(occasions("/follow/meetings.ics?lang=sv&asOf=2025-12-01&from=2026-03-10"))
                .containsExactly("TENTATIVE 20260313 Förslag: Temadag");
    }

    private static List<String> occasions(String address) throws Exception {
        return calendar(address).getComponents("VEVENT").stream()
                .filter(e -> e.getRequiredProperty("UID").getValue().startsWith("occasion-"))
                .map(e -> e.getRequiredProperty("STATUS").getValue() + " "
                        + e.getRequiredProperty("DTSTART").getValue() + " "
                        + e.getRequiredProperty("SUMMARY").getValue().replaceFirst("dag .*", "dag"))
                .toList();
    }

    @Test
    void the_calendar_of_all_meetings_is_of_the_last_year_and_what_is_to_come_or_of_the_days_that_are_asked_for()
            throws Exception {
        assertThat(calendar("/follow/meetings.ics").getComponents("VEVENT")).hasSizeGreaterThan(4);
        var days = SamplePages.get("/follow/meetings.ics?from=2026-03-13&to=2026-03-13")
                .body();
        assertThat(days).as("an occasion").contains("DTSTART;VALUE=DATE:20260313");
        assertThat(days).doesNotContain("DTSTART;TZID=Europe/Stockholm:20250912T090000");
        assertThat(SamplePages.get("/follow/meetings.ics?from=2026-03-14&to=2026-03-14")
                        .body())
                .doesNotContain("VEVENT");
        assertThat(SamplePages.get("/follow/meetings.ics?asOf=2026-09-13").body())
                .as("held more than a year before")
                .doesNotContain("20250912T090000")
                .contains("20260313");
        assertThat(SamplePages.get("/follow/meetings.ics?from=snart").statusCode())
                .isEqualTo(400);
    }
}
