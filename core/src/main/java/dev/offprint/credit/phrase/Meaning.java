package dev.offprint.credit.phrase;

/** What a phrase does in a line. The word in brackets is the argument that a table gives with it. */
public enum Meaning {
    /** Copyright, as a sign or a word. */
    SIGN,
    /** Copyleft. */
    COPYLEFT,
    /** What is reserved [of {@code Rights}]. */
    RIGHTS,
    /** A part of the work [of {@code Scope}]; ALL for "content", "this work". */
    SCOPE,
    /** A part in the singular, which before the sign credits one figure. */
    SINGLE,
    /** Before a part: "all", "the", "our". */
    DETERMINER,
    /** After a part: "on this site", "are". */
    ABOUT,
    /** "Portions", before the sign or before a part. */
    PORTIONS,
    /** "In part", after the parts. */
    IN_PART,
    /** Data that others deliver: "map data". */
    THIRD_PARTY,
    /** The credit of a figure: "image copyright", "photo:". */
    FIGURE,
    /** "And". */
    AND,
    /** "By", before a name. */
    BY,
    /** "By", where the same word may belong to a name, as in "von". */
    BY_OR_PARTICLE,
    /** The start of a byline, when it is not a BY: "Author:", "Words by". */
    BYLINE,
    /** The end of an open span: "present". */
    OPEN,
    /** The start of an open span: "since". */
    SINCE,
    /** Between two years: "to". */
    TO,
    /** After a year, where a language counts it: "г.", "年". */
    YEAR_UNIT,
    /** Before the name of a licence: "licensed under". */
    LICENSED,
    /** Around the name of a licence: "the terms of", "International", "License". */
    LICENCE_WORD,
    /** A part of a Creative Commons licence [by, sa, nc or nd]. */
    ELEMENT,
    /** The country of a ported Creative Commons licence [its code]. */
    PORT,
    /** What limits a notice and is understood without being kept: "unless otherwise stated". */
    PROVISO,
    /** What a machine does [of {@code MiningTerms.Use}], as this library writes it. */
    USE,
    /** "Permitted", after a use. */
    ALLOWED,
    /** "Not permitted", after a use. */
    DENIED,
    /** A refusal in so many words [of {@code MiningTerms.Use}]: "no AI training". */
    MINING,
    /** Artificial intelligence. */
    AI,
    /** Training. */
    TRAINING,
    /** Text and data mining. */
    DATA_MINING,
    /** A word that forbids. */
    NEGATION,
    /** What was done to a site: "designed"; or what it was done to [thing]: "site", "theme". */
    CREDIT,
    /** Before such a thing: "proudly". */
    CREDIT_ADVERB,
    /** After it, before a name: "by"; or what stands only after a participle [with]: "with", "on". */
    CREDIT_LINK,
    /** The text of a link, wherever it stands: "Privacy Policy". */
    NAVIGATION,
    /** The text of a link, if nothing else stands beside it: "Contact". */
    MENU,
    /** People who are not named: "their authors". */
    GROUP,
    /** People who are not named, after a name and without a comma: "et al.". */
    ET_AL,
    /** The legal form of a company: "Ltd", "GmbH". */
    COMPANY,
    /** What stands after "and" in the name of a firm: "Co", "Sons". */
    FIRM,
    /** A word that only organisations have in their names: "Press". */
    ORGANIZATION,
    /** An organisation's word that takes a list: "Ministry of … and …". */
    INSTITUTE,
    /** After a name: "Jr", "PhD". */
    NAME_SUFFIX,
    /** Lower case inside a name: "van der". */
    PARTICLE,
    /** A shortened word, whose full stop ends no sentence. */
    ABBREVIATION,
    /** What makes the rest of a name an explanation: "a division of". */
    APPOSITION,
    /** A position or task: "editor", "correspondent". */
    ROLE,
    /** Before the organisation that somebody writes for: "for". */
    AFFILIATION,
    /** Before the place that somebody writes from: "in". */
    PLACE
}
