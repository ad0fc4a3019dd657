package se.klubba.pages.corrections;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.calendar.Calendar;
import se.klubba.calendar.CalendarView;
import se.klubba.directory.Directory;
import se.klubba.directory.Names;
import se.klubba.meetingrecord.Meetings;
import se.klubba.pages.corrections.CorrectionsPage.Late;
import se.klubba.pages.layout.PageEndpoint;
import se.klubba.pages.layout.Pages;
import se.klubba.pages.layout.Visit;
import se.klubba.pages.log.Amended;
import se.klubba.pages.log.LogPart;
import se.klubba.pages.log.Telling;
import se.klubba.proposals.Points;
import se.klubba.reading.ReadContext;
import se.klubba.reading.Standing;
import se.klubba.record.event.RecordEvent;
import se.klubba.record.event.RecordEvent.EntryRetracted;
import se.klubba.reports.recordquality.Delays;
import se.klubba.reports.recordquality.Delays.Delay;
import se.klubba.timeline.Timeline;
import se.klubba.wording.Phrasing;

@PageEndpoint
class CorrectionsPageEndpoint {
    private final Pages pages;
    private final Directory directory;
    private final CalendarView calendar;
    private final Meetings meetings;

    CorrectionsPageEndpoint(Pages pages, Directory directory, CalendarView calendar, Meetings meetings) {
        this.pages = pages;
        this.directory = directory;
        this.calendar = calendar;
        this.meetings = meetings;
    }

    @GetMapping("/corrections")
    View corrections(Visit visit) {
        return pages.answer(visit, reading -> {
            var part = LogPart.of(visit, reading, CorrectionsPage.LOOKED_AT);
            var names = Names.of(reading, directory);
            var dates = Calendar.of(reading, calendar, names);
            var telling = new Telling(visit, names, Phrasing.of(names, dates, Points.NONE));
            var events = part.raw().events();
            return new CorrectionsPage(
                    part, amended(reading, telling, events), late(visit, reading, telling, dates, events));
        });
    }

    private static List<Amended> amended(ReadContext reading, Telling telling, List<LoggedEvent> events) {
        var amending = events.reversed().stream()
                .filter(e -> Timeline.AMENDING.contains(e.payload().getClass()))
                .toList();
        return Amended.of(reading, telling, amending);
    }

    private List<Late> late(
            Visit visit, ReadContext reading, Telling telling, Calendar calendar, List<LoggedEvent> events) {
        var delays = new Delays();
        var retracted = events.stream()
                .map(LoggedEvent::payload)
                .filter(EntryRetracted.class::isInstance)
                .map(e -> ((EntryRetracted) e).entry())
                .collect(Collectors.toSet());
        for (var event : events) {
            var fact = telling.fact(event);
            if (!(fact.event() instanceof RecordEvent)
                    && !retracted.contains(fact.entry())
                    && Standing.happened(fact, visit.today())) {
                delays.add(fact, calendar::on, Delays.recorded(fact, reading.zone()));
            }
        }
        return delays.latest().stream()
                .map(delay -> whole(reading, delay))
                .map(delay -> new Late(
                        delay,
                        telling.names().orNull(delay.meeting()),
                        Objects.requireNonNull(events.stream()
                                .filter(e -> e.position() == delay.entry())
                                .map(telling::told)
                                .findFirst()
                                .orElse(null))))
                .toList();
    }

    /** Of minutes some facts may be in another part of the log. */
    private Delay whole(ReadContext reading, Delay delay) {
        return delay.meeting() == null
                ? delay
                : Delays.whole(delay, meetings.facts(reading, delay.meeting()).stream(), reading.zone());
    }
}
