package se.klubba.openassignments;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.klubba.assignments.event.AssignmentEvent.AssignmentGiven;
import se.klubba.calendar.Calendar;
import se.klubba.directory.Names;
import se.klubba.kernel.AssignmentId;
import se.klubba.kernel.EdtfDate;
import se.klubba.openassignments.Assignment.Report;
import se.klubba.openassignments.Assignment.Status;
import se.klubba.reading.Named;
import se.klubba.reading.ReadContext;
import se.klubba.reading.SourceText;
import se.klubba.reading.Standing;
import se.klubba.timeline.Fact;
import se.klubba.timeline.Mark;
import se.klubba.wording.Sentences;
import se.klubba.wording.Why;

/** Answers what is owed. */
@Component
public final class Assignments {
    private final AssignmentsView view;

    public Assignments(AssignmentsView view) {
        this.view = view;
    }

    /** Every assignment that was given by the day: what is due first comes first, then by when it was given. */
    public List<Assignment> all(ReadContext reading, Names names, Calendar calendar) {
        var words = reading.text();
        return reading.all(view).stream()
                .peek(reading::touch)
                .map(s -> of(s.value().asOf(reading.day()), words, reading.day(), names, calendar))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(
                                (Assignment a) -> a.due().last(), Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Assignment::given, Comparator.nullsFirst(EdtfDate.ORDER))
                        .thenComparingLong(a -> a.why().entry()))
                .toList();
    }

    /** Null where no such assignment was given by the day. */
    public @Nullable Assignment one(ReadContext reading, AssignmentId id, Names names, Calendar calendar) {
        var found = reading.find(view, id.value());
        return found == null ? null : of(found.value().asOf(reading.day()), reading.text(), reading.day(), names, calendar);
    }

    /** One assignment, as the list has it. */
    public Assignment known(ReadContext reading, AssignmentId id, Names names, Calendar calendar) {
        var words = reading.text();
        return reading.entry(view, id, (standing, day) -> of(standing.asOf(day), words, day, names, calendar));
    }

    /** @param past what had been told of one assignment by the day; the answer is null where that it was given is not among it */
    public static @Nullable Assignment of(
            Standing past, SourceText words, LocalDate day, Names names, Calendar calendar) {
        var state = new AssignmentState();
        past.facts().forEach(state::next);
        var given = state.given();
        var dueSaid = state.dueSaid();
        return given == null || dueSaid == null
                ? null
                : new Told(past, state, words, names, calendar).assignment(given, dueSaid, day);
    }

    /** One assignment, in the words of an answer. */
    private record Told(Standing past, AssignmentState state, SourceText text, Names names, Calendar calendar) {
        Assignment assignment(Mark givenAt, Mark dueSaid, LocalDate day) {
            var fact = fact(givenAt);
            var given = (AssignmentGiven) fact.event();
            var due = calendar.when(state.due(), dueSaid.on());
            var sentences = new Sentences(names, calendar);
            var ended = state.ended();
            return new Assignment(
                    given.assignment().value(),
                    state.status(),
                    task(given, fact),
                    names.of(state.recipient()),
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
                            .map(f -> new Report(sentences.of(f), Why.of(f, names)))
                            .toList(),
                    ended == null ? null : Why.of(fact(ended), names));
        }

        private Fact fact(Mark mark) {
            return past.facts().stream()
                    .filter(f -> f.entry() == mark.entry())
                    .findFirst()
                    .orElseThrow();
        }

        private @Nullable String task(AssignmentGiven given, Fact fact) {
            var words = given.task();
            return words == null ? text.of(fact) : words.or(Named.DISPOSED);
        }
    }
}
