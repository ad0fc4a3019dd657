package se.klubba.instrumentregister;

import se.klubba.words.State;

/** Without what an instrument is not in force. */
public enum AwaitedKind implements State {
    SIGNATURE,
    APPROVAL
}
