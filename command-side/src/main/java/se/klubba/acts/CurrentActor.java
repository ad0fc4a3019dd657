package se.klubba.acts;

import java.util.Map;

/** Who acts in what is under way, as metadata by the names of {@link Acting}. Never taken from what was sent. */
@FunctionalInterface
public interface CurrentActor {
    /** With {@link Acting#ACTOR} at least. */
    Map<String, String> metadata();
}
