package dev.offprint.credit;

/** What a line says is reserved, apart from any licence that it names. */
public enum Rights {
    /** Nothing is said. */
    NONE_STATED,
    /** "All rights reserved". */
    ALL_RESERVED,
    /** "Some rights reserved". */
    SOME_RESERVED,
    /** "Public domain", "no rights reserved". */
    PUBLIC_DOMAIN
}
