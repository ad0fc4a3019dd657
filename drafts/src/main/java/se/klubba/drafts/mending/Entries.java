package se.klubba.drafts.mending;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.calendar.Calendar;
import se.klubba.calendar.CalendarView;
import se.klubba.directory.Directory;
import se.klubba.directory.Names;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.pages.layout.Visit;
import se.klubba.proposals.Points;
import se.klubba.reading.Asked;
import se.klubba.reading.ReadProblem;
import se.klubba.reading.Readings;
import se.klubba.record.event.RecordEvent;
import se.klubba.timeline.Fact;
import se.klubba.wording.Phrasing;

/** Entries of the log as they stand, for who may see them. */
@Component
final class Entries {
    private final Readings readings;
    private final EventLog log;
    private final Directory directory;
    private final CalendarView calendar;

    Entries(Readings readings, EventLog log, Directory directory, CalendarView calendar) {
        this.readings = readings;
        this.log = log;
        this.directory = directory;
        this.calendar = calendar;
    }

    /** What its reader may not see is not there; what only mends another entry is none of its own. */
    Current at(String position) {
        int at = Readings.number("position", position, 0, 0, Integer.MAX_VALUE - 1);
        var seen = readings.reading(Asked.NOW).log().part(at, 1).events();
        var current = seen.isEmpty() ? null : Current.of(log, at);
        if (current == null || current.event() instanceof RecordEvent) {
            throw ReadProblem.unknown("entry", position);
        }
        return current;
    }

    /** In a sentence. */
    String said(Visit visit, long entry, KlubbaEvent event) {
        var reading = readings.reading(visit.asked());
        reading.inWords();
        var names = Names.of(reading, directory);
        return Phrasing.of(names, Calendar.of(reading, calendar, names), Points.NONE)
                .of(new Fact(entry, entry, Instant.EPOCH, "", event, List.of(), null));
    }
}
