package se.klubba.mattertrail;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Party;
import se.klubba.matters.event.MatterEvent.DecisionProposed;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.matters.event.MatterEvent.DecisionRescinded;
import se.klubba.matters.event.MatterEvent.DeclaredOutsideRemit;
import se.klubba.matters.event.MatterEvent.ItemTabled;
import se.klubba.matters.event.MatterEvent.ItemTakenFromTable;
import se.klubba.matters.event.MatterEvent.LaidOnRecord;
import se.klubba.matters.event.MatterEvent.MatterClosed;
import se.klubba.matters.event.MatterEvent.MatterReferred;
import se.klubba.matters.event.MatterEvent.MatterReferredBack;
import se.klubba.matters.event.MatterEvent.MatterReopened;
import se.klubba.matters.event.MatterEvent.PointDecided;
import se.klubba.matters.event.MatterEvent.ReferralReturned;
import se.klubba.timeline.Fact;

/** What lays a matter in somebody's hands: that it was referred, or referred back, to them. */
final class Handing {
    private Handing() {}

    /** In whose hands it lays the matter. */
    static Party to(Fact handing) {
        return switch (handing.event()) {
            case MatterReferred e -> e.to();
            case MatterReferredBack e -> e.to();
            default -> throw new IllegalArgumentException(handing.event() + " hands nothing over");
        };
    }

    private static boolean isOf(Party with, Party one) {
        return with.each().contains(one);
    }

    /**
     * Whether the matter has come back from whom it was handed to: they return it, or propose something in it; it is handed on; or somebody
     * else deals with it, at another item. What they do with it among themselves does not bring it back.
     *
     * @param whose the body that did something; null where that is not told
     */
    static boolean over(Fact handing, Fact next, Function<Fact, @Nullable BodyId> whose) {
        var with = to(handing);
        if (next.event() instanceof ReferralReturned e) {
            return with.each().stream().noneMatch(Party.OfBody.class::isInstance) || isOf(with, Party.of(e.by()));
        }
        if (Sitting.of(handing).equals(Sitting.of(next))) {
            return false;
        }
        return switch (next.event()) {
            case DecisionProposed e -> e.by().each().stream().anyMatch(by -> isOf(with, by));
            case MatterReferred _, MatterReferredBack _, MatterClosed _, MatterReopened _, DeclaredOutsideRemit _ ->
                true;
            case DecisionRecorded _,
                    DecisionRescinded _,
                    ItemTabled _,
                    ItemTakenFromTable _,
                    LaidOnRecord _,
                    PointDecided _ -> {
                var by = whose.apply(next);
                yield by == null || !isOf(with, Party.of(by));
            }
            default -> false;
        };
    }
}
