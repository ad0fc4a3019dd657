package se.klubba.mattertrail;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.BodyId;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.matters.event.MatterEvent.DecisionRescinded;
import se.klubba.matters.event.MatterEvent.DeclaredOutsideRemit;
import se.klubba.matters.event.MatterEvent.ItemTabled;
import se.klubba.matters.event.MatterEvent.ItemTakenFromTable;
import se.klubba.matters.event.MatterEvent.LaidOnRecord;
import se.klubba.matters.event.MatterEvent.MatterClosed;
import se.klubba.matters.event.MatterEvent.MatterRaised;
import se.klubba.matters.event.MatterEvent.MatterReferred;
import se.klubba.matters.event.MatterEvent.MatterReferredBack;
import se.klubba.matters.event.MatterEvent.MatterReopened;
import se.klubba.matters.event.MatterEvent.PointDecided;
import se.klubba.matters.event.MatterEvent.ReferralReturned;
import se.klubba.reading.Standing;
import se.klubba.timeline.Fact;

/**
 * Where a matter stands after everything that has happened to it.
 *
 * @param raised the fact that it was; null where nothing says so
 * @param why what put it where it stands
 * @param tabled what of it is tabled and not taken up since
 * @param handed what sent it to whom it is with
 */
public record MatterState(
        @Nullable Fact raised,
        MatterStatus status,
        @Nullable Fact why,
        List<Fact> tabled,
        List<Fact> handed) {
    /** Before anything has happened to it. */
    public static final MatterState BEFORE = new MatterState(null, MatterStatus.RAISED, null, List.of(), List.of());

    /** @param past facts about one matter, in order */
    public static MatterState after(Standing past) {
        var state = BEFORE;
        for (var fact : past.facts()) {
            state = state.then(fact);
        }
        return state;
    }

    /** The body before which it was raised; null where that is not told. */
    public @Nullable BodyId body() {
        return raised != null && raised.event() instanceof MatterRaised e ? e.body() : null;
    }

    /** What says what it waits for while it is open: a meeting, a preparation, or the answer of whom it was sent to. */
    public List<Fact> waiting() {
        return status.open() ? Stream.concat(tabled.stream(), handed.stream()).toList() : List.of();
    }

    /** @param fact the next one about it */
    public MatterState then(Fact fact) {
        return switch (fact.event()) {
            case MatterRaised _ -> raised == null ? new MatterState(fact, status, fact, tabled, handed) : this;
            case DecisionRecorded _, PointDecided _ -> moved(MatterStatus.DECIDED, fact);
            case ItemTabled _ -> moved(MatterStatus.TABLED, fact);
            case ItemTakenFromTable _, MatterReopened _, ReferralReturned _, DecisionRescinded _ ->
                new MatterState(raised, MatterStatus.TAKEN_UP, fact, List.of(), List.of());
            case MatterReferred _ -> moved(MatterStatus.REFERRED, fact);
            case MatterReferredBack _ -> moved(MatterStatus.REFERRED_BACK, fact);
            case DeclaredOutsideRemit _ -> moved(MatterStatus.OUTSIDE_REMIT, fact);
            case LaidOnRecord _ -> moved(MatterStatus.LAID_ON_RECORD, fact);
            case MatterClosed _ -> new MatterState(raised, MatterStatus.CLOSED, fact, List.of(), List.of());
            default -> this;
        };
    }

    /** What happens later replaces what was; at the same item of the same meeting the weightier stands. */
    private MatterState moved(MatterStatus to, Fact by) {
        boolean same = why != null && Sitting.of(why).equals(Sitting.of(by));
        var nowTabled = with(same ? tabled : List.of(), to == MatterStatus.TABLED, by);
        var nowHanded =
                with(same ? handed : List.of(), to == MatterStatus.REFERRED || to == MatterStatus.REFERRED_BACK, by);
        return same && status.compareTo(to) > 0
                ? new MatterState(raised, status, why, nowTabled, nowHanded)
                : new MatterState(raised, to, by, nowTabled, nowHanded);
    }

    private static List<Fact> with(List<Fact> before, boolean also, Fact fact) {
        return also ? Stream.concat(before.stream(), Stream.of(fact)).toList() : before;
    }
}
