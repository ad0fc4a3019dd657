package se.klubba.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Facts;
import se.klubba.acts.Known;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.OccasionId;
import se.klubba.meetings.event.OccasionEvent;
import se.klubba.meetings.event.OccasionEvent.OccasionCancelled;
import se.klubba.meetings.event.OccasionEvent.OccasionDateWithdrawn;
import se.klubba.meetings.event.OccasionEvent.OccasionNoted;
import se.klubba.meetings.event.OccasionEvent.OccasionProposed;
import se.klubba.meetings.event.OccasionEvent.OccasionScheduled;

/**
 * What rules about one occasion ask of the facts. Where a day is given, as it was by the end of that day; null means the whole timeline.
 * Reads under {@code occasion=ID}.
 */
public record Occasion(OccasionId occasion, Facts facts) {
    public static Occasion of(OccasionId occasion, Facts facts) {
        return new Occasion(occasion, facts);
    }

    public boolean known() {
        return Known.is(occasion, facts);
    }

    /** @throws se.klubba.acts.Unknown when the register has no such occasion */
    public Occasion mustBeKnown() {
        Known.mustBe(facts, occasion);
        return this;
    }

    public boolean cancelled(@Nullable EdtfDate asOf) {
        return all(asOf).anyMatch(OccasionCancelled.class::isInstance);
    }

    /** The one day that it is scheduled on; null where it is only proposed, or that day was withdrawn. */
    public @Nullable LocalDate day(@Nullable EdtfDate asOf) {
        LocalDate day = null;
        for (var event : all(asOf).toList()) {
            if (event instanceof OccasionScheduled e) {
                day = e.on();
            } else if (event instanceof OccasionDateWithdrawn e && e.day().equals(day)) {
                day = null;
            }
        }
        return day;
    }

    /** The days that it may be on: the one that is scheduled, else those proposed last, less what was withdrawn. */
    public List<LocalDate> days(@Nullable EdtfDate asOf) {
        var days = new ArrayList<LocalDate>();
        for (var event : all(asOf).toList()) {
            switch (event) {
                case OccasionNoted _ -> {}
                case OccasionProposed e -> {
                    days.clear();
                    days.addAll(e.days());
                }
                case OccasionScheduled e -> {
                    days.clear();
                    days.add(e.on());
                }
                case OccasionDateWithdrawn e -> days.remove(e.day());
                case OccasionCancelled _ -> days.clear();
            }
        }
        return List.copyOf(days);
    }

    private Stream<OccasionEvent> all(@Nullable EdtfDate asOf) {
        return facts.before(asOf, occasion.key(), OccasionEvent.class);
    }
}
