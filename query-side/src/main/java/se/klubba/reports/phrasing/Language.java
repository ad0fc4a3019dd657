package se.klubba.reports.phrasing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import se.klubba.reading.ReadProblem;

/** What a report can be written in. */
public enum Language {
    SWEDISH("sv"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** @throws ReadProblem saying which there are */
    public static Language tagged(String said) {
        return Arrays.stream(values())
                .filter(l -> l.tag.equals(said))
                .findFirst()
                .orElseThrow(() -> ReadProblem.malformed("'" + said + "' is not right for language: one of "
                        + Arrays.stream(values()).map(Language::tag).collect(Collectors.joining(", "))));
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
