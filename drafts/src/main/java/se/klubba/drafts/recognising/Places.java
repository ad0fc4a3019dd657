package se.klubba.drafts.recognising;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a meeting was: behind a label, beside its day and hours, or alone in a line below these. */
final class Places {
    /** "i Hamnsalen", ", Hamnsalen". */
    private static final Pattern BESIDE = Pattern.compile(
            "(?Us)^[\\s,;.–—-]*(?<prep>(?i:i|på|vid|via|in|at|hos|hemma\\s+hos)\\s+)?(?<place>[\\p{Lu}\\p{Ll}].*?)[\\s,;:.–—-]*$");

    private static final Pattern CUT = Pattern.compile(
            "(?iU)[\\s,;.(–—-]*(?:\\b(?:kl(?:ockan)?\\.?|(?:commencing|starting|beginning)(?:\\s+at)?|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|from|samt|den|mellan|med\\s+start|ajourner\\p{L}*|utc|cet|cest|gmt|bst)\\s*$|\\([^)]*\\)?\\s*$|\\s(?=\\p{Lu}\\p{L}+:))");
    private static final Pattern NOT_BEGUN = Pattern.compile(
            "(?iUs)^(?:inkl|exkl|ca\\b|cirka|kl\\b|samt|och|and|nr\\b|no\\b|to\\b|till\\b|från|utc|cet|cest|gmt|bst|med\\b|den\\b|fört|mötet|möte\\b|the\\s+meeting|minutes|held|ajourn).*");
    private static final Pattern LEAD = Pattern.compile(
            "(?iU)^[\\s,;:.–—-]*(?:(?:samt|och|den|kl|klockan|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?|utc|cet|cest|gmt|bst|[ap]\\.?m\\.?)(?![\\p{L}])[\\s,;:.–—-]*(?:at\\s+|in\\s+)?)+");
    private static final Pattern LEADS =
            Pattern.compile("(?iU)(?:[,;]\\s*|\\b)(?:(?:i|på|vid|via|in|at|hos|hemma\\s+hos)\\s+)?$");
    /** "(digitalt)". */
    private static final Pattern ASIDE = Pattern.compile("(?U)[\\s,;.–—-]*\\((?<inside>[^()]+)\\)[\\s.]*");

    private static final int LONGEST = 80;

    private static final int LINES = 12;

    private static final Pattern WITHIN = Pattern.compile("(?U)(?<=[.,;]\\s|\\s{2}|\\t)(?<label>\\p{Lu}\\p{L}+):\\s*");

    private static final char BLOT = '\u0001';

    private final Lexicon lexicon;
    private final Dates dates;
    private final List<Block> front;
    private final List<Block> all;

    Places(Lexicon lexicon, Dates dates, List<Block> front, List<Block> all) {
        this.lexicon = lexicon;
        this.dates = dates;
        this.front = front;
        this.all = all;
    }

    /** @param told where its day and its hours stand, as far as they are said; null where no place is */
    @Nullable
    Span find(List<Span> told) {
        for (int i = 0; i < front.size(); i++) {
            var place = labelled(front.get(i), i + 1 < front.size() ? front.get(i + 1) : null);
            if (place != null) {
                return place;
            }
        }
        for (int i = 0; i + 1 < Math.min(all.size(), LINES); i++) {
            var place = lexicon.is("place-label", all.get(i).text())
                    ? longest(all.get(i + 1).span())
                    : null;
            if (place != null) {
                return place;
            }
        }
        for (var span : told) {
            var place = beside(span.block().span());
            if (place != null) {
                return place;
            }
        }
        return below(told);
    }

    /** "Plats: Hamnhuset", "Tid och plats: den 3 maj kl. 10, Hamnhuset"; or in the next line. */
    private @Nullable Span labelled(Block block, @Nullable Block next) {
        var row = lexicon.match("place-row", block.text());
        int from = row != null ? row.start("rest") : behindLabel(block);
        if (from < 0) {
            return null;
        }
        var rest = Span.trimmed(block, from, ends(block, from));
        var place = longest(rest);
        boolean below = place == null
                && next != null
                && lexicon.is("time-label", label(block, from))
                && next.text().indexOf(':') < 0
                && isPlace(next.span());
        return below && next != null ? next.span() : place;
    }

    private @Nullable Span longest(Span line) {
        return parts(line).stream()
                .filter(this::isPlace)
                .max(Comparator.comparingInt(s -> s.text().length()))
                .orElse(null);
    }

    private static String label(Block block, int from) {
        return block.text().substring(0, from).replaceAll("[\\s:]+$", "");
    }

