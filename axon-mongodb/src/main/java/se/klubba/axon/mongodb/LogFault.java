package se.klubba.axon.mongodb;

import org.jspecify.annotations.Nullable;

/** What can go wrong between an application and its log. None of them is a refusal by a rule of the application. */
public abstract sealed class LogFault extends RuntimeException
        permits LogUnavailable,
                LogOverloaded,
                OutcomeUnknown,
                CommitTooLarge,
                BrokenChain,
                BrokenCommitment,
                UnknownEventType,
                MissingMetadata {
    protected LogFault(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
