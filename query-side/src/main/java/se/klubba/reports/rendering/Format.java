package se.klubba.reports.rendering;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a report can be written as. */
public enum Format {
    HTML("html", "text/html;charset=UTF-8"),
    CSV("csv", "text/csv;charset=UTF-8"),
    JSON("json", "application/json");

    private final String extension;
    private final String mediaType;

    Format(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** Of a file's name, without its dot. */
    @JsonValue
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }
}
