package se.klubba.axon.mongodb;

import org.jspecify.annotations.Nullable;

/** An append was sent, and until the deadline nobody could say whether it is in the log. It may be there, or come to be there; who repeats it must bear a second one. */
public final class OutcomeUnknown extends LogFault {
    public OutcomeUnknown(String commit, long position, @Nullable Throwable cause) {
        super("it is unknown whether commit " + commit + " is in the log, at position " + position, cause);
    }
}
