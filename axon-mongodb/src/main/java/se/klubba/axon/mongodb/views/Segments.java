package se.klubba.axon.mongodb.views;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.messaging.eventhandling.processing.streaming.segmenting.Segment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.klubba.axon.mongodb.tokens.MongoTokenStore;
import se.klubba.axon.mongodb.views.Generation.Change;
import se.klubba.axon.mongodb.views.Generation.Wish;

/** A node's part in sharing the segments of generations among the nodes, and in splitting and merging them. */
record Segments(Generations generations, MongoTokenStore tokens) {
    private static final Logger LOG = LoggerFactory.getLogger(Segments.class);

    /** Lets go of what is more than this node's share, and does what is wished of the segments that it has. */
    void tend(Generation generation, Following following, int nodes) {
        var segments = new HashMap<Integer, Segment>();
        tokens.held(generation.id()).forEach(held -> segments.put(held.segment().getSegmentId(), held.segment()));
        following.mayHold(Math.ceilDiv(Math.max(1, segments.size()), nodes));
        var wish = generation.wish();
        if (wish != null) {
            fulfil(generation, following, wish, segments);
        }
    }

    private void fulfil(Generation generation, Following following, Wish wish, Map<Integer, Segment> segments) {
        var segment = segments.get(wish.segment());
        if (segment == null || segment.getMask() != wish.mask()) {
            generations.fulfilled(generation);
            return;
        }
        if (following.held().contains(wish.segment())) {
            boolean done =
                    wish.change() == Change.SPLIT ? following.split(wish.segment()) : following.merge(wish.segment());
            if (done) {
                LOG.info("{} of segment {} of {} is done", wish.change(), wish.segment(), generation.id());
                generations.fulfilled(generation);
            }
        } else if (wish.change() == Change.MERGE && following.held().contains(segment.mergeableSegmentId())) {
            following.release(segment.mergeableSegmentId());
        }
    }
}
