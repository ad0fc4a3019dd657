package se.klubba.pages.layout;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.klubba.reading.Asked;
import se.klubba.reading.Named;
import se.klubba.reading.Who;

/**
 * Addresses inside the register. Each keeps what the visit was asked with: both times, and the language where it was chosen.
 *
 * @param context what stands before every path, where the register lives under a prefix; otherwise empty
 * @param language its tag; null where the browser's own wish counts
 */
public record Links(String context, Asked asked, @Nullable String language) {
    private static final Pattern ONE_THING = Pattern.compile(
            "/(matters|bodies|persons|offices|principals|meetings|assignments|instruments|funding|occasions)"
                    + "/[\\w-]+(/[\\w-]*)?");

    /** Whether a page is of one thing, which can be compared with itself at another time. */
    public static boolean isOfOneThing(String path) {
        return ONE_THING.matcher(path).matches();
    }

    /** @param path from the root of the register, with its own query and fragment if any */
    public String to(String path) {
        int hash = path.indexOf('#');
        var address = new StringBuilder(context).append(hash < 0 ? path : path.substring(0, hash));
        add(address, "asOf", asked.asOf());
        add(address, "knownAt", asked.knownAt());
        add(address, "lang", language);
        return address.append(hash < 0 ? "" : path.substring(hash)).toString();
    }

    /** The path of an address that {@link #to} made. */
    String path(String address) {
        return address.substring(context.length()).replaceFirst("[?#].*", "");
    }

    private static void add(StringBuilder address, String parameter, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            address.append(address.indexOf("?") < 0 ? '?' : '&')
                    .append(parameter)
                    .append('=')
                    .append(encoded(value));
        }
    }

    /** As a part of a query. */
    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public Links knownAt(@Nullable String then) {
        return new Links(context, new Asked(asked.asOf(), then, null, null), language);
    }

    public Links asOf(@Nullable String day) {
        return new Links(context, new Asked(day, asked.knownAt(), null, null), language);
    }

    /** Without either time. */
    public Links now() {
        return new Links(context, Asked.NOW, language);
    }

    public Links in(@Nullable String tag) {
        return new Links(context, asked, tag);
    }

    /** @param folder as {@code /matters} */
    public String to(String folder, Named thing) {
        var slug = Slug.of(thing.name());
        return to(folder + "/" + thing.id() + (slug.isEmpty() ? "" : "/" + slug));
    }

    public String matter(Named matter) {
        return to("/matters", matter);
    }

    public String body(Named body) {
        return to("/bodies", body);
    }

    public String meeting(Named meeting) {
        return to("/meetings", meeting);
    }

    public String person(Named person) {
        return to("/persons", person);
    }

    public String principal(Named principal) {
        return to("/principals", principal);
    }

    public String office(Named office) {
        return to("/offices", office);
    }

    public String occasion(Named occasion) {
        return to("/occasions", occasion);
    }

    public String funding(Named funding) {
        return to("/funding", funding);
    }

    public String instrument(Named instrument) {
        return to("/instruments", instrument);
    }

    /** An assignment is mostly called by all its words: none of them stand in its address. */
    public String assignment(String id) {
        return to("/assignments/" + id);
    }

    /**
     * The page of a thing; null for a kind that has none.
     *
     * @param kind as in the key of its identifier
     */
    public @Nullable String thing(String kind, Named thing) {
        return switch (kind) {
            case "matter" -> matter(thing);
            case "body" -> body(thing);
            case "meeting" -> meeting(thing);
            case "person" -> person(thing);
            case "office" -> office(thing);
            case "principal" -> principal(thing);
            case "occasion" -> occasion(thing);
            case "funding" -> funding(thing);
            case "instrument" -> instrument(thing);
            case "assignment" -> assignment(thing.id());
            case "document" -> to("/documents/" + thing.id());
            default -> null;
        };
    }

    /** Null where it is not stated who it is. */
    public @Nullable String party(Who who) {
        var id = who.id();
        if (id == null) {
            return null;
        }
        var named = new Named(id, who.name());
        return switch (who.kind()) {
            case "body" -> body(named);
            case "person" -> person(named);
            case "office" -> office(named);
            case "principal", "each" -> principal(named);
            default -> null;
        };
    }

    /** @param lines as {@code 12-13}, which are marked */
    public String document(String id, String lines) {
        var first = lines.contains("-") ? lines.substring(0, lines.indexOf('-')) : lines;
        return to("/documents/" + id + "?lines=" + encoded(lines) + "#r" + first);
    }
}
