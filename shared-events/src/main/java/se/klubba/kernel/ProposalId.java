package se.klubba.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A proposal (förslag) with its points. */
public record ProposalId(@JsonValue String value) implements Identifier {
    @JsonCreator
    public ProposalId {
        Identifier.checked("proposal", value);
    }

    @Override
    public String keyName() {
        return "proposal";
    }

    @Override
    public String toString() {
        return value;
    }
}
