package se.klubba.reports.flow;

import static se.klubba.reports.document.References.entries;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.MatterId;
import se.klubba.matters.event.MatterEvent.ItemTabled;
import se.klubba.matters.event.MatterEvent.MatterRaised;
import se.klubba.matters.event.MatterEvent.MatterReferred;
import se.klubba.matters.event.MatterEvent.MatterReferredBack;
import se.klubba.matters.event.MatterEvent.ReferralReceived;
import se.klubba.matters.event.MatterEvent.ReferralReturned;
import se.klubba.mattertrail.MatterState;
import se.klubba.mattertrail.MatterStatus;
import se.klubba.mattertrail.Sitting;
import se.klubba.reading.Standing;
import se.klubba.reports.Question;
import se.klubba.timeline.Fact;
import se.klubba.timeline.Mark;

/**
 * The way of one matter. It keeps where facts are, and not what they say, so that one for each matter of a large log can be held.
 *
 * @param bodies that before which it was raised, and those that dealt with it; none where nothing tells
 * @param raised null where nothing says that it was
 * @param why what put it where it stands
 * @param decided the decision that settled it: the first since it last was open; null where it is open, or ended in another way
 * @param waiting entries of what says what it waits for
 * @param turns entries of what delayed it in the period, once for each item
 */
record Course(
        MatterId matter,
        List<BodyId> bodies,
        MatterStatus status,
        @Nullable Mark raised,
        @Nullable Mark why,
        @Nullable Mark decided,
        List<Long> waiting,
        Map<Turn, List<Long>> turns) {
    /** What delays a decision. */
    enum Turn {
        TABLED,
        REFERRED,
        REFERRED_BACK,
        RETURNED;

        static @Nullable Turn of(Fact fact) {
            return switch (fact.event()) {
                case ItemTabled _ -> TABLED;
                case MatterReferred _ -> REFERRED;
                case MatterReferredBack _ -> REFERRED_BACK;
                case ReferralReturned _ -> RETURNED;
                default -> null;
            };
        }
    }

    /** Of what happens to it by the facts of the period, and by which body. */
    static Course of(MatterId matter, Standing past, Question question) {
        var followed = new Followed(question);
        past.facts().forEach(followed::next);
        var state = followed.state;
        return new Course(
                matter,
                List.copyOf(followed.bodies),
                state.status(),
                mark(state.raised()),
                mark(state.why()),
                mark(followed.decided),
                entries(state.waiting()),
                followed.turns);
    }

    private static @Nullable Mark mark(@Nullable Fact fact) {
        return fact == null ? null : Mark.of(fact);
    }

    /** While its facts are gone through in order. */
    private static final class Followed {
        private final Question question;
        private MatterState state = MatterState.BEFORE;
        private final Set<BodyId> bodies = new LinkedHashSet<>();
        private @Nullable Fact decided;
        private final Map<Turn, Sitting> last = new EnumMap<>(Turn.class);
        private final Map<Turn, List<Long>> turns = new EnumMap<>(Turn.class);

        private Followed(Question question) {
            this.question = question;
        }

        void next(Fact fact) {
            state = state.then(fact, question::whose);
            dealing(fact).forEach(bodies::add);
            switch (state.status()) {
                case DECIDED, REJECTED -> decided = decided == null ? state.why() : decided;
                case LAID_ON_RECORD -> decided = MatterState.sameClause(decided, fact) ? null : decided;
                case MERGED, CLOSED -> {}
                case RAISED, TAKEN_UP, SUBJECT_TO, REFERRED, REFERRED_BACK, TABLED, OUTSIDE_REMIT -> decided = null;
            }
            var turn = Turn.of(fact);
            if (turn != null) {
                turned(turn, fact, question.within(fact.happenedOn()));
            }
        }

        private Stream<BodyId> dealing(Fact fact) {
            var named = switch (fact.event()) {
                case MatterRaised e -> e.body();
                case ReferralReceived e -> e.by();
                case ReferralReturned e -> e.by();
                default -> null;
            };
            return Stream.of(Stream.ofNullable(named), Stream.ofNullable(question.whose(fact)))
                    .flatMap(all -> all);
        }

        /** Steps that are tabled, and parties that it is sent to, at one item are one turn. */
        private void turned(Turn turn, Fact fact, boolean counts) {
            var at = Sitting.of(fact);
            if (!at.equals(last.put(turn, at)) && counts) {
                turns.computeIfAbsent(turn, _ -> new ArrayList<>()).add(fact.entry());
            }
        }
    }

    /** Null where nothing says when. */
    @Nullable
    EdtfDate raisedOn() {
        return raised == null ? null : raised.on();
    }

    /** Of what put it where it stands, from which it waits; null where nothing says when. */
    @Nullable
    EdtfDate standsSince() {
        return why == null ? null : why.on();
    }

    boolean open() {
        return status.open();
    }

    /** What ended it without a decision; null where nothing did. */
    @Nullable
    Mark endedOtherwise() {
        return open() || decided != null ? null : why;
    }

    /** In the period, once for each item. */
    List<Long> turns(Turn turn) {
        return turns.getOrDefault(turn, List.of());
    }
}
