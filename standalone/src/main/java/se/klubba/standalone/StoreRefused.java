package se.klubba.standalone;

import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import se.klubba.embedded.FolderInUse;

/** Where the folder cannot be used, or the side is none, a sentence says so, and no stack trace. */
final class StoreRefused implements FailureAnalyzer {
    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof FolderInUse || at instanceof Side.Refused) {
                return new FailureAnalysis(Objects.requireNonNull(at.getMessage()), null, failure);
            }
            if (at instanceof UncheckedIOException) {
                return new FailureAnalysis(at.getMessage() + " (" + at.getCause() + ")", null, failure);
            }
        }
        return null;
    }
}
