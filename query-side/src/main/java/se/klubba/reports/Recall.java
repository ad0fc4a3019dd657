package se.klubba.reports;

import java.util.Collection;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import se.klubba.timeline.Fact;

/** Facts once more, for a fold that keeps where they are in the log instead of them. */
@FunctionalInterface
public interface Recall {
    /** What stands of these entries, each once, in the order in which it happened. */
    Stream<Fact> of(Collection<Long> entries);

    /**
     * Things one after the other, with their facts; those of some things are in memory at a time.
     *
     * @param entries of a thing
     * @param told what is made of a thing, and of its facts among others
     */
    default <T, R> Stream<R> tell(
            Stream<T> things, Function<T, Collection<Long>> entries, BiFunction<T, Recalled, R> told) {
        return things.map(thing -> new Together.Part<>(thing, entries.apply(thing)))
                .gather(Together.parts())
                .flatMap(some -> {
                    var facts = new Recalled(of(some.stream()
                                    .flatMap(one -> one.entries().stream())
                                    .toList())
                            .toList());
                    return some.stream().map(one -> told.apply(one.thing(), facts));
                });
    }
}
