package se.klubba.axon.mongodb.log;

import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** Is told what becomes of appends, to measure it. Called by the writer and by those who wait: it must be quick, and must not throw. */
public interface LogListener {
    LogListener NONE = new LogListener() {};

    /** Once, with the number of appends that wait to be written, whenever it is asked. */
    default void opened(IntSupplier waiting) {}

    /**
     * An append has its answer.
     *
     * @param nanos from when it was asked for
     * @param failure null where it is in the log; a rejection where it conflicted; else what the log could not do
     */
    default void answered(long nanos, @Nullable Throwable failure) {}

    /**
     * A commit is in the log.
     *
     * @param nanos from when it was put together, until a majority had it
     */
    default void committed(int appends, int events, long nanos) {}

    /** Another process had taken the position of a commit: its appends are judged again. */
    default void outrun() {}

    /** A commit was sent, and nobody knows yet whether it is in the log. */
    default void unsure() {}
}
