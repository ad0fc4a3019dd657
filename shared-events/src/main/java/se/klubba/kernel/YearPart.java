package se.klubba.kernel;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/**
 * A part of a year as it is said: a month, a season, a half of it, or the year. Where a season begins and ends nobody says, so it is
 * counted by a convention, which is named.
 */
public record YearPart(Part part, Convention by) {
    /** From where to where seasons are counted. */
    public enum Convention {
        /** Spring (våren) is January to June, autumn (hösten) July to December, as committees and schools count their work. */
        HALF_YEARS,
        /** Spring is March to May, summer June to August, autumn September to November, winter December to February. */
        SEASONS
    }

    /** What the part is called. */
    public enum Part {
        YEAR,
        FIRST_HALF,
        SECOND_HALF,
        SPRING,
        SUMMER,
        AUTUMN,
        /** From December of the year into the next one. */
        WINTER,
        JANUARY,
        FEBRUARY,
        MARCH,
        APRIL,
        MAY,
        JUNE,
        JULY,
        AUGUST,
        SEPTEMBER,
        OCTOBER,
        NOVEMBER,
        DECEMBER
    }

    private record Months(Month first, int number) {}

    /** By the convention that holds where none is named. */
    public static YearPart of(Part part) {
        return new YearPart(part, Convention.HALF_YEARS);
    }

    private Months months() {
        boolean halves = by == Convention.HALF_YEARS;
        return switch (part) {
            case YEAR -> new Months(Month.JANUARY, 12);
            case FIRST_HALF -> new Months(Month.JANUARY, 6);
            case SECOND_HALF -> new Months(Month.JULY, 6);
            case SPRING -> halves ? new Months(Month.JANUARY, 6) : new Months(Month.MARCH, 3);
            case SUMMER -> new Months(Month.JUNE, 3);
            case AUTUMN -> halves ? new Months(Month.JULY, 6) : new Months(Month.SEPTEMBER, 3);
            case WINTER -> new Months(Month.DECEMBER, 3);
            default -> new Months(Month.valueOf(part.name()), 1);
        };
    }

    /** The first day of it in a year. */
    public LocalDate first(int year) {
        return YearMonth.of(year, months().first()).atDay(1);
    }

    /** The last day of the one that begins in a year. */
    public LocalDate last(int year) {
        var months = months();
        return YearMonth.of(year, months.first())
                .plusMonths(months.number() - 1L)
                .atEndOfMonth();
    }

    /** The first year in which something of it is left on a day. */
    public int leftOn(LocalDate day) {
        int year = day.getYear() - 1;
        while (last(year).isBefore(day)) {
            year++;
        }
        return year;
    }

    /** The first year in which it begins after a day. */
    public int beginsAfter(LocalDate day) {
        int year = day.getYear();
        while (!first(year).isAfter(day)) {
            year++;
        }
        return year;
    }
}
