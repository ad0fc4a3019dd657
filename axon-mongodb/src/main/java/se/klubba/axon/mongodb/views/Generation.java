package se.klubba.axon.mongodb.views;

import org.jspecify.annotations.Nullable;

/**
 * One build of one version of a view. Its id names its collection and the processor that follows the log for it.
 *
 * @param number from 1 within the version
 * @param position events seen so far
 * @param stoppedAt the event it cannot get past, or where it was found to be wrong
 * @param refused whether it was compared with the log and found to be wrong: then it is never read
 * @param build how far a build has come; null before and after
 */
record Generation(
        String view,
        int version,
        int number,
        Stage stage,
        long position,
        @Nullable Long stoppedAt,
        @Nullable String cause,
        boolean refused,
        @Nullable Build build) {

    enum Stage {
        BUILDING,
        CATCHING_UP,
        SERVED
    }

    /** @param done of so many steps, and the time that they took */
    record Build(long done, long of, long millis) {}

    static Generation begun(String view, int version, int number) {
        return new Generation(view, version, number, Stage.BUILDING, 0, null, null, false, null);
    }

    String id() {
        var first = "view_" + view + "_v" + version;
        return number == 1 ? first : first + "_" + number;
    }

    /** The same, seen to have come so far. */
    Generation atLeast(long events) {
        return new Generation(
                view, version, number, stage, Math.max(position, events), stoppedAt, cause, refused, build);
    }

    /** The processor that is claimed while it is built. */
    String buildId() {
        return id() + ".build";
    }

    /** The one that is claimed now. */
    String processor() {
        return stage == Stage.BUILDING ? buildId() : id();
    }

    boolean served() {
        return stage == Stage.SERVED;
    }

    boolean newerThan(@Nullable Generation other) {
        return other == null || version > other.version || (version == other.version && number > other.number);
    }
}
