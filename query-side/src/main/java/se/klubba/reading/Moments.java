package se.klubba.reading;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.jspecify.annotations.Nullable;
import se.klubba.axon.mongodb.EventLog;

/**
 * Days and instants as they are asked for, and what of the log was known at them.
 *
 * @param zone the register's
 * @param register whose register it is; null where that is not said
 */
public record Moments(
        EventLog log, Clock clock, ZoneId zone, @Nullable String register) {
    /** How many events there are. */
    public long head() {
        return log.head();
    }

    /** In the register. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /**
     * How many events were known at that moment.
     *
     * @param said as the caller said it
     * @throws ReadProblem where it has not been yet
     */
    public long positionAt(Instant instant, String said) {
        var to = log.headAt(instant);
        if (instant.isAfter(clock.instant()) && to == log.head() && !recordedLater(instant)) {
            throw ReadProblem.inTheFuture(said);
        }
        return to;
    }

    /** The log's clock may be ahead of this one. */
    private boolean recordedLater(Instant than) {
        long head = log.head();
        if (head == 0) {
            return false;
        }
        try (var last = log.read(head - 1, head, EventCriteria.havingAnyTag())) {
            return last.anyMatch(e -> !e.recordedAt().isBefore(than));
        }
    }

    /** @throws ReadProblem where it is neither an instant nor a day */
    public Instant instant(String said) {
        try {
            if (said.length() <= 10) {
                return ofTheCalendar(LocalDate.parse(said))
                        .plusDays(1)
                        .atStartOfDay(zone)
                        .toInstant()
                        .minusMillis(1);
            }
            var moment = OffsetDateTime.parse(said.replace(' ', '+'));
            ofTheCalendar(moment.toLocalDate());
            return moment.toInstant();
        } catch (DateTimeException _) {
            throw ReadProblem.malformed("'" + said
                    + "' is not right for knownAt: an instant as 2020-02-14T12:00:00Z, or a date as 2020-02-14");
        }
    }

    /** @throws ReadProblem where it is none */
    public static LocalDate day(String parameter, String said) {
        try {
            return ofTheCalendar(LocalDate.parse(said));
        } catch (DateTimeException _) {
            throw ReadProblem.malformed(
                    "'" + said + "' is not right for " + parameter + ": a day of the calendar as 2020-02-07");
        }
    }

    /** Four digits of a year: beyond them there is nothing on record, and numbers overflow. */
    private static LocalDate ofTheCalendar(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > 9998) {
            throw new DateTimeException("a year from 1 to 9998");
        }
        return day;
    }
}
