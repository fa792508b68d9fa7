package dev.offprint.html.page;

import java.util.Set;

/** What the names of an element's classes, and its id, say that it is: a hint, for names are free. */
enum Hint {
    /** Who wrote it. */
    BYLINE(
            Set.of(
                    "byline",
                    "bylines",
                    "author",
                    "authors",
                    "authorname",
                    "writer",
                    "autor",
                    "autoren",
                    "auteur",
                    "autore",
                    "vcard"),
            Set.of("bio", "box", "about", "avatar", "image", "photo", "social", "follow", "comment", "posts", "card")),
    /** When it appeared. */
    DATE(
            Set.of(
                    "date",
                    "dates",
                    "datetime",
                    "published",
                    "pubdate",
                    "timestamp",
                    "dateline",
                    "datum",
                    "fecha",
                    "posted"),
            Set.of("comment", "event", "picker", "update", "updated", "modified")),
    /** When it was changed. */
    UPDATED(Set.of("updated", "modified", "lastmod"), Set.of("comment")),
    /** The line below the headline. */
    SUBTITLE(
            Set.of(
                    "subtitle",
                    "standfirst",
                    "dek",
                    "deck",
                    "subheadline",
                    "subhead",
                    "subheading",
                    "lede",
                    "chapo",
                    "bajada"),
            Set.of()),
    /** Who owns the site. */
    COPYRIGHT(Set.of("copyright", "copy", "legal", "colophon", "siteinfo", "imprint"), Set.of("button")),
    /** The text of the article. */
    CONTENT(
            Set.of(
                    "articlebody",
                    "articletext",
                    "articlecontent",
                    "bodytext",
                    "storybody",
                    "postbody",
                    "postcontent",
                    "entrycontent",
                    "storycontent",
                    "bodycopy",
                    "maincontent",
                    "contentbody",
                    "articlefulltext",
                    "richtext",
                    "postarticle",
                    "fulltext",
                    "textbody",
                    "articlemain",
                    "contenttext",
                    "blogcontent"),
            Set.of()),
    /** Something that may hold it. */
    MAIN(
            Set.of(
                    "article", "body", "content", "entry", "main", "page", "post", "story", "text", "blog", "prose",
                    "artikel"),
            Set.of()),
    /** Names who wrote it, as attributes for tests have it. */
    NAME(Set.of("byline", "author", "authors", "username", "authorname", "contributor"), Set.of()),
    /** A line above the headline, or before it in one element. */
    KICKER(
            Set.of(
                    "kicker",
                    "eyebrow",
                    "overline",
                    "topline",
                    "roofline",
                    "dachzeile",
                    "spitzmarke",
                    "rubrik",
                    "surtitre",
                    "antetitulo",
                    "occhiello",
                    "chapeau",
                    "preheadline",
                    "pretitle",
                    "supertitle"),
            Set.of()),
    /** Set in small type. */
    SMALL(Set.of("small"), Set.of()),
    /** Holds what is known of the article, its author and date: furniture of the text, and below it in some pages. */
    META(Set.of("meta", "postfooter", "entryfooter", "articlefooter"), Set.of()),
    /** What readers say. */
    COMMENT(
            Set.of(
                    "comment",
                    "comments",
                    "commentlist",
                    "disqus",
                    "respond",
                    "reactions",
                    "kommentare",
                    "commentaires",
                    "replies"),
            Set.of()),
    /** Around the text or in between, and no part of it. */
    FURNITURE(
            Set.of(
                    "share",
                    "sharing",
                    "sharebar",
                    "sharedaddy",
                    "addthis",
                    "addtoany",
                    "social",
                    "socials",
                    "newsletter",
                    "newsletters",
                    "subscribe",
                    "subscription",
                    "signup",
                    "related",
                    "relatedposts",
                    "recommended",
                    "recommendation",
                    "recommendations",
                    "recirc",
                    "recirculation",
                    "outbrain",
                    "taboola",
                    "promo",
                    "promos",
                    "promotion",
                    "promoted",
                    "ad",
                    "ads",
                    "adslot",
                    "adunit",
                    "advert",
                    "adverts",
                    "advertisement",
                    "advertising",
                    "adsbygoogle",
                    "cookie",
                    "cookies",
                    "consent",
                    "gdpr",
                    "popup",
                    "modal",
                    "overlay",
                    "breadcrumb",
                    "breadcrumbs",
                    "pagination",
                    "pager",
                    "nav",
                    "navbar",
                    "navigation",
                    "menu",
                    "sidebar",
                    "widget",
                    "widgets",
                    "toolbar",
                    "taglist",
                    "tagcloud",
                    "tags",
                    "masthead",
                    "skip",
                    "print",
                    "rating",
                    "ratings",
                    "trending",
                    "popular",
                    "mostread",
                    "latest",
                    "readmore",
                    "login",
                    "register",
                    "donate",
                    "donation",
                    "hidden",
                    "offscreen",
                    "noprint",
                    "feedback",
                    "survey",
                    "poll",
                    "toc",
                    "authorbox",
                    "authorbio",
                    "bio",
                    "jumplink",
                    "copyright",
                    "footer",
                    "banner",
                    "upsell",
                    "crosslink",
                    "crosslinks",
                    "morefrom",
                    "nextprev",
                    "follow",
                    "ticker",
                    "weather",
                    "marketing",
                    "meta",
                    "postmeta",
                    "entrymeta",
                    "entryfooter",
                    "topics",
                    "sponsor",
                    "readnext",
                    "linkbox",
                    "sronly",
                    "screenreader",
                    "visuallyhidden",
                    "assistive",
                    "linklist",
                    "reaction",
                    "reactions",
                    "optin",
                    "donations",
                    "patreon"),
            Set.of("labelhidden"));

    private final Set<String> words;
    private final Set<String> not;

    Hint(Set<String> words, Set<String> not) {
        this.words = words;
        this.not = not;
    }

    /** Its bit in a number that holds several. */
    int bit() {
        return 1 << ordinal();
    }

    /** Every word that is one of a hint, or against one. */
    Set<String> words() {
        return words;
    }

    Set<String> not() {
        return not;
    }
}
