package se.klubba.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An office (funktion, tjänst): a post outside bodies that can own assignments. */
public record OfficeId(@JsonValue String value) implements Identifier {
    @JsonCreator
    public OfficeId {
        Identifier.checked("office", value);
    }

    @Override
    public String keyName() {
        return "office";
    }

    @Override
    public String toString() {
        return value;
    }
}
