package se.klubba.occasions;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.klubba.calendar.Calendar;
import se.klubba.calendar.CalendarView;
import se.klubba.calendar.OccasionDay;
import se.klubba.directory.Directory;
import se.klubba.directory.Names;
import se.klubba.kernel.OccasionId;
import se.klubba.meetings.event.OccasionEvent;
import se.klubba.meetings.event.OccasionEvent.OccasionProposed;
import se.klubba.meetings.event.OccasionEvent.OccasionScheduled;
import se.klubba.proposals.Points;
import se.klubba.reading.ListOf;
import se.klubba.reading.ReadContext;
import se.klubba.reading.Standing;
import se.klubba.wording.Phrasing;
import se.klubba.wording.Step;

/** Answers about occasions. */
@Component
public final class Occasions {
    private final CalendarView view;
    private final Directory directory;

    public Occasions(CalendarView view, Directory directory) {
        this.view = view;
        this.directory = directory;
    }

    /** Occasions by their day, the first alternative of one that is only proposed; those without a day last. */
    public ListOf<Occasion> list() {
        return new ListOf<>(view, reading -> {
            var names = Names.of(reading, directory);
            var phrasing = Phrasing.of(names, Calendar.of(reading, view, names), Points.NONE);
            return place -> {
                var found = reading.find(view, place.key());
                return found == null ? null : occasion(found.value().asOf(reading.day()), reading, names, phrasing);
            };
        });
    }

    /** @throws se.klubba.reading.ReadProblem where no such occasion is on record */
    public Occasion of(ReadContext reading, OccasionId id) {
        var names = Names.of(reading, directory);
        var phrasing = Phrasing.of(names, Calendar.of(reading, view, names), Points.NONE);
        return reading.entry(view, id, (standing, day) -> occasion(standing.asOf(day), reading, names, phrasing));
    }

    private static @Nullable Occasion occasion(Standing past, ReadContext reading, Names names, Phrasing phrasing) {
        var day = OccasionDay.of(past, reading.day());
        return day == null
                ? null
                : new Occasion(
                        day.occasion().value(),
                        names.of(day.occasion()).name(),
                        state(day, past),
                        day.on(),
                        day.starts(),
                        day.ends(),
                        day.proposed(),
                        day.hours(),
                        day.bodies().stream().map(names::of).toList(),
                        past.facts(OccasionEvent.class)
                                .map(f -> Step.of(f, phrasing, names))
                                .toList());
    }

    private static OccasionState state(OccasionDay day, Standing past) {
        if (day.cancelled()) {
            return OccasionState.CANCELLED;
        }
        if (day.on() != null) {
            return OccasionState.SCHEDULED;
        }
        boolean proposed = past.events(OccasionProposed.class).findAny().isPresent()
                && past.events(OccasionScheduled.class).findAny().isEmpty();
        return proposed || !day.proposed().isEmpty() ? OccasionState.PROPOSED : OccasionState.WITHOUT_DAY;
    }
}
