package se.klubba.reports.followup;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.klubba.assignments.event.AssignmentEvent;
import se.klubba.assignments.event.AssignmentEvent.AssignmentGiven;
import se.klubba.kernel.AssignmentId;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.MatterId;
import se.klubba.matters.event.MatterEvent.PointDecided;
import se.klubba.meetingrecord.Spot;
import se.klubba.openassignments.AssignmentState;
import se.klubba.reports.Fold;
import se.klubba.reports.Mention;
import se.klubba.reports.Question;
import se.klubba.reports.document.Section;
import se.klubba.reports.document.WholeNumbers;
import se.klubba.timeline.Fact;
import se.klubba.timeline.Mark;

/** Follows every assignment, and what was said at its giving of those that belong to the period. */
final class FollowUpFold implements Fold {
    /** What an assignment is; null in the place of its task where it has no words of its own. */
    private record Giving(
            @Nullable BodyId by,
            List<MatterId> matters,
            @Nullable String task,
            @Nullable Spot spot) {}

    private final Question question;
    private final Map<AssignmentId, AssignmentState> states = new LinkedHashMap<>();
    private final Map<AssignmentId, Giving> givings = new LinkedHashMap<>();
    /** Entries of points that were decided, by their clause. */
    private final Map<Spot, WholeNumbers> decided = new HashMap<>();

    FollowUpFold(Question question) {
        this.question = question;
    }

    @Override
    public boolean counts(Mention fact) {
        return question.happened(fact.happenedOn());
    }

    @Override
    public void next(Fact fact) {
        if (fact.event() instanceof PointDecided) {
            var spot = Spot.of(fact.basis());
            if (spot != null) {
                decided.computeIfAbsent(spot, _ -> new WholeNumbers()).add(fact.entry());
            }
        }
        if (!(fact.event() instanceof AssignmentEvent event)) {
            return;
        }
        states.computeIfAbsent(event.assignment(), _ -> new AssignmentState()).next(fact);
        if (event instanceof AssignmentGiven e && question.within(fact.happenedOn()) && question.concerns(e.by())) {
            givings.putIfAbsent(e.assignment(), new Giving(e.by(), e.matters(), task(e, fact), Spot.of(fact.basis())));
        }
    }

    private @Nullable String task(AssignmentGiven event, Fact fact) {
        return event.task() == null ? null : question.phrasing().words(event.task());
    }

    @Override
    public List<Section> sections() {
        var assigned = givings.entrySet().stream()
                .map(e -> assigned(Objects.requireNonNull(states.get(e.getKey())), e.getValue()))
                .toList();
        return new FollowUpTold(question, assigned).sections();
    }

    private @Nullable String task(Mark given, @Nullable Spot spot) {
        var there = spot == null ? null : decided.get(spot);
        var points = there == null
                ? List.<Fact>of()
                : question.recall().of(there.list()).toList();
        return question.recall()
                .of(List.of(given.entry()))
                .findFirst()
                .map(fact -> question.task(fact, points))
                .orElse(null);
    }

    private Assigned assigned(AssignmentState state, Giving giving) {
        var given = Objects.requireNonNull(state.given());
        var dueSaid = Objects.requireNonNull(state.dueSaid());
        var due = state.when(question.calendar());
        return new Assigned(
                given,
                giving.by(),
                giving.matters(),
                giving.task() == null ? task(given, giving.spot()) : giving.task(),
                question.names().successor(state.recipient()),
                state.responsible(),
                due,
                dueSaid,
                Outcome.of(state, due, question),
                state.reports(),
                state.ended());
    }
}
