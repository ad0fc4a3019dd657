package se.klubba.kernel;

/** What was irregular about an act that had already happened. The code is stable and public; the constant's name in lower case with dashes. */
public enum Deviation {
    MEETING_NOT_OPEN,
    MEETING_CANCELLED,
    MEETING_NOT_KNOWN,
    MEETING_NOT_HELD,
    MEETING_ON_ANOTHER_DAY,
    ITEM_NOT_ON_AGENDA,
    NO_QUORUM,
    BODY_NOT_COMPETENT,
    TARGET_MEETING_EARLIER,
    TARGET_MEETING_CANCELLED,
    TARGET_MEETING_PASSED,
    MATTER_NOT_RAISED_THEN,
    MATTER_CLOSED,
    BODY_DISSOLVED,
    NO_NOMINATION,
    NOMINATION_DECLINED,
    TOO_MANY_MEMBERS,
    UNFAIR_SPLIT,
    INSTRUMENT_NOT_IN_FORCE,
    VOTER_RECUSED;

    @com.fasterxml.jackson.annotation.JsonValue
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
