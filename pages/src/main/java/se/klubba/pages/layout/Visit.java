package se.klubba.pages.layout;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.klubba.reading.Asked;
import se.klubba.words.Language;

/**
 * Who looks at a page, and how they asked for it.
 *
 * @param locale of the language that it is in
 * @param path of the page, from the root of the register
 * @param parameters that the address has beside both times and the language
 * @param today in the register
 */
public record Visit(
        Locale locale, Links links, String path, Map<String, List<String>> parameters, LocalDate today, ZoneId zone) {
    /** What an address can be asked with that is not the page's own. */
    static final List<String> COMMON = List.of("asOf", "knownAt", "lang");

    /** In the language of the page, whatever that was chosen by. */
    public Asked asked() {
        var asked = links.asked();
        return new Asked(asked.asOf(), asked.knownAt(), null, locale.getLanguage());
    }

    public Language language() {
        return Language.tagged(locale.getLanguage());
    }

    public Texts texts() {
        return Texts.in(locale);
    }

    public Texts texts(Class<?> page) {
        return texts().of(page);
    }

    public Labels labels() {
        return new Labels(texts());
    }

    public Dates dates() {
        return new Dates(texts(), zone);
    }

    /** The day that the page is about; today where none is asked for. */
    public LocalDate day() {
        var asOf = asked().asOf();
        return asOf == null ? today : se.klubba.reading.Moments.day("asOf", asOf);
    }

    /**
     * A day that the address has, as people write it; null where it has none.
     *
     * @throws Mistyped where it is no day
     */
    public @Nullable LocalDate day(String name) {
        var said = parameter(name);
        return said == null ? null : Mistyped.day(name, said, today);
    }

    /** The same with other links. */
    Visit with(Links others) {
        return new Visit(locale, others, path, parameters, today, zone);
    }

    /** Null where the address does not have it, or has it empty. */
    public @Nullable String parameter(String name) {
        var values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() || values.getFirst().isBlank() ? null : values.getFirst();
    }

    /** This page. */
    public String here() {
        return here(Map.of());
    }

    /** This page with some of its own parameters set; empty ones are left out. */
    public String here(Map<String, String> changed) {
        return path + query(changed);
    }

    /** What programs fetch again and again: of no time, and in the language of the page, since they wish for none. */
    public String followed(String path) {
        return links.now().in(locale.getLanguage()).to(path);
    }

    private String query(Map<String, String> changed) {
        var parts = new ArrayList<String>();
        parameters.forEach((name, values) -> {
            if (!changed.containsKey(name)) {
                values.forEach(value -> add(parts, name, value));
            }
        });
        changed.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(e -> add(parts, e.getKey(), e.getValue()));
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(Links.encoded(name) + "=" + Links.encoded(value));
        }
    }
}
