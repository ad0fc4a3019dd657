package se.klubba.deviations;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.calendar.Calendar;
import se.klubba.calendar.CalendarView;
import se.klubba.directory.Directory;
import se.klubba.directory.Names;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.MatterId;
import se.klubba.proposals.Points;
import se.klubba.reading.ListOf;
import se.klubba.reading.Named;
import se.klubba.timeline.Fact;
import se.klubba.wording.Phrasing;
import se.klubba.wording.Step;
import se.klubba.wording.Why;

/** Answers what was irregular. */
@Component
public final class Deviations {
    /**
     * Something that happened although procedure would have forbidden it.
     *
     * @param matters that it was a step of
     */
    public record Irregular(List<Deviation> deviations, String kind, String what, List<Named> matters, Why why) {}

    private final DeviationsView view;
    private final Directory directory;
    private final CalendarView calendar;

    public Deviations(DeviationsView view, Directory directory, CalendarView calendar) {
        this.view = view;
        this.directory = directory;
        this.calendar = calendar;
    }

    /** All that had happened by the day, in the order in which it happened. */
    public ListOf<Irregular> list() {
        return new ListOf<>(view, reading -> {
            var names = Names.of(reading, directory);
            var phrasing = Phrasing.of(names, Calendar.of(reading, calendar, names), Points.NONE);
            return place -> {
                var found = reading.find(view, place.key());
                return found == null
                        ? null
                        : found.value().asOf(reading.day()).facts().stream()
                                .filter(f -> DeviationsView.item(f.entry()).equals(place.item()))
                                .findFirst()
                                .map(f -> irregular(f, phrasing, names))
                                .orElse(null);
            };
        });
    }

    private static Irregular irregular(Fact f, Phrasing phrasing, Names names) {
        var step = Step.of(f, phrasing, names);
        return new Irregular(f.event().at().deviations(), step.kind(), step.what(), matters(f, names), step.why());
    }

    private static List<Named> matters(Fact fact, Names names) {
        return fact.event().keys().stream()
                .filter(key -> key.name().equals("matter"))
                .map(key -> new MatterId(key.value()))
                .sorted(Comparator.comparing(MatterId::value))
                .map(names::of)
                .toList();
    }
}
