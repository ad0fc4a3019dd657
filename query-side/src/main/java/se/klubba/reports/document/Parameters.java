package se.klubba.reports.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.MatterId;
import se.klubba.words.Language;

/**
 * What was asked, with everything resolved that depends on when and where it is asked.
 *
 * @param from the first day; null for from the beginning
 * @param to the last day, included; null for to the end
 * @param bodies none for all
 * @param matter null for all
 * @param knownAt null for as known at the end of the log
 * @param zone the register's
 * @param register whose register it is, to be told on each sheet; null where that is not said
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Parameters(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<BodyId> bodies,
        @Nullable MatterId matter,
        LocalDate asOf,
        @Nullable Instant knownAt,
        Language language,
        ZoneId zone,
        @Nullable String register) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    public Parameters {
        bodies = bodies.stream()
                .distinct()
                .sorted((a, b) -> a.value().compareTo(b.value()))
                .toList();
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a period cannot end (" + to + ") before it begins (" + from + ")");
        }
    }

    /** Everything there is, as of a day. */
    public static Parameters asOf(LocalDate day, Language language, ZoneId zone) {
        return new Parameters(null, null, List.of(), null, day, null, language, zone, null);
    }

    public Parameters within(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Parameters(first, last, bodies, matter, asOf, knownAt, language, zone, register);
    }

    public Parameters about(MatterId one) {
        return new Parameters(from, to, bodies, one, asOf, knownAt, language, zone, register);
    }

    public Parameters of(List<BodyId> some) {
        return new Parameters(from, to, some, matter, asOf, knownAt, language, zone, register);
    }

    /** A moment by the register's clock, to the minute. */
    public String clock(Instant moment) {
        return CLOCK.format(moment.atZone(zone));
    }

    /** Whether the day is in the period, which has no beginning or end where none was asked. */
    public boolean within(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
