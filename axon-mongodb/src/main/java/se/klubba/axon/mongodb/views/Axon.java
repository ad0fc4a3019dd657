package se.klubba.axon.mongodb.views;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The framework's futures, where they are waited for. */
final class Axon {
    private Axon() {}

    static <T> T await(CompletableFuture<T> done) {
        try {
            return done.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
