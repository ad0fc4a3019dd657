package se.klubba.mattertrail;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a matter stands. Of what happened to it at one item of one meeting, the later in this list says where it stands. */
public enum MatterStatus {
    RAISED("raised (väckt)"),
    TAKEN_UP("taken up"),
    LAID_ON_RECORD("laid on record (lagt till handlingarna)"),
    DECIDED("decided (beslutat)"),
    /** Points were decided, and none of them adopted. */
    REJECTED("rejected (avslaget)"),
    REFERRED("referred (hänskjutet)"),
    REFERRED_BACK("referred back (återremiss)"),
    TABLED("tabled (bordlagt)"),
    OUTSIDE_REMIT("outside remit (ej en fråga för organet)"),
    CLOSED("closed (avslutat)");

    private final String label;

    MatterStatus(String label) {
        this.label = label;
    }

    /** Something of it remains to be decided. */
    public boolean open() {
        return switch (this) {
            case RAISED, TAKEN_UP, REFERRED, REFERRED_BACK, TABLED -> true;
            case LAID_ON_RECORD, DECIDED, REJECTED, OUTSIDE_REMIT, CLOSED -> false;
        };
    }

    public String label() {
        return label;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
