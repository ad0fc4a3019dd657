package se.klubba.words;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How something stands: an enum, written as its constants in lower case with dashes, told by the label of each in the messages. */
public interface State {
    String name();

    @JsonValue
    default String code() {
        return code(name());
    }

    /** As any constant is written. */
    static String code(Enum<?> constant) {
        return code(constant.name());
    }

    private static String code(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
