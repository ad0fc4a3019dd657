package se.klubba.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A matter (ärende): the thread through meetings and bodies. */
public record MatterId(@JsonValue String value) implements Identifier {
    @JsonCreator
    public MatterId {
        Identifier.checked("matter", value);
    }

    @Override
    public String keyName() {
        return "matter";
    }

    @Override
    public String toString() {
        return value;
    }
}
