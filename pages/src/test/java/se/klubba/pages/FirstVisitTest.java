package se.klubba.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.pages.testing.Browser;
import se.klubba.pages.testing.RequiresBrowser;
import se.klubba.pages.testing.SamplePages;

/** What somebody fetches who has never been there. */
@RequiresBrowser
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FirstVisitTest {
    private static final String DAY = "asOf=2026-03-02&lang=sv";
    private static final int WIDTH = 1280;
    /** In bytes, as they are sent. */
    private static final long MOST = 250_000;

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @Test
    void a_page_with_all_that_it_needs_is_small_and_all_of_it_is_ours() {
        for (var page : List.of(
                "/?" + DAY,
                SamplePages.link("/matters?" + DAY, "Trygg hemgång"),
                SamplePages.link("/bodies?" + DAY, "Programgrupp Barn och unga"),
                "/search?q=hem&" + DAY)) {
            browser.open(SamplePages.uri(page), WIDTH, false);

            assertThat((Long) browser.evaluate("""
                            return performance.getEntriesByType('navigation').concat(performance.getEntriesByType('resource'))
                                .reduce((sum, fetched) => sum + fetched.encodedBodySize, 0);
                            """)).as(page).isBetween(1L, MOST);
            assertThat((Long) browser.evaluate("""
                            return performance.getEntriesByType('resource')
                                .filter(fetched => new URL(fetched.name).origin !== location.origin).length;
                            """)).as(page).isZero();
        }
    }
}
