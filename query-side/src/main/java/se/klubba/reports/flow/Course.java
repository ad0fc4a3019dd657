package se.klubba.reports.flow;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.MatterId;
import se.klubba.matters.event.MatterEvent.ItemTabled;
import se.klubba.matters.event.MatterEvent.MatterReferred;
import se.klubba.matters.event.MatterEvent.MatterReferredBack;
import se.klubba.matters.event.MatterEvent.ReferralReturned;
import se.klubba.mattertrail.MatterState;
import se.klubba.timeline.Fact;

/** The way of one matter, while its facts are gone through in order. */
final class Course {
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

    private final MatterId matter;
    private MatterState state = MatterState.BEFORE;
    private @Nullable Fact decided;
    private final Map<Turn, Fact> last = new EnumMap<>(Turn.class);
    private final Map<Turn, List<Long>> turns = new EnumMap<>(Turn.class);

    Course(MatterId matter) {
        this.matter = matter;
    }

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
        var before = last.put(turn, fact);
        boolean again = before != null && MatterState.sameSitting(before, fact);
        if (counts && !again) {
            turns.computeIfAbsent(turn, _ -> new ArrayList<>()).add(fact.entry());
        }
    }

    MatterId matter() {
        return matter;
    }

    MatterState state() {
        return state;
    }

    /** The body before which it was raised; null where that is not told. */
    @Nullable
    BodyId body() {
        return state.body();
    }

    /** Null where nothing says when. */
    @Nullable
    EdtfDate raisedOn() {
        return state.raised() == null ? null : state.raised().happenedOn();
    }

    /** Of what put it where it stands, from which it waits; null where nothing says when. */
    @Nullable
    EdtfDate standsSince() {
        return state.why() == null ? null : state.why().happenedOn();
    }

    boolean open() {
        return state.status().open();
    }

    /** The decision that settled it: the first since it last was open. Null where it is open, or ended in another way. */
    @Nullable
    Fact decided() {
        return decided;
    }

    /** What ended it without a decision; null where nothing did. */
    @Nullable
    Fact endedOtherwise() {
        return open() || decided != null ? null : state.why();
    }

    /** In the period, once for each item. */
    List<Long> turns(Turn turn) {
        return turns.getOrDefault(turn, List.of());
    }
}
