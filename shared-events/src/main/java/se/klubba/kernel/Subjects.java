package se.klubba.kernel;

import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the events of one kind say of themselves, read off once: what they create and name, and about what they are.
 *
 * @param about names of the keys of what they tell about
 * @param called name of the key of what they say a name of; null where they say none
 */
public record Subjects(
        Set<String> about,
        @Nullable String called,
        List<RecordComponent> creating,
        List<RecordComponent> naming,
        List<RecordComponent> names,
        List<RecordComponent> aliases) {
    private static final ClassValue<Subjects> READ = new ClassValue<>() {
        @Override
        protected Subjects computeValue(Class<?> type) {
            var components = RecordParts.components(type).toList();
            var creating = with(Creates.class, components);
            var naming = components.stream()
                    .filter(c -> c.isAnnotationPresent(Renames.class)
                            || c.isAnnotationPresent(Creates.class)
                                    && c.getAnnotation(Creates.class).called())
                    .toList();
            var called =
                    naming.stream().map(c -> keyName(c.getType())).findFirst().orElse(null);
            return new Subjects(
                    about(type),
                    called,
                    creating,
                    naming,
                    with(Called.class, components),
                    with(Alias.class, components));
        }
    };

    /** @throws IllegalStateException where its family does not say what it is about */
    public static Subjects of(Class<? extends KlubbaEvent> type) {
        return READ.get(type);
    }

    private static Set<String> about(Class<?> type) {
        return Arrays.stream(type.getInterfaces())
                .map(family -> family.getAnnotation(About.class))
                .filter(Objects::nonNull)
                .findFirst()
                .map(about ->
                        Arrays.stream(about.value()).map(Subjects::keyName).collect(Collectors.toUnmodifiableSet()))
                .orElseThrow(() -> new IllegalStateException("nothing says what events as " + type + " are about"));
    }

    private static List<RecordComponent> with(Class<? extends Annotation> mark, List<RecordComponent> components) {
        return components.stream().filter(c -> c.isAnnotationPresent(mark)).toList();
    }

    /** Of a kind of identifier: {@code body} of a {@link BodyId}. */
    static String keyName(Class<?> identifier) {
        var name = identifier.getSimpleName();
        return name.substring(0, name.length() - "Id".length()).toLowerCase(java.util.Locale.ROOT);
    }

    Stream<Identifier> created(KlubbaEvent event) {
        return creating.stream().map(c -> identifier(event, c));
    }

    Stream<Identifier> named(KlubbaEvent event) {
        return naming.stream().map(c -> identifier(event, c));
    }

    @Nullable
    Words name(KlubbaEvent event) {
        return names.isEmpty() ? null : (Words) RecordParts.value((Record) event, names.getFirst());
    }

    @Nullable
    Words alias(KlubbaEvent event) {
        return aliases.isEmpty() ? null : (Words) RecordParts.value((Record) event, aliases.getFirst());
    }

    private static Identifier identifier(KlubbaEvent event, RecordComponent component) {
        return (Identifier) Objects.requireNonNull(RecordParts.value((Record) event, component));
    }
}
