package se.klubba.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A party: {@code kind} is body, person, office, principal, each (every principal of the group), several (together) or not-stated. The last
 * two have no identifier.
 *
 * @param name of several the names of all; null where none is known, or nobody is named
 * @param of the ones that several are; absent where it is one
 */
public record Who(
        String kind,
        @Nullable String id,
        @Nullable String name,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Who> of) {
    public static final Who NOT_STATED = new Who("not-stated", null, null, List.of());

    public static Who one(String kind, String id, @Nullable String name) {
        return new Who(kind, id, name, List.of());
    }

    public String shown() {
        var known = name != null ? name : id != null ? id : "not stated";
        return kind.equals("each") ? "each of " + known : known;
    }

    /** Whether it is that one, or that one is among several. */
    public boolean is(@Nullable String identifier) {
        return identifier != null && (identifier.equals(id) || of.stream().anyMatch(one -> one.is(identifier)));
    }
}
