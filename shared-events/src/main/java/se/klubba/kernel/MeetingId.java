package se.klubba.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A meeting (sammanträde) of one body. It stays the same when its date moves. */
public record MeetingId(@JsonValue String value) implements Identifier {
    @JsonCreator
    public MeetingId {
        Identifier.checked("meeting", value);
    }

    @Override
    public String keyName() {
        return "meeting";
    }

    @Override
    public String toString() {
        return value;
    }
}
