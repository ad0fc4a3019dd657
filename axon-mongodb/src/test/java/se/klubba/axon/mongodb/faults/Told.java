package se.klubba.axon.mongodb.faults;

/** What those who append are told of each attempt; between {@link #begun} and an answer nobody knows. */
interface Told {
    void begun(String attempt);

    void acknowledged(String attempt, long position);

    /** Nothing was appended, because somebody else was faster. */
    void conflicted(String attempt);

    /** Nothing was appended, because the log could not take it. */
    void refused(String attempt);
}
