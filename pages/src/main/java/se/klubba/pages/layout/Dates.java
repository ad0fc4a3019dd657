package se.klubba.pages.layout;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.Term;

/** Days as a reader writes them. */
public record Dates(Texts texts, ZoneId zone) {
    private DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, texts.locale());
    }

    /** In a sentence: 11 september 2025. */
    public String day(LocalDate day) {
        return texts.language().day(day);
    }

    /** 11 september. */
    public String dayOfYear(LocalDate day) {
        return form("d MMMM").format(day);
    }

    public String weekday(LocalDate day) {
        return form("EEEE").format(day);
    }

    public String month(YearMonth month) {
        return form("LLLL uuuu").format(month);
    }

    /** Where there is little room: sep 2025. */
    public String shortMonth(YearMonth month) {
        return form("LLL uuuu").format(month).replace(".", "");
    }

    public String monthName(YearMonth month) {
        return form("LLLL").format(month);
    }

    /** 09.00 in Swedish, 09:00 in English. */
    public String time(LocalTime time) {
        return texts.language().time(time);
    }

    /** The day of an instant, in the register. */
    public String day(Instant at) {
        return day(LocalDate.ofInstant(at, zone));
    }

    /** With its time. */
    public String moment(Instant at) {
        var there = at.atZone(zone);
        return texts.say("moment", day(there.toLocalDate()), time(there.toLocalTime()));
    }

    /** A day, or a moment, as an address says it. */
    public String said(String then) {
        return then.length() <= 10
                ? day(LocalDate.parse(then))
                // a plus sign is a space where nobody encoded it
                : moment(java.time.OffsetDateTime.parse(then.replace(' ', '+')).toInstant());
    }

    /** As well as it is known, in a sentence. */
    public String day(@Nullable EdtfDate on) {
        if (on == null) {
            return texts.say("day.not-stated");
        }
        if (on.earliest() == null) {
            return texts.say("notAfter", day(on.latest()));
        }
        return on.precise() ? day(on.latest()) : period(on, on.earliest());
    }

    private String period(EdtfDate on, LocalDate earliest) {
        var months = YearMonth.from(earliest).equals(YearMonth.from(on.latest()));
        return on.toString().length() == 4
                ? on.toString()
                : months ? month(YearMonth.from(earliest)) : texts.say("term.between", day(earliest), day(on.latest()));
    }

    /** In a column: 2025-09-11, or as well as it is known. */
    public String column(@Nullable EdtfDate on) {
        return on != null && on.precise() ? on.toString() : day(on);
    }

    /** Its days. */
    public String term(Term term) {
        var first = term.first();
        var last = term.last();
        if (first == null && last == null) {
            return texts.say("term.not-stated");
        }
        if (first == null) {
            return texts.say("term.until", day(last));
        }
        return last == null ? texts.say("term.from", day(first)) : texts.say("term.between", day(first), day(last));
    }

    /** With a capital, as at the beginning of a sentence. */
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
