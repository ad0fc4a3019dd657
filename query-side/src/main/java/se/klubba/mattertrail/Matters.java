package se.klubba.mattertrail;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.klubba.calendar.Calendar;
import se.klubba.calendar.CalendarView;
import se.klubba.calendar.MeetingDay;
import se.klubba.directory.Directory;
import se.klubba.directory.Names;
import se.klubba.fundingregister.FundingView;
import se.klubba.instrumentregister.InstrumentsView;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.MeetingId;
import se.klubba.matters.event.MatterEvent.ItemTabled;
import se.klubba.matters.event.MatterEvent.MatterRaised;
import se.klubba.matters.event.MatterEvent.MatterReferredBack;
import se.klubba.meetingrecord.MeetingFacts;
import se.klubba.openassignments.Assignments;
import se.klubba.proposals.Proposals;
import se.klubba.reading.ListOf;
import se.klubba.reading.ReadContext;
import se.klubba.reading.Standing;
import se.klubba.wording.Why;

/** Answers about matters. */
@Component
public final class Matters {
    private final MattersView view;
    private final MeetingFacts meetings;
    private final Assignments assignments;
    private final InstrumentsView instruments;
    private final FundingView funding;
    private final Proposals proposals;
    private final Directory directory;
    private final CalendarView calendar;

    public Matters(
            MattersView view,
            MeetingFacts meetings,
            Assignments assignments,
            InstrumentsView instruments,
            FundingView funding,
            Proposals proposals,
            Directory directory,
            CalendarView calendar) {
        this.view = view;
        this.meetings = meetings;
        this.assignments = assignments;
        this.instruments = instruments;
        this.funding = funding;
        this.proposals = proposals;
        this.directory = directory;
        this.calendar = calendar;
    }

    /** Matters by title. */
    public ListOf<MatterEntry> list() {
        return new ListOf<>(view, reading -> {
            var names = Names.of(reading, directory);
            var dates = Calendar.of(reading, calendar, names);
            return place -> {
                var found = reading.find(view, place.key());
                return found == null
                        ? null
                        : entry(
                                new MatterId(place.key()),
                                found.value().asOf(reading.day()),
                                reading.day(),
                                names,
                                dates);
            };
        });
    }

    /** The same; where a meeting is named, those that wait for it, be it named in their turn or the next one of a body whose it is. */
    ListOf<MatterEntry> list(@Nullable String waitsFor) {
        return waitsFor == null
                ? list()
                : list().where(reading -> Calendar.of(reading, calendar, Names.of(reading, directory))
                                        .meeting(new MeetingId(waitsFor))
                                == null
                        ? _ -> true
                        : matter -> waits(matter, waitsFor));
    }

    /** Those that wait for a meeting, be it named or the next one of a body whose it is. */
    public List<MatterEntry> waitingFor(ReadContext reading, MeetingDay meeting, Calendar dates) {
        var id = meeting.meeting().value();
        return list().where(_ -> matter -> waits(matter, id)).every(reading, MattersAsked.waitingFor(meeting, dates));
    }

    private static boolean waits(MatterEntry matter, String meeting) {
        return matter.waitsFor().stream().anyMatch(w -> w.when().at(meeting));
    }

    /** One matter, as the list has it. */
    public MatterEntry one(ReadContext reading, MatterId matter) {
        var names = Names.of(reading, directory);
        var dates = Calendar.of(reading, calendar, names);
        return reading.entry(view, matter, (standing, day) -> entry(matter, standing.asOf(day), day, names, dates));
    }

    /** @throws se.klubba.reading.ReadProblem where no such matter is on record */
    public MatterTrail trail(ReadContext reading, MatterId matter) {
        var standing = reading.standing(view, matter);
        if (standing.events(MatterRaised.class).findAny().isEmpty()) {
            throw reading.absent(view, "matter", matter.value());
        }
        var names = Names.of(reading, directory);
        var dates = Calendar.of(reading, calendar, names);
        return new Trail(
                        reading,
                        matter,
                        standing.asOf(reading.day()),
                        instruments,
                        funding,
                        meetings,
                        names,
                        dates,
                        proposals.points(reading),
                        reading.text())
                .trail(assignments);
    }

    private static @Nullable MatterEntry entry(
            MatterId matter, Standing past, LocalDate day, Names names, Calendar dates) {
        var state = MatterState.after(past, dates::whose);
        if (state.raised() == null) {
            return null;
        }
        var named = names.of(matter);
        var why = state.why();
        return new MatterEntry(
                named.id(),
                named.name(),
                names.orNull(state.body()),
                state.status(),
                names.messages().say(state.status()),
                waiting(state, day, names, dates),
                handed(state, names, dates),
                why == null ? null : why.happenedOn());
    }

    static List<MatterEntry.Waiting> waiting(MatterState state, LocalDate day, Names names, Calendar dates) {
        return state.tabled().stream()
                .map(f -> {
                    var e = (ItemTabled) f.event();
                    var step = e.step() == null ? null : e.step().or(names.disposed());
                    var when = dates.when(e.waitsFor(), f.happenedOn());
                    return new MatterEntry.Waiting(step, when, names.orNull(dates.whose(f)), when.overdue(day));
                })
                .toList();
    }

    static List<MatterEntry.Handed> handed(MatterState state, Names names, Calendar dates) {
        return state.handed().stream()
                .map(f -> new MatterEntry.Handed(
                        names.of(names.successor(Handing.to(f))),
                        names.orNull(dates.whose(f)),
                        f.event() instanceof MatterReferredBack,
                        Why.of(f, names)))
                .toList();
    }
}
