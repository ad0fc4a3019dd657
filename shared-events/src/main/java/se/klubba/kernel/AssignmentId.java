package se.klubba.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An assignment (uppdrag). */
public record AssignmentId(@JsonValue String value) implements Identifier {
    @JsonCreator
    public AssignmentId {
        Identifier.checked("assignment", value);
    }

    @Override
    public String keyName() {
        return "assignment";
    }

    @Override
    public String toString() {
        return value;
    }
}
