package se.klubba.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day as well as it is known: to the day, the month, the year, or only as "not after". Written as in EDTF (ISO 8601-2):
 * {@code 2020-02-07}, {@code 2020-02}, {@code 2020}, {@code ../2020-02-07}.
 *
 * @param earliest the first day that it can be; null when only the last is known
 * @param latest the last day that it can be
 */
public record EdtfDate(@Nullable LocalDate earliest, LocalDate latest) {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d\\d");
    /** The same digits everywhere. */
    private static final DateTimeFormatter YEAR_FORM = DateTimeFormatter.ofPattern("uuuu", Locale.ROOT);

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /**
     * By the last day that it can be; of two that end alike, the narrower first: an imprecise day comes last in its period. What was "not
     * after" a day was told on it, and comes before what happened on it.
     */
    public static final Comparator<EdtfDate> ORDER = Comparator.comparing(EdtfDate::latest)
            .thenComparing(
                    EdtfDate::earliest,
                    Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder().reversed()));

    public EdtfDate {
        if (earliest != null && earliest.isAfter(latest)) {
            throw new IllegalArgumentException(earliest + " is after " + latest);
        }
    }

    public static EdtfDate on(LocalDate day) {
        return new EdtfDate(day, day);
    }

    public static EdtfDate notAfter(LocalDate day) {
        return new EdtfDate(null, day);
    }

    /** @throws IllegalArgumentException naming the text and the forms that can be read */
    @JsonCreator
    public static EdtfDate of(String text) {
        try {
            if (DAY.matcher(text).matches()) {
                return on(LocalDate.parse(text));
            }
            if (MONTH.matcher(text).matches()) {
                var month = YearMonth.parse(text);
                return new EdtfDate(month.atDay(1), month.atEndOfMonth());
            }
            if (YEAR.matcher(text).matches()) {
                var year = Year.parse(text);
                return new EdtfDate(year.atDay(1), year.atMonth(12).atEndOfMonth());
            }
            if (text.startsWith("../")) {
                return notAfter(LocalDate.parse(text.substring(3)));
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("there is no date " + text, e);
        }
        throw new IllegalArgumentException(
                "'" + text + "' is not a date: 2020-02-07, a month 2020-02, a year 2020, or 'not after' ../2020-02-07");
    }

    /** Known to the day. */
    public boolean precise() {
        return latest.equals(earliest);
    }

    /** It was surely on or before {@code day}. */
    public boolean surelyBy(LocalDate day) {
        return !latest.isAfter(day);
    }

    /** It may have been on or before {@code day}. */
    public boolean maybeBy(LocalDate day) {
        return earliest == null || !earliest.isAfter(day);
    }

    @JsonValue
    @Override
    public String toString() {
        if (earliest == null) {
            return "../" + latest;
        }
        if (precise()) {
            return latest.toString();
        }
        if (earliest.getDayOfYear() == 1 && latest.getMonthValue() == 12) {
            return Year.from(latest).format(YEAR_FORM);
        }
        return YearMonth.from(latest).toString();
    }
}
