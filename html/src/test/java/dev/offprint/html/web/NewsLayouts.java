package dev.offprint.html.web;

import java.util.List;

/** Pages of newspapers and broadcasters; written before the rules were looked at again, and first scored then. */
enum NewsLayouts implements Layout {
    /** Hashed class names, columns around the text, notices between them; two authors with links. */
    COLUMN_DAILY(
            2,
            true,
            """
            <meta property="og:title" content="{title}"><meta property="og:site_name" content="{site}">
            <meta property="article:published_time" content="{iso}T05:00:19.000Z"><meta property="article:modified_time" content="{isolater}T01:12:00.000Z">
            """,
            """
            <div id="app"><div class="css-1aor85t"><a href="#site-content">Skip</a>{menu}</div><div role="dialog" class="css-1bd8bfl"><p>{cookies}</p><button>OK</button></div>
            <main id="site-content"><article id="story" class="css-1vxca1d"><div id="top-wrapper"><p>{advertisement}</p><a href="#after-top">Skip</a></div>
            <header class="css-d754w4"><p class="css-c2jxua"><a href="/s">{home}</a></p><h1 data-testid="headline" class="css-1l8buln">{title}</h1><p id="article-summary" class="css-1n0orw4">{sentence}</p>
            <div class="css-103l8m3"><ul><li><button>{share}</button></li><li><button>217</button></li></ul></div>
            <div class="css-4anu6l"><p class="css-1baulvz e1jsehar1"><span class="byline-prefix">{by} </span><span class="css-x" itemprop="name"><a href="/by/1" class="css-n">{author}</a></span>{and}<span class="last-byline" itemprop="name"><a href="/by/2">{second}</a></span></p></div>
            <div class="css-ra"><time datetime="{iso}T00:00:19-05:00"><span>{published} {written}</span><span>{updated} {writtenlater}, 8:12 p.m.</span></time></div></header>
            <section name="articleBody" class="meteredContent css-1r7ky0e">{text}</section>
            <div class="bottom-of-article"><div class="css-19hdyf3"><p>{author}: {sentence}</p></div></div></article></main>
            <section class="css-1ifw933"><h2>{related}</h2><ol><li><a href="/1">{headline}</a></li><li><a href="/2">{headline}</a></li></ol></section><footer><nav>{menu}</nav>{footer}</footer></div>
            """,
            "<div class=\"css-s99gbd StoryBodyCompanionColumn\"><div class=\"css-53u6y8\"><p class=\"css-at9mc1\">{p}</p></div></div>",
            """
            <div><div id="story-ad-1-wrapper"><p>{advertisement}</p></div></div>
            """),
    /** Components told by data attributes; the site is the author for machines, a person for people. */
    BROADCASTER(
            1,
            false,
            """
            <meta property="og:title" content="{title}"><meta property="og:site_name" content="{site}">
            <script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","headline":"{title}","datePublished":"{iso}T06:12:44.000Z",
            "author":[{"@type":"NewsMediaOrganization","name":"{site}"}],"publisher":{"@type":"NewsMediaOrganization","name":"{site}"}}</script>
            """,
            """
            <header><nav>{menu}</nav></header><main id="main-content"><article class="ssrcss-pv1rh6"><header data-component="headline-block"><h1 id="main-heading" tabindex="-1">{title}</h1></header>
            <div data-component="byline-block"><div><time datetime="{iso}T06:12:44.000Z"><span>{written}</span></time></div><div data-testid="byline"><div class="ssrcss-TextContributorName">{by} {author}</div><div class="ssrcss-TextContributorRole">{role}</div></div></div>
            <div data-component="actions"><button>{share}</button></div>{text}
            <section data-component="topic-list"><h2>{related}</h2><ul><li><a href="/t/1">{site}</a></li></ul></section></article>
            <section aria-labelledby="more"><h2 id="more">{most}</h2>{links}</section></main><footer>{footer}</footer>
            """,
            "<div data-component=\"text-block\" class=\"ssrcss-11r1m41\"><div class=\"ssrcss-7uxr49\"><p class=\"ssrcss-1q0x1qg\">{p}</p></div></div>",
            """
            <div data-component="links-block"><p><b>{readmore}</b></p><ul><li><a href="/l">{headline}</a></li><li><a href="/m">{headline}</a></li></ul></div>
            """),
    /** An address element for the byline, a disclosure for the date, a profile's address where the author is asked for. */
    LIBERAL_DAILY(1, false, """
            <meta property="og:title" content="{title}"><meta property="og:site_name" content="{site}"><meta property="article:author" content="https://courier.example/profile/a-b">
            """, """
            <div id="bannerandheader">{menu}</div><main data-layout="StandardLayout"><article><div data-gu-name="title"><a href="/s">{home}</a></div>
            <div data-gu-name="headline"><h1>{title}</h1></div><div data-gu-name="standfirst"><p>{sentence}</p></div>
            <aside data-gu-name="meta"><div><address aria-label="Contributor info" data-component="meta-byline"><a rel="author" href="/profile/a-b">{author}</a> <span>{role}</span></address>
            <details><summary><span>{full} 08.15 CET</span></summary>{updated} {writtenlater} 10.01 CET</details></div><a href="#c">{share}</a></aside>
            <div id="maincontent" data-gu-name="body"><div class="article-body-commercial-selector">{text}</div></div>
            <div data-print-layout="hide"><div>{tags}</div><ul><li><a href="/t">{site}</a></li><li><a href="/u">{headline}</a></li></ul></div></article>
            <section id="comments"><h2>{comments} (12)</h2><p>{sentences}</p></section><section><h2>{most}</h2>{links}</section></main><footer>{footer}</footer>
            """, "<p class=\"dcr-130mj7b\">{p}</p>", """
            <figure data-spacefinder-role="inline"><a href="#skip">Skip</a><div class="email-signup"><h2>{newsletter}</h2><p>{cookies}</p></div></figure>
            """),
    /** Kicker and headline in one heading, a place after the name, the date in numbers with the hour. */
    WEEKLY(1, false, """
            <meta property="og:title" content="{title}"><meta property="og:site_name" content="{site}">
            """, """
            <header data-area="navigation">{menu}</header><main><article><header><div><span class="kicker">{site} Plus</span></div><h2><span class="align-middle">{title}</span></h2>
            <div class="intro">{sentence}</div><div class="text-black">{by} <a href="/impressum/autor-1">{author}</a>, Kiel</div><time class="timeformat">{numbers}, 08.15</time></header>
            <div data-area="body">{text}</div><footer><a href="#">{share}</a></footer></article></main><section data-area="related"><h3>{related}</h3>{links}</section><footer>{footer}</footer>
            """, "<div data-sara-click-el=\"body_element\" class=\"RichText\"><p>{p}</p></div>", """
            <section data-area="contentbox"><h3>{readmore}</h3><article><a href="/x"><span>{headline}</span></a></article></section>
            """),
    /** A place and a role in brackets, two dates in one line of words, cross-references in the text, a wall at its end. */
    EVENING_DAILY(1, true, """
            <meta property="og:title" content="{title}"><meta property="og:site_name" content="{site}"><meta property="og:article:content_tier" content="metered">
            """, """
            <header id="Header">{menu}</header><main class="main"><section class="zone zone--article"><section class="article__wrapper"><header class="article__header">
            <ul class="breadcrumb"><li><a href="/">{home}</a></li></ul><h1 class="article__title">{title}</h1><p class="article__desc">{sentence}</p>
            <section class="meta__authors"><span class="meta__author author__name">{by} <a href="/signataires/x">{author}</a></span> <span class="author__desc">({role})</span></section>
            <p class="meta__publisher"><span class="meta__date meta__date--header">{published} {written}, 08:15, {updated} {writtenlater}, 10:20</span><span class="meta__reading-time"><span>{minutes}</span></span></p></header>
            <section class="article__content">{text}<section class="article__reactions"><a href="/r">{reply}</a></section><p class="article__status">{newsletter}</p></section></section></section>
            <aside class="aside__iso"><h4>{most}</h4>{links}</aside></main><footer>{footer}</footer>
            """, "<p class=\"article__paragraph\">{p}</p>", """
            <section class="catcher catcher--inline"><div class="catcher__content"><div class="catcher__desc"><span class="catcher__sub-title">{readmore}</span> <a class="js-article-read-also" href="/y">{headline}</a></div></div></section>
            """),
    /** Nobody is named; the text in boxes with breaks. */
    PUBLIC_SERVICE(0, false, """
            <meta property="og:title" content="{title} | {site}"><meta property="og:site_name" content="{site}">
            """, """
            <div class="nhk-header">{menu}</div><div class="main"><section class="content--detail-main"><header><h1 class="content--title"><span>{title}</span></h1>
            <p class="content--date"><time datetime="{iso}T18:05">{written} 18:05</time></p></header><div class="content--share">{share}</div>
            <div class="content--detail-more"><section class="content--body"><div class="body-text">{text}</div></section></div></section>
            <section class="module--related"><h2>{related}</h2><ul><li><a href="/1"><p>{headline}</p><time datetime="{isoold}T10:00">{writtenold}</time></a></li><li><a href="/2"><p>{headline}</p><time datetime="{isoold}T11:00">{writtenold}</time></a></li></ul></section></div><footer>{footer}</footer>
            """, "{p}<br><br>", ""),
    /** Dates for the eye and for screen readers, a list of recommendations in the text. */
    SATELLITE(1, false, """
            <meta property="og:title" content="{title}"><meta property="og:site_name" content="{site}"><meta name="publishedDate" content="{iso}T09:11:52">
            """, """
            <div class="header-menu">{menu}</div><main id="main-content-area"><div class="article-header"><div class="topics"><a href="/n">{home}</a></div><h1>{title}</h1><p class="article__subhead"><em>{sentence}</em></p></div>
            <div class="article-info-block"><div class="article-author"><div class="article-author-name"><span>{by}</span><a class="author-link" href="/author/x">{author}</a></div></div>
            <div class="article-dates"><div class="date-simple"><span aria-hidden="true">{written}</span><span class="screen-reader-text">{published} {written}</span></div></div></div>
            <div class="wysiwyg wysiwyg--all-content" aria-live="polite">{text}<div class="article-source"><span>{site}</span></div></div>
            <div class="article-trending__title">{most}</div><ul class="article-trending__list"><li><a href="/1">{headline}</a></li><li><a href="/2">{headline}</a></li></ul></main><footer>{footer}</footer>
            """, "<p>{p}</p>", """
            <div class="more-on"><h2 class="more-on__heading">{related}</h2><ul class="more-on__list"><li><a href="/a">{headline}</a></li><li><a href="/b">{headline}</a></li><li><a href="/c">{headline}</a></li></ul></div>
            """),
    /** The date only in an attribute of the library's own, the author in a box with a place. */
    MORNING_DAILY(2, false, """
            <meta property="og:title" content="{title}"><meta property="og:site_name" content="{site}"><meta name="DC.date.issued" content="{iso}">
            """, """
            <header class="x-header">{menu}</header><article id="main-content" class="a"><header class="a_e"><a class="a_k_n" href="/s">{home}</a><h1 class="a_t">{title}</h1><h2 class="a_st">{sentence}</h2></header>
            <div class="a_md"><div class="a_md_i"><div class="a_md_txt"><a href="/autor/1" class="a_md_a_n">{author}</a><a href="/autor/2" class="a_md_a_n">{second}</a></div><div class="a_md_f"><span class="a_pl">Kiel - </span><time id="article_date_p"><a href="/d">{written} - 05:30</a></time></div></div></div>
            <div class="a_c clearfix" data-dtm-region="articulo_cuerpo">{text}</div><div class="w_rs">{share}</div><section class="a_t_a"><div>{tags}</div><ul><li><a href="/t">{site}</a></li></ul></section></article>
            <section class="b-mr"><h3>{most}</h3>{links}</section><footer>{footer}</footer>
            """, "<p class=\"\">{p}</p>", """
            <section class="b-d b-d_a"><header>{readmore}</header><article><h3><a href="/q">{headline}</a></h3></article></section>
            """),
    /** Posts as they come in, each with its hour. */
    LIVE_BLOG(1, false, """
            <meta property="og:title" content="{title}"><meta property="og:site_name" content="{site}">
            <script type="application/ld+json">{"@context":"https://schema.org","@type":"LiveBlogPosting","headline":"{title}","datePublished":"{iso}T07:00:00Z","author":{"@type":"Person","name":"{author}","jobTitle":"{role}"},
            "liveBlogUpdate":[{"@type":"BlogPosting","headline":"{headline}","datePublished":"{isolater}T08:00:00Z","author":{"@type":"Person","name":"{second}"}}]}</script>
            """, """
            <nav>{menu}</nav><main><header><h1>{title}</h1></header><div class="live-posts" data-live><article class="live-post" id="p1"><header><time datetime="{isolater}T08:00:00Z">08:00</time></header><div class="live-post__content">{text}</div><div class="live-post__share"><button>{share}</button></div></article></div>
            <aside><h3>{related}</h3>{links}</aside></main><footer>{footer}</footer>
            """, "<p>{p}</p>", """
            </div><div class="live-post__share"><button>{share}</button></div></article><article class="live-post"><header><time datetime="{isolater}T08:10:00Z">08:10</time></header><div class="live-post__content">
            """),
    /** A second story loaded below the first. */
    ENDLESS_SCROLL(
            1,
            false,
            """
            <meta property="og:title" content="{title}"><meta property="og:site_name" content="{site}">
            """,
            """
            <div class="topbar">{menu}</div><div class="infinite"><article class="story"><h1>{title}</h1><div class="byline">{by} {author} | {site}</div><div class="dateline">{published}: {written} | {updated}: {writtenlater}</div><div class="story-text">{text}</div></article>
            <article class="story"><h1>{headline}</h1><div class="byline">{by} {second} | {site}</div><div class="dateline">{published}: {writtenold}</div><div class="story-text"><p>{sentences}</p><p>{sentences}</p></div></article></div><footer>{footer}</footer>
            """,
            "<p>{p}</p>",
            "<p class=\"hed-link\"><strong>{readmore} <a href=\"/z\">{headline}</a></strong></p>");

    private final int authors;
    private final boolean modified;
    private final String head;
    private final Template body;
    private final String paragraph;
    private final String between;

    NewsLayouts(int authors, boolean modified, String head, String body, String paragraph, String between) {
        this.authors = authors;
        this.modified = modified;
        this.head = head;
        this.body = new Template(body);
        this.paragraph = paragraph;
        this.between = between;
    }

    @Override
    public String html(Story story) {
        String start =
                "<!DOCTYPE html><html lang=\"{lang}\"><head><meta charset=\"utf-8\"><title>{title} | {site}</title>";
        return new Template(start + head).html(story, "", "") + "</head><body>" + body.html(story, paragraph, between)
                + "</body></html>";
    }

    @Override
    public List<String> authors(Story story) {
        return List.of(story.author(), story.second()).subList(0, authors);
    }

    @Override
    public boolean isModified() {
        return modified;
    }
}
