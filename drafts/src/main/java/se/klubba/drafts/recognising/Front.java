package se.klubba.drafts.recognising;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands before the first item: whose meeting it is, on which day, from when to when, and where. */
final class Front {
    private static final int LINES = 30;
    private static final Pattern WEEKDAY = Pattern.compile(
            "(?iU)\\b(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?\\b|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b");
    private static final Pattern OPENED = Pattern.compile(
            "(?iU)\\b(?:öppna(?:s|des|de|r|t|nde)|opened|called\\s+to\\s+order|börja(?:r|de)|startade)\\b");
    private static final Pattern CLOSED =
            Pattern.compile("(?iU)\\b(?:avsluta(?:s|des|de|r|t|nde)|stängdes|closed|adjourned|slut(?:ade)?)\\b");
    private static final Pattern LEAD_WORDS = Pattern.compile(
            "(?iU)^(?:(?:för|från|fört\\s+vid|vid|av|med|hos|i|på|of|the|for|meeting|med\\s+styrelsen\\s+för|extra|ordinarie|konstituerande|möte|sammanträde|styrelsemöte|årsmöte|årsstämma|stämma|föreningsstämma|nämndsmöte|sammanträdesprotokoll)\\b[\\s:,–-]*)+");
    private static final Pattern TAIL = Pattern.compile(
            "(?iU)[\\s,:–—(-]+(?:(?:den\\s+)?\\d.*|(?:mån|tis|ons|tors|fre|lör|sön)dag.*|möte.*|sammanträde.*|meeting.*|\\d{4}.*|protokoll.*|minnesanteckningar.*|minutes.*|nr\\.?\\s*\\d.*)$");

    private final Lexicon lexicon;
    private final Dates dates;
    private final List<Block> blocks;
    private final List<Block> all;

    @Nullable
    Span body;

    Dates.@Nullable Day day;

    @Nullable
    Span dayAt;

    @Nullable
    LocalTime starts;

    @Nullable
    Span startsAt;

    @Nullable
    LocalTime ends;

    @Nullable
    Span endsAt;

    @Nullable
    Span place;

    /** Whether the text says anywhere that it is minutes. */
    boolean minutes;

    private record Scored(Dates.Day day, Span span, int score) {}

    /** @param front the paragraphs before the first item */
    Front(Lexicon lexicon, Dates dates, List<Block> front, List<Block> all) {
        this.lexicon = lexicon;
        this.dates = dates;
        this.blocks = front.isEmpty() ? all.subList(0, Math.min(LINES, all.size())) : front;
        this.all = all;
    }

    Front read() {
        minutes = all.stream()
                .limit(LINES)
                .anyMatch(b -> b.text().length() < 120 && lexicon.in("kind-of-minutes", b.text()));
        theDay();
        plannedHours();
        thePlace();
        actualHours();
        theBody();
        return this;
    }

    private void theDay() {
        var scored = new ArrayList<Scored>();
        for (var block : blocks) {
            for (var found : dates.in(block.text(), null)) {
                scored.add(new Scored(found, block.span(found.from(), found.to()), score(block, found)));
            }
        }
        if (scored.isEmpty()) {
            for (var block : all) {
                if (lexicon.in("other-date", block.text()) || block.text().length() > 80) {
                    continue;
                }
                dates.in(block.text(), null).stream()
                        .filter(Dates.Day::year)
                        .findFirst()
                        .ifPresent(d -> scored.add(new Scored(d, block.span(d.from(), d.to()), 0)));
            }
        }
        var best = scored.stream()
                .max(Comparator.comparingInt(Scored::score)
                        .thenComparing(s -> -s.span.block().line()));
        if (best.isPresent()) {
            day = best.get().day;
            dayAt = best.get().span;
        }
    }

    private int score(Block block, Dates.Day found) {
        var text = block.text();
        int score = found.year() ? 2 : 0;
        var before = text.substring(0, found.from());
        score += lexicon.in("time-label", before)
                        || lexicon.in("meeting-noun", text)
                        || lexicon.in("kind-of-minutes", text)
                ? 3
                : 0;
        score += WEEKDAY.matcher(text).find() ? 2 : 0;
        score += dates.hours(text.substring(found.to())) != null ? 2 : 0;
        score += text.length() < 90 ? 1 : 0;
        score -= lexicon.in("other-date", before.isEmpty() ? text : before) ? 6 : 0;
        return score;
    }

    private void plannedHours() {
        for (var block : blocks) {
            var m = dates.hours(withoutDays(block.text()));
            if (m != null
                    && (lexicon.in("time-label", block.text())
                            || carriesDay(block)
                            || block.text().matches("(?iUs).*\\bkl\\b.*"))
                    && !lexicon.in("other-date", block.text())) {
                starts = m.starts();
                startsAt = block.span(m.from(), m.to());
                ends = m.ends();
                endsAt = m.ends() == null ? null : startsAt;
                break;
            }
        }
    }

