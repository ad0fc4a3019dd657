package se.klubba.words;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the register can tell in. */
public enum Language {
    SV("sv"),
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** @throws IllegalArgumentException saying which there are */
    @JsonCreator
    public static Language tagged(String said) {
        return Arrays.stream(values())
                .filter(l -> l.tag.equals(said))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + said + "' is not right for language: one of "
                        + Arrays.stream(values()).map(Language::tag).collect(Collectors.joining(", "))));
    }

    /**
     * The one that is most wanted.
     *
     * @param acceptLanguage as in RFC 9110, {@code sv-SE, en;q=0.8}; null, and what cannot be read, wants nothing
     * @param otherwise where none of ours is wanted
     */
    public static Language wanted(@Nullable String acceptLanguage, Language otherwise) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return otherwise;
        }
        try {
            return Locale.LanguageRange.parse(acceptLanguage).stream()
                    .filter(range -> range.getWeight() > 0)
                    .flatMap(range -> Arrays.stream(values()).filter(l -> l.is(range.getRange())))
                    .findFirst()
                    .orElse(otherwise);
        } catch (IllegalArgumentException _) {
            return otherwise;
        }
    }

    private boolean is(String range) {
        return range.equals(tag) || range.startsWith(tag + "-");
    }

    /** As in BCP 47. */
    @JsonValue
    public String tag() {
        return tag;
    }

    /** In a sentence: 11 september 2025. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale()).format(day);
    }

    /** In a sentence: 09.00 in Swedish, 09:00 in English. */
    public String time(LocalTime time) {
        return DateTimeFormatter.ofPattern(this == SV ? "HH.mm" : "HH:mm", locale())
                .format(time);
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }
}
