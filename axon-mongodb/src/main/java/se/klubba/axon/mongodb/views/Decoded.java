package se.klubba.axon.mongodb.views;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was decoded lately. What is stored is read from the server for every question, and taken from here only where it is the same text:
 * so nothing of it can be out of date, and half of what a process does for an answer is spared.
 */
final class Decoded {
    /** Of the heap, for texts; what they decode to takes some five times as much. */
    private static final long PART = 64;

    /** What is looked at by nobody may have words that are disposed of by now. */
    private static final Duration KEPT = Duration.ofMinutes(10);

    private record Place(String generation, String key) {}

    private record Value(String text, Object decoded) {}

    private final Cache<Place, Value> values = Caffeine.newBuilder()
            .maximumWeight(Runtime.getRuntime().maxMemory() / PART)
            .weigher((Place place, Value value) -> value.text().length())
            .expireAfterAccess(KEPT)
            .build();

    <V> V of(String generation, String key, String text, Class<V> type, Function<String, V> decode) {
        var place = new Place(generation, key);
        @Nullable Value known = values.getIfPresent(place);
        if (known != null && known.text().equals(text)) {
            return type.cast(known.decoded());
        }
        var decoded = decode.apply(text);
        values.put(place, new Value(text, decoded));
        return decoded;
    }
}