    private void actualHours() {
        for (var block : all) {
            var text = block.text();
            if (text.length() > 240) {
                continue;
            }
            var m = dates.hours(withoutDays(text));
            if (m == null || !lexicon.in("meeting-noun", text) && text.length() > 60) {
                continue;
            }
            if (OPENED.matcher(text).find()) {
                starts = m.starts();
                startsAt = block.span(m.from(), m.to());
            } else if (CLOSED.matcher(text).find()) {
                ends = m.starts();
                endsAt = block.span(m.from(), m.to());
            }
        }
    }

    /** Days blotted out: "12.05.2024" is no hour. */
    private String withoutDays(String text) {
        var out = new StringBuilder(text);
        for (var found : dates.in(text, LocalDate.EPOCH)) {
            for (int i = found.from(); i < found.to(); i++) {
                out.setCharAt(i, 'x');
            }
        }
        return out.toString();
    }

    private boolean carriesDay(Block block) {
        return dayAt != null && dayAt.block() == block;
    }

    private void thePlace() {
        for (var block : blocks) {
            int colon = block.text().indexOf(':');
            int tab = block.text().indexOf('\t');
            int cut = colon < 0 ? tab : tab < 0 ? colon : Math.min(colon, tab);
            if (cut > 0 && lexicon.is("place-label", block.text().substring(0, cut))) {
                place = cutPlace(Span.trimmed(block, cut + 1, block.text().length()));
                return;
            }
        }
        var at = startsAt;
        if (at != null && at.block() == (dayAt == null ? null : dayAt.block())) {
            int rest = Math.max(at.to(), dayAt == null ? 0 : dayAt.to());
            var text = at.block().text();
            while (rest < text.length() && " ,.;–-".indexOf(text.charAt(rest)) >= 0) {
                rest++;
            }
            var candidate = Span.trimmed(at.block(), rest, text.length());
            if (!candidate.isEmpty()
                    && candidate.text().length() < 60
                    && candidate.text().indexOf('\t') < 0) {
                place = candidate;
            }
        }
    }

    private @Nullable Span cutPlace(Span span) {
        var hours = dates.hours(withoutDays(span.text()));
        var m = Pattern.compile(
                        "(?iU)[,;\\t]?\\s*(?:kl\\.?|klockan|den|\\d{4}-|(?:mån|tis|ons|tors|fre|lör|sön)dag)\\b.*$")
                .matcher(span.text());
        int to = hours != null && m.find() ? m.start() : span.text().length();
        var cut = Span.trimmed(span.block(), span.from(), span.from() + to);
        return cut.isEmpty() ? null : cut;
    }

    private void theBody() {
        Span best = null;
        int most = 0;
        for (var block :
                all.stream().limit(LINES).filter(b -> blocks.contains(b)).toList()) {
            var text = block.text();
            if (text.length() > 140
                    || lexicon.find("elect", text) != null
                    || lexicon.in("decides", text)
                    || lexicon.is("label", text)
                    || Character.isLowerCase(text.charAt(0))) {
                continue;
            }
            var candidate = bodyIn(block);
            if (candidate == null) {
                continue;
            }
            boolean noun = lexicon.in("body-noun", candidate.text());
            int score = (lexicon.in("kind-of-minutes", text) ? 4 : 0) + (noun ? 3 : 0) + decides(candidate.text());
            if (score > most && (noun || lexicon.in("kind-of-minutes", text))) {
                best = candidate;
                most = score;
            }
        }
        body = best;
    }

    /** How often the text has it decide: a letterhead decides nothing. */
    private int decides(String name) {
        var words = name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        return (int) Math.min(
                4,
                all.stream()
                        .map(b -> b.text().toLowerCase(Locale.ROOT))
                        .filter(t -> lexicon.in("decides", t)
                                && java.util.Arrays.stream(words).anyMatch(w -> w.length() > 4 && t.contains(w)))
                        .count());
    }

    private @Nullable Span bodyIn(Block block) {
        var text = block.text();
        int from = 0;
        int to = text.indexOf('\t') > 3 ? text.indexOf('\t') : text.length();
        var kind = lexicon.matcher("kind-of-minutes", text);
        if (kind.find()) {
            if (kind.start() > 3) {
                to = Math.min(to, kind.start());
            } else {
                from = kind.end();
            }
        }
        if (from >= to) {
            return null;
        }
        var part = text.substring(from, to);
        var lead = LEAD_WORDS.matcher(part.replaceFirst("^[\\s,:–—-]+", ""));
        int skipped = part.length() - part.replaceFirst("^[\\s,:–—-]+", "").length();
        from += skipped + (lead.find() ? lead.end() : 0);
        if (from >= to) {
            return null;
        }
        var rest = text.substring(from, to);
        var tail = TAIL.matcher(rest);
        int ends = tail.find() ? tail.start() : rest.length();
        var span = Span.trimmed(block, from, from + ends);
        var name = span.text();
        return name.length() < 3 || name.matches(".*\\d{4}.*") || !name.matches("(?Us).*\\p{L}{3}.*") ? null : span;
    }
}
