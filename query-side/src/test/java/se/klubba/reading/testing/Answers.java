package se.klubba.reading.testing;

import java.util.List;
import se.klubba.calendar.Calendar;
import se.klubba.calendar.CalendarView;
import se.klubba.composition.Appointing;
import se.klubba.composition.AppointingView;
import se.klubba.composition.BodiesView;
import se.klubba.composition.CompositionView;
import se.klubba.composition.Compositions;
import se.klubba.composition.OpenWork;
import se.klubba.directory.Directory;
import se.klubba.directory.Names;
import se.klubba.forecast.Forecasts;
import se.klubba.fundingregister.FundingView;
import se.klubba.instrumentregister.Instruments;
import se.klubba.instrumentregister.InstrumentsView;
import se.klubba.kernel.Basis;
import se.klubba.kernel.Basis.Block;
import se.klubba.kernel.Basis.Clause;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.mattertrail.Matters;
import se.klubba.mattertrail.MattersView;
import se.klubba.meetingrecord.MeetingFacts;
import se.klubba.meetingrecord.Meetings;
import se.klubba.openassignments.Assignments;
import se.klubba.openassignments.AssignmentsView;
import se.klubba.persons.Persons;
import se.klubba.persons.PersonsView;
import se.klubba.proposals.Proposals;
import se.klubba.proposals.ProposalsView;
import se.klubba.reading.ListOf;
import se.klubba.reading.ListWanted;
import se.klubba.reading.ReadContext;

/** Every read model, put together without a container; and when and where invented facts happened. */
public final class Answers {
    public static final Directory DIRECTORY = new Directory();
    public static final CalendarView CALENDAR = new CalendarView();
    private static final MeetingFacts MEETING_FACTS = new MeetingFacts();

    private static final ProposalsView PROPOSED = new ProposalsView();
    private static final Proposals PROPOSALS = new Proposals(PROPOSED);

    public static final Assignments ASSIGNMENTS =
            new Assignments(new AssignmentsView(), MEETING_FACTS, PROPOSALS, DIRECTORY, CALENDAR);
    public static final Instruments INSTRUMENTS =
            new Instruments(new InstrumentsView(), PROPOSED, PROPOSALS, DIRECTORY, CALENDAR);
    public static final Matters MATTERS = new Matters(
            new MattersView(),
            MEETING_FACTS,
            ASSIGNMENTS,
            new InstrumentsView(),
            new FundingView(),
            PROPOSALS,
            DIRECTORY,
            CALENDAR);
    public static final Meetings MEETINGS = new Meetings(MEETING_FACTS, DIRECTORY, CALENDAR, PROPOSALS);
    public static final Compositions COMPOSITIONS = new Compositions(
            new CompositionView(),
            new BodiesView(),
            DIRECTORY,
            CALENDAR,
            new Appointing(new AppointingView()),
            new OpenWork(ASSIGNMENTS, MATTERS));
    public static final Persons PERSONS = new Persons(new PersonsView(), new CompositionView(), DIRECTORY, CALENDAR);
    public static final Forecasts FORECASTS =
            new Forecasts(MEETING_FACTS, MATTERS, ASSIGNMENTS, INSTRUMENTS, COMPOSITIONS, DIRECTORY, CALENDAR);

    private Answers() {}

    /** All of a list. */
    public static <T> List<T> all(ReadContext reading, ListOf<T> list) {
        return list.every(reading, ListWanted.ALL);
    }

    public static Names names(ReadContext reading) {
        return Names.of(reading, DIRECTORY);
    }

    public static Calendar calendar(ReadContext reading) {
        return Calendar.of(reading, CALENDAR, names(reading));
    }

    public static Occurrence on(String day) {
        return Occurrence.on(EdtfDate.of(day));
    }

    /** In a clause of an item of a meeting; effect 0 is the clause itself. */
    public static Occurrence at(MeetingId meeting, String day, int item, int clause, int effect) {
        var label = new Clause(String.valueOf((char) ('a' + clause - 1)), clause, effect, Block.DECISION);
        return new Occurrence(
                EdtfDate.of(day),
                new Basis(meeting, null, ItemNumber.of(item), label, null, List.of(), null),
                List.of());
    }
}
