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

import dev.offprint.html.web.Part.Kind;
import dev.offprint.html.web.Tongue.Label;
import java.util.List;

/** Pages in the idioms of systems, on which the reader was tried while it was written. */
enum Layouts implements Layout {
    /** A theme from before there were article elements. */
    CLASSIC_BLOG {
        @Override
        public String html(Story s) {
            return page(s, meta(s), """
                    <div id="page"><div id="header"><h1><a href="/">%s</a></h1></div>
                    <div id="content" class="narrowcolumn"><div class="post" id="post-7"><h2>%s</h2>
                    <small>%s</small><div class="entry">%s
                    <p class="postmetadata">%s <a href="/t">a</a>, <a href="/u">b</a></p></div></div>
                    <h3 id="comments">3 %s</h3><ol class="commentlist">%s</ol>
                    <h3>%s</h3><form><textarea></textarea></form></div>
                    <div id="sidebar"><h2>%s</h2>%s</div><div id="footer"><p>%s</p></div></div>
                    """.formatted(
                            s.site(),
                            s.title(),
                            s.day(),
                            plain(s, Furnishing::nothing),
                            s.label(Label.TAGS),
                            s.label(Label.COMMENTS),
                            repeat(
                                    4,
                                    i -> "<li class=\"alt\"><cite>" + s.tongue().name(i % 3) + "</cite><p>"
                                            + s.sentences(3) + "</p></li>"),
                            s.label(Label.REPLY),
                            s.label(Label.MOST_READ),
                            links(s, 12),
                            footer(s)));
        }
    },
    /** Boxes in boxes, with names that a machine made. */
    HASHED_BOXES {
        @Override
        public String html(Story s) {
            return page(s, linked(s, ""), """
                    <div id="root"><div class="css-1a2b"><div class="css-9k">%s</div><div class="css-77">
                    <div class="css-h1"><h1 class="css-ttl">%s</h1><div class="css-by">%s %s</div><div class="css-dt">%s</div>
                    <div class="css-sh"><a href="#f">Facebook</a><a href="#x">X</a><a href="#m">%s</a></div></div>
                    <div class="css-bd">%s</div>
                    <div class="css-nl"><div>%s</div><input type="email"></div>
                    <div class="css-rl"><div>%s</div>%s</div></div>
                    <div class="css-ft">%s<div>%s</div></div></div></div>
                    """.formatted(
                            menu(s, 9),
                            s.title(),
                            s.label(Label.BY),
                            s.author(),
                            s.day(),
                            s.label(Label.SHARE),
                            text(
                                    s,
                                    part -> "<div class=\"css-p0\">" + part.text() + "</div>",
                                    i -> "<div class=\"css-q4\"><span>" + s.label(Label.READ_MORE)
                                            + "</span> <a href=\"/r\">" + s.headline() + "</a></div>"),
                            s.label(Label.NEWSLETTER),
                            s.label(Label.RELATED),
                            repeat(
                                    6,
                                    i -> "<div class=\"css-c\"><a href=\"/r" + i + "\"><div>" + s.headline()
                                            + "</div><div>" + s.clause() + "</div></a></div>"),
                            menu(s, 14),
                            footer(s)));
        }
    },
    /** Columns made of a table, and lines made of breaks. */
    OLD_TABLE {
        @Override
        public String html(Story s) {
            return page(s, meta(s), """
                    <table width="780" border="0"><tr><td colspan="3" bgcolor="navy">%s</td></tr><tr>
                    <td width="150" valign="top"><font size="2">%s</font></td>
                    <td width="480" valign="top"><font size="5"><b>%s</b></font><br>%s %s, %s<br><br>%s</td>
                    <td width="150" valign="top"><b>%s</b><br>%s</td></tr>
                    <tr><td colspan="3" align="center"><font size="1">%s</font></td></tr></table>
                    """.formatted(
                            s.site(),
                            repeat(12, i -> "<a href=\"/m" + i + "\">" + s.site() + i + "</a><br>"),
                            s.title(),
                            s.label(Label.BY),
                            s.author(),
                            s.day(),
                            text(s, part -> part.text() + "<br><br>\n", Furnishing::nothing),
                            s.label(Label.MOST_READ),
                            repeat(8, i -> "<a href=\"/r" + i + "\">" + s.headline() + "</a><br><br>"),
                            footer(s)));
        }
    },
    /** A newspaper, which breaks the text where it sells something. */
    SPLIT_NEWSPAPER {
        @Override
        public String html(Story s) {
            StringBuilder body = new StringBuilder("<section class=\"c-section\">");
            int paragraphs = 0;
            for (Part part : s.parts()) {
                body.append(part.html());
                if (part.kind() == Kind.PARAGRAPH && ++paragraphs % 3 == 0) {
                    body.append("</section><div class=\"c-slot\"><p>")
                            .append(s.label(Label.ADVERTISEMENT))
                            .append("</p></div><article class=\"c-promo\"><a href=\"/p\"><h3>")
                            .append(s.headline())
                            .append("</h3><p>")
                            .append(s.clause())
                            .append("</p></a></article><section class=\"c-section\">");
                }
            }
            return page(s, linked(s, ""), """
                    <header><nav>%s</nav></header><main><div class="grid"><div class="col-8">
                    <article class="c-head"><h1>%s</h1><p class="c-dek">%s</p><address>%s <a href="/a">%s</a></address>
                    <time datetime="%s">%s</time></article>%s</section>
                    <div class="c-follow"><p>%s</p><form><input></form></div></div>
                    <div class="col-4"><h2>%s</h2>%s</div></div></main><footer>%s<p>%s</p></footer>
                    """.formatted(
                            menu(s, 10),
                            s.title(),
                            s.clause(),
                            s.label(Label.BY),
                            s.author(),
                            s.day(),
                            s.day(),
                            body,
                            s.label(Label.NEWSLETTER),
                            s.label(Label.MOST_READ),
                            repeat(
                                    7,
                                    i -> "<article><a href=\"/r" + i + "\"><h3>" + s.headline() + "</h3></a><p>"
                                            + s.sentences(1) + "</p></article>"),
                            menu(s, 20),
                            footer(s)));
        }
    },
    /** A system whose fields are boxes in boxes. */
    FIELDS {
        @Override
        public String html(Story s) {
            return page(s, meta(s), """
                    <div id="skip"><a href="#main">Skip to main content</a></div>
                    <div class="region region-header">%s</div><div class="breadcrumb"><a href="/">%s</a> » <a href="/n">n</a></div>
                    <div id="main"><div class="region region-content"><h1 class="page-title">%s</h1>
                    <div class="node node-story"><div class="submitted">%s %s, <span>%s</span></div>
                    <div class="content"><div class="field field-name-body"><div class="field-items"><div class="field-item even">%s
                    </div></div></div><div class="field field-name-field-tags"><div class="field-label">%s</div>
                    <div class="field-items"><div class="field-item"><a href="/t">a</a></div><div class="field-item"><a href="/u">b</a></div></div></div></div>
                    <ul class="links inline"><li><a href="/print">Print</a></li><li><a href="/mail">E-mail</a></li></ul></div></div>
                    <div class="region region-sidebar-second"><div class="block block-views"><h2>%s</h2><div class="content">%s</div></div></div></div>
                    <div class="region region-footer"><p>%s</p></div>
                    """.formatted(
                            menu(s, 8),
                            s.label(Label.HOME),
                            s.title(),
                            s.label(Label.BY),
                            s.author(),
                            s.day(),
                            plain(s, Furnishing::nothing),
                            s.label(Label.TAGS),
                            s.label(Label.MOST_READ),
                            repeat(
                                    5,
                                    i -> "<div class=\"views-row\"><a href=\"/r" + i + "\">" + s.headline() + "</a><p>"
                                            + s.sentences(1) + "</p></div>"),
                            footer(s)));
        }
    },
    /** An article of sections of boxes, with responses below that are as long. */
    ESSAY_PLATFORM {
        @Override
        public String html(Story s) {
            List<Part> parts = s.parts();
            int half = parts.size() / 2;
            return page(s, meta(s), """
                    <div id="root"><div class="a b c"><div class="d"><a href="/">%s</a><a href="/s">Sign in</a></div>
                    <article><div class="l"><div class="m"><section><div class="n o"><div><h1 id="4c1f">%s</h1></div>
                    <div class="p q"><img src="/a.png" alt=""><a href="/@a">%s</a><span>Follow</span><span>4 min read</span><span>%s</span></div>
                    <div class="r"><button>%s</button><p>120</p></div>%s</div></section><section><div class="n o">%s</div></section></div></div></article>
                    <div class="s"><h2>%s</h2><p>%s</p></div>
                    <div class="t"><h2>%s (3)</h2>%s</div><div class="u"><h2>%s</h2>%s</div></div></div>
                    """.formatted(
                            s.site(),
                            s.title(),
                            s.author(),
                            s.day(),
                            s.label(Label.SHARE),
                            join(parts.subList(0, half)),
                            join(parts.subList(half, parts.size())),
                            s.author(),
                            s.sentences(2),
                            s.label(Label.COMMENTS),
                            repeat(
                                    3,
                                    i -> "<div class=\"v\"><div>" + s.tongue().name(i) + "</div><div><p>"
                                            + s.sentences(4) + "</p></div></div>"),
                            s.label(Label.RELATED),
                            repeat(
                                    4,
                                    i -> "<div class=\"w\"><a href=\"/r" + i + "\"><h3>" + s.headline() + "</h3><p>"
                                            + s.sentences(1) + "</p></a></div>")));
        }
    },
    /** A portal whose text has no paragraphs, beside long rankings. */
    PORTAL {
        @Override
        public String html(Story s) {
            return page(s, meta(s), """
                    <div id="wrapper"><div id="gnavi">%s</div><div id="mainCol"><div class="topicPath"><a href="/">%s</a> &gt; <a href="/c">1</a></div>
                    <h1>%s</h1><p class="date">%s</p><div class="newsText">%s</div>
                    <dl class="snsBtn"><dt>%s</dt><dd><a href="#">X</a></dd></dl>
                    <div class="relArea"><h2>%s</h2>%s</div></div>
                    <div id="subCol"><h2>%s</h2><ol>%s</ol></div><div id="foot"><p>%s</p></div></div>
                    """.formatted(
                    menu(s, 12),
                    s.label(Label.HOME),
                    s.title(),
                    s.day(),
                    text(s, part -> part.text() + "<br><br>", Furnishing::nothing),
                    s.label(Label.SHARE),
                    s.label(Label.RELATED),
                    links(s, 6),
                    s.label(Label.MOST_READ),
                    repeat(10, i -> "<li><a href=\"/r" + i + "\">" + s.headline() + " " + s.clause() + "</a></li>"),
                    footer(s)));
        }
    },
    /** Every comment is an article, and the text is none. */
    COMMENTS_AS_ARTICLES {
        @Override
        public String html(Story s) {
            return page(s, linked(s, s.parts().get(0).text()), """
                    <div class="cookie-bar"><p>%s</p><button>OK</button></div><header class="site"><nav>%s</nav></header>
                    <main><header><h1>%s</h1><p class="byline">%s %s</p><time datetime="%s">%s</time></header>
                    <div class="prose">%s</div><div class="share"><a href="#">X</a><a href="#">%s</a></div>
                    <div class="author-bio"><h4>%s</h4><p>%s</p></div>
                    <section id="comments"><h2>%s</h2>%s</section></main><footer><p>%s</p></footer>
                    """.formatted(
                    s.label(Label.COOKIES),
                    menu(s, 6),
                    s.title(),
                    s.label(Label.BY),
                    s.author(),
                    s.day(),
                    s.day(),
                    plain(s, i -> "<div class=\"newsletter-box\"><p>" + s.label(Label.NEWSLETTER) + "</p></div>"),
                    s.label(Label.SHARE),
                    s.label(Label.ABOUT),
                    s.sentences(2),
                    s.label(Label.COMMENTS),
                    repeat(
                            6,
                            i -> "<article><h4>" + s.tongue().name(i % 3) + "</h4><p>" + s.sentences(3)
                                    + "</p></article>"),
                    footer(s)));
        }
    };

    private static String join(List<Part> parts) {
        StringBuilder html = new StringBuilder();
        parts.forEach(part -> html.append(part.html()));
        return html.toString();
    }
}
