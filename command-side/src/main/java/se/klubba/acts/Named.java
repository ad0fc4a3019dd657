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
 * have to be on record. The meeting where it happened is read too and is procedure's to judge; where it stands in a document is no claim
 * about that document. The parts that an act has of its own are for its own rule.
 */
final class Named {
    private Named() {}

    static Set<Key> keys(Act act) {
        return Stream.concat(in(act, null), Stream.ofNullable(act.at().basis().meeting()))
                .map(Identifier::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** @throws Unknown naming the first that is not on record */
    static void mustBeKnown(Act act, Facts facts) {
        var recordable = act.getClass().getAnnotation(Recordable.class);
        in(act, recordable == null ? null : recordable.creates()).forEach(it -> Known.mustBe(facts, it));
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
