package se.klubba.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A report that was filed. */
public record FilingId(@JsonValue String value) implements Identifier {
    @JsonCreator
    public FilingId {
        Identifier.checked("filing", value);
    }

    @Override
    public String keyName() {
        return "filing";
    }

    @Override
    public String toString() {
        return value;
    }
}
