package se.klubba.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads days in the ways in which people write them: 31 januari 2026, 31/1 2026, 31.1.2026, 2026-1-31, 2026 01 31, January 31, 2026. */
public final class WrittenDays {
    private static final List<List<String>> MONTHS = List.of(
            List.of("jan"),
            List.of("feb"),
            List.of("mar"),
            List.of("apr"),
            List.of("maj", "may"),
            List.of("jun"),
            List.of("jul"),
            List.of("aug"),
            List.of("sep"),
            List.of("okt", "oct"),
            List.of("nov"),
            List.of("dec"));

    private final Pattern days;

    /**
     * A day as it was read.
     *
     * @param year whether the year was said, and is not taken from a day near it
     * @param from where it begins in the text
     * @param to after its end
     */
    public record Day(LocalDate on, boolean year, int from, int to) {}

    /** @param months expressions of how months are called, the first letters of each those of a month in either language */
    public WrittenDays(Collection<String> months) {
        var month = "(?<month>" + String.join("|", months) + ")";
        this.days = Pattern.compile("(?iU)\\b(?:(?<y1>(?:19|20)\\d{2})[-–/.](?<m1>\\d{1,2})[-–/.](?<d1>\\d{1,2})"
                + "|(?<d2>(?<![\\d.:])\\d{1,2})(?:\\s*[-–—]\\s*\\d{1,2})?(?::?[ae]|st|nd|rd|th)?\\s+(?:of\\s+)?" + month
                + "(?![\\p{L}])(?:\\s*,?\\s*(?<y2>(?:19|20)\\d{2}))?"
                + "|" + month.replace("<month>", "<month3>")
                + "\\s+(?<d3>\\d{1,2})(?:st|nd|rd|th)?(?:\\s*,?\\s+(?<y3>(?:19|20)\\d{2}))?"
                + "|(?<d4>\\d{1,2})/(?<m4>\\d{1,2})(?:\\s*[-/ ,]\\s*(?<y4>(?:19|20)\\d{2}|\\d{2}\\b))?(?![/\\d])"
                + "|(?<d5>\\d{1,2})\\.(?<m5>\\d{1,2})\\.(?<y5>(?:19|20)\\d{2})"
                + "|(?<y6>\\d{2})(?<m6>[01]\\d)(?<d6>[0-3]\\d)|(?<y7>20\\d{2})(?<m7>[01]\\d)(?<d7>[0-3]\\d)"
                + "|(?<y8>[12]\\d)-(?<m8>[01]\\d)-(?<d8>[0-3]\\d)"
                + "|(?<y9>20\\d{2})\\s(?<m9>[01]\\d)\\s(?<d9>[0-3]\\d))(?!\\d|-\\d)");
    }

    /** Months as they are called in each of the languages, in full or for short. */
    public static WrittenDays inAnyLanguage() {
        return new WrittenDays(Arrays.stream(Language.values())
                .flatMap(language -> Arrays.stream(Month.values())
                        .flatMap(month -> Stream.of(TextStyle.FULL, TextStyle.SHORT)
                                .map(style -> month.getDisplayName(style, language.locale()))))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .toList());
    }

    /** The day that a text is, and nothing beside it; null where it is none. Without a year it is the one that is nearest to that day. */
    public @Nullable LocalDate only(String text, LocalDate near) {
        var found = in(text, near);
        return found.size() == 1
                        && found.getFirst().from() == 0
                        && found.getFirst().to() == text.length()
                ? found.getFirst().on()
                : null;
    }

    /** Those that are written with their year, or can be dated by one near them. */
    public List<Day> in(String text, @Nullable LocalDate near) {
        var found = new ArrayList<Day>();
        var m = days.matcher(text);
        while (m.find()) {
            var day = day(m, near);
            if (day != null) {
                found.add(day);
            }
        }
        return found;
    }

    private static @Nullable Day day(Matcher m, @Nullable LocalDate near) {
        for (int form = 1; form <= 9; form++) {
            var d = m.group("d" + form);
            if (d == null) {
                continue;
            }
            var written = form == 2 ? null : form == 3 ? null : m.group("m" + form);
            int month = form == 2
                    ? month(m.group("month"))
                    : form == 3 ? month(m.group("month3")) : Integer.parseInt(String.valueOf(written));
            var year = m.group("y" + form);
            try {
                if (year == null) {
                    return near == null
                            ? null
                            : new Day(nearest(near, month, Integer.parseInt(d)), false, m.start(), m.end());
                }
                int full = Integer.parseInt(year) + (year.length() == 2 ? 2000 : 0);
                return new Day(LocalDate.of(full, month, Integer.parseInt(d)), true, m.start(), m.end());
            } catch (DateTimeException _) {
                return null;
            }
        }
        return null;
    }

    private static LocalDate nearest(LocalDate near, int month, int day) {
        return java.util.stream.IntStream.rangeClosed(-1, 1)
                .mapToObj(years -> date(near.getYear() + years, month, day))
                .filter(d -> d != null)
                .min(Comparator.comparingLong(d -> Math.abs(d.toEpochDay() - near.toEpochDay())))
                .orElseThrow(() -> new DateTimeException("no such day"));
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException _) {
            return null;
        }
    }

    /** @throws DateTimeException where no month is called so */
    public static int month(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).stream().anyMatch(lower::startsWith)) {
                return i + 1;
            }
        }
        throw new DateTimeException(name);
    }
}
