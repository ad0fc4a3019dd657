package se.klubba.openassignments;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import se.klubba.calendar.Calendar;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.PersonId;
import se.klubba.openassignments.Assignment.Status;
import se.klubba.reading.ListWanted;

/** What lists of assignments are narrowed by. */
public final class AssignmentsAsked {
    public static final ListWanted OPEN = of(Status.OPEN);

    private AssignmentsAsked() {}

    public static ListWanted of(Status status) {
        return ListWanted.ALL.with(AssignmentsView.STATUS, status.written());
    }

    /** Those that one of these has. */
    public static ListWanted to(ListWanted of, Collection<String> recipients) {
        return of.withOne(AssignmentsView.RECIPIENT, recipients);
    }

    /** Those of a body with what its predecessors had, of a person with what they are responsible for, of an office or a principal. */
    public static ListWanted owedBy(ListWanted of, Calendar dates, BodyId recipient) {
        return owedBy(of, dates, recipient, List.of());
    }

    /** @param people whose are wanted beside those of the recipient */
    public static ListWanted owedBy(ListWanted of, Calendar dates, BodyId recipient, Collection<String> people) {
        return of.withOne(
                AssignmentsView.CONCERNS,
                Stream.concat(dates.withPredecessors(recipient).stream().map(BodyId::value), people.stream())
                        .distinct()
                        .toList());
    }

    /** Those that a person has, or is responsible for. */
    public static ListWanted concerning(ListWanted of, Stream<PersonId> entries) {
        return of.withOne(AssignmentsView.CONCERNS, entries.map(PersonId::value).toList());
    }

    /** Those that one of these gave. */
    public static ListWanted by(ListWanted of, Collection<BodyId> bodies) {
        return of.withOne(AssignmentsView.BY, bodies.stream().map(BodyId::value).toList());
    }

    public static ListWanted in(ListWanted of, MatterId matter) {
        return of.with(AssignmentsView.MATTER, matter.value());
    }

    /** Those that were said to be due at one of these meetings, or at the next meeting of one of these bodies. */
    public static ListWanted dueAt(ListWanted of, Collection<MeetingId> meetings, Collection<BodyId> bodies) {
        return of.withOne(
                AssignmentsView.DUE_AT,
                Stream.<Identifier>concat(meetings.stream(), bodies.stream())
                        .map(Identifier::value)
                        .toList());
    }

    /** Those that may be due before a day: what is due at a meeting to come may be among them. */
    public static ListWanted maybeDueBefore(ListWanted of, LocalDate day) {
        return of.between(null, day.toString());
    }
}
