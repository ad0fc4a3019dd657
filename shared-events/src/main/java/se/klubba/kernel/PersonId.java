package se.klubba.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A person. The name is noted apart, as words. */
public record PersonId(@JsonValue String value) implements Identifier {
    @JsonCreator
    public PersonId {
        Identifier.checked("person", value);
    }

    @Override
    public String keyName() {
        return "person";
    }

    @Override
    public String toString() {
        return value;
    }
}
