package se.klubba.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One decided clause, by which it can be superseded, rescinded or dissented from. */
public record DecisionId(@JsonValue String value) implements Identifier {
    @JsonCreator
    public DecisionId {
        Identifier.checked("decision", value);
    }

    @Override
    public String keyName() {
        return "decision";
    }

    @Override
    public String toString() {
        return value;
    }
}
