package se.klubba.pages.corrections;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.calendar.Calendar;
import se.klubba.calendar.CalendarView;
import se.klubba.directory.Directory;
import se.klubba.directory.Names;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MeetingId;
import se.klubba.pages.corrections.CorrectionsPage.Amended;
import se.klubba.pages.corrections.CorrectionsPage.Late;
import se.klubba.pages.layout.PageEndpoint;
import se.klubba.pages.layout.Pages;
import se.klubba.pages.layout.Visit;
import se.klubba.pages.log.Telling;
import se.klubba.proposals.Points;
import se.klubba.reading.ReadContext;
import se.klubba.reading.Readings;
import se.klubba.record.event.RecordEvent;
import se.klubba.record.event.RecordEvent.EntryCorrected;
import se.klubba.record.event.RecordEvent.EntryRetracted;
import se.klubba.reports.recordquality.Delays;
import se.klubba.timeline.Timeline;
import se.klubba.wording.Phrasing;

@PageEndpoint
class CorrectionsPageEndpoint {
    private final Pages pages;
    private final Directory directory;
    private final CalendarView calendar;

    CorrectionsPageEndpoint(Pages pages, Directory directory, CalendarView calendar) {
        this.pages = pages;
        this.directory = directory;
        this.calendar = calendar;
    }

    @GetMapping("/corrections")
    View corrections(Visit visit) {
        return pages.answer(visit, reading -> {
            int latest = (int) Math.max(0, reading.position() - CorrectionsPage.LOOKED_AT);
            int from = Readings.number(
                    "from", visit.parameter("from"), latest, 0, Integer.MAX_VALUE - CorrectionsPage.LOOKED_AT);
            var names = Names.of(reading, directory);
            var days = Calendar.of(reading, calendar, names);
            var telling = new Telling(visit, names, Phrasing.of(names, days, Points.NONE));
            var raw = reading.raw(from, CorrectionsPage.LOOKED_AT);
            return new CorrectionsPage(
                    visit,
                    raw.events().reversed().stream()
                            .filter(e -> Timeline.AMENDING.contains(e.payload().getClass()))
                            .map(e -> new Amended(telling.told(e), before(reading, telling, e), after(telling, e)))
                            .toList(),
                    late(reading, telling, days, raw.events()),
                    from,
                    raw.end(),
                    raw.head());
        });
    }

    /** What a correction or a retraction took the place of; null where it took nothing away. */
    private static @Nullable String before(ReadContext reading, Telling telling, LoggedEvent event) {
        @Nullable
        Long replaced = switch ((KlubbaEvent) event.payload()) {
            case EntryCorrected e -> e.replaces();
            case EntryRetracted e -> e.replaces();
            default -> null;
        };
        return replaced == null
                ? null
                : reading.raw(replaced, 1).events().stream()
                        .map(telling::content)
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable String after(Telling telling, LoggedEvent event) {
        return event.payload() instanceof EntryCorrected ? telling.content(event) : null;
    }

    private static List<Late> late(ReadContext reading, Telling telling, Calendar calendar, List<LoggedEvent> events) {
        var delays = new Delays();
        for (var event : events) {
            if (event.payload() instanceof RecordEvent) {
                continue;
            }
            var fact = telling.fact(event);
            var basis = fact.basis();
            var meeting = basis.toldAt() == null ? basis.meeting() : basis.toldAt();
            var day = meeting == null ? null : on(calendar, meeting);
            var happened = fact.happenedOn();
            var recorded = LocalDate.ofInstant(fact.recordedAt(), reading.zone());
            if (day != null) {
                delays.add(fact, meeting, day, recorded);
            } else if (happened != null) {
                delays.add(fact, null, happened.latest(), recorded);
            }
        }
        return delays.latest().stream()
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

    private static @Nullable LocalDate on(Calendar calendar, MeetingId meeting) {
        var there = calendar.meeting(meeting);
        return there == null ? null : there.on();
    }
}
