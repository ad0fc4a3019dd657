package se.klubba.reading;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.axon.mongodb.views.Stored;

/** What stands about each thing of a view, of one day and as known at one moment; what of it counts for an answer is for the caller to touch. */
public interface OnRecord {
    /** Null where nothing does. */
    @Nullable
    Stored<Standing> find(String key);

    Stream<Stored<Standing>> all();
}
