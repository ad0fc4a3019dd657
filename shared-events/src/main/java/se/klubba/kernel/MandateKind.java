package se.klubba.kernel;

/**
 * As what a person sits in a body: ledamot, ersättare, ordförande, sekreterare, vice ordförande, kassör, observatör, sakkunnig, justerare,
 * revisor. Rules ask for it; what the body itself calls it is a title beside it.
 */
public enum MandateKind {
    REPRESENTATIVE,
    SUBSTITUTE,
    CHAIR,
    SECRETARY,
    VICE_CHAIR,
    TREASURER,
    OBSERVER,
    ADVISER,
    VERIFIER,
    AUDITOR
}
