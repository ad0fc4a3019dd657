package se.klubba.drafts.recognising;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.klubba.words.WrittenDays;

/** Finds days, hours and periods in a text, in the ways in which minutes write them. */
final class Dates {
    private static final Pattern HOURS = Pattern.compile(
            "(?iU)(?:\\bkl(?:ockan|\\.)?\\s*|\\bat\\s+|\\btid:?\\s*|\\btime:?\\s*|^|\\s|\\()(\\d{1,2})[.:](\\d{2})(?:\\s*(?:[-–—]|till|to|until)\\s*(\\d{1,2})(?:[.:](\\d{2}))?)?(?:\\b|(?=[ap]m\\b))(?!\\.\\d|-\\d)");
    private static final Pattern HOURS_ALONE = Pattern.compile(
            "(?iU)\\bkl(?:ockan|\\.)?\\s*(\\d{1,2})(?![.:]\\d)(?:\\s*[-–—]\\s*(\\d{1,2})(?:[.:](\\d{2}))?)?\\b(?![.:]\\d)");

    /** "7pm", "2000 UTC". */
    private static final Pattern OTHER_HOURS = Pattern.compile(
            "(?iU)\\b(?:(?<h>\\d{1,2})\\s?(?<half>[ap])\\.?m\\b\\.?|(?<h4>[0-2]\\d)(?<m4>[0-5]\\d)\\s?(?=UTC|GMT|CET))");

    private static final Pattern AFTERNOON = Pattern.compile("(?i)\\s?p\\.?m\\b");

    private final WrittenDays days;

    /** Hours as they were read; {@code ends} is null where none was said. */
    record Hours(LocalTime starts, @Nullable LocalTime ends, int from, int to) {}

    /** A part of a year. */
    record Period(LocalDate first, LocalDate last, int from, int to) {}

    private final Pattern period;

    Dates(Lexicon lexicon) {
        this.days = new WrittenDays(lexicon.values("month"));
        this.period = Pattern.compile("(?iU)\\b(?<season>" + String.join("|", lexicon.values("season"))
                + ")(?:\\s+(?<year>(?:19|20)\\d{2}))?\\b");
    }

    /** Those that are written with their year, or can be dated by one near them. */
    List<WrittenDays.Day> in(String text, @Nullable LocalDate near) {
        return days.in(text, near);
    }

    /** The first that comes on or after a day, where the year was not said. */
    static LocalDate coming(WrittenDays.Day day, LocalDate from) {
        if (day.year() || !day.on().isBefore(from)) {
            return day.on();
        }
        var next = day.on().plusYears(1);
        return next.isBefore(from) ? day.on() : next;
    }

    /** The last that is before a day, where the year was not said. */
    static LocalDate past(WrittenDays.Day day, LocalDate before) {
        return day.year() || day.on().isBefore(before) ? day.on() : day.on().minusYears(1);
    }

    @Nullable
    Hours hours(String text) {
        var m = HOURS.matcher(text);
        while (m.find()) {
            var starts = time(m.group(1), m.group(2));
            if (starts != null && !looksLikeDay(text, m)) {
                var afternoon = AFTERNOON.matcher(text).region(m.end(), text.length());
                if (afternoon.lookingAt()) {
                    return new Hours(afternoon(starts), null, m.start(1), afternoon.end());
                }
                var ends = m.group(3) == null ? null : time(m.group(3), m.group(4) == null ? "00" : m.group(4));
                return new Hours(starts, ends, m.start(1), m.end());
            }
        }
        var alone = HOURS_ALONE.matcher(text);
        if (alone.find()) {
            var starts = time(alone.group(1), "00");
            if (starts != null) {
                return new Hours(
                        starts,
                        alone.group(2) == null
                                ? null
                                : time(alone.group(2), alone.group(3) == null ? "00" : alone.group(3)),
                        alone.start(1),
                        alone.end());
            }
        }
        return otherwise(text);
    }

    private static @Nullable Hours otherwise(String text) {
        var m = OTHER_HOURS.matcher(text);
        if (!m.find()) {
            return null;
        }
        boolean four = m.group("h4") != null;
        var starts = four ? time(m.group("h4"), m.group("m4")) : time(m.group("h"), "00");
        if (starts == null) {
            return null;
        }
        boolean later = !four && m.group("half").equalsIgnoreCase("p");
        return new Hours(later ? afternoon(starts) : starts, null, m.start(), m.end());
    }

    private static LocalTime afternoon(LocalTime said) {
        return said.getHour() < 12 ? said.plusHours(12) : said;
    }

    /** "7.2.2020" is no hour, nor is "4.13" at the head of an item. */
    private static boolean looksLikeDay(String text, Matcher m) {
        return m.end() < text.length()
                && text.charAt(m.end()) == '.'
                && m.end() + 1 < text.length()
                && Character.isDigit(text.charAt(m.end() + 1));
    }

    private static @Nullable LocalTime time(String hour, String minute) {
        try {
            return LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute));
        } catch (DateTimeException _) {
            return null;
        }
    }

    /** A season as halves of the year: spring until June, autumn from July. */
    @Nullable
    Period period(String text, LocalDate near) {
        var m = period.matcher(text);
        if (!m.find()) {
            return null;
        }
        int year = m.group("year") == null ? near.getYear() : Integer.parseInt(m.group("year"));
        var season = m.group("season").toLowerCase(Locale.ROOT);
        if (season.startsWith("vinter")) {
            return null;
        }
        if (season.startsWith("sommar")) {
            return new Period(LocalDate.of(year, 6, 1), LocalDate.of(year, 8, 31), m.start(), m.end());
        }
        boolean spring = season.startsWith("vår");
        return new Period(
                LocalDate.of(year, spring ? 1 : 7, 1),
                spring ? LocalDate.of(year, 6, 30) : LocalDate.of(year, 12, 31),
                m.start(),
                m.end());
    }
}
