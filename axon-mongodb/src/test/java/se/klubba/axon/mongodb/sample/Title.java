package se.klubba.axon.mongodb.sample;

import org.jspecify.annotations.Nullable;
import se.klubba.axon.mongodb.ContentType;

/** Words: null where they have been disposed of. */
public record Title(@Nullable String text) {
    public static final ContentType<Title> CONTENT =
            new ContentType<>(Title.class, Title::text, Title::new, new Title(null));
}
