package se.klubba.axon.mongodb.views;

import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.messaging.eventhandling.processing.streaming.segmenting.Segment;

/**
 * The keys of a segment. Keys hash to buckets, and a segment is a set of buckets: what has been seen is counted by bucket, so that it is
 * known whatever becomes of segments, also while one is split.
 */
record Buckets(Segment segment) {
    /** No processor has more segments. */
    static final int COUNT = 16;

    static final Buckets ALL = new Buckets(Segment.ROOT_SEGMENT);

    static int of(String key) {
        return (key.hashCode() * 0x9E3779B9) >>> 28;
    }

    boolean has(String key) {
        return segment.matches(of(key));
    }

    boolean all() {
        return segment.getMask() == 0;
    }

    List<Integer> numbers() {
        return IntStream.range(0, COUNT).filter(segment::matches).boxed().toList();
    }
}
