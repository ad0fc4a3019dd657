package se.klubba.axon.mongodb;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Takes words out of a payload and puts them back: where {@link #WRITTEN} collects them, their number in it is written instead, and
 * where {@link #APART} has them, it is read. {@code -1} was disposed of before it was written.
 */
final class WordsModule<W> extends SimpleModule {
    /** A list that is written to. */
    static final String WRITTEN = WordsModule.class.getName() + ".written";
    /** A list that is read from, or {@link #DISPOSED}. */
    static final String APART = WordsModule.class.getName() + ".apart";

    static final Object DISPOSED = "disposed";

    private static final int NONE = -1;

    WordsModule(ContentType<W> content) {
        super("words");
        addSerializer(content.type(), new Out<>(content));
        addDeserializer(content.type(), new In<>(content));
    }

    private static final class Out<W> extends ValueSerializer<W> {
        private final ContentType<W> content;

        Out(ContentType<W> content) {
            this.content = content;
        }

        @Override
        @SuppressWarnings("unchecked")
        public void serialize(W value, JsonGenerator json, SerializationContext context) {
            var words = (@Nullable List<String>) context.getAttribute(WRITTEN);
            var text = content.text().apply(value);
            if (text == null) {
                json.writeNumber(NONE);
            } else if (words == null) {
                json.writeString(text);
            } else {
                json.writeNumber(words.size());
                words.add(text);
            }
        }
    }

    private static final class In<W> extends ValueDeserializer<W> {
        private final ContentType<W> content;

        In(ContentType<W> content) {
            this.content = content;
        }

        @Override
        public W deserialize(JsonParser json, DeserializationContext context) {
            if (json.currentToken() == JsonToken.VALUE_STRING) {
                return content.written().apply(json.getString());
            }
            var number = json.getIntValue();
            if (number == NONE) {
                return content.disposed();
            }
            return switch (context.getAttribute(APART)) {
                case List<?> words -> content.written().apply((String) words.get(number));
                case null -> throw new IllegalArgumentException("words without their event: " + number);
                default -> content.disposed();
            };
        }
    }
}
