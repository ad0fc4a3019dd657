package se.klubba.acts;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.Due;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.WaitsFor;

/** Whether the things that an act names are on record: by the facts that bring them into being. */
public final class Known {
    private Known() {}

    /** What has to be read to tell; absent ones are passed over. */
    public static Set<Key> keys(@Nullable Identifier... named) {
        return Arrays.stream(named)
                .filter(Objects::nonNull)
                .map(Identifier::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @throws Unknown naming the first that is not on record; absent ones are passed over */
    public static void mustBe(Facts facts, @Nullable Identifier... named) {
        for (var it : named) {
            if (it != null && !is(it, facts)) {
                throw new Unknown(it);
            }
        }
    }

    public static boolean is(Identifier it, Facts facts) {
        return facts.about(it.key(), KlubbaEvent.class)
                .anyMatch(event -> event.creates().anyMatch(it::equals));
    }

    /** What is waited for; null where it is not stated. */
    public static @Nullable Identifier in(@Nullable WaitsFor waitsFor) {
        return switch (waitsFor) {
            case null -> null;
            case WaitsFor.ForMeeting(var it) -> it;
            case WaitsFor.NextMeeting(var it) -> it;
            case WaitsFor.ForOccasion(var it) -> it;
            case WaitsFor.ForPreparation(var it) -> it;
            case WaitsFor.NotStated() -> null;
        };
    }

    /** At what it is due; null where that is a day, a period, or not stated. */
    public static @Nullable Identifier in(@Nullable Due due) {
        return switch (due) {
            case null -> null;
            case Due.AtMeeting(var it) -> it;
            case Due.AtOccasion(var it) -> it;
            case Due.NextMeeting(var it) -> it;
            case Due.EachMeeting(var it) -> it;
            case Due.InTime(var _, var _, var after) -> in(after);
            case Due.OnDay _, Due.Within _, Due.During _, Due.EachYear _, Due.AsSoonAsPossible _, Due.NotStated _ ->
                null;
        };
    }
}
