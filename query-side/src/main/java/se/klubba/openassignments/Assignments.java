package se.klubba.openassignments;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.klubba.assignments.event.AssignmentEvent.AssignmentGiven;
import se.klubba.calendar.Calendar;
import se.klubba.calendar.CalendarView;
import se.klubba.directory.Directory;
import se.klubba.directory.Names;
import se.klubba.kernel.AssignmentId;
import se.klubba.kernel.Party;
import se.klubba.meetingrecord.Adopted;
import se.klubba.meetingrecord.MeetingFacts;
import se.klubba.meetingrecord.Spot;
import se.klubba.openassignments.Assignment.Report;
import se.klubba.openassignments.Assignment.Status;
import se.klubba.proposals.Points;
import se.klubba.proposals.Proposals;
import se.klubba.reading.ListOf;
import se.klubba.reading.Named;
import se.klubba.reading.ReadContext;
import se.klubba.reading.SourceText;
import se.klubba.reading.Standing;
import se.klubba.timeline.Fact;
import se.klubba.timeline.Mark;
import se.klubba.wording.Phrasing;
import se.klubba.wording.Why;

/** Answers what is owed. */
@Component
public final class Assignments {
    private final AssignmentsView view;
    private final MeetingFacts meetings;
    private final Proposals proposals;
    private final Directory directory;
    private final CalendarView dates;

    public Assignments(
            AssignmentsView view, MeetingFacts meetings, Proposals proposals, Directory directory, CalendarView dates) {
        this.view = view;
        this.meetings = meetings;
        this.proposals = proposals;
        this.directory = directory;
        this.dates = dates;
    }

    /** Assignments by when they are due, as far as that can be told of each by itself: none comes later than it is due. */
    public ListOf<Assignment> list() {
        return new ListOf<>(view, reading -> {
            var names = Names.of(reading, directory);
            var calendar = Calendar.of(reading, dates, names);
            var words = reading.text();
            var adopted = adopted(reading);
            return place -> {
                var found = reading.find(view, place.key());
                return found == null
                        ? null
                        : of(found.value().asOf(reading.day()), words, adopted, reading.day(), names, calendar);
            };
        });
    }

    /** Those that are overdue, in the same order, and nothing of them but that: for who counts them. */
    public ListOf<AssignmentId> overdue() {
        return new ListOf<>(view, reading -> {
            var calendar = Calendar.of(reading, dates, Names.of(reading, directory));
            return place -> {
                var found = reading.find(view, place.key());
                var state = new AssignmentState();
                if (found != null) {
                    found.value().asOf(reading.day()).facts().forEach(state::next);
                }
                return state.given() != null
                                && state.status() == Status.OPEN
                                && state.when(calendar).overdue(reading.day())
                        ? new AssignmentId(place.key())
                        : null;
            };
        });
    }

    /** Null where no such assignment was given by the day. */
    public @Nullable Assignment one(ReadContext reading, AssignmentId id, Names names, Calendar calendar) {
        var found = reading.find(view, id.value());
        if (found == null) {
            return null;
        }
        var words = reading.text();
        return of(found.value().asOf(reading.day()), words, adopted(reading), reading.day(), names, calendar);
    }

    /** One assignment, as the list has it. */
    public Assignment known(ReadContext reading, AssignmentId id, Names names, Calendar calendar) {
        var words = reading.text();
        var adopted = adopted(reading);
        return reading.entry(view, id, (standing, day) -> of(standing.asOf(day), words, adopted, day, names, calendar));
    }

    /** What was adopted in the clause in which an assignment was given. */
    private Function<Fact, @Nullable String> adopted(ReadContext reading) {
        var points = proposals.points(reading);
        return fact -> {
            var spot = Spot.of(fact.basis());
            var at = spot == null ? null : reading.find(meetings, spot.meeting().value());
            return at == null
                    ? null
                    : Adopted.words(fact, at.value().asOf(reading.day()).facts(), points);
        };
    }

    /**
     * @param past what had been told of one assignment by the day; the answer is null where that it was given is not among it
     * @param adopted the words of the points that were adopted in the clause of a fact; null where none were
     */
    public static @Nullable Assignment of(
            Standing past,
            SourceText words,
            Function<Fact, @Nullable String> adopted,
            LocalDate day,
            Names names,
            Calendar calendar) {
        var state = new AssignmentState();
        past.facts().forEach(state::next);
        var given = state.given();
        var dueSaid = state.dueSaid();
        return given == null || dueSaid == null
                ? null
                : new Told(past, state, words, adopted, names, calendar).assignment(given, dueSaid, day);
    }

    /**
     * Where it was given in no words of its own: what the place says where it was given, and what was adopted there.
     *
     * @param adopted the words of the points that were adopted in the same clause; null where none were
     */
    public static @Nullable String asked(@Nullable String there, @Nullable String adopted) {
        return there == null || adopted == null ? (there == null ? adopted : there) : there + " – " + adopted;
    }

    /** One assignment, in the words of an answer. */
    private record Told(
            Standing past,
            AssignmentState state,
            SourceText text,
            Function<Fact, @Nullable String> adopted,
            Names names,
            Calendar calendar) {
        Assignment assignment(Mark givenAt, Mark dueSaid, LocalDate day) {
            var fact = fact(givenAt);
            var given = (AssignmentGiven) fact.event();
            var due = state.when(calendar);
            var phrasing = Phrasing.of(names, calendar, Points.NONE);
            var ended = state.ended();
            return new Assignment(
                    given.assignment().value(),
                    state.status(),
                    task(given, fact),
                    names.of(names.successor(state.recipient())),
                    takenOverFrom(state.recipient()),
                    names.orNull(given.by()),
                    names.orNull(state.responsible()),
                    due,
                    state.status() == Status.OPEN && due.overdue(day),
                    given.matters().stream().map(names::of).toList(),
                    fact.happenedOn(),
                    Why.of(fact, names),
                    Why.of(fact(dueSaid), names),
                    state.reports().stream()
                            .map(this::fact)
                            .map(f -> new Report(phrasing.of(f), Why.of(f, names)))
                            .toList(),
                    ended == null ? null : Why.of(fact(ended), names));
        }

        private @Nullable Named takenOverFrom(Party recipient) {
            for (var one : recipient.each()) {
                if (one instanceof Party.OfBody(var body)
                        && !names.successor(body).equals(body)) {
                    return names.of(body);
                }
            }
            return null;
        }

        private Fact fact(Mark mark) {
            return past.facts().stream()
                    .filter(f -> f.entry() == mark.entry())
                    .findFirst()
                    .orElseThrow();
        }

        private @Nullable String task(AssignmentGiven given, Fact fact) {
            var words = given.task();
            return words == null ? asked(text.of(fact), adopted.apply(fact)) : words.or(names.disposed());
        }
    }

    /** Position of the last event that is about one; -1 where none is. */
    public long lastTouched(ReadContext reading, AssignmentId id) {
        var stored = reading.find(view, id.value());
        return stored == null ? -1 : stored.position();
    }
}
