package dev.offprint.credit.phrase;

/** What means the same in any language. */
final class Common {

    static final String TABLE = """
            SIGN: © | ⓒ | Ⓒ | ℗ | Ⓟ | (c) | (с) | (p) | &copy; | &copy | &#169; | &#xa9; | ã© | â© | copyright
            SIGN: copyrights | copyrighted | copr. | copr | copyright c | copyright с
            COPYLEFT: copyleft | 🄯 | (ɔ)
            OPEN: +
            ELEMENT by: by
            ELEMENT sa: sa
            ELEMENT nc: nc
            ELEMENT nd: nd
            ELEMENT zero: zero | 0
            PORT igo: igo
            NAVIGATION: copyright policy | copyright notice | copyright & permissions | copyright and permissions
            NAVIGATION: report copyright | rss feed | rss | faq | dmca
            COMPANY: ag | sa | s.a | s.a. | se | nv | n.v. | bv | b.v. | ab | oy | as | a/s | aps | asa | kft | zrt
            COMPANY: sp. z o.o. | sp. z o. o. | d.o.o. | s.r.o. | a.s. | pty | pte | plc | llc | llp | lp | l.l.c.
            COMPANY: l.l.p. | ltd | ltd. | limited | inc | inc. | incorporated | corp | corp. | corporation | co. ltd.
            COMPANY: kk | k.k. | kg | kgaa | ohg
            FIRM: co | co. | cie | cie.
            ORGANIZATION: tv | fm | news | media | radio | online | digital | international | dpa | afp | epa
            """;

    private Common() {}
}
