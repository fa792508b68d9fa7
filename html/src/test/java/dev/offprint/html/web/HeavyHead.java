package dev.offprint.html.web;

/** What a big site's head holds beside its layout's own: metadata for others, icons, stylesheets, and scripts, some of them at the page's end. */
final class HeavyHead {

    private static final String FIXED = """
            <meta http-equiv="X-UA-Compatible" content="IE=edge">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="description" content="{headline}">
            <meta name="robots" content="index, follow, max-image-preview:large">
            <meta name="theme-color" content="#123456">
            <meta name="format-detection" content="telephone=no">
            <meta name="site-verification" content="q{number}x{number}z{number}">
            <meta name="apple-itunes-app" content="app-id={number}{number}">
            <meta property="fb:app_id" content="{number}{number}">
            <meta property="og:type" content="article">
            <meta property="og:url" content="https://courier.example/news/story-7">
            <meta property="og:description" content="{headline}">
            <meta property="og:image" content="https://media.courier.example/images/{number}.jpg">
            <meta property="og:image:width" content="1200">
            <meta property="og:image:height" content="630">
            <meta property="og:locale" content="{lang}">
            <meta name="twitter:card" content="summary_large_image">
            <meta name="twitter:site" content="@courier">
            <meta name="twitter:title" content="{title}">
            <meta name="twitter:image" content="https://media.courier.example/images/{number}.jpg">
            <link rel="canonical" href="https://courier.example/news/story-7">
            <link rel="alternate" type="application/rss+xml" title="{site}" href="https://courier.example/feed/">
            <link rel="preconnect" href="https://static.courier.example" crossorigin>
            <link rel="dns-prefetch" href="//media.courier.example">
            <link rel="icon" href="/favicon.ico" sizes="32x32">
            <link rel="apple-touch-icon" sizes="180x180" href="/icons/180.png">
            <link rel="manifest" href="/site.webmanifest">
            """;
    private static final String TAG = "<meta property=\"article:tag\" content=\"{entry}\">\n";
    private static final String SHEET = "<link rel=\"stylesheet\" href=\"{asset}.css\" media=\"all\">\n";
    private static final String SOURCE = "<script async src=\"{asset}.js\"></script>\n";
    private static final String GRAPH = """
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","@id":"https://courier.example/#site","name":"{site}","url":"https://courier.example/",
            "potentialAction":{"@type":"SearchAction","target":"https://courier.example/search?q={search_term}","query-input":"required name=search_term"}},
            {"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"{home}","item":"https://courier.example/"},{"@type":"ListItem","position":2,"name":"{entry}","item":"{section}"}]}]}</script>
            """;
    private static final String CODE = """
            <script>
              window.places = window.places || [];
              (function (page, places) {
                var place = {id: "place-{number}", section: "{section}", sizes: [[300, 250], [728, 90]], lazy: true};
                if (page.querySelector && !page.querySelector("#" + place.id)) { return; }
                place.width = Math.min(page.body.clientWidth, 728) || place.sizes[0][0];
                places.push(function () { places.define(place).target("story", "{number}").target("kind", "article"); });
                page.addEventListener("scroll", function () { if (window.scrollY > {number}) { places.show(place.id); } });
              })(document, window.places);
            </script>
            """;
    private static final String STYLE = """
            <style>
            .card-{number}{display:flex;flex-direction:column;margin:0 0 1.5rem;padding:.5rem}.card-{number}>a:hover{text-decoration:underline;color:#123456}
            @media (min-width:60em){.card-{number}{flex-direction:row;width:33.3333%}.card-{number} img{height:auto;max-width:100%}}
            </style>
            """;

    private HeavyHead() {}

    static String of(Weight weight, Weight scripts) {
        String heavy = scripts.isHeavy() ? GRAPH + STYLE.repeat(scripts.count(2, 3)) : "";
        return FIXED + TAG.repeat(weight.count(4, 2)) + SHEET.repeat(weight.count(4, 2)) + scripts(scripts) + heavy;
    }

    /** Half of the page's scripts. */
    static String scripts(Weight scripts) {
        return CODE.repeat(scripts.count(3, 3)) + SOURCE.repeat(scripts.count(2, 3));
    }
}
