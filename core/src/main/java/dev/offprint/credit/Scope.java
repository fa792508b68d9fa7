package dev.offprint.credit;

/** The part of a work that a claim or a licence is about. */
public enum Scope {
    /** The whole work: what a line means that names no part. */
    ALL,
    /** Words. */
    TEXT,
    /** Pictures of any kind. */
    IMAGES,
    /** Photographs. */
    PHOTOS,
    /** Moving pictures. */
    VIDEO,
    /** Sound. */
    AUDIO,
    /** Programs and listings. */
    CODE,
    /** Layout and graphic design. */
    DESIGN,
    /** Figures, scores, quotes, measurements. */
    DATA,
    /** A translation, apart from the original. */
    TRANSLATION,
    /** What readers wrote under the work. */
    COMMENTS,
    /** The selection and order of a collection. */
    COMPILATION
}
