package se.klubba.reports;

import com.fasterxml.jackson.annotation.JsonValue;

/** What can be asked. */
public enum Parameter {
    /** The first day of a period. */
    FROM("from", "day"),
    /** Its last day, included. */
    TO("to", "day"),
    BODIES("bodies", "list of bodies"),
    MATTER("matter", "matter"),
    AS_OF("asOf", "day"),
    KNOWN_AT("knownAt", "instant or day"),
    LANGUAGE("language", "sv or en");

    private final String field;
    private final String form;

    Parameter(String field, String form) {
        this.field = field;
        this.form = form;
    }

    /** As it is written in a question. */
    @JsonValue
    public String field() {
        return field;
    }

    /** What its value is, for who asks. */
    public String form() {
        return form;
    }
}
