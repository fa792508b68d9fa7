package dev.offprint.text;

import dev.offprint.Article;
import dev.offprint.ArticleBuilder;
import dev.offprint.Edition;
import dev.offprint.Place;
import dev.offprint.Publication;
import dev.offprint.ReadingException;
import dev.offprint.body.Block;
import dev.offprint.body.Body;
import dev.offprint.body.Inline;
import dev.offprint.body.Paragraph;
import dev.offprint.body.Text;
import dev.offprint.body.ThematicBreak;
import dev.offprint.credit.Author;
import dev.offprint.credit.Copyright;
import java.util.ArrayList;
import java.util.List;

/** Reads an article: head, body, foot. */
final class ArticleReader {

    private static final int LONG_HEADLINE = 200;

    private final Findings findings;
    private final BlockReader blocks;

    ArticleReader(Findings findings, BlockReader blocks) {
        this.findings = findings;
        this.blocks = blocks;
    }

    Edition read(Lines lines) {
        int first = lines.skipBlank(0);
        if (first == lines.size()) {
            throw new ReadingException(Place.line(1), "expected a headline, found no text");
        }
        String title = lines.get(first);
        if (title.length() > LONG_HEADLINE) {
            findings.warn(
                    "headline-long",
                    lines.number(first),
                    "the first line has " + title.length() + " characters",
                    "it is taken as the headline all the same");
        }
        ArticleBuilder article = Article.builder(title);
        int next = first + 1;
        boolean underlined = next < lines.size() && Marks.underlined(lines.get(next)) > 0;
        HeadReader head = new HeadReader(lines, underlined ? next + 1 : next, findings);

        FootReader foot = foot(lines.part(head.end(), lines.size()));
        List<Piece> body = withoutDateline(withoutOuterBreaks(foot.rest()), head);

        foot.copyright().ifPresent(article::copyright);
        List<Author> holders = foot.copyright().map(Copyright::holders).orElse(List.of());
        if (!head.authors().isEmpty()) {
            article.authors(head.authors());
        }
        head.date(article, holders);
        Body text = new Body(body.stream().map(Piece::block).toList(), List.of());
        article.body(text);
        LanguageGuess.of(title + "\n" + text.text()).ifPresent(language -> inferLanguage(article, language));
        return Edition.of(publication(foot), inferAuthor(article.build(), holders, foot));
    }

    private void inferLanguage(ArticleBuilder article, String language) {
        findings.info(
                "language-inferred",
                1,
                "plain text does not say its language",
                "its script and its small words are those of \"" + language + "\"");
        article.language(language);
    }

    private FootReader foot(Lines lines) {
        FootLines known = new FootLines();
        int gap = known.startWithoutGap(lines);
        List<Piece> pieces = blocks.pieces(lines.part(0, gap), 1, false);
        pieces.addAll(blocks.pieces(lines.part(gap, lines.size()), 1, false));
        return new FootReader(pieces, known, findings);
    }

    private Article inferAuthor(Article article, List<Author> holders, FootReader foot) {
        if (!article.authors().isEmpty() || holders.isEmpty()) {
            return article;
        }
        findings.info(
                "author-inferred",
                foot.number(),
                "the article has no byline",
                "whoever holds the copyright is taken as the author");
        return article.with(change -> change.authors(holders));
    }

    private static Publication publication(FootReader foot) {
        return foot.credits().isEmpty()
                ? Publication.UNKNOWN
                : Publication.builder().credits(foot.credits()).build();
    }

    /** A break parts what stands before from what stands after; at either end of the body it is but a decoration. */
    private List<Piece> withoutOuterBreaks(List<Piece> pieces) {
        int from = 0;
        int to = pieces.size();
        while (from < to && pieces.get(from).block() instanceof ThematicBreak) {
            dropped(pieces.get(from++));
        }
        while (to > from && pieces.get(to - 1).block() instanceof ThematicBreak) {
            dropped(pieces.get(--to));
        }
        return pieces.subList(from, to);
    }

    private void dropped(Piece piece) {
        findings.info(
                "break-dropped",
                piece.lines().first(),
                "a break stands at an end of the body",
                "it is left out, for it parts nothing");
    }

    private static List<Piece> withoutDateline(List<Piece> pieces, HeadReader head) {
        if (pieces.isEmpty() || !head.hasNoDateline() || !(pieces.get(0).block() instanceof Paragraph paragraph)) {
            return pieces;
        }
        Lines lines = pieces.get(0).lines();
        String text = paragraph.content().get(0) instanceof Text start ? start.text() : "";
        int length = lines.get(0).trim().startsWith("\\") ? 0 : Dateline.lengthBefore(text);
        Dateline dateline = length == 0 ? null : Dateline.read(text.substring(0, length));
        if (dateline == null) {
            return pieces;
        }
        head.runIn(dateline, lines.first());
        List<Inline> content = new ArrayList<>(paragraph.content());
        content.set(0, new Text(text.substring(length)));
        List<Piece> shorter = new ArrayList<>(pieces);
        Block rest = new Paragraph(content);
        shorter.set(0, new Piece(rest, lines));
        return shorter;
    }
}
