package dev.offprint.html.web;

/** The pieces of {@link Surroundings}, in the order of the page, each a {@link Template} or a part of one. */
final class Fittings {

    static final String COMMENT = "<!-- place {number}: {section} -->\n";
    static final String PLACE = """
            <div class="place place--{number}" id="place-{number}">
                <div>
                    <div style="min-height: 90px"></div>
                </div>
            </div>
            """;
    static final String TOP = """
            <div class="page page--story" id="page">
                <div class="page__inner">
                    <header class="header" id="header" role="banner">
                        <div class="header__bar">
                            <a class="header__logo" href="https://courier.example/" title="{site}"><span class="header__sign">{site}</span></a>
                            <form class="search" action="{section}" method="get">
                                <input type="hidden" name="from" value="{number}">
                                <input class="search__field" type="search" name="q" aria-label="{entry}">
                            </form>
                        </div>
                        <nav class="nav nav--main" id="nav">
                            <ul class="nav__list">
            """;
    static final String PANEL = """
            <li class="nav__item nav__item--{number}">
                <div class="nav__head">
                    <a class="nav__link" href="{section}" title="{headline}"><span class="nav__label">{entry} &raquo;</span>{mark}</a>
                </div>
                <div class="nav__panel">
                    <ul class="nav__list nav__list--sub">
            %s
                    </ul>
                </div>
            </li>
            """;
    static final String ENTRY = """
            <li class="nav__item nav__item--{number}" id="item-{number}">
                <a href="{section}" title="{headline}"{more}>{entry}</a>
            </li>
            """;
    static final String MIDDLE = """
                    </ul>
                </nav>
            </header>
            <div class="layout layout--two" id="layout">
                <div class="layout__row">
                    <div class="layout__column layout__column--wide">
                        <div class="region">
            """;
    static final String RAIL = """
                </div>
            </div>
            <div class="layout__column layout__column--narrow" id="rail">
                <div class="box box--most" id="box-{number}">
                    <h3 class="box__title">{most}</h3>
            """;
    static final String TEASER = """
            <div class="teaser teaser--{number}"{more}>
                <div class="teaser__inner">
                    <div class="teaser__media">
                        <a class="teaser__link" href="{path}" title="{headline}"><picture><source type="image/webp" srcset="{asset}.webp"><img class="teaser__image lazyload" {picture} alt=""></picture></a>
                    </div>
                    <div class="teaser__body">
                        {entry}
                        <span class="teaser__title"><a href="{path}">{headline}</a></span>
                    </div>
                </div>
            </div>
            """;
    static final String RANKED = """
            <li class="ranking__item"><a href="{path}" title="{headline}">{headline}&nbsp;&hellip;</a></li>
            """;
    static final String BETWEEN = """
                        </div>
                    </div>
                </div>
            </div>
            <div class="more" id="more-{number}">
                <h2 class="more__title">{related}</h2>
            """;
    static final String FOOT = """
            </div>
            <footer class="footer" id="footer" role="contentinfo">
                <div class="footer__letter"><p>{newsletter}</p><form action="{section}"><input type="email" name="mail"><button class="button" onclick="places.ask()">OK</button></form></div>
                <div class="footer__columns">
            """;
    static final String COLUMN = """
            <div class="footer__column">
                <h3 class="footer__title">{entry}</h3>
                <ul class="footer__list">
                    <li><a href="{section}" title="{headline}">{entry}</a></li>
                    <li><a href="{section}" title="{headline}">{entry}</a></li>
                    <li><a href="{section}" target="_blank" rel="noopener">{entry}</a></li>
                </ul>
            </div>
            """;
    static final String SOCIAL = """
            <div class="social social--{number}">
                <a href="{path}" title="{share}"{data}>{sign}</a>
            </div>
            """;
    static final String END = """
                        </div>
                        <p class="footer__line">{footer}</p>
                    </footer>
                </div>
            </div>
            <div class="dialog dialog--consent" id="consent" role="dialog" aria-hidden="true" style="display:none">
                <div class="dialog__inner"><p class="dialog__text">{cookies}</p><button class="button" type="button">OK</button></div>
            </div>
            <div class="dialog dialog--account" id="account" role="dialog" aria-hidden="true" style="display:none">
                <form class="account" action="{section}" method="post">
                        <label class="account__label" for="account-name">{entry}</label>
                        <input class="account__field" id="account-name" name="name" type="text">
                        <label class="account__label" for="account-word">{entry}</label>
                        <input class="account__field" id="account-word" name="word" type="password">
                        <p class="account__line">{sentence}</p>
                        <p class="account__line"><a href="{path}" rel="nofollow">{entry}</a></p>
                        <button class="button" type="submit">OK</button>
                </form>
            </div>
            <noscript><img src="https://count.example/pixel?page={number}&amp;site={number}" alt="" width="1" height="1" style="display:none"></noscript>
            <iframe src="about:blank" id="frame-{number}" width="0" height="0" style="display:none"></iframe>
            """;
    static final String SIGN =
            "<svg class=\"sign\" width=\"24\" height=\"24\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"M12 2C6.48 2 2 6.48 2 12s4.48 10 10 10 10-4.48 10-10S17.52 2 12 2zm0 18c-4.41 0-8-3.59-8-8s3.59-8 8-8 8 3.59 8 8-3.59 8-8 8zm1-13h-2v6l5.2 3.2.8-1.3-4-2.4z\"></path></svg>";

    private Fittings() {}
}
