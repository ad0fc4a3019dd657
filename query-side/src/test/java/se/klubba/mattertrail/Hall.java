package se.klubba.mattertrail;

import static se.klubba.reading.testing.Answers.at;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.assignments.event.AssignmentEvent.AssignmentGiven;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.bodies.event.BodyEvent.BodyNoted;
import se.klubba.kernel.AssignmentId;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.DecisionId;
import se.klubba.kernel.Due;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.matters.event.MatterEvent.MatterRaised;
import se.klubba.matters.event.MatterEvent.SubjectTo;
import se.klubba.meetings.event.MeetingEvent.MeetingNoted;
import se.klubba.reading.testing.Answers;
import se.klubba.reading.testing.Register;

/** One matter, and what stands of it under item 3 of one meeting. */
final class Hall {
    static final BodyId COUNCIL = new BodyId("council");
    static final MatterId HALL = new MatterId("hall");
    static final MeetingId JANUARY = new MeetingId("january");
    static final String DAY = "2025-01-10";

    private Hall() {}

    static Register register() {
        var register = new Register();
        register.with(
                new BodyNoted(COUNCIL, Words.of("Council"), BodyKind.COUNCIL, Occurrence.UNDATED),
                new MeetingNoted(JANUARY, COUNCIL, LocalDate.parse(DAY), Occurrence.UNDATED),
                new MatterRaised(HALL, Words.of("The hall"), null, Occurrence.UNDATED));
        return register;
    }

    static MatterStatus status(Register register) {
        return Answers.MATTERS.one(register.on(DAY), HALL).status();
    }

    static DecisionRecorded clause(int clause, @Nullable SubjectTo subject) {
        return decision(JANUARY.value() + clause, JANUARY, subject, place(clause, 0));
    }

    static DecisionRecorded decision(String id, MeetingId meeting, @Nullable SubjectTo subject, Occurrence at) {
        return new DecisionRecorded(
                new DecisionId(id),
                meeting,
                ItemNumber.of(3),
                List.of(HALL),
                Words.of("so decided"),
                null,
                null,
                subject,
                at);
    }

    static AssignmentGiven asked(int clause, int effect) {
        return new AssignmentGiven(
                new AssignmentId("task"),
                List.of(HALL),
                COUNCIL,
                Party.of(COUNCIL),
                new Due.NotStated(),
                null,
                place(clause, effect));
    }

    static Occurrence place(int clause, int effect) {
        return at(JANUARY, DAY, 3, clause, effect);
    }
}
