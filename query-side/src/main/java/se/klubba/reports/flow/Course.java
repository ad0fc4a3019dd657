package se.klubba.reports.flow;

import static se.klubba.reports.document.References.entries;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.MatterId;
import se.klubba.matters.event.MatterEvent.ItemTabled;
import se.klubba.matters.event.MatterEvent.MatterReferred;
import se.klubba.matters.event.MatterEvent.MatterReferredBack;
import se.klubba.matters.event.MatterEvent.ReferralReturned;
import se.klubba.mattertrail.MatterState;
import se.klubba.mattertrail.MatterStatus;
import se.klubba.mattertrail.Sitting;
import se.klubba.reading.Standing;
import se.klubba.timeline.Fact;
import se.klubba.timeline.Mark;

/**
 * The way of one matter. It keeps where facts are, and not what they say, so that one for each matter of a large log can be held.
 *
 * @param body the body before which it was raised; null where that is not told
 * @param raised null where nothing says that it was
 * @param why what put it where it stands
 * @param decided the decision that settled it: the first since it last was open; null where it is open, or ended in another way
 * @param waiting entries of what says what it waits for
 * @param turns entries of what delayed it in the period, once for each item
 */
record Course(
        MatterId matter,
        @Nullable BodyId body,
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

    /** @param within whether a fact belongs to the period */
    static Course of(MatterId matter, Standing past, Predicate<Fact> within) {
        var followed = new Followed();
        past.facts().forEach(fact -> followed.next(fact, within.test(fact)));
        var state = followed.state;
        return new Course(
                matter,
                state.body(),
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
        private MatterState state = MatterState.BEFORE;
        private @Nullable Fact decided;
        private final Map<Turn, Sitting> last = new EnumMap<>(Turn.class);
        private final Map<Turn, List<Long>> turns = new EnumMap<>(Turn.class);

        /** @param counts whether it belongs to the period */
        void next(Fact fact, boolean counts) {
            state = state.then(fact);
            switch (state.status()) {
                case DECIDED -> decided = decided == null ? fact : decided;
                case LAID_ON_RECORD, CLOSED -> {}
                case RAISED, TAKEN_UP, REFERRED, REFERRED_BACK, TABLED, OUTSIDE_REMIT -> decided = null;
            }
            var turn = Turn.of(fact);
            if (turn != null) {
                turned(turn, fact, counts);
            }
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
