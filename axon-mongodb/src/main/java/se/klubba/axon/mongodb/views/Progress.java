package se.klubba.axon.mongodb.views;

import org.jspecify.annotations.Nullable;

/**
 * How far a view has come, as every node sees it.
 *
 * @param version the version that is served, or is being built where none is served yet
 * @param position events seen so far, of those in the log
 * @param head events in the log
 * @param lag events still to be seen
 * @param stoppedAt the position of the event it cannot get past, or where it stands while no node follows; null while it runs
 * @param cause why it stopped; null while it runs
 * @param rebuilding whether a version is being built beside this one, or is not complete yet
 */
public record Progress(
        String name,
        int version,
        long position,
        long head,
        long lag,
        @Nullable Long stoppedAt,
        @Nullable String cause,
        boolean rebuilding) {

    /** Whether somebody has to look at it. */
    public boolean stopped() {
        return stoppedAt != null;
    }
}
