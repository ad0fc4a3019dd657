package se.klubba.drafts.recognising;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.words.WrittenDays;

/** What stands before the first item: whose meeting it is, on which day, from when to when, and where. */
final class Front {
    private static final int LINES = 30;
    private static final int YEAR_WITHIN = 8;
    /** Of a text without items: what stands further down may be about another meeting. */
    private static final int FIRST = 10;

    /** What says of what kind a text is has no more letters. */
    private static final int LONGEST = 200;

    private static final Pattern WEEKDAY = Pattern.compile(
            "(?iU)\\b(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?\\b|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b");
    private static final Pattern OPENED = Pattern.compile(
            "(?iU)\\b(?:öppna(?:s|des|de|r|t|nde)|opened|commenced|began|started|called\\s+to\\s+order)\\b|\\b(?:mötet|sammanträdet|stämman)\\s+(?:börja(?:r|de)|startade|inleddes)\\b|^(?:(?:mötet|sammanträdet)\\s+)?(?:start(?:ar|tid)?|början|börjar|start\\s+time)(?=\\s*:?\\s*(?:kl\\.?\\s*)?\\d)");
    private static final Pattern CLOSED = Pattern.compile(
            "(?iU)\\b(?:avsluta(?:s|des|de|r|t|nde)|stängdes|closed|concluded|adjourned|ended|finished)\\b|\\b(?:mötet|sammanträdet|stämman)\\s+(?:slutade|slut|var\\s+slut)\\b|^(?:möte[t]?\\s+)?slut(?:ade|ar|tid)?(?=\\s*:?\\s*(?:kl\\.?\\s*)?\\d)");
    /** "Början 18.30  Slut 20.25". */
    private static final Pattern SLUT =
            Pattern.compile("(?iU)\\bslut\\p{L}*:?\\s*(?:kl\\.?\\s*)?(?<hour>\\d{1,2}[.:]\\d{2})");

    private static final Pattern HOUR_ALONE = Pattern.compile("(?iU)(?:kl\\.?\\s*)?\\d{1,2}[.:]\\d{2}(?:-?ish)?\\.?");
    static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");

    private final Lexicon lexicon;
    private final Sentences sentences;
    private final Dates dates;
    private final List<Block> blocks;
    private final List<Block> all;

    @Nullable
    Span body;

    WrittenDays.@Nullable Day day;

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

    private record Scored(WrittenDays.Day day, Span span, int score) {}

    /** @param front the paragraphs before the first item */
    Front(Lexicon lexicon, Dates dates, List<Block> front, List<Block> all) {
        this.lexicon = lexicon;
        this.sentences = new Sentences(lexicon);
        this.dates = dates;
        this.blocks = front.isEmpty()
                ? all.subList(0, Math.min(LINES, all.size()))
                : front.size() == all.size() ? all.subList(0, Math.min(FIRST, all.size())) : front;
        this.all = all;
    }

    Front read() {
        minutes = all.stream()
                .limit(LINES)
                .anyMatch(b -> b.text().length() < LONGEST && lexicon.in("kind-of-minutes", b.text()));
        theDay();
        plannedHours();
        place = new Places(lexicon, dates, blocks, all)
                .find(Stream.of(dayAt, startsAt).filter(Objects::nonNull).toList());
        actualHours();
        body = new BodyOfFront(lexicon, blocks, all).find();
        return this;
    }

