package se.klubba.acts;

import java.time.LocalDate;
import java.util.stream.Stream;
import se.klubba.kernel.EdtfDate;
import se.klubba.problems.Flaw;

/**
 * Which days are taken: wider than what any register tells of, so that only a slip of the pen is outside, as 0202 for 2020, or a day that
 * stands for "never". What is on record already may lie outside.
 */
public final class Days {
    public static final LocalDate FIRST = LocalDate.of(1800, 1, 1);
    public static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private Days() {}

    /** @throws IllegalArgumentException where it is outside */
    public static LocalDate checked(LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw new IllegalArgumentException(outside(day));
        }
        return day;
    }

    /** @throws IllegalArgumentException where it is outside */
    public static EdtfDate checked(EdtfDate date) {
        checked(date.latest());
        if (date.earliest() != null) {
            checked(date.earliest());
        }
        return date;
    }

    /** What is wrong with a value, where it is a day. */
    static Stream<Flaw> flaws(String field, Object value) {
        try {
            switch (value) {
                case LocalDate day -> checked(day);
                case EdtfDate date -> checked(date);
                default -> {
                    // no day
                }
            }
            return Stream.empty();
        } catch (IllegalArgumentException outside) {
            return Stream.of(new Flaw(field, "in '" + field + "': " + outside.getMessage()));
        }
    }

    private static String outside(LocalDate day) {
        return day + " is outside the years " + FIRST.getYear() + " to " + LAST.getYear()
                + "; a day that is not known, or never comes, is left out";
    }
}
