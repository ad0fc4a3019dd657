package se.klubba.axon.mongodb;

import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.common.infra.ComponentDescriptor;
import org.axonframework.conversion.Converter;
import org.axonframework.messaging.core.MessageType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events as JSON. In the log words are apart: the payload has a number in their place. Everywhere else, through
 * {@link #mapper()} and as the framework's converter, words are text, or -1 where they were disposed of.
 */
public final class EventJson implements Converter {
    /** @param payload JSON in the order of the record's components, a number in the place of words */
    public record Written(MessageType type, String payload, List<String> words) {}

    /** @param type the version that the payload has been converted to */
    public record Read(MessageType type, Object payload) {}

    private final EventTypes types;
    private final JsonMapper mapper;
    private final Map<Class<?>, ObjectReader> readers = new ConcurrentHashMap<>();

    private EventJson(EventTypes types, JsonMapper mapper) {
        this.types = types;
        this.mapper = mapper;
    }

    /** What an event does not have is an error, so that no stored fact is passed over in silence. */
    public static EventJson of(EventTypes types, ContentType<?> content) {
        return of(types, content, JsonMapper.builder());
    }

    /** The same, with the application's own modules. */
    public static EventJson of(EventTypes types, ContentType<?> content, JsonMapper.Builder base) {
        var mapper = base.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addModule(new WordsModule<>(content))
                .build();
        return new EventJson(types, mapper);
    }

    public EventTypes types() {
        return types;
    }

    /** For everything that is not the log: words are text. */
    public JsonMapper mapper() {
        return mapper;
    }

    /** @throws UnknownEventType for what is no event */
    public Written write(Object event) {
        var type = types.typeOf(event.getClass());
        var words = new ArrayList<String>();
        var payload = mapper.writer().withAttribute(WordsModule.WRITTEN, words).writeValueAsString(event);
        return new Written(type, payload, List.copyOf(words));
    }

    /**
     * An event of this stored type.
     *
     * @param words null where they were disposed of
     * @param where named when it cannot be read
     * @throws UnknownEventType where no class has that name, or no conversions lead from that version
     */
    public Read read(MessageType stored, String payload, @Nullable List<String> words, String where) {
        var event = classOf(stored, where);
        var reader = reader(event).withAttribute(WordsModule.APART, words == null ? WordsModule.DISPOSED : words);
        return new Read(types.typeOf(event), value(reader, event, stored, payload, where));
    }

    /**
     * The part of such an event that a record of some of its components has.
     *
     * @param shape has no words, and passes over what it does not know
     * @param where named when it cannot be read
     * @throws UnknownEventType likewise
     */
    public <T> T part(Class<T> shape, MessageType stored, String payload, String where) {
        return value(reader(shape), classOf(stored, where), stored, payload, where);
    }

    private ObjectReader reader(Class<?> type) {
        return readers.computeIfAbsent(type, mapper::readerFor);
    }

    private Class<?> classOf(MessageType stored, String where) {
        var event = types.classOf(stored.name());
        if (event == null) {
            throw new UnknownEventType(where, stored, types.known());
        }
        return event;
    }

    private <T> T value(ObjectReader reader, Class<?> event, MessageType stored, String payload, String where) {
        var current = types.typeOf(event);
        if (current.version().equals(stored.version())) {
            return reader.readValue(payload);
        }
        var tree = types.converted(stored, current, (ObjectNode) mapper.readTree(payload));
        if (tree == null) {
            throw new UnknownEventType(where, stored, types.known());
        }
        return reader.readValue((JsonNode) tree);
    }

    @Override
    public boolean canConvert(Type sourceType, Type targetType) {
        return true;
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"}) // the framework's signature
    public <T> @Nullable T convert(@Nullable Object input, Type targetType) {
        if (input == null || (targetType instanceof Class<?> target && target.isInstance(input))) {
            return (T) input;
        }
        var type = mapper.constructType(targetType);
        return switch (input) {
            case byte[] json -> mapper.readValue(json, type);
            case String json -> mapper.readValue(json, type);
            case Object other
            when type.hasRawClass(byte[].class) ->
                (T) mapper.writeValueAsString(other).getBytes(StandardCharsets.UTF_8);
            case Object other when type.hasRawClass(String.class) -> (T) mapper.writeValueAsString(other);
            case Object other -> mapper.convertValue(other, type);
        };
    }

    @Override
    public void describeTo(ComponentDescriptor descriptor) {
        descriptor.describeProperty("events", Objects.requireNonNull(types.known()));
    }
}
