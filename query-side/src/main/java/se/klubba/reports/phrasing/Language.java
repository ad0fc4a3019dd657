package se.klubba.reports.phrasing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a report can be written in. */
public enum Language {
    SWEDISH("sv"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** As in BCP 47. */
    @JsonValue
    public String tag() {
        return tag;
    }

    Locale locale() {
        return Locale.forLanguageTag(tag);
    }
}
