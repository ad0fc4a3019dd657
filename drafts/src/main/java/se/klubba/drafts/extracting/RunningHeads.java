package se.klubba.drafts.extracting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands above and below each page, and is no part of what the pages say. The first head stays: it tells whose minutes these are. */
final class RunningHeads {
    private static final float HEAD = 0.13f;
    private static final float FOOT = 0.90f;
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)(sida|sid\\.?|page|s\\.)?\\s*-?\\s*\\d{1,3}\\s*-?(\\s*(\\(|av|of|/)\\s*\\d{1,3}\\s*\\)?)?");

    private RunningHeads() {}

    static List<PdfPage> removed(List<PdfPage> pages) {
        var seen = new HashMap<String, Integer>();
        for (var page : pages) {
            var once = new HashSet<String>();
            page.rows().stream()
                    .filter(r -> margin(page, r))
                    .map(RunningHeads::folded)
                    .forEach(once::add);
            once.forEach(s -> seen.merge(s, 1, Integer::sum));
        }
        var kept = new ArrayList<PdfPage>();
        var heads = new HashSet<String>();
        for (var page : pages) {
            kept.add(new PdfPage(
                    page.number(),
                    page.height(),
                    page.rows().stream()
                            .filter(r -> stays(page, r, pages.size(), seen, heads))
                            .toList()));
        }
        return kept;
    }

    private static boolean stays(PdfPage page, PdfRow row, int pages, Map<String, Integer> seen, Set<String> heads) {
        if (!margin(page, row)) {
            return true;
        }
        if (PAGE_NUMBER.matcher(row.text()).matches()) {
            return false;
        }
        var folded = folded(row);
        boolean runs = pages > 1 && seen.getOrDefault(folded, 0) > Math.max(1, pages / 3);
        return !runs || row.y() < page.height() / 2 && heads.add(folded) && page.number() == 1;
    }

    private static boolean margin(PdfPage page, PdfRow row) {
        return row.y() < page.height() * HEAD || row.y() > page.height() * FOOT;
    }

    private static String folded(PdfRow row) {
        return row.text().replaceAll("\\d+", "#").replaceAll("\\s+", " ");
    }
}
