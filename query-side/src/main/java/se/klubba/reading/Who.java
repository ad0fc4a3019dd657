package se.klubba.reading;

import org.jspecify.annotations.Nullable;

/**
 * A party: {@code kind} is body, person, office, principal, each (every principal of the group) or not-stated, which has neither
 * identifier nor name.
 */
public record Who(
        String kind, @Nullable String id, @Nullable String name) {
    public static final Who NOT_STATED = new Who("not-stated", null, null);

    public String shown() {
        var known = name != null ? name : id != null ? id : "not stated";
        return kind.equals("each") ? "each of " + known : known;
    }
}
