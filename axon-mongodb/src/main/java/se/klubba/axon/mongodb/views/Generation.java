package se.klubba.axon.mongodb.views;

import org.jspecify.annotations.Nullable;

/**
 * One build of one version of a view. Its id names its collection and the processor that follows the log for it.
 *
 * @param number from 1 within the version
 * @param position events seen so far
 * @param stoppedAt the event it cannot get past
 */
record Generation(
        String view,
        int version,
        int number,
        Stage stage,
        long position,
        @Nullable Long stoppedAt,
        @Nullable String cause) {

    enum Stage {
        BUILDING,
        CATCHING_UP,
        SERVED
    }

    String id() {
        var first = "view_" + view + "_v" + version;
        return number == 1 ? first : first + "_" + number;
    }

    boolean served() {
        return stage == Stage.SERVED;
    }

    boolean newerThan(@Nullable Generation other) {
        return other == null || version > other.version || (version == other.version && number > other.number);
    }
}
