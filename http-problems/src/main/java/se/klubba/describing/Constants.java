package se.klubba.describing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.ValueSerializerModifier;
import tools.jackson.databind.ser.jdk.EnumSerializer;

/** Constants are given out as they are taken: {@code steering-group}. Of answers alone; what is stored has its own mapper. */
@Component
final class Constants extends SimpleModule {
    private static final long serialVersionUID = 1;

    Constants() {
        setSerializerModifier(new ValueSerializerModifier() {
            private static final long serialVersionUID = 1;

            @Override
            public ValueSerializer<?> modifyEnumSerializer(
                    SerializationConfig config,
                    JavaType type,
                    BeanDescription.Supplier description,
                    ValueSerializer<?> usual) {
                return usual instanceof EnumSerializer ? new Hyphenated() : usual;
            }
        });
    }

    private static final class Hyphenated extends ValueSerializer<Enum<?>> {
        @Override
        public void serialize(Enum<?> constant, JsonGenerator json, SerializationContext context) {
            json.writeString(written(constant));
        }
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All of a kind as they are given out; none where it says itself how. */
    static List<String> of(Class<?> kind) {
        boolean saysItself = Arrays.stream(kind.getDeclaredMethods())
                        .anyMatch(m -> m.isAnnotationPresent(JsonValue.class))
                || Arrays.stream(kind.getDeclaredFields()).anyMatch(f -> f.isAnnotationPresent(JsonValue.class));
        return saysItself || !kind.isEnum()
                ? List.of()
                : Arrays.stream(kind.getEnumConstants())
                        .map(constant -> written((Enum<?>) constant))
                        .toList();
    }
}
