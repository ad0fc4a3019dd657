package se.klubba.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An occasion: a day that is not a meeting of one body, maybe of several bodies, maybe only proposed. */
public record OccasionId(@JsonValue String value) implements Identifier {
    @JsonCreator
    public OccasionId {
        Identifier.checked("occasion", value);
    }

    @Override
    public String keyName() {
        return "occasion";
    }

    @Override
    public String toString() {
        return value;
    }
}
