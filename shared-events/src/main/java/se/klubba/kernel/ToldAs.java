package se.klubba.kernel;

/**
 * How a fact stands in the text, where that is less than that it was done (DOMAIN, As it was said). It is told as that, makes no decision and
 * ends nothing.
 */
public enum ToldAs {
    /** Somebody reported that it had been done. */
    REPORTED,
    /** According to somebody who is not there, or as it is said ("lär", "enligt uppgift"). */
    HEARSAY
}
