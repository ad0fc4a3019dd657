package se.klubba.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.pages.testing.SamplePages;

/** Whatever a page of the sample leads to is there. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EveryLinkTest {
    private static final String DAY = "asOf=2026-03-02";
    /** Pages of the same kind with the same things on them. */
    private static final int MOST = 900;

    private static final Pattern DAY_OF_DATA = Pattern.compile("\\d{4}-\\d\\d-\\d\\d(?!\\.\\w)");

    private final Map<String, Document> read = new HashMap<>();
    private final List<String> dead = new ArrayList<>();
    private final Set<String> fragments = new LinkedHashSet<>();

    @Test
    void every_link_leads_somewhere_every_mark_in_a_page_is_there_and_none_shows_an_identifier() {
        var todo = new ArrayDeque<>(List.of("/?" + DAY, "/search?q=kostnaderna&" + DAY));
        var seen = new LinkedHashSet<>(todo);
        while (!todo.isEmpty() && read.size() < MOST) {
            var path = todo.poll();
            for (var link : links(path)) {
                int hash = link.indexOf('#');
                var target = hash < 0 ? link : link.substring(0, hash);
                if (hash >= 0) {
                    fragments.add(link);
                }
                if (followed(target) && seen.add(target)) {
                    todo.add(target);
                }
            }
        }

        assertThat(dead).isEmpty();
        assertThat(read.size()).isGreaterThan(100);
        assertThat(fragments.stream().filter(this::leadsNowhere)).isEmpty();
        assertThat(read)
                .allSatisfy((path, page) -> assertThat(told(page))
                        .as(path)
                        .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-|[A-Z]{3,}_[A-Z]{3,}|\\.\\./\\d{4}"));
        assertThat(read.entrySet().stream().flatMap(one -> daysAsDataHasThem(one.getKey(), one.getValue())))
                .isEmpty();
    }

    /** In running text, in both languages: in columns, fields and the names of files, and where the record is quoted, they may be. */
    private static Stream<String> daysAsDataHasThem(String path, Document page) {
        var other = page.selectFirst("html[lang=sv]") == null ? "sv" : "en";
        var translated = SamplePages.get(path + "&lang=" + other, "Accept", "text/html");
        return Stream.of(page.clone(), Jsoup.parse(translated.body()))
                .map(told -> {
                    told.select("td, .day, form, blockquote, q").remove();
                    return told(told);
                })
                .flatMap(text -> DAY_OF_DATA.matcher(text).results().map(found -> path + ": " + around(text, found)));
    }

    private static String around(String text, MatchResult found) {
        return text.substring(Math.max(0, found.start() - 60), Math.min(text.length(), found.end() + 20));
    }

    /** Times and languages multiply pages that say the same; programs have tests of their own. */
    private static boolean followed(String path) {
        return path.startsWith("/")
                && List.of("/api/", "/swagger-ui", "/assets/").stream().noneMatch(path::startsWith)
                && !path.contains("knownAt=")
                && !path.contains("lang=")
                && path.contains(DAY);
    }

    private List<String> links(String path) {
        var answer = SamplePages.get(path, "Accept", "text/html");
        if (answer.statusCode() == 302) {
            return List.of(); // a report that is done leads to what came of it
        }
        if (answer.statusCode() != 200) {
            dead.add(path + ": " + answer.statusCode());
            return List.of();
        }
        var page = Jsoup.parse(answer.body());
        read.put(path, page);
        return page.select("a[href]").stream()
                .map(a -> a.attr("href"))
                .map(href -> href.startsWith("#") ? path + href : href)
                .toList();
    }

    /** But for what an entry is stored as, and a report, which names what it can be asked for again by. */
    private static String told(Document page) {
        var main = page.clone().selectFirst("main");
        if (main == null || page.selectFirst("#provenance") != null) {
            return "";
        }
        main.select("pre").remove();
        return main.text();
    }

    private boolean leadsNowhere(String link) {
        int hash = link.indexOf('#');
        var page = read.get(link.substring(0, hash));
        return page != null && page.getElementById(link.substring(hash + 1)) == null;
    }

    @Test
    void an_address_stays_whatever_it_is_called_after() {
        var link = SamplePages.link("/matters?" + DAY, "Trygg hemgång");

        var other = link.replace("trygg-hemgang", "what/it/was/called");
        assertThat(SamplePages.page(other).select("h1").text()).isEqualTo("Trygg hemgång");
        assertThat(SamplePages.page(link.replace("/trygg-hemgang", ""))
                        .select("h1")
                        .text())
                .isEqualTo("Trygg hemgång");
    }
}
