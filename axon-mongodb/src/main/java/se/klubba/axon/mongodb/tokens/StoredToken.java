package se.klubba.axon.mongodb.tokens;

import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.MergedTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.ReplayToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A token as data: a number of events seen, or a pair of tokens for one that merges or replays. */
final class StoredToken {
    private StoredToken() {}

    static @Nullable Object write(@Nullable TrackingToken token) {
        return switch (token) {
            case null -> null;
            case GlobalSequenceTrackingToken sequence -> sequence.getGlobalIndex();
            case MergedTrackingToken merged ->
                new Document("lower", write(merged.lowerSegmentToken()))
                        .append("upper", write(merged.upperSegmentToken()));
            case ReplayToken replay ->
                new Document("reset", write(replay.getTokenAtReset())).append("now", write(replay.getCurrentToken()));
            default -> throw new IllegalArgumentException("a token that this log does not give: " + token);
        };
    }

    static @Nullable TrackingToken read(@Nullable Object stored) {
        return switch (stored) {
            case null -> null;
            case Number events -> new GlobalSequenceTrackingToken(events.longValue());
            case Document pair
            when pair.containsKey("lower") ->
                MergedTrackingToken.merged(read(pair.get("lower")), read(pair.get("upper")));
            case Document pair -> ReplayToken.createReplayToken(read(pair.get("reset")), read(pair.get("now")));
            default -> throw new IllegalStateException("not a stored token: " + stored);
        };
    }
}
