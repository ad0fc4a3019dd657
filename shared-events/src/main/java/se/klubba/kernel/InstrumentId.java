package se.klubba.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An instrument: an agreement, a routine, a guideline, a directive. */
public record InstrumentId(@JsonValue String value) implements Identifier {
    @JsonCreator
    public InstrumentId {
        Identifier.checked("instrument", value);
    }

    @Override
    public String keyName() {
        return "instrument";
    }

    @Override
    public String toString() {
        return value;
    }
}
