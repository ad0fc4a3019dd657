package se.klubba.axon.mongodb.autoconfigure;

import com.mongodb.MongoException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import se.klubba.axon.mongodb.LogFault;
import se.klubba.axon.mongodb.heads.HeadDiffers;

/** Where the log is not there, or not as it was, a sentence says so, and no stack trace. */
final class StartRefused implements FailureAnalyzer {
    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof HeadDiffers || at instanceof LogFault) {
                return new FailureAnalysis(Objects.requireNonNull(at.getMessage()), null, failure);
            }
            if (at instanceof MongoException) {
                return new FailureAnalysis(
                        "The MongoDB server that spring.mongodb.uri names cannot be used: " + at.getMessage(),
                        null,
                        failure);
            }
        }
        return null;
    }
}
