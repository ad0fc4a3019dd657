package se.klubba.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A document by its content: SHA-256 in 64 lower-case hexadecimal digits. */
public record DocumentId(@JsonValue String value) implements Identifier {
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    @JsonCreator
    public DocumentId {
        if (!HEX.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "'" + value + "' is not a document's hash: 64 lower-case hexadecimal digits of SHA-256");
        }
    }

    @Override
    public String keyName() {
        return "document";
    }

    @Override
    public String toString() {
        return value;
    }
}
