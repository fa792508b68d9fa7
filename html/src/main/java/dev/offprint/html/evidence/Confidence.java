package dev.offprint.html.evidence;

/** How sure something is. */
public enum Confidence {
    /** A guess. */
    LOW,
    /** Said where it often is right. */
    MEDIUM,
    /** Said where it is meant to be said. */
    HIGH
}
