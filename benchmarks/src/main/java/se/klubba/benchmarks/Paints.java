package se.klubba.benchmarks;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import se.klubba.benchmarks.load.Share;
import se.klubba.pages.testing.Browser;

/**
 * When the largest of what a page shows is painted, in a Chromium that has never been there, beside a page of one sentence that a same stack
 * answers. The two are visited in turn.
 */
record Paints(Figures figures, int visits) {
    private static final int VISITS = 9;
    private static final int MEDIAN = 50;
    /** A second. */
    private static final Goal GOAL = Goal.atMost(1000);

    private static final List<String> PAGES =
            List.of("the first page", "a matter", "a body", "a meeting", "assignments", "search");

    /** @param path of one page */
    record Page(String name, String path) {}

    Paints(Figures figures) {
        this(figures, VISITS);
    }

    static boolean isPainted(String name) {
        return PAGES.contains(name);
    }

    /** Nothing, which is told, where there is no Chromium. */
    void measure(List<Page> pages, URI register, URI bare) {
        if (!Browser.available()) {
            System.err.println("no Chromium with its driver was found: when pages are painted is left out");
            return;
        }
        try (var browser = Browser.start()) {
            browser.largestPaint(bare);
            pages.forEach(page -> measure(browser, page.name(), register.resolve(page.path()), bare));
        }
    }

    private void measure(Browser browser, String name, URI page, URI bare) {
        browser.largestPaint(page);
        var ours = new ArrayList<Double>();
        var alone = new ArrayList<Double>();
        for (int visit = 0; visit < visits; visit++) {
            alone.add(browser.largestPaint(bare));
            ours.add(browser.largestPaint(page));
        }
        figures.add(PageLoads.SECTION + "largest paint", name, "ms", GOAL, median(ours));
        figures.add(
                PageLoads.SECTION + "largest paint / bare page", name, "ratio of time", median(ours) / median(alone));
    }

    private static double median(List<Double> all) {
        return Share.of(all.stream().mapToDouble(Double::doubleValue).toArray(), MEDIAN);
    }
}
