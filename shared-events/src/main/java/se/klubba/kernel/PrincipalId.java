package se.klubba.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A principal (huvudman): whom a seat stands for, a municipality or a region, or a group of them. */
public record PrincipalId(@JsonValue String value) implements Identifier {
    @JsonCreator
    public PrincipalId {
        Identifier.checked("principal", value);
    }

    @Override
    public String keyName() {
        return "principal";
    }

    @Override
    public String toString() {
        return value;
    }
}
