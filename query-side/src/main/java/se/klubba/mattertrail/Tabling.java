package se.klubba.mattertrail;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.WaitsFor;
import se.klubba.matters.event.MatterEvent.ItemTabled;
import se.klubba.timeline.Fact;

/** That a matter, or a step of it, was tabled. */
final class Tabling {
    private Tabling() {}

    /**
     * Whether it is overtaken by what happens to the matter at another item. A step that was tabled until further notice is overtaken by
     * nothing but its own next tabling; one that waits for something also by whatever is decided, or by what it waited for. A matter that
     * was tabled as a whole is overtaken by all that happens to it.
     */
    static boolean over(Fact tabling, Fact next, Function<Fact, @Nullable BodyId> whose) {
        if (Sitting.of(tabling).equals(Sitting.of(next))) {
            return false;
        }
        var tabled = (ItemTabled) tabling.event();
        if (tabled.step() == null) {
            return true;
        }
        if (next.event() instanceof ItemTabled e) {
            return Objects.equals(e.step(), tabled.step()) || waitedFor(tabled.waitsFor(), next, whose);
        }
        return !(tabled.waitsFor() instanceof WaitsFor.NotStated);
    }

    private static boolean waitedFor(WaitsFor what, Fact next, Function<Fact, @Nullable BodyId> whose) {
        var meeting = next.basis().meeting();
        return switch (what) {
            case WaitsFor.ForMeeting(var it) -> it.equals(meeting);
            case WaitsFor.NextMeeting(var body) -> meeting != null && body.equals(whose.apply(next));
            case WaitsFor.ForOccasion _, WaitsFor.ForPreparation _, WaitsFor.NotStated _ -> false;
        };
    }
}
