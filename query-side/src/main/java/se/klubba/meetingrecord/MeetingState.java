package se.klubba.meetingrecord;

import se.klubba.words.State;

/** How a meeting stands on a day. */
public enum MeetingState implements State {
    SCHEDULED,
    HELD,
    CANCELLED,
    NOTED
}
