package se.klubba.deviations;

import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import se.klubba.calendar.Calendar;
import se.klubba.calendar.CalendarView;
import se.klubba.directory.Directory;
import se.klubba.directory.Names;
import se.klubba.kernel.Deviation;
import se.klubba.reading.Asked;
import se.klubba.reading.Listing;
import se.klubba.reading.Page;
import se.klubba.reading.ReadEndpoint;
import se.klubba.reading.Reading;
import se.klubba.reading.Readings;
import se.klubba.wording.Sentences;
import se.klubba.wording.Step;
import se.klubba.wording.Why;

@ReadEndpoint
class DeviationsEndpoint {
    /** Something that happened although procedure would have forbidden it. */
    record Irregular(List<Deviation> deviations, String kind, String what, Why why) {}

    private final Readings readings;
    private final DeviationsView view;
    private final Directory directory;
    private final CalendarView calendar;

    DeviationsEndpoint(Readings readings, DeviationsView view, Directory directory, CalendarView calendar) {
        this.readings = readings;
        this.view = view;
        this.directory = directory;
        this.calendar = calendar;
    }

    /** What was irregular in what has happened, in the order in which it happened. */
    @GetMapping("/api/deviations")
    ResponseEntity<Page<Irregular>> deviations(@ParameterObject Asked asked, @ParameterObject Listing listing) {
        return readings.list(asked, listing, this::all, i -> i.what() + "\n" + i.deviations());
    }

    List<Irregular> all(Reading reading) {
        var found = reading.find(view, DeviationsView.ALL);
        if (found == null) {
            return List.of();
        }
        var names = Names.of(reading, directory);
        var sentences = new Sentences(names, Calendar.of(reading, calendar, names));
        return found.value().asOf(reading.day()).facts().stream()
                .map(f -> {
                    var step = Step.of(f, sentences, names);
                    return new Irregular(f.event().at().deviations(), step.kind(), step.what(), step.why());
                })
                .toList();
    }
}
