package se.klubba.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.pages.testing.SamplePages;

/** One matter, body, meeting, document, entry: what its page says. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ThingPagesTest {
    private static final String DAY = "asOf=2026-03-02&lang=sv";

    private static Document open(String list, String name) {
        return SamplePages.page(SamplePages.link(list + "?" + DAY, name));
    }

    @Test
    void a_matter_is_drawn_and_told_with_what_it_waits_for_and_what_each_clause_led_to() {
        var page = open("/matters", "Trygg hemgång");

        assertThat(page.select("figure svg text").eachText())
                .contains("20 mars", "Utanför sammanträden", "Samverkansrådet i", "Norrlunda län")
                .anyMatch(label -> label.startsWith("återremiss"));
        assertThat(page.expectFirst("svg desc").text()).contains("Återremitterat till Beredningsgruppen");
        assertThat(page.select(".kind").text()).endsWith(", väckt senast 11 september 2025");
        assertThat(page.select(".lede").text())
                .isEqualTo("Bordlagt till Samverkansrådet i Norrlunda län 20 mars 2026: arbetsgruppens sammansättning");
        var step = page.select(".steps li").stream()
                .filter(li -> li.text().contains("Inrättat: Arbetsgrupp Trygg hemgång"))
                .findFirst()
                .orElseThrow();
        assertThat(step.select("blockquote").text())
                .isEqualTo("att inrätta Arbetsgrupp Trygg hemgång under programgruppen,");
        assertThat(step.select("ul.led").text()).contains("del av Programgrupp Barn och unga");
        assertThat(step.select(".why").text()).contains("punkt 2, att-sats a").contains("rad 12");
        assertThat(page.select("aside").text()).contains("Till Stina Åkerholm");
    }

    @Test
    void what_was_corrected_has_both_wordings_and_the_reason() {
        var both = open("/matters", "Trygg hemgång").select("dl.both");

        assertThat(both.select("dd").eachText())
                .satisfiesExactly(
                        was -> assertThat(was).endsWith("20 mars 2026: sammansättning"),
                        now -> assertThat(now).endsWith("20 mars 2026: arbetsgruppens sammansättning"),
                        reason -> assertThat(reason).isEqualTo("Steget skrevs för kort."));
    }

    @Test
    void a_body_has_its_seats_by_principal_and_says_since_when_one_is_vacant_and_after_whom() {
        var page = open("/bodies", "Programgrupp Barn och unga");

        assertThat(page.select(".lede").text()).isEqualTo("6 platser: 2 tillsatta, 4 vakanta.");
        assertThat(page.select("main h2").eachText()).contains("Region Norrlunda 0 av 3 tillsatta");
        assertThat(page.select(".seat.vacant").eachText())
                .anyMatch(t -> t.contains("sedan 1 mars 2026, efter Yasmin Farhadi"))
                .anyMatch(t -> t.contains("sedan 12 september 2025"));
        assertThat(page.select("figure rect.held")).hasSize(2);
        assertThat(page.select("figure rect.ended")).hasSize(1);
    }

    @Test
    void a_body_says_how_it_came_about_what_it_is_a_part_of_and_its_instruments() {
        var group = open("/bodies", "Arbetsgrupp Trygg hemgång");

        assertThat(group.expectFirst(".kind").text()).contains("del av Programgrupp Barn och unga");
        assertThat(group.select("section:has(h2:contains(kom till)) .steps > li")
                        .eachText())
                .anyMatch(step ->
                        step.startsWith("2026-01-23 Inrättat: Arbetsgrupp Trygg hemgång") && step.contains("rad 12"));
        assertThat(open("/bodies", "Samverkansrådet i Norrlunda län")
                        .select(".card:has(h2:contains(Styrdokument)) a")
                        .eachText())
                .contains("Överenskommelse om trygg hemgång");
    }

    @Test
    void a_principal_has_the_seats_that_it_holds_and_lacks_with_mandates_assignments_and_attendance() {
        var region = open("/principals", "Region Norrlunda");

        assertThat(region.select("main .lede").text()).endsWith("3 vakanta.");
        assertThat(region.select(".list > li:has(.state.waits)").eachText())
                .hasSize(3)
                .anyMatch(seat -> seat.startsWith(
                        "Vakant Programgrupp Barn och unga, ledamot, sedan 1 mars 2026, efter Yasmin Farhadi"))
                .allMatch(seat -> seat.contains("registrerat"));
        assertThat(region.select("main h2").eachText()).contains("Förordnanden över tid", "Uppdrag");
        assertThat(region.select("main a[href*=withPeople]")).hasSize(1);
        assertThat(SamplePages.page(
                                region.expectFirst("main a[href*=withPeople]").attr("href"))
                        .select("h1")
                        .text())
                .isEqualTo("Uppdrag · Region Norrlunda");
    }

    @Test
    void a_meeting_stands_beside_its_document_and_each_leads_to_the_other() {
        var page = open("/meetings", "23 januari 2026, Samverkansrådet i Norrlunda län");

        var clause = page.select(".clause").stream()
                .filter(c -> c.select("blockquote").text().equals("att utse Ahmed Salminen, Björkhamn, till ledamot."))
                .findFirst()
                .orElseThrow();
        assertThat(clause.expectFirst(".why a").attr("href")).isEqualTo("#r17");
        var line = page.expectFirst("#r17");
        assertThat(line.select("a").attr("href")).isEqualTo("#" + clause.id());
        assertThat(page.select("table").text()).contains("Maj Lindström ordförande");
    }

    @Test
    void a_cancelled_meeting_leads_to_what_cancelled_it() {
        var page = open("/meetings", "17 oktober 2025, Samverkansrådet i Norrlunda län");

        var why = page.select("section:has(h2:contains(inställt)) li .why a");
        assertThat(why.eachText()).anyMatch(t -> t.contains("rad")).anyMatch(t -> t.contains("registrerat"));
        assertThat(page.select("main section li:contains(nställt:)")).hasSize(1);
    }

    @Test
    void a_meeting_to_come_says_what_waits_for_it() {
        var page = open("/meetings", "20 mars 2026, Samverkansrådet i Norrlunda län");

        assertThat(page.select(".columns .card").eachText())
                .anyMatch(t -> t.startsWith("Bordlagt hit Trygg hemgång arbetsgruppens sammansättning"))
                .anyMatch(t -> t.contains("Rutin för avvikelser"));
    }

    @Test
    void the_lines_that_a_fact_stands_on_are_marked_in_the_document() {
        var link = open("/matters", "Trygg hemgång").select(".why a").stream()
                .filter(a -> a.text().equals("rad 15"))
                .findFirst()
                .orElseThrow()
                .attr("href");

        assertThat(link).endsWith("#r15");
        var page = SamplePages.page(link.replaceAll("#.*", ""));
        assertThat(page.select("#r15 mark").text()).contains("Regiondirektören undertecknade överenskommelsen");
        assertThat(page.select("mark")).hasSize(1);
        assertThat(SamplePages.get(
                                link.replaceAll("lines=[^&#]*", "lines=x").replaceAll("#.*", ""), "Accept", "text/html")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_page_as_known_before_anything_was_says_so_and_leads_to_now() {
        var link = SamplePages.link("/matters?" + DAY, "Trygg hemgång");

        var then = SamplePages.get(link + "&knownAt=2026-03-31", "Accept", "text/html");
        assertThat(then.statusCode()).isEqualTo(404);
        assertThat(then.body()).contains("Det var inte känt då").contains("Visa som det är känt nu");
    }

    @Test
    void an_entry_of_the_log_is_told_with_its_neighbours_and_as_it_is_stored() {
        var page = SamplePages.page("/log/60?lang=sv");

        assertThat(page.select("h1").text()).isEqualTo("Post 60");
        assertThat(page.select("a[rel=prev], a[rel=next]").eachText())
                .containsExactly("← post 59 i loggen", "post 61 i loggen →");
        assertThat(page.select("pre").text()).startsWith("{");
        var seat = SamplePages.page("/log/33?lang=sv");
        assertThat(seat.select("blockquote").text()).startsWith("att utse Yasmin Farhadi");
        assertThat(seat.select(".facts").text()).contains("punkt 2, att-sats");
        assertThat(SamplePages.get("/log/100000", "Accept", "text/html").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_search_finds_things_of_every_kind_by_their_names() {
        var page = SamplePages.page("/search?q=vard&lang=sv");

        assertThat(page.select("main h2").eachText())
                .anyMatch(t -> t.startsWith("Ärenden"))
                .anyMatch(t -> t.startsWith("Organ"));
        assertThat(page.select("main").text()).contains("Digitala vårdmöten").contains("Inspektionen för vård");

        var words = SamplePages.page("/search?q=undertecknade&lang=sv");
        assertThat(words.expectFirst("main a").text()).isEqualTo("Till träffarna");
        assertThat(words.select("main #hits blockquote")).isNotEmpty();
        assertThat(words.select("mark").eachText()).contains("undertecknade");
        assertThat(words.select("main a[href*=lines]").attr("href")).contains("/documents/");
        assertThat(SamplePages.page("/search?q=vard&kind=instrument&lang=sv")
                        .select("main .list small")
                        .eachText())
                .containsOnly("styrdokument");
    }

    @Test
    void a_search_is_narrowed_to_a_body_and_a_time() {
        var council =
                SamplePages.link("/bodies", "Samverkansrådet i Norrlunda län").split("/")[2];
        var one = SamplePages.page("/search?q=undertecknade&body=" + council + "&from=2025-01-01");
        assertThat(one.select("blockquote")).isNotEmpty();
        assertThat(one.select("input[name=called]").attr("value")).isEqualTo("Samverkansrådet i Norrlunda län");
        assertThat(one.select("input[name=body]").attr("value")).isEqualTo(council);
        assertThat(one.select("input[name=from]").attr("value")).isEqualTo("2025-01-01");
        var other = SamplePages.link("/bodies", "Beredningsgruppen").split("/")[2];
        assertThat(SamplePages.page("/search?q=undertecknade&body=" + other).select("blockquote"))
                .isEmpty();
        assertThat(SamplePages.page("/search?q=undertecknade&to=1999-12-31").select("main .empty"))
                .hasSize(1);
        assertThat(SamplePages.get("/search?q=undertecknade&from=i+fjol", "Accept", "text/html")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void the_body_of_a_search_is_called_by_how_its_name_begins() {
        var council =
                SamplePages.link("/bodies", "Samverkansrådet i Norrlunda län").split("/")[2];
        var found = SamplePages.get("/search?q=undertecknade&called=samverkans&" + DAY, "Accept", "text/html");
        assertThat(found.statusCode()).as(found.body()).isEqualTo(302);
        assertThat(found.headers().firstValue("Location").orElseThrow())
                .endsWith("/search?q=undertecknade&body=" + council + "&" + DAY);
        var cleared = SamplePages.get("/search?q=undertecknade&called=&body=" + council, "Accept", "text/html");
        assertThat(cleared.headers().firstValue("Location").orElseThrow()).endsWith("/search?q=undertecknade");

        var several = SamplePages.page("/search?q=undertecknade&called=a&" + DAY);
        assertThat(several.select("main .list a").eachText())
                .hasSizeGreaterThan(1)
                .anyMatch(body -> body.startsWith("Arbetsgrupp Trygg hemgång, "));
        assertThat(several.select("main .list a").eachAttr("href")).allMatch(link -> link.contains("&body="));
        assertThat(several.select("blockquote")).isEmpty();

        assertThat(SamplePages.page("/search?q=undertecknade&called=finns+inte&lang=sv")
                        .select("main .empty")
                        .text())
                .startsWith("Inget organ heter finns inte.");
    }

    @Test
    void a_person_has_mandates_and_assignments() {
        assertThat(open("/persons", "Yasmin Farhadi").select("main").text())
                .contains("Programgrupp Barn och unga")
                .contains("12 september 2025–28 februari 2026");
        assertThat(open("/persons", "Per-Olof Wik").select("blockquote").text()).contains("kostnaderna");
    }
}
