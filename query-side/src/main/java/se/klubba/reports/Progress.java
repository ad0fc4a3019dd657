package se.klubba.reports;

/** Told how far a run has come: once through the log, and then through the facts that it tells of. May throw, which ends the run. */
@FunctionalInterface
public interface Progress {
    Progress UNWATCHED = (_, _) -> {};

    /**
     * @param done events and facts that were gone through
     * @param of how many there will have been, as far as can be known; at first no more than a guess
     */
    void at(long done, long of);
}
