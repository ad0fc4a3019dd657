package se.klubba.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.klubba.calendar.Calendar;
import se.klubba.calendar.CalendarView;
import se.klubba.calendar.When;
import se.klubba.composition.Composition;
import se.klubba.composition.Compositions;
import se.klubba.composition.NominationState;
import se.klubba.directory.Directory;
import se.klubba.directory.Names;
import se.klubba.forecast.Forecast.CalledFor;
import se.klubba.forecast.Forecast.Nominated;
import se.klubba.forecast.Forecast.Vacant;
import se.klubba.instrumentregister.Instrument;
import se.klubba.instrumentregister.Instruments;
import se.klubba.kernel.MeetingId;
import se.klubba.mattertrail.MatterEntry;
import se.klubba.mattertrail.MatterEntry.Waiting;
import se.klubba.mattertrail.Matters;
import se.klubba.meetingrecord.MeetingFacts;
import se.klubba.meetingrecord.Meetings;
import se.klubba.openassignments.Assignment;
import se.klubba.openassignments.Assignment.Status;
import se.klubba.openassignments.Assignments;
import se.klubba.reading.Named;
import se.klubba.reading.ReadContext;

/** Answers what a meeting has to take up, from what the other read models answer. */
@Component
public final class Forecasts {
    /** Of what ends within so many days after a meeting it is told where nothing else is asked. */
    static final int HORIZON = 180;

    private final MeetingFacts meetings;
    private final Matters matters;
    private final Assignments assignments;
    private final Instruments instruments;
    private final Compositions compositions;
    private final Directory directory;
    private final CalendarView calendar;

    public Forecasts(
            MeetingFacts meetings,
            Matters matters,
            Assignments assignments,
            Instruments instruments,
            Compositions compositions,
            Directory directory,
            CalendarView calendar) {
        this.meetings = meetings;
        this.matters = matters;
        this.assignments = assignments;
        this.instruments = instruments;
        this.compositions = compositions;
        this.directory = directory;
        this.calendar = calendar;
    }

    /** @throws se.klubba.reading.ReadProblem where no such meeting is on record */
    public Forecast of(ReadContext reading, MeetingId id) {
        return of(reading, id, HORIZON);
    }

    /** @param horizon of what ends within so many days after the meeting it is told */
    public Forecast of(ReadContext reading, MeetingId id, int horizon) {
        var names = Names.of(reading, directory);
        var dates = Calendar.of(reading, calendar, names);
        var meeting = dates.meeting(id);
        if (meeting == null) {
            throw reading.absent(meetings, "meeting", id.value());
        }
        var all = matters.all(reading, names, dates);
        var of = new OfBody(meeting, names, dates, reading.day());
        var tabled = all.stream().filter(waits(w -> w.when().at(id.value()))).toList();
        var due = assignments.all(reading, names, dates).stream()
                .filter(a -> a.status() == Status.OPEN && of.due(a))
                .toList();
        var register =
                instruments.all(reading, names, dates).stream().filter(of::has).toList();
        var bodies = compositions.concerning(reading, meeting.body(), names, dates);
        var until = meeting.on().plusDays(horizon);
        return new Forecast(
                names.of(id),
                names.of(meeting.body()),
                meeting.on(),
                reading.day(),
                Meetings.state(meeting),
                tabled,
                due,
                all.stream().filter(waits(of::passed)).toList(),
                all.stream()
                        .filter(m -> m.inHandsOf().stream().anyMatch(of::has))
                        .toList(),
                all.stream()
                        .filter(m -> m.inHandsOf().stream().anyMatch(of::gave))
                        .toList(),
                movedHere(tabled, due),
                until,
                register.stream().filter(i -> expires(i, reading.day(), until)).toList(),
                register.stream().filter(i -> !i.awaiting().isEmpty()).toList(),
                bodies.stream().flatMap(Forecasts::calls).toList(),
                bodies.stream().flatMap(b -> nominations(b, id)).toList(),
                bodies.stream().flatMap(Forecasts::vacant).toList(),
                all.stream()
                        .filter(m -> m.waitsFor().stream().anyMatch(w -> of.prepared(m, w)))
                        .toList(),
                all.stream()
                        .filter(m -> m.waitsFor().stream().anyMatch(w -> of.untilFurtherNotice(m, w)))
                        .toList());
    }

    private static Predicate<MatterEntry> waits(Predicate<Waiting> how) {
        return m -> m.waitsFor().stream().anyMatch(how);
    }

    private static List<Named> movedHere(List<MatterEntry> tabled, List<Assignment> due) {
        return Stream.concat(
                        tabled.stream().flatMap(m -> m.waitsFor().stream()).map(Waiting::when),
                        due.stream().map(Assignment::due))
                .map(When::movedFrom)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static boolean expires(Instrument i, LocalDate day, LocalDate until) {
        var term = i.inForce();
        return term != null
                && term.last() != null
                && !term.last().latest().isBefore(day)
                && term.last().maybeBy(until);
    }

    private static Stream<CalledFor> calls(Composition body) {
        return body.callsForNominations().stream()
                .filter(Composition.Call::open)
                .map(c -> new CalledFor(body.body(), c.by(), c.from(), c.why()));
    }

    private static Stream<Nominated> nominations(Composition body, MeetingId meeting) {
        return body.nominations().stream()
                .filter(n -> n.state() != NominationState.DECLINED)
                .filter(n -> n.waitsFor() == null
                        || n.waitsFor().at(meeting.value())
                        || n.waitsFor().kind().equals("not-stated"))
                .map(n -> new Nominated(body.body(), n));
    }

    private static Stream<Vacant> vacant(Composition body) {
        return body.seats().stream()
                .filter(s -> s.holder() == null)
                .map(s -> new Vacant(body.body(), s, s.toBeFilled()));
    }
}
