package se.klubba.reports;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/** Work on each of very many things, done on all processors while the next are being read. */
final class InParts {
    private static final int AT_ONCE = 128;
    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    private InParts() {}

    /** What came of each, in order; a few hundred of them are in memory at a time. */
    static <A, B> Stream<B> map(Stream<A> all, Function<A, B> work) {
        return all.gather(Gatherers.windowFixed(AT_ONCE))
                .gather(Gatherers.mapConcurrent(
                        PROCESSORS + 1, part -> part.stream().map(work).toList()))
                .flatMap(List::stream);
    }
}
