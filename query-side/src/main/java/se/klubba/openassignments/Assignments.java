package se.klubba.openassignments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.klubba.assignments.event.AssignmentEvent.AssignmentCompleted;
import se.klubba.assignments.event.AssignmentEvent.AssignmentContinued;
import se.klubba.assignments.event.AssignmentEvent.AssignmentDischarged;
import se.klubba.assignments.event.AssignmentEvent.AssignmentGiven;
import se.klubba.assignments.event.AssignmentEvent.AssignmentReassigned;
import se.klubba.assignments.event.AssignmentEvent.AssignmentReported;
import se.klubba.assignments.event.AssignmentEvent.DueChanged;
import se.klubba.assignments.event.AssignmentEvent.ResponsibleNamed;
import se.klubba.calendar.Calendar;
import se.klubba.directory.Names;
import se.klubba.kernel.AssignmentId;
import se.klubba.kernel.Due;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.Party;
import se.klubba.kernel.PersonId;
import se.klubba.openassignments.Assignment.Report;
import se.klubba.openassignments.Assignment.Status;
import se.klubba.reading.Named;
import se.klubba.reading.Reading;
import se.klubba.reading.SourceText;
import se.klubba.reading.Standing;
import se.klubba.timeline.Fact;
import se.klubba.wording.Sentences;
import se.klubba.wording.Why;

/** Answers what is owed. */
@Component
public final class Assignments {
    private final AssignmentsView view;
    private final ObjectProvider<SourceText> text;

    public Assignments(AssignmentsView view, ObjectProvider<SourceText> text) {
        this.view = view;
        this.text = text;
    }

    /** Every assignment that was given by the day: what is due first comes first, then by when it was given. */
    public List<Assignment> all(Reading reading, Names names, Calendar calendar) {
        var words = words();
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
    public @Nullable Assignment one(Reading reading, AssignmentId id, Names names, Calendar calendar) {
        var found = reading.find(view, id.value());
        return found == null ? null : of(found.value().asOf(reading.day()), words(), reading.day(), names, calendar);
    }

    private SourceText words() {
        return text.getIfAvailable(() -> SourceText.NONE).remembering();
    }

    /** @param past what had been told of one assignment by the day; the answer is null where that it was given is not among it */
    public static @Nullable Assignment of(
            Standing past, SourceText words, LocalDate day, Names names, Calendar calendar) {
        var given = past.facts(AssignmentGiven.class).findFirst().orElse(null);
        return given == null ? null : new Fold(given, words).over(past).assignment(day, names, calendar);
    }

    /** One assignment, while its facts are gone through. */
    private static final class Fold {
        private final Fact given;
        private final SourceText text;
        private Party recipient;
        private Due due;
        private Fact dueSaid;
        private @Nullable PersonId responsible;
        private Status status = Status.OPEN;
        private @Nullable Fact ended;
        private final List<Fact> reports = new ArrayList<>();

        Fold(Fact given, SourceText text) {
            this.given = given;
            this.text = text;
            recipient = given().to();
            due = given().due();
            dueSaid = given;
        }

        private AssignmentGiven given() {
            return (AssignmentGiven) given.event();
        }

        Fold over(Standing past) {
            past.facts().forEach(this::next);
            return this;
        }

        private void next(Fact fact) {
            switch (fact.event()) {
                case ResponsibleNamed e -> responsible = e.person();
                case AssignmentReassigned e -> recipient = e.to();
                case DueChanged e -> due(e.due(), fact);
                case AssignmentReported _ -> reports.add(fact);
                case AssignmentContinued e -> {
                    reports.add(fact);
                    if (e.due() != null) {
                        due(e.due(), fact);
                    }
                    status = Status.OPEN;
                    ended = null;
                }
                case AssignmentCompleted _ -> end(Status.DONE, fact);
                case AssignmentDischarged _ -> end(Status.DISCHARGED, fact);
                default -> {}
            }
        }

        private void due(Due changed, Fact by) {
            due = changed;
            dueSaid = by;
        }

        private void end(Status how, Fact by) {
            status = how;
            ended = by;
        }

        Assignment assignment(LocalDate day, Names names, Calendar calendar) {
            var when = calendar.when(due, dueSaid.happenedOn());
            var sentences = new Sentences(names, calendar);
            return new Assignment(
                    given().assignment().value(),
                    status,
                    task(),
                    names.of(recipient),
                    names.orNull(given().by()),
                    names.orNull(responsible),
                    when,
                    status == Status.OPEN && when.overdue(day),
                    given().matters().stream().map(names::of).toList(),
                    given.happenedOn(),
                    Why.of(given, names),
                    Why.of(dueSaid, names),
                    reports.stream()
                            .map(f -> new Report(sentences.of(f), Why.of(f, names)))
                            .toList(),
                    ended == null ? null : Why.of(ended, names));
        }

        private @Nullable String task() {
            var words = given().task();
            if (words != null) {
                return words.or(Named.DISPOSED);
            }
            return text.of(given);
        }
    }
}
