package dev.offprint.html.web;

import java.util.List;

/** Pages as content systems and blog services make them; written before the rules were looked at again, and first scored then. */
enum SystemLayouts implements Layout {
    /** A theme of blogs: dates as links, comments with names and dates, a box about the author. */
    CLASSIC_BLOG(1, true, "", """
            <div id="page" class="site"><header id="masthead"><p class="site-title"><a href="/">{site}</a></p><nav>{menu}</nav></header><div id="content"><main id="main">
            <article id="post-7" class="post-7 post type-post hentry category-news tag-sea"><header class="entry-header"><h1 class="entry-title">{title}</h1>
            <div class="entry-meta"><span class="posted-on">{published} <a href="/2" rel="bookmark"><time class="entry-date published" datetime="{iso}T08:15:00+02:00">{written}</time><time class="updated" datetime="{isolater}T09:00:00+02:00">{writtenlater}</time></a></span><span class="byline"> {by} <span class="author vcard"><a class="url fn n" href="/author/a">{author}</a></span></span></div></header>
            <div class="entry-content">{text}<div class="sharedaddy"><h3 class="sd-title">{share}:</h3><ul><li><a href="#"><span>X</span></a></li></ul></div><div id="jp-relatedposts" class="jp-relatedposts"><h3><em>{related}</em></h3><div><p><a href="/q">{headline}</a></p></div></div></div>
            <footer class="entry-footer"><span class="cat-links">{tags} <a href="/c" rel="category tag">News</a></span></footer></article>
            <div class="author-info"><h2>{about} {author}</h2><p>{sentence}</p></div><nav class="post-navigation"><a href="/p" rel="prev">{headline}</a></nav>
            <div id="comments" class="comments-area"><h2 class="comments-title">2 {comments}</h2><ol><li class="comment"><article><footer><div class="comment-author vcard"><b class="fn">{second}</b></div><time datetime="{isolater}T20:00:00">{writtenlater}</time></footer><div class="comment-content"><p>{sentences}</p></div></article></li></ol></div></main>
            <aside id="secondary"><section class="widget"><h2>{most}</h2>{links}</section></aside></div><footer id="colophon">{footer}</footer></div>
            """, "<p>{p}</p>", ""),
    /** A page builder: byline, date, section and number of comments in one line, parted by bars. */
    PAGE_BUILDER(
            1,
            false,
            "",
            """
            <div id="page-container"><header>{menu}</header><div role="dialog" id="consent"><h3>{cookies}</h3><p>{cookies} {cookies}</p><button>OK</button></div>
            <div id="main-content"><div class="container"><div id="left-area"><article class="et_pb_post"><div class="et_post_meta_wrapper"><h1 class="entry-title">{title}</h1><p class="post-meta"> {by} <span class="author vcard"><a href="/author/x" rel="author">{author}</a></span> | <span class="published">{written}</span> | <a href="/c" rel="category tag">{site}</a> | <span class="comments-number">0 {comments}</span></p></div>
            <div class="entry-content"><div class="et_pb_section"><div class="et_pb_row"><div class="et_pb_text_inner">{text}</div></div></div></div><div class="et_social">{share}</div></article></div>
            <div id="sidebar"><div class="et_pb_widget"><h4>{most}</h4>{links}</div></div></div></div><footer id="main-footer">{footer}</footer></div>
            """,
            "<p>{p}</p>",
            "<div class=\"et_pb_promo\"><h2>{newsletter}</h2><a href=\"/n\">OK</a></div>"),
    /** Fields in boxes; a line about who submitted it when. */
    FIELDS(1, false, "", """
            <div class="dialog-off-canvas-main-canvas"><div class="region region-header">{menu}</div><main role="main"><div class="region region-content"><div class="block block-core block-page-title-block"><h1 class="title page-title"><span property="schema:name">{title}</span></h1></div>
            <article class="node node--type-article node--view-mode-full" about="/node/7" typeof="schema:Article"><footer class="node__meta"><div class="node__submitted">{by} <span rel="schema:author"><span lang="" about="/user/1" typeof="schema:Person" property="schema:name" class="username">{author}</span></span> <span property="schema:dateCreated" content="{iso}T06:15:00+00:00">{numbers} - 08:15</span></div></footer>
            <div class="node__content"><div property="schema:text" class="field field--name-body field--type-text-with-summary field--item">{text}</div><div class="field field--name-field-tags"><div class="field__label">{tags}</div><div class="field__item"><a href="/t">{site}</a></div></div></div>
            <section class="field--name-comment"><h2>{comments}</h2><article class="comment"><span class="username">{second}</span><p>{sentences}</p></article></section></article></div>
            <div class="region-sidebar"><h2>{most}</h2>{links}</div></main><footer>{footer}</footer></div>
            """, "<p>{p}</p>", ""),
    /** A letter by mail: subscription boxes in the text, numbers of likes, a month in short. */
    LETTERS(1, false, "<meta name=\"author\" content=\"{author}\">", """
            <div class="main-menu">{menu}</div><div class="single-post-container"><article class="newsletter-post post"><div class="post-header"><h1 class="post-title published">{title}</h1><h3 class="subtitle">{sentence}</h3>
            <div class="byline-wrapper"><div class="profile-hover"><a href="/@a">{author}</a></div><div class="pencraft meta-x">{written}</div></div><div class="post-ufi"><a class="like-button">42</a><a href="#c">7</a><a>{share}</a></div></div>
            <div class="available-content"><div dir="auto" class="body markup">{text}<div class="captioned-button-wrap"><div class="preamble"><p>{newsletter}</p></div><p class="button-wrapper"><a href="/s"><span>{share}</span></a></p></div></div></div></article>
            <div class="post-footer"><a>{share}</a></div><div class="single-post-section comments-section"><h4>{comments}</h4><div class="comment"><a>{second}</a><p>{sentences}</p></div></div><div class="portable-archive">{links}</div></div><footer>{footer}</footer>
            """, "<p>{p}</p>", """
            <div class="subscription-widget-wrap"><div class="preamble"><p>{newsletter}</p></div><form><input type="email"><input type="submit" value="OK"></form></div>
            """),
    /** A service for essays: name, minutes and date beside each other without a word; recommendations with their text below. */
    ESSAYS(
            1,
            false,
            "<meta property=\"article:author\" content=\"https://essays.example/@a\">",
            """
            <div id="root"><div class="a b c"><div class="d">{menu}</div><article><div class="l"><section><div><h1 id="5f" class="pw-post-title ga gb">{title}</h1><div class="gz"><div><div class="ab q"><a href="/@a"><img alt="" src="/a.png" width="44"></a></div><div class="bm"><div><span><a class="ae" data-testid="authorName" href="/@a">{author}</a></span><span>·</span><button>+</button></div><div><span data-testid="storyReadTime">{minutes}</span><span aria-hidden="true">·</span><span data-testid="storyPublishDate">{written}</span></div></div></div>
            <div class="hs"><button>1.2K</button><button>14</button><button>{share}</button></div></div></div>{text}</section></div></article>
            <div class="tags"><a href="/tag/1">{site}</a></div><div class="ft"><h2><a href="/@a">{by} {author}</a></h2><div>104 Followers</div><p>{sentence}</p></div>
            <div class="rec"><h2>{most}</h2><div class="ab"><article><a href="/r1"><h2>{headline}</h2><h3>{sentence}</h3></a><span>{writtenlater}</span></article><article><a href="/r2"><h2>{headline}</h2><h3>{sentence}</h3></a><span>{writtenold}</span></article></div></div></div>{footer}</div>
            """,
            "<p id=\"a1\" class=\"pw-post-body-paragraph gu gv\">{p}</p>",
            ""),
    /** A free blog service: date above the title, breaks in one box, the name below. */
    FREE_BLOG(1, false, "", """
            <div class="body-fauxcolumns"></div><div class="content"><header><h1 class="title"><a href="/">{site}</a></h1></header><div class="tabs">{menu}</div><div id="main"><div class="widget Blog"><div class="date-outer"><h2 class="date-header"><span>{full}</span></h2>
            <div class="date-posts"><div class="post-outer"><div class="post hentry uncustomized-post-template"><a name="7"></a><h3 class="post-title entry-title">{title}</h3><div class="post-header"></div><div class="post-body entry-content" id="post-body-7">{text}<div style="clear: both;"></div></div>
            <div class="post-footer"><div class="post-footer-line"><span class="post-author vcard">{by} <span class="fn"><a class="g-profile" href="/p" rel="author"><span>{author}</span></a></span></span> <span class="post-timestamp">@ <a class="timestamp-link" href="/u" rel="bookmark"><abbr class="published" title="{iso}T08:15:00+02:00">08:15</abbr></a></span> <span class="post-labels">{tags} <a href="/l" rel="tag">x</a></span></div></div></div>
            <div class="comments" id="comments"><h4>1 {comments}:</h4><div class="comment-header"><cite class="user"><a href="/u2">{second}</a></cite><span class="datetime"><a href="/z">{writtenlater}</a></span></div><p class="comment-content">{sentences}</p></div></div></div></div></div></div>
            <div class="sidebar"><div class="widget BlogArchive"><h2>{most}</h2>{links}</div></div></div><footer>{footer}</footer>
            """, "{p}<br /><br />", ""),
    /** A site builder with a grid; name and date below a heading that microdata tells. */
    GRID_BUILDER(
            1,
            false,
            "<meta itemprop=\"datePublished\" content=\"{iso}T08:15:00+0200\"><meta itemprop=\"dateModified\" content=\"{iso}T08:15:00+0200\">",
            """
            <div id="siteWrapper"><header>{menu}</header><main><section class="page-section blog-item-wrapper"><article class="blog-item h-entry"><div class="blog-item-top-wrapper"><div class="blog-item-title"><h1 class="entry-title p-name" itemprop="headline">{title}</h1></div><div class="blog-item-meta"><time class="dt-published blog-meta-item--date" datetime="{iso}" pubdate>{written}</time> <span class="blog-meta-item--author">{by} <a class="blog-author-name p-author h-card" href="/b?author=1">{author}</a></span></div></div>
            <div class="blog-item-content-wrapper"><div class="blog-item-content e-content"><div class="sqs-layout"><div class="row"><div class="col"><div class="sqs-block html-block"><div class="sqs-block-content">{text}</div></div></div></div></div></div></div></article>
            <section id="itemPagination"><a href="/n"><h2>{headline}</h2></a></section></section></main><footer>{footer}</footer></div>
            """,
            "<p style=\"white-space:pre-wrap;\">{p}</p>",
            "</div></div><div class=\"sqs-block newsletter-block\"><form><p>{newsletter}</p><button>OK</button></form></div><div class=\"sqs-block html-block\"><div class=\"sqs-block-content\">"),
    /** Another site builder: spans within spans, a list of what is recent with dates. */
    HOOKS(
            1,
            false,
            "",
            """
            <div id="SITE_CONTAINER"><header>{menu}</header><main><div data-hook="post-page"><article data-hook="post"><div><ul><li><span data-hook="user-name" title="{author}">{author}</span></li><li><span data-hook="time-ago" title="{written}">{written}</span></li><li><span data-hook="time-to-read">{minutes}</span></li></ul></div>
            <header><h1 data-hook="post-title"><span class="blog-post-title-font">{title}</span></h1></header><section data-hook="post-description"><div data-rce-version="10"><div class="ricos">{text}</div></div></section><footer data-hook="post-footer"><ul><li><button>{share}</button></li></ul></footer></article>
            <div data-hook="recent-posts-header">{related}</div><ul class="recent"><li><article><a href="/1"><h2>{headline}</h2></a><span>{writtenlater}</span></article></li><li><article><a href="/2"><h2>{headline}</h2></a></article></li></ul><div data-hook="comments"><h2>{comments}</h2></div></div></main><footer>{footer}</footer></div>
            """,
            "<div data-breakout=\"normal\"><p dir=\"auto\" class=\"DSHpg\"><span class=\"oGZvb\"><span>{p}</span></span></p></div>",
            ""),
    /** A plugin for news: microdata, numbers for the date, a teaser apart from the text. */
    NEWS_PLUGIN(1, false, "", """
            <div id="top"><nav>{menu}</nav></div><div id="content"><!--TYPO3SEARCH_begin--><div class="news news-single"><div class="article" itemscope="itemscope" itemtype="http://schema.org/Article"><div class="header"><h2 itemprop="headline">{title}</h2></div>
            <p><span class="news-list-date"><time itemprop="datePublished" datetime="{iso}">{numbers}</time></span> <span class="news-list-author">{by} <span itemprop="author" itemscope="itemscope" itemtype="http://schema.org/Person"><span itemprop="name">{author}</span></span></span></p>
            <div class="news-text-wrap" itemprop="articleBody">{text}</div><div class="news-backlink-wrap"><a href="/">{home}</a></div><div class="news-related-wrap"><h4>{related}</h4>{links}</div></div></div><!--TYPO3SEARCH_end--></div><footer>{footer}</footer>
            """, "<p class=\"bodytext\">{p}</p>", ""),
    /** The light form of a page for phones. */
    LIGHT_PAGE(
            1,
            true,
            "<script type=\"application/ld+json\">{\"@context\":\"http://schema.org\",\"@type\":[\"NewsArticle\",\"Article\"],\"mainEntityOfPage\":\"https://courier.example/news/story-7\",\"headline\":\"{title}\",\"datePublished\":\"{iso}T06:15:00Z\",\"dateModified\":\"{isolater}T06:15:00Z\",\"author\":[{\"@type\":\"Person\",\"name\":\"{author}, {role}\"}]}</script>",
            """
            <amp-sidebar id="sidebar" layout="nodisplay">{menu}</amp-sidebar><header class="amp-wp-header"><a href="/">{site}</a></header><article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">{title}</h1><div class="amp-wp-meta amp-wp-byline">{author}</div><div class="amp-wp-meta amp-wp-posted-on"><time datetime="{iso}T06:15:00+00:00">3 y</time></div></header>
            <div class="amp-wp-article-content">{text}<amp-social-share type="x"></amp-social-share></div><footer class="amp-wp-article-footer"><div class="amp-wp-tax-category">{tags} News</div></footer></article><amp-list><div class="amp-related"><h3>{related}</h3>{links}</div></amp-list><amp-consent id="c" layout="nodisplay"><div>{cookies}</div></amp-consent><footer>{footer}</footer>
            """,
            "<p>{p}</p>",
            "<amp-ad type=\"x\"><div>{advertisement}</div></amp-ad>"),
    /** Tables for columns, breaks for paragraphs, nothing for machines. */
    OLD_PORTAL(1, false, "", """
            <table width="780" align="center"><tr><td colspan="3" bgcolor="#003366"><font color="white">{site}</font></td></tr><tr><td width="140" valign="top">{menu}</td>
            <td width="480" valign="top"><font size="5"><b>{title}</b></font><br><font size="1" color="gray">{full}</font><br><i>{by} {author}</i><br><br>{text}<br><a href="/print">Print</a></td>
            <td width="160" valign="top"><b>{most}</b><br>{links}</td></tr><tr><td colspan="3" align="center">{footer}</td></tr></table>
            """, "{p}<br><br>", ""),
    /** A theme for static sites: title, a line of date and name, the text right in main. */
    STATIC_THEME(1, false, "", """
            <header class="site-header"><a class="site-title" href="/">{site}</a><nav>{menu}</nav></header><main class="container"><h1>{title}</h1><p class="text-muted">{written} · {author} · {minutes}</p>{text}
            <hr><p><a href="/tags/a">#sea</a> <a href="/tags/b">#town</a></p><div class="pagination"><a href="/p">← {headline}</a> <a href="/n">{headline} →</a></div><div id="disqus_thread"></div></main><footer>{footer}</footer>
            """, "<p>{p}</p>", "");

    private final int authors;
    private final boolean modified;
    private final String head;
    private final Template body;
    private final String paragraph;
    private final String between;

    SystemLayouts(int authors, boolean modified, String head, String body, String paragraph, String between) {
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
                "<!DOCTYPE html><html lang=\"{lang}\"><head><meta charset=\"utf-8\"><title>{title} - {site}</title>";
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