    private void theDay() {
        var scored = new ArrayList<Scored>();
        for (var block : blocks) {
            for (var found : dates.in(block.text(), null)) {
                scored.add(new Scored(found, block.span(found.from(), found.to()), score(block, found)));
            }
            if (scored.isEmpty()) {
                inYear(block).ifPresent(d -> scored.add(new Scored(d, block.span(d.from(), d.to()), score(block, d))));
            }
        }
        if (scored.isEmpty()) {
            ofOneYear().ifPresent(scored::add);
        }
        if (scored.isEmpty()) {
            for (var block : all) {
                if (lexicon.in("other-date", block.text())
                        || block.text().length() > 80
                        || !lexicon.in("meeting-noun", block.text())
                                && !lexicon.in("kind-of-minutes", block.text())
                                && !aloneAbove(block)) {
                    continue;
                }
                dates.in(block.text(), null).stream()
                        .filter(WrittenDays.Day::year)
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

    /** A day that stands alone in one of the first lines. */
    private boolean aloneAbove(Block block) {
        return all.indexOf(block) < 8
                && dates.in(block.text(), null).stream()
                        .anyMatch(d -> d.from() == 0 && d.to() == block.text().length());
    }

    /** "Protokoll nr 3 / 2026" in one line, "tisdagen den 17 mars kl 18.30" in another: on the weekday that is said. */
    private Optional<Scored> ofOneYear() {
        var years = blocks.stream()
                .limit(YEAR_WITHIN)
                .flatMap(b -> YEAR.matcher(b.text()).results().map(MatchResult::group))
                .distinct()
                .toList();
        if (years.size() != 1) {
            return Optional.empty();
        }
        var midsummer = LocalDate.of(Integer.parseInt(years.getFirst()), 7, 1);
        for (var block : blocks) {
            var weekday = WEEKDAY.matcher(block.text());
            boolean named = weekday.find();
            for (var day : dates.in(block.text(), midsummer)) {
                boolean fits = named
                        && day.on().getYear() == midsummer.getYear()
                        && Times.weekday(weekday.group()) == day.on().getDayOfWeek();
                if (fits && !lexicon.in("other-date", block.text())) {
                    return Optional.of(new Scored(day, block.span(day.from(), day.to()), 0));
                }
            }
        }
        return Optional.empty();
    }

    /** "Vårmöte 2023, torsdagen den 23 februari": a day, and its year apart from it. */
    private Optional<WrittenDays.Day> inYear(Block block) {
        var year = YEAR.matcher(block.text());
        if (!lexicon.in("meeting-noun", block.text()) && !lexicon.in("kind-of-minutes", block.text()) || !year.find()) {
            return Optional.empty();
        }
        var midsummer = LocalDate.of(Integer.parseInt(year.group()), 7, 1);
        return dates.in(block.text(), midsummer).stream()
                .filter(d -> d.on().getYear() == midsummer.getYear())
                .findFirst();
    }

    private int score(Block block, WrittenDays.Day found) {
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
        score += blocks.indexOf(block) == 0 ? 2 : 0;
        score -= lexicon.in("other-date", before.isEmpty() ? text : before) ? 6 : 0;
        return score;
    }

    private void plannedHours() {
        for (var block : blocks) {
            var m = dates.hours(withoutDays(block.text()));
            if (m != null
                    && (lexicon.in("time-label", block.text())
                            || carriesDay(block)
                            || m.ends() != null && block.text().length() < 60
                            || block.text().matches("(?iUs).*\\bkl(?:ockan)?\\b.*"))
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
        boolean opened = false;
        for (int i = 0; i < all.size(); i++) {
            for (var sentence : sentences.of(all.get(i).span())) {
                opened |= actualHours(sentence, i, opened);
            }
        }
    }

    /** Of a sentence that says that it began or ended: another in the same paragraph may be about another meeting. */
    private boolean actualHours(Span sentence, int at, boolean opened) {
        var text = sentence.text();
        boolean opens = OPENED.matcher(text).find();
        if (text.length() > 240 || !opens && !CLOSED.matcher(text).find()) {
            return false;
        }
        var said = sentence;
        var m = dates.hours(withoutDays(text));
        if (m == null
                && text.length() < 40
                && at + 1 < all.size()
                && HOUR_ALONE.matcher(all.get(at + 1).text()).matches()) {
            said = all.get(at + 1).span();
            m = dates.hours(said.text());
        }
        if (m == null || !lexicon.in("meeting-noun", text) && text.length() > 80) {
            return false;
        }
        var cited = said.part(m.from(), m.to());
        var until = SLUT.matcher(text);
        if (opens && until.find()) {
            var closed = dates.hours(text.substring(until.start("hour")));
            ends = closed == null ? null : closed.starts();
            endsAt = said.part(until.start("hour"), until.end());
        }
        if (opens && !opened) {
            starts = m.starts();
            startsAt = cited;
            return true;
        }
        if (!opens) {
            if (m.ends() != null && !opened) {
                starts = m.starts(); // "Mötet, som pågick kl. 13.00–15.00, avslutades"
                startsAt = cited;
            }
            ends = m.ends() != null ? m.ends() : m.starts();
            endsAt = cited;
        }
        return false;
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
}
