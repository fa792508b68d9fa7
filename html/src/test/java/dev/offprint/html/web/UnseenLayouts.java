package dev.offprint.html.web;

import static dev.offprint.html.web.Furnishing.footer;
import static dev.offprint.html.web.Furnishing.linked;
import static dev.offprint.html.web.Furnishing.links;
import static dev.offprint.html.web.Furnishing.menu;
import static dev.offprint.html.web.Furnishing.meta;
import static dev.offprint.html.web.Furnishing.page;
import static dev.offprint.html.web.Furnishing.plain;
import static dev.offprint.html.web.Furnishing.repeat;
import static dev.offprint.html.web.Furnishing.text;

import dev.offprint.html.web.Tongue.Label;

/**
 * Pages in other idioms, written before the reader's rules and first scored when those were done: 0.983. After that two rules
 * were added, on what comes before the headline and on names of custom elements.
 */
enum UnseenLayouts implements Layout {
    /** A publishing platform with cards in its text. */
    CARDS {
        @Override
        public String html(Story s) {
            return page(s, linked(s, ""), """
                    <div class="gh-viewport"><header id="gh-navigation" class="gh-navigation">%s</header>
                    <main class="gh-main"><article class="gh-article post"><header class="gh-article-header"><h1 class="gh-article-title">%s</h1>
                    <div class="gh-article-meta"><h4 class="gh-article-author-name"><a href="/a">%s</a></h4><time datetime="%s">%s</time></div></header>
                    <section class="gh-content gh-canvas">%s</section></article>
                    <section class="gh-container"><h2>%s</h2><div class="gh-feed">%s</div></section></main>
                    <footer class="gh-footer"><p>%s</p></footer></div>
                    """.formatted(
                    menu(s, 5),
                    s.title(),
                    s.author(),
                    s.day(),
                    s.day(),
                    plain(
                            s,
                            i -> "<div class=\"kg-card kg-signup-card\"><p>" + s.label(Label.NEWSLETTER)
                                    + "</p><button>OK</button></div>"),
                    s.label(Label.RELATED),
                    repeat(
                            6,
                            i -> "<article class=\"gh-card post\"><a class=\"gh-card-link\" href=\"/r" + i + "\"><h3>"
                                    + s.headline() + "</h3><p>" + s.sentences(2) + "</p></a></article>"),
                    footer(s)));
        }
    },
    /** A blog service: breaks inside one box, an archive in every corner. */
    BLOG_SERVICE {
        @Override
        public String html(Story s) {
            return page(s, "", """
                    <div class="content-outer"><div class="tabs">%s</div><div class="main-outer"><div class="columns"><div class="column-center-outer">
                    <div class="widget Blog" id="Blog1"><div class="blog-posts"><h2 class="date-header"><span>%s</span></h2>
                    <div class="post"><h3 class="post-title entry-title">%s</h3><div class="post-body" id="post-body-1"><div dir="auto">%s</div></div>
                    <div class="post-footer"><span class="post-author vcard">%s <span class="fn">%s</span></span>
                    <abbr class="published" title="%sT07:00:00Z">%s</abbr></div></div></div>
                    <div class="comments" id="comments"><h4>2 %s</h4>%s</div></div></div>
                    <div class="column-right-outer"><div class="widget BlogArchive"><h2>Archive</h2>%s</div></div></div></div></div>
                    """.formatted(
                    menu(s, 4),
                    s.day(),
                    s.title(),
                    text(s, part -> part.text() + "<br /><br />", Furnishing::nothing),
                    s.label(Label.BY),
                    s.author(),
                    s.day(),
                    s.day(),
                    s.label(Label.COMMENTS),
                    repeat(
                            2,
                            i -> "<dl><dt>" + s.tongue().name(i) + "</dt><dd><p>" + s.sentences(4) + "</p></dd></dl>"),
                    links(s, 15)));
        }
    },
    /** A static generator's theme, with contents and neighbours. */
    STATIC_THEME {
        @Override
        public String html(Story s) {
            return page(s, meta(s), """
                    <div class="container"><nav class="navbar">%s</nav><div class="wrapper"><main class="single">
                    <h1 class="post-title">%s</h1><div class="post-info"><span>%s</span><span>%s</span><span>3 min</span></div>
                    <details class="toc" open><summary>Contents</summary>%s</details>
                    <div class="post-inner">%s</div>
                    <div class="paginav"><a href="/p">« %s</a><a href="/n">%s »</a></div>
                    <ul class="share-icons"><li><a href="#">X</a></li><li><a href="#">%s</a></li></ul></main></div>
                    <div class="foot">%s</div></div>
                    """.formatted(
                            menu(s, 5),
                            s.title(),
                            s.author(),
                            s.day(),
                            links(s, 4),
                            plain(s, Furnishing::nothing),
                            s.headline(),
                            s.headline(),
                            s.label(Label.SHARE),
                            footer(s)));
        }
    },
    /** A European system for big sites: one frame for each element of content. */
    FRAMES {
        @Override
        public String html(Story s) {
            StringBuilder frames = new StringBuilder();
            s.parts()
                    .forEach(part -> frames.append("<div class=\"frame frame-type-text\"><div class=\"ce-bodytext\">")
                            .append(part.html())
                            .append("</div></div>"));
            return page(s, linked(s, ""), """
                    <div class="body-bg"><header class="navbar">%s</header><div id="page-content"><div class="section-column">
                    <div class="news-detail"><div class="frame"><h1>%s</h1></div><div class="news-list-date">%s</div>%s
                    <div class="frame frame-type-menu"><h3>%s</h3>%s</div></div></div></div><footer><div class="frame"><p>%s</p><p>%s</p></div></footer></div>
                    """.formatted(
                            menu(s, 9),
                            s.title(),
                            s.day(),
                            frames,
                            s.label(Label.RELATED),
                            links(s, 5),
                            s.sentences(1),
                            footer(s)));
        }
    },
    /** An application's elements of its own, with what it asks for before and in the text. */
    OWN_ELEMENTS {
        @Override
        public String html(Story s) {
            return page(s, linked(s, ""), """
                    <app-root><app-consent><div class="x1"><h2>Cookies</h2><p>%s %s</p><button>OK</button></div></app-consent>
                    <app-header><div class="x2">%s</div></app-header><story-view><div class="x3"><h1>%s</h1><p class="x4">%s %s</p><p class="x5">%s</p></div>
                    <div class="x6">%s</div></story-view><story-more><h2>%s</h2>%s</story-more><app-footer>%s</app-footer></app-root>
                    """.formatted(
                            s.label(Label.COOKIES),
                            s.sentences(3),
                            menu(s, 8),
                            s.title(),
                            s.label(Label.BY),
                            s.author(),
                            s.day(),
                            plain(
                                    s,
                                    i -> "<story-card><a href=\"/r" + i + "\"><p class=\"x7\">" + s.headline()
                                            + "</p><p class=\"x8\">" + s.sentences(1) + "</p></a></story-card>"),
                            s.label(Label.RELATED),
                            repeat(
                                    5,
                                    i -> "<story-card><a href=\"/q" + i + "\"><p>" + s.headline() + "</p></a><p>"
                                            + s.sentences(1) + "</p></story-card>"),
                            footer(s)));
        }
    },
    /** The property that is to mark the text marks its first paragraph. */
    MARKED_LEAD {
        @Override
        public String html(Story s) {
            return page(s, linked(s, s.parts().get(0).text()), """
                    <div class="top">%s</div><div class="layout"><div class="left" itemscope itemtype="http://schema.org/NewsArticle">
                    <h1 itemprop="headline">%s</h1><span itemprop="author">%s</span> <span class="time">%s</span>
                    <div class="lead" itemprop="articleBody">%s</div><div class="rest">%s</div></div>
                    <div class="right"><div class="hot"><h3>%s</h3>%s</div></div></div><div class="bottom">%s</div>
                    """.formatted(
                    menu(s, 10),
                    s.title(),
                    s.author(),
                    s.day(),
                    s.parts().get(0).html(),
                    text(
                            new Story(
                                    s.tongue(),
                                    s.title(),
                                    s.author(),
                                    s.date(),
                                    s.site(),
                                    s.parts().subList(1, s.parts().size()),
                                    s.random()),
                            Part::html,
                            i -> "<p><strong>" + s.label(Label.READ_MORE) + "</strong> <a href=\"/r\">" + s.headline()
                                    + "</a></p>"),
                    s.label(Label.MOST_READ),
                    repeat(6, i -> "<p><a href=\"/r" + i + "\">" + s.headline() + "</a> " + s.clause() + "</p>"),
                    footer(s)));
        }
    },
    /** A theme of blocks, with a query of other posts and their excerpts below. */
    BLOCK_THEME {
        @Override
        public String html(Story s) {
            return page(s, meta(s), """
                    <div class="wp-site-blocks"><header class="wp-block-template-part"><nav class="wp-block-navigation">%s</nav></header>
                    <main class="wp-block-group"><div class="wp-block-group"><h1 class="wp-block-post-title">%s</h1>
                    <div class="wp-block-post-date"><time datetime="%s">%s</time></div>
                    <div class="entry-content wp-block-post-content">%s<div class="sharedaddy sd-sharing-enabled"><h3>%s:</h3><ul><li><a href="#">X</a></li></ul></div></div>
                    <div class="wp-block-post-author"><p class="wp-block-post-author__name">%s</p><p>%s</p></div></div>
                    <div class="wp-block-query"><h2>%s</h2><ul class="wp-block-post-template">%s</ul></div></main><footer>%s</footer></div>
                    """.formatted(
                            menu(s, 5),
                            s.title(),
                            s.day(),
                            s.day(),
                            plain(s, Furnishing::nothing),
                            s.label(Label.SHARE),
                            s.author(),
                            s.sentences(2),
                            s.label(Label.RELATED),
                            repeat(
                                    5,
                                    i -> "<li class=\"wp-block-post\"><h3><a href=\"/r" + i
                                            + "\">" + s.headline() + "</a></h3><div class=\"wp-block-post-excerpt\"><p>"
                                            + s.sentences(3)
                                            + "</p></div></li>"),
                            footer(s)));
        }
    },
    /** Rows and columns; teasers with text on both sides; the text in boxes without a paragraph. */
    ROWS_AND_COLUMNS {
        @Override
        public String html(Story s) {
            return page(s, meta(s), """
                    <div class="row"><div class="col-md-12">%s</div></div><div class="row"><div class="col-md-3">%s</div>
                    <div class="col-md-6"><h1>%s</h1><div class="small">%s | %s</div>%s<div class="small"><a href="#">%s</a> <a href="#">Print</a></div></div>
                    <div class="col-md-3"><h4>%s</h4>%s</div></div><div class="row"><div class="col-md-12">%s<p>%s</p></div></div>
                    """.formatted(
                            menu(s, 8),
                            repeat(
                                    5,
                                    i -> "<div class=\"media\"><h5><a href=\"/l" + i + "\">" + s.headline()
                                            + "</a></h5><div>" + s.sentences(2) + "</div></div>"),
                            s.title(),
                            s.author(),
                            s.day(),
                            text(s, part -> "<div>" + part.text() + "</div>", Furnishing::nothing),
                            s.label(Label.SHARE),
                            s.label(Label.MOST_READ),
                            repeat(
                                    5,
                                    i -> "<div class=\"media\"><h5><a href=\"/q" + i + "\">" + s.headline()
                                            + "</a></h5><div>" + s.sentences(2) + "</div></div>"),
                            menu(s, 10),
                            footer(s)));
        }
    };
}
