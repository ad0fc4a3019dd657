package se.klubba.axon.mongodb;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every event that an application has: its stored name and version to its class, and the way from older versions to the newest.
 * Versions are whole numbers from 1; a conversion leads from one to the next.
 */
public final class EventTypes {
    private final Map<String, Class<?>> classes;
    private final Map<Class<?>, MessageType> types;
    private final Map<MessageType, UnaryOperator<ObjectNode>> conversions;

    private EventTypes(
            Map<String, Class<?>> classes,
            Map<Class<?>, MessageType> types,
            Map<MessageType, UnaryOperator<ObjectNode>> conversions) {
        this.classes = Map.copyOf(classes);
        this.types = Map.copyOf(types);
        this.conversions = Map.copyOf(conversions);
    }

    /**
     * These events; a sealed type stands for all that it permits.
     *
     * @throws IllegalArgumentException for a class that is not a record with {@code @Event(namespace, name, version)}, all three
     *     given, or a name given twice
     */
    public static EventTypes of(Collection<? extends Class<?>> eventClasses) {
        var classes = new HashMap<String, Class<?>>();
        var types = new HashMap<Class<?>, MessageType>();
        eventClasses.stream().<Class<?>>flatMap(EventTypes::leaves).distinct().forEach(event -> {
            var type = declared(event);
            types.put(event, type);
            var other = classes.put(type.name(), event);
            if (other != null) {
                throw new IllegalArgumentException(other + " and " + event + " both have the name " + type.name());
            }
        });
        return new EventTypes(classes, types, Map.of());
    }

    /**
     * The same, and a way from one older version of an event to the version after it. Words are numbers in the tree, counted in the
     * order in which they were written: they may be moved, not made.
     */
    public EventTypes converting(String name, String fromVersion, UnaryOperator<ObjectNode> conversion) {
        var current = classes.get(name);
        if (current == null) {
            throw new IllegalArgumentException("no event has the name " + name);
        }
        if (number(fromVersion, name) >= number(typeOf(current).version(), name)) {
            throw new IllegalArgumentException(name + " is at version "
                    + typeOf(current).version() + ": nothing can be converted from " + fromVersion);
        }
        var more = new HashMap<>(conversions);
        if (more.put(new MessageType(name, fromVersion), conversion) != null) {
            throw new IllegalArgumentException("two conversions of " + name + " from version " + fromVersion);
        }
        return new EventTypes(classes, types, more);
    }

    /** All of these, by the name and version that each leads from. */
    public EventTypes converting(Map<MessageType, UnaryOperator<ObjectNode>> more) {
        var all = this;
        for (var conversion : more.entrySet()) {
            all = all.converting(conversion.getKey().name(), conversion.getKey().version(), conversion.getValue());
        }
        return all;
    }

    /** Every class, by its stored name. */
    public Map<String, Class<?>> classes() {
        return new TreeMap<>(classes);
    }

    /** @throws UnknownEventType for the class of no event */
    public MessageType typeOf(Class<?> event) {
        var type = types.get(event);
        if (type == null) {
            throw new UnknownEventType("it is a " + event, new MessageType(event), known());
        }
        return type;
    }

    /** The class that events of this name are read as; null where there is none. */
    @Nullable
    Class<?> classOf(String name) {
        return classes.get(name);
    }

    /** A payload of this stored type, brought to the newest version; null where there is no way. */
    @Nullable
    ObjectNode converted(MessageType stored, MessageType current, ObjectNode payload) {
        var tree = payload;
        var newest = number(current.version(), current.name());
        var version = number(stored.version(), stored.name());
        for (; version < newest; version++) {
            var step = conversions.get(new MessageType(stored.name(), String.valueOf(version)));
            if (step == null) {
                return null;
            }
            tree = step.apply(tree);
        }
        return version == newest ? tree : null;
    }

    String known() {
        return new TreeSet<>(classes.keySet()).toString();
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EventTypes::leaves)
                : Stream.of(type);
    }

    private static MessageType declared(Class<?> event) {
        var named = event.getAnnotation(Event.class);
        if (!event.isRecord()
                || named == null
                || named.namespace().isBlank()
                || named.name().isBlank()) {
            throw new IllegalArgumentException(
                    event + " is not a record with @Event(namespace, name, version), all three given");
        }
        var type = new MessageType(named.namespace(), named.name(), named.version());
        number(type.version(), type.name());
        return type;
    }

    private static int number(String version, String name) {
        if (!version.matches("[1-9][0-9]{0,5}")) {
            throw new IllegalArgumentException("the version of " + name + " is not a whole number from 1: " + version);
        }
        return Integer.parseInt(version);
    }
}
