package se.klubba.acts;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.Identifier;

/** What an act brings into being, those inside it included. */
final class Creation {
    private Creation() {}

    static Stream<Identifier> by(Act act) {
        var creates = act.getClass().getAnnotation(Recordable.class);
        var name = creates == null ? "" : creates.creates();
        return parts(act).flatMap(c -> {
            var value = value(act, c);
            return c.getName().equals(name) && value instanceof Identifier id ? Stream.of(id) : within(value);
        });
    }

    private static Stream<Identifier> within(@Nullable Object value) {
        return switch (value) {
            case null -> Stream.empty();
            case Act inner -> by(inner);
            case Collection<?> many -> many.stream().flatMap(Creation::within);
            case Identifier _ -> Stream.empty();
            case Record part -> parts(part).flatMap(c -> within(value(part, c)));
            default -> Stream.empty();
        };
    }

    private static Stream<RecordComponent> parts(Object of) {
        return Arrays.stream(Objects.requireNonNullElse(of.getClass().getRecordComponents(), new RecordComponent[0]));
    }

    private static @Nullable Object value(Object of, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot read " + component, e);
        }
    }
}
