package se.klubba.words;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import se.klubba.EventCatalog;

/** Constants of the enums that can stand in an event. */
final class Constants {
    private Constants() {}

    static Stream<Enum<?>> inEvents() {
        var enums = new HashSet<Class<?>>();
        var passed = new HashSet<Class<?>>();
        EventCatalog.all().forEach(event -> gather(event, enums, passed));
        return enums.stream().flatMap(e -> Arrays.stream(e.getEnumConstants())).map(c -> (Enum<?>) c);
    }

    private static void gather(Type type, Set<Class<?>> enums, Set<Class<?>> passed) {
        switch (type) {
            case ParameterizedType p -> Stream.of(p.getActualTypeArguments()).forEach(t -> gather(t, enums, passed));
            case Class<?> c when c.isEnum() -> enums.add(c);
            case Class<?> c
            when c.isRecord() && passed.add(c) ->
                Stream.of(c.getRecordComponents())
                        .map(RecordComponent::getGenericType)
                        .forEach(t -> gather(t, enums, passed));
            case Class<?> c
            when c.isSealed() && passed.add(c) ->
                Stream.of(c.getPermittedSubclasses()).forEach(t -> gather(t, enums, passed));
            default -> {}
        }
    }
}
