package se.klubba.mattertrail;

import se.klubba.words.State;

/** Where a matter stands. Of what happened to it at one item of one meeting, the later in this list says where it stands. */
public enum MatterStatus implements State {
    RAISED,
    TAKEN_UP,
    LAID_ON_RECORD,
    DECIDED,
    /** Decided subject to something that has not come. */
    SUBJECT_TO,
    /** Points were decided, and none of them adopted. */
    REJECTED,
    REFERRED,
    REFERRED_BACK,
    TABLED,
    OUTSIDE_REMIT,
    /** It goes on in another matter. */
    MERGED,
    CLOSED;

    /** Something of it remains to be decided. */
    public boolean open() {
        return switch (this) {
            case RAISED, TAKEN_UP, SUBJECT_TO, REFERRED, REFERRED_BACK, TABLED -> true;
            case LAID_ON_RECORD, DECIDED, REJECTED, OUTSIDE_REMIT, MERGED, CLOSED -> false;
        };
    }
}
