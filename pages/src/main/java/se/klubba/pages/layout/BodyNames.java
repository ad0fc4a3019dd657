package se.klubba.pages.layout;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.bodies.event.BodyEvent.BodyRelation;
import se.klubba.composition.BodyEntry;
import se.klubba.kernel.Term;
import se.klubba.reading.Folded;

/**
 * How bodies are told from each other that stand side by side.
 *
 * @param shared what more than one of them is called
 */
public record BodyNames(Labels labels, Dates dates, Set<Folded> shared) {
    public static BodyNames of(Visit visit, Collection<BodyEntry> bodies) {
        return of(visit.labels(), visit.dates(), bodies);
    }

    static BodyNames of(Labels labels, Dates dates, Collection<BodyEntry> bodies) {
        var once = new HashSet<Folded>();
        return new BodyNames(
                labels,
                dates,
                bodies.stream()
                        .map(BodyNames::folded)
                        .filter(name -> !once.add(name))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** By its name; where another is called so too, in full. */
    public String of(BodyEntry body) {
        return isShared(body) ? full(body) : name(body);
    }

    public boolean isShared(BodyEntry body) {
        return shared.contains(folded(body));
    }

    /** With what it is, of what it is a part, and from when until when, as far as that is told. */
    public String full(BodyEntry body) {
        return Stream.of(
                        Stream.of(name(body), labels.body(body.kind())),
                        body.related().stream()
                                .filter(related -> related.relation() == BodyRelation.PART_OF)
                                .map(related -> related.to().shown()),
                        Stream.ofNullable(term(body)))
                .flatMap(parts -> parts)
                .collect(Collectors.joining(", "));
    }

    /** From when until when it was, or is; null where nothing of that is told. */
    public @Nullable String term(BodyEntry body) {
        return body.established() == null && body.dissolved() == null
                ? null
                : dates.term(new Term(body.established(), body.dissolved()));
    }

    private static String name(BodyEntry body) {
        return body.name() == null ? body.id() : body.name();
    }

    private static Folded folded(BodyEntry body) {
        return Folded.of(name(body));
    }
}
