package se.klubba.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Funding (medel). */
public record FundingId(@JsonValue String value) implements Identifier {
    @JsonCreator
    public FundingId {
        Identifier.checked("funding", value);
    }

    @Override
    public String keyName() {
        return "funding";
    }

    @Override
    public String toString() {
        return value;
    }
}
