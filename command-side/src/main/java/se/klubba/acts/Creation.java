package se.klubba.acts;

import java.util.Collection;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.Identifier;

/** What an act brings into being, those inside it included. */
final class Creation {
    private Creation() {}

    static Stream<Identifier> by(Act act) {
        var creates = act.getClass().getAnnotation(Recordable.class);
        var name = creates == null ? "" : creates.creates();
        return ActParts.components(act.getClass()).flatMap(c -> {
            var value = ActParts.value(act, c);
            return c.getName().equals(name) && value instanceof Identifier id ? Stream.of(id) : within(value);
        });
    }

    private static Stream<Identifier> within(@Nullable Object value) {
        return switch (value) {
            case null -> Stream.empty();
            case Act inner -> by(inner);
            case Collection<?> many -> many.stream().flatMap(Creation::within);
            case Identifier _ -> Stream.empty();
            case Record part -> ActParts.components(part.getClass()).flatMap(c -> within(ActParts.value(part, c)));
            default -> Stream.empty();
        };
    }
}
