package se.klubba.acts;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.DeserializationProblemHandler;

/** Reads {@code working-group} as {@code WORKING_GROUP}. */
final class LenientEnums extends DeserializationProblemHandler {
    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> target, String value, @Nullable String failure) {
        var wanted = value.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        return Arrays.stream(target.isEnum() ? target.getEnumConstants() : new Object[0])
                .filter(c -> ((Enum<?>) c).name().equals(wanted))
                .findFirst()
                .orElse(NOT_HANDLED);
    }
}
