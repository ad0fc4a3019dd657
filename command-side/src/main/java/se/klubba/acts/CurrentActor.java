package se.klubba.acts;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Who acts in what is under way, as metadata by the names of {@link Acting}. Never taken from what was sent. */
@FunctionalInterface
public interface CurrentActor {
    /** With {@link Acting#ACTOR} at least. */
    Map<String, String> metadata();

    /** The same, with a correlation made for it: of what nobody who asks has named one for. */
    default Map<String, String> correlated() {
        var correlated = new HashMap<>(metadata());
        correlated.put(Acting.CORRELATION, UUID.randomUUID().toString());
        return correlated;
    }
}
