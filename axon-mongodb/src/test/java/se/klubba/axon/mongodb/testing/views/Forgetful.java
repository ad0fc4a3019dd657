package se.klubba.axon.mongodb.testing.views;

import java.util.OptionalLong;
import org.axonframework.messaging.core.Context;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;

/** A breach: the position is that of the batch. */
public final class Forgetful {
    private Forgetful() {}

    public static OptionalLong position(Context context) {
        return TrackingToken.fromContext(context).orElseThrow().position();
    }
}
