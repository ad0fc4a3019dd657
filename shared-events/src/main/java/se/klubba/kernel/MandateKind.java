package se.klubba.kernel;

/** As what a person sits in a body (ledamot, ersättare, ordförande, sekreterare). */
public enum MandateKind {
    REPRESENTATIVE,
    SUBSTITUTE,
    CHAIR,
    SECRETARY
}
