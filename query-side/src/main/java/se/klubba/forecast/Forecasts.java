package se.klubba.forecast;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.klubba.calendar.Calendar;
import se.klubba.calendar.CalendarView;
import se.klubba.calendar.MeetingDay;
import se.klubba.calendar.When;
import se.klubba.composition.Composition;
import se.klubba.composition.Compositions;
import se.klubba.composition.NominationState;
import se.klubba.directory.Directory;
import se.klubba.directory.Names;
import se.klubba.forecast.Forecast.CalledFor;
import se.klubba.forecast.Forecast.Nominated;
import se.klubba.forecast.Forecast.NotReached;
import se.klubba.forecast.Forecast.Vacant;
import se.klubba.instrumentregister.Instruments;
import se.klubba.instrumentregister.InstrumentsAsked;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.MeetingId;
import se.klubba.mattertrail.MatterEntry;
import se.klubba.mattertrail.MatterEntry.Waiting;
import se.klubba.mattertrail.Matters;
import se.klubba.mattertrail.MattersAsked;
import se.klubba.meetingrecord.MeetingFacts;
import se.klubba.meetingrecord.Meetings;
import se.klubba.meetings.event.MeetingEvent.ItemNotReached;
import se.klubba.meetings.event.MeetingEvent.ItemPlacedOnAgenda;
import se.klubba.openassignments.Assignment;
import se.klubba.openassignments.Assignments;
import se.klubba.openassignments.AssignmentsAsked;
import se.klubba.reading.ListWanted;
import se.klubba.reading.Named;
import se.klubba.reading.ReadContext;
import se.klubba.reading.Standing;
import se.klubba.reading.SwedishOrder;

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
        var of = new OfBody(meeting, names, dates, reading.day());
        var own = dates.withPredecessors(meeting);
        var tabledBy = matters(reading, MattersAsked.tabledBy(own)).toList();
        var tabled = matters.waitingFor(reading, meeting, dates);
        var due = due(reading, meeting, own, dates).filter(of::due).toList();
        var bodies = compositions.concerning(reading, meeting.bodies(), own, names, dates);
        var until = meeting.on().plusDays(horizon);
        return new Forecast(
                names.of(id),
                names.of(meeting.body()),
                meeting.on(),
                reading.day(),
                Meetings.state(meeting),
                bodies.stream()
                        .filter(c ->
                                meeting.bodies().contains(new BodyId(c.body().id())))
                        .flatMap(c -> c.standingItems().stream())
                        .distinct()
                        .toList(),
                notReached(reading, meeting, names, dates),
                tabled,
                due,
                matters(reading, MattersAsked.tabledTo(own))
                        .filter(waits(of::passed))
                        .toList(),
                matters(reading, MattersAsked.inHandsOf(own)).toList(),
                matters(reading, MattersAsked.handedBy(own))
                        .filter(m -> m.inHandsOf().stream().anyMatch(of::gave))
                        .toList(),
                movedHere(tabled, due),
                until,
                instruments
                        .list()
                        .every(
                                reading,
                                InstrumentsAsked.ending(
                                        InstrumentsAsked.of(ListWanted.ALL, own), reading.day(), until.plusDays(1)))
                        .stream()
                        .filter(i -> i.mayEndBefore(until.plusDays(1)))
                        .toList(),
                instruments.list().every(reading, InstrumentsAsked.awaiting(InstrumentsAsked.of(ListWanted.ALL, own))),
                bodies.stream().flatMap(Forecasts::calls).toList(),
                bodies.stream().flatMap(b -> nominations(b, id)).toList(),
                bodies.stream()
                        .flatMap(b -> vacant(reading, b.body(), meeting.on(), names, dates))
                        .toList(),
                Stream.concat(matters(reading, MattersAsked.preparedBy(own)), tabledBy.stream())
                        .distinct()
                        .filter(m -> m.waitsFor().stream().anyMatch(w -> of.prepared(m, w)))
                        .sorted(Comparator.comparing(m -> SwedishOrder.key(m.title() == null ? m.id() : m.title())))
                        .toList(),
                tabledBy.stream()
                        .filter(m -> m.waitsFor().stream().anyMatch(w -> of.untilFurtherNotice(m, w)))
                        .toList());
    }

    private Stream<MatterEntry> matters(ReadContext reading, ListWanted wanted) {
        return matters.list().every(reading, wanted).stream();
    }

    /** Those that may be due at it, or by its day if one of its bodies gave them; what is due first comes first. */
    private Stream<Assignment> due(ReadContext reading, MeetingDay meeting, Set<BodyId> own, Calendar dates) {
        var given = AssignmentsAsked.maybeDueBefore(
                AssignmentsAsked.by(AssignmentsAsked.OPEN, own), meeting.on().plusDays(1));
        var there = AssignmentsAsked.dueAt(AssignmentsAsked.OPEN, dates.comingTo(meeting), own);
        return Stream.of(there, given)
                .flatMap(wanted -> assignments.list().every(reading, wanted).stream())
                .distinct()
                .sorted(Comparator.comparing(
                                (Assignment a) -> a.due().last(), Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Assignment::given, Comparator.nullsFirst(EdtfDate.ORDER))
                        .thenComparingLong(a -> a.why().entry()));
    }

    /** Of the last meeting of each of its bodies before this one that was held. */
    private List<NotReached> notReached(ReadContext reading, MeetingDay meeting, Names names, Calendar dates) {
        return meeting.bodies().stream()
                .map(body -> dates.lastHeld(body, meeting.on()))
                .flatMap(Stream::ofNullable)
                .map(MeetingDay::meeting)
                .distinct()
                .flatMap(before -> Stream.ofNullable(reading.find(meetings, before.value()))
                        .flatMap(there -> notReached(there.value().asOf(reading.day()), before, names)))
                .toList();
    }

    private static Stream<NotReached> notReached(Standing past, MeetingId meeting, Names names) {
        return past.events(ItemNotReached.class)
                .filter(e -> e.meeting().equals(meeting))
                .map(e -> past.events(ItemPlacedOnAgenda.class)
                        .filter(p -> p.meeting().equals(meeting) && p.item().equals(e.item()))
                        .reduce((_, last) -> last)
                        .map(p -> new NotReached(
                                names.of(meeting),
                                e.item(),
                                p.title().or(names.disposed()),
                                p.matters().stream().map(names::of).toList()))
                        .orElseGet(() -> new NotReached(names.of(meeting), e.item(), null, List.of())))
                .distinct();
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

    private Stream<Vacant> vacant(ReadContext reading, Named body, LocalDate on, Names names, Calendar dates) {
        return compositions.vacant(reading, new BodyId(body.id()), on, names, dates).stream()
                .map(seat -> new Vacant(body, seat, seat.toBeFilled()));
    }
}