    /** Where what a label of places labels begins, at the head of a line or within it; -1 where none is there. */
    private int behindLabel(Block block) {
        var text = block.text();
        int colon = text.indexOf(':');
        int tab = text.indexOf('\t');
        int cut = colon < 0 ? tab : tab < 0 ? colon : Math.min(colon, tab);
        if (cut > 0 && lexicon.is("place-label", text.substring(0, cut))) {
            return cut + 1;
        }
        var within = WITHIN.matcher(text);
        while (within.find()) {
            if (lexicon.is("place-label", within.group("label"))) {
                return within.end();
            }
        }
        return -1;
    }

    private static int ends(Block block, int from) {
        int tab = block.text().indexOf('\t', from);
        while (tab == from) {
            tab = block.text().indexOf('\t', ++from);
        }
        return tab > from ? tab : block.text().length();
    }

    /** What is left of a line when days and hours are taken out of it. */
    private List<Span> parts(Span line) {
        var out = new StringBuilder(line.text());
        dates.in(line.text(), java.time.LocalDate.EPOCH).forEach(d -> blot(out, d.from(), d.to()));
        for (var hours = dates.hours(out.toString()); hours != null; hours = dates.hours(out.toString())) {
            if (!sure(line.text(), hours)) {
                break;
            }
            blot(out, hours.from(), hours.to());
        }
        var parts = new ArrayList<Span>();
        int from = 0;
        for (int i = 0; i <= out.length(); i++) {
            if (i == out.length() || out.charAt(i) == BLOT) {
                if (i > from) {
                    parts.add(trimmed(line.part(from, i)));
                }
                from = i + 1;
            }
        }
        parts.removeIf(Span::isEmpty);
        return parts;
    }

    /** "rum 2.17" has no hours. */
    private static boolean sure(String text, Dates.Hours hours) {
        return hours.ends() != null
                || text.substring(0, hours.from()).matches("(?iUs).*\\b(?:kl|klockan|at|time|tid)\\b[.:]?\\s*")
                || text.substring(hours.from(), hours.to()).matches("(?i).*[ap]\\.?m.*");
    }

    private static void blot(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            text.setCharAt(i, BLOT);
        }
    }

    private static Span trimmed(Span part) {
        var aside = ASIDE.matcher(part.text());
        if (aside.matches()) {
            return part.part(aside.start("inside"), aside.end("inside"));
        }
        var lead = LEAD.matcher(part.text());
        var rest = lead.find() ? part.part(lead.end(), part.text().length()) : part;
        for (var cut = CUT.matcher(rest.text()); cut.find(); cut = CUT.matcher(rest.text())) {
            rest = rest.part(0, cut.start());
        }
        var m = BESIDE.matcher(rest.text());
        return m.matches() ? rest.part(m.start("place"), m.end("place")) : rest.part(0, 0);
    }

    private boolean isPlace(Span span) {
        var text = span.text();
        return text.length() > 2
                && text.length() < LONGEST
                && !NOT_BEGUN.matcher(text).matches()
                && !lexicon.is("label", text)
                && !lexicon.in("kind-of-minutes", text)
                && !lexicon.in("notes-of-call", text)
                && text.matches("(?Us).*\\p{L}{2}.*|\\p{Lu}\\d+");
    }

    /** Of words about a meeting, "den 4 juni 2024 i bolagets lokaler", "kl. 10–12, Hamnsalen": where it is; null where they do not say it. */
    @Nullable
    Span beside(Span line) {
        var block = line.block();
        for (var part : rawParts(line)) {
            var m = BESIDE.matcher(part.text());
            if (!m.matches()) {
                continue;
            }
            var place = trimmed(part);
            boolean said = m.group("prep") != null
                    || !lexicon.in("meeting-noun", place.text())
                            && (lexicon.in("place-noun", place.text())
                                    || part.from() > 0
                                            && Character.isUpperCase(
                                                    m.group("place").charAt(0)));
            if (said && isPlace(place)) {
                return m.group("prep") != null && m.group("prep").strip().endsWith("hos")
                        ? new Span(block, part.from() + m.start("prep"), place.to())
                        : place;
            }
        }
        return null;
    }

    /** The parts of a line with what leads to them. */
    private List<Span> rawParts(Span line) {
        var block = line.block();
        var parts = parts(line);
        var raw = new ArrayList<Span>();
        for (var part : parts) {
            int from = part.from();
            var before = LEADS.matcher(block.text().substring(line.from(), from));
            raw.add(new Span(block, before.find() ? line.from() + before.start() : from, part.to()));
        }
        return raw;
    }

    /** "Hotell Kajen, Norrvik" below the day. */
    private @Nullable Span below(List<Span> told) {
        for (var span : told) {
            int at = front.indexOf(span.block());
            for (int i = at + 1; at >= 0 && i < Math.min(at + 3, front.size()); i++) {
                var block = front.get(i);
                if (block.text().indexOf(':') < 0
                        && block.text().length() < LONGEST / 2
                        && lexicon.in("place-noun", block.text())
                        && isPlace(block.span())) {
                    return block.span();
                }
            }
        }
        return null;
    }
}
