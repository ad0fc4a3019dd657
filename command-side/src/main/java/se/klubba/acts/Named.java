package se.klubba.acts;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.Key;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Source;

/**
 * The things that an act names, wherever in it they stand: all are read before it is judged, and all but the one that it brings into being
 * have to be on record. So have the meeting where it happened, the body whose it is and the documents that it stands in. The parts that an
 * act has of its own are for its own rule.
 */
final class Named {
    private Named() {}

    static Set<Key> keys(Act act) {
        return Stream.concat(in(act, null), basis(act))
                .map(Identifier::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** @throws Unknown naming the first that is not on record */
    static void mustBeKnown(Act act, Facts facts) {
        var recordable = act.getClass().getAnnotation(Recordable.class);
        var created = recordable == null ? null : recordable.creates();
        in(act, created).forEach(it -> Known.mustBe(facts, it));
        basis(act).filter(it -> !it.equals(created(act, created))).forEach(it -> Known.mustBe(facts, it));
    }

    private static Stream<Identifier> basis(Act act) {
        var basis = act.at().basis();
        return Stream.of(
                        Stream.<Identifier>ofNullable(basis.meeting()),
                        Stream.<Identifier>ofNullable(basis.body()),
                        basis.sources().stream().<Identifier>map(Source::document))
                .flatMap(some -> some);
    }

    /** An act may happen at the meeting that it brings into being. */
    private static @Nullable Object created(Act act, @Nullable String component) {
        return component == null || component.isEmpty()
                ? null
                : ActParts.components(act.getClass())
                        .filter(c -> c.getName().equals(component))
                        .map(c -> ActParts.value(act, c))
                        .findFirst()
                        .orElse(null);
    }

    private static Stream<Identifier> in(Object whole, @Nullable String without) {
        return ActParts.components(whole.getClass())
                .filter(c -> !c.getName().equals(without))
                .flatMap(c -> inValue(ActParts.value(whole, c)));
    }

    private static Stream<Identifier> inValue(@Nullable Object value) {
        return switch (value) {
            case null -> Stream.empty();
            case Identifier it -> Stream.of(it);
            case Occurrence _, Source _ -> Stream.empty();
            case Collection<?> many -> many.stream().flatMap(Named::inValue);
            case Record part when shared(part.getClass().getPackageName()) -> in(part, null);
            default -> Stream.empty();
        };
    }

    private static boolean shared(String packageName) {
        return packageName.equals("se.klubba.kernel") || packageName.endsWith(".event");
    }
}
