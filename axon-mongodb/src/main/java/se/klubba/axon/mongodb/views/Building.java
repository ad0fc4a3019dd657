package se.klubba.axon.mongodb.views;

import java.util.List;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.TokenStore;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.UnableToClaimTokenException;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.klubba.axon.mongodb.views.Generation.Stage;

/**
 * Builds a generation from one reading of the log, and hands it over to a processor that goes on where the reading ended. Killed
 * anywhere and begun anew, by this node or another, it comes to the same.
 */
record Building(Folds folds, Generations generations, TokenStore tokens) {
    private static final Logger LOG = LoggerFactory.getLogger(Building.class);
    private static final int AT_ONCE = 500;

    /** Without effect while another node is at it. */
    <V> void build(View<V> view, Generation generation, Kept<V> kept) {
        var claim = generation.id() + ".build";
        initialize(claim, null);
        try {
            Axon.await(tokens.fetchToken(claim, 0, null));
        } catch (UnableToClaimTokenException another) {
            return;
        }
        long end = folds.log().head();
        var log = Excerpt.read(folds.log(), end, EventCriteria.havingAnyTag());
        LOG.info("{} is built from {} events", generation.id(), end);
        while (true) {
            try {
                store(Folds.all(view, log), kept, claim);
                break;
            } catch (FoldFailed failed) {
                LOG.error(
                        "{} is built up to position {} only: {}",
                        generation.id(),
                        failed.position(),
                        failed.getMessage(),
                        failed);
                end = failed.position();
                log = log.before(end);
            }
        }
        initialize(generation.id(), new GlobalSequenceTrackingToken(end));
        generations.advance(generation, end);
        generations.enter(generation, Stage.CATCHING_UP);
        Axon.await(tokens.deleteToken(claim, 0, null));
    }

    private <V> void store(List<Stored<V>> views, Kept<V> kept, String claim) {
        for (int from = 0; from < views.size(); from += AT_ONCE) {
            kept.put(views.subList(from, Math.min(from + AT_ONCE, views.size())));
            Axon.await(tokens.extendClaim(claim, 0, null));
        }
    }

    private void initialize(String processor, @Nullable TrackingToken token) {
        try {
            Axon.await(tokens.initializeTokenSegments(processor, 1, token, null));
        } catch (UnableToClaimTokenException there) {
            LOG.debug("{} was there already", processor);
        }
    }
}
