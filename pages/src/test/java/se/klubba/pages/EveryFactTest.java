package se.klubba.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.pages.testing.SamplePages;

/** What is so of each fact and each link, on every page that tells of a thing. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EveryFactTest {
    private static final String TIMES = "asOf=2026-03-01&knownAt=2026-04-01T10:00:00Z&lang=en";
    /** Steps, clauses, seats, mandates, and what is quoted in a list. */
    private static final String FACTS =
            ".steps > li, .clause, .seat, figure + table tbody tr, .rows > li:has(blockquote), .list > li:has(blockquote)";

    private static List<String> pages() {
        var council = "Samverkansrådet i Norrlunda län";
        var person = thing("/persons", "Yasmin Farhadi");
        return List.of(
                "/",
                "/assignments",
                thing("/matters", "Trygg hemgång"),
                thing("/bodies", "Programgrupp Barn och unga"),
                thing("/bodies", council),
                thing("/meetings", "23 January 2026, " + council),
                thing("/meetings", "20 March 2026, " + council),
                thing("/assignments", "To Per-Olof Wik"),
                thing("/instruments", "Överenskommelse om trygg hemgång"),
                thing("/occasions", "Temadag om nära vård 2026"),
                thing("/funding", "Medel för digitala vårdmöten"),
                thing("/offices", "Regiondirektören i Norrlunda"),
                thing("/principals", "Region Norrlunda"),
                person,
                person.replaceFirst("(/persons/[^/]+).*", "$1/digest"));
    }

    private static String thing(String list, String called) {
        return SamplePages.link(list + "?lang=en", called).replaceFirst("\\?.*", "");
    }

    @Test
    void every_fact_answers_why_in_one_click() {
        int told = 0;
        for (var path : pages()) {
            for (var fact : SamplePages.page(path + "?" + TIMES).select("main").select(FACTS)) {
                assertThat(fact.select("a[href*=/log/], a[href^=/documents/], .why a"))
                        .as(path + ": " + fact.text())
                        .isNotEmpty();
                told++;
            }
        }
        assertThat(told).isGreaterThan(40);
    }

    @Test
    void every_link_to_a_page_keeps_both_times_and_the_language() {
        for (var path : pages()) {
            assertThat(SamplePages.page(path + "?" + TIMES).select("main a[href^=/]").stream()
                            .map(link -> link.attr("href"))
                            .filter(href -> !href.startsWith("/follow/"))
                            .filter(href -> !href.contains("asOf=2026-03-01")
                                    || !href.contains("knownAt=2026-04-01T10")
                                    || !href.contains("lang=en")))
                    .as(path)
                    .isEmpty();
        }
    }
}
