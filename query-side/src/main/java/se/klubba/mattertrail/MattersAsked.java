package se.klubba.mattertrail;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.klubba.calendar.Calendar;
import se.klubba.calendar.CalendarView;
import se.klubba.calendar.MeetingDay;
import se.klubba.directory.Directory;
import se.klubba.directory.Names;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.MeetingId;
import se.klubba.reading.ListWanted;
import se.klubba.reading.ReadContext;

/** What lists of matters are narrowed by. What a dissolved body had, its successor has; what waited for a cancelled meeting, the next one. */
@Component
public final class MattersAsked {
    private final Directory directory;
    private final CalendarView calendar;

    public MattersAsked(Directory directory, CalendarView calendar) {
        this.directory = directory;
        this.calendar = calendar;
    }

    private Calendar dates(ReadContext reading) {
        return Calendar.of(reading, calendar, Names.of(reading, directory));
    }

    /**
     * Each null where it does not count.
     *
     * @param body before which a matter was raised, or that dealt with it
     * @param inHandsOf a body, person, office or principal
     * @param waitsFor a meeting, an occasion, or a body: one that prepares it, or the next meeting of which it waits for
     */
    ListWanted wanted(
            ReadContext reading,
            @Nullable String status,
            @Nullable String body,
            @Nullable String inHandsOf,
            @Nullable String waitsFor) {
        var wanted = ListWanted.ALL.with(MattersView.STATUS, status).with(MattersView.BODY, body);
        if (inHandsOf != null) {
            wanted = inHandsOf(wanted, dates(reading).withPredecessors(new BodyId(inHandsOf)));
        }
        return waitsFor == null ? wanted : waitsFor(wanted, waitsFor, dates(reading));
    }

    private static ListWanted waitsFor(ListWanted wanted, String what, Calendar dates) {
        var meeting = dates.meeting(new MeetingId(what));
        return meeting == null
                ? wanted.withOne(MattersView.WAITS_FOR, values(dates.withPredecessors(new BodyId(what))))
                : waitingFor(wanted, meeting, dates);
    }

    /** Those that were raised before a body, or that it dealt with. */
    public static ListWanted of(BodyId body) {
        return ListWanted.ALL.with(MattersView.BODY, body.value());
    }

    /** Those that stand in one of these ways. */
    public static ListWanted in(ListWanted of, Stream<MatterStatus> statuses) {
        return of.also(MattersView.STATUS, statuses.map(MatterStatus::code).toList());
    }

    /** Those of which something remains to be decided. */
    public static ListWanted open(ListWanted of) {
        return of.also(MattersView.STATUS, List.of(MattersView.OPEN));
    }

    /** Those that may be tabled to a meeting: what waits for a next meeting of its bodies is among them, be it this one or not. */
    static ListWanted waitingFor(MeetingDay meeting, Calendar dates) {
        return waitingFor(ListWanted.ALL, meeting, dates);
    }

    private static ListWanted waitingFor(ListWanted wanted, MeetingDay meeting, Calendar dates) {
        return wanted.withOne(
                MattersView.WAITS_FOR,
                Stream.of(dates.comingTo(meeting), dates.withPredecessors(meeting))
                        .flatMap(some -> values(some).stream())
                        .toList());
    }

    /** Tabled to some meeting of one of these, or by one of these to an occasion. */
    public static ListWanted tabledTo(Collection<BodyId> bodies) {
        return ListWanted.ALL.withOne(MattersView.WAITS_AT, values(bodies));
    }

    /** Tabled by one of these. */
    public static ListWanted tabledBy(Collection<BodyId> bodies) {
        return ListWanted.ALL.withOne(MattersView.TABLED_BY, values(bodies));
    }

    /** Waiting until one of these has prepared it. */
    public static ListWanted preparedBy(Collection<BodyId> bodies) {
        return ListWanted.ALL.withOne(MattersView.WAITS_FOR, values(bodies));
    }

    /** In the hands of one of these. */
    public static ListWanted inHandsOf(Collection<BodyId> bodies) {
        return inHandsOf(ListWanted.ALL, bodies);
    }

    private static ListWanted inHandsOf(ListWanted wanted, Collection<BodyId> bodies) {
        return wanted.withOne(MattersView.IN_HANDS_OF, values(bodies));
    }

    /** In the hands of anybody. */
    public static ListWanted handed() {
        return ListWanted.ALL.with(MattersView.HANDED, MattersView.YES);
    }

    /** Laid in somebody's hands by one of these. */
    public static ListWanted handedBy(Collection<BodyId> bodies) {
        return ListWanted.ALL.withOne(MattersView.HANDED_BY, values(bodies));
    }

    private static Collection<String> values(Collection<? extends Identifier> some) {
        return some.stream().map(Identifier::value).toList();
    }
}
