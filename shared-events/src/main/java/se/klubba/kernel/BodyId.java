package se.klubba.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A body (organ): a network, a steering group, a programme area, a working group, a unit, an authority. */
public record BodyId(@JsonValue String value) implements Identifier {
    @JsonCreator
    public BodyId {
        Identifier.checked("body", value);
    }

    @Override
    public String keyName() {
        return "body";
    }

    @Override
    public String toString() {
        return value;
    }
}
