package se.klubba.kernel;

/** What settles a tie: the casting vote (utslagsröst) of whoever is in the chair, or the lot (lottning). */
public enum TieBreak {
    CASTING_VOTE,
    LOT
}
