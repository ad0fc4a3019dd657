package se.klubba.describing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Which type a schema of the description is of: one name is one type's, or the last that has it would describe what others answer. */
@Component
public final class TypeNames {
    private final Map<String, Class<?>> types = new ConcurrentHashMap<>();

    /** @throws IllegalStateException where another type has that name */
    public void claim(String name, Class<?> type) {
        var other = types.putIfAbsent(name, type);
        if (other != null && other != type) {
            throw new IllegalStateException("two types are called " + name + " in the description: " + other.getName()
                    + " and " + type.getName() + "; @Schema(name = …) gives one of them another name");
        }
    }
}
