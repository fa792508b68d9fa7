package dev.offprint.text;

import dev.offprint.Article;
import dev.offprint.ArticleBuilder;
import dev.offprint.Edition;
import dev.offprint.Place;
import dev.offprint.Publication;
import dev.offprint.ReadingException;
import dev.offprint.body.Block;
import dev.offprint.body.Body;
import dev.offprint.body.Heading;
import dev.offprint.body.Inline;
import dev.offprint.body.Paragraph;
import dev.offprint.body.Text;
import dev.offprint.body.ThematicBreak;
import dev.offprint.credit.Author;
import dev.offprint.credit.Copyright;
import dev.offprint.rule.LanguageGuess;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads an article: head, body, foot. */
final class ArticleReader {

    private static final int LONG_HEADLINE = 200;

    private final Findings findings;
    private final BlockReader blocks;

    ArticleReader(Findings findings, BlockReader blocks) {
        this.findings = findings;
        this.blocks = blocks;
    }

    /**
     * Reads a text.
     *
     * @param body what was read of the text below the header of an e-mail, where that is not in the lines
     */
    Edition read(Lines lines, Optional<Body> body) {
        int first = lines.skipBlank(0);
        if (first == lines.size()) {
            throw new ReadingException(Place.line(1), "expected a headline, found no text");
        }
        MailHeader mail = MailHeader.at(lines, first);
        if (mail == null) {
            return read(lines, first);
        }
        Edition edition = read(lines, mail);
        return body.isEmpty() ? edition : Edition.of(edition.publication(), withBody(edition.article(), body.get()));
    }

    private Article withBody(Article article, Body body) {
        Optional<String> language = LanguageGuess.of(article.title() + "\n" + body.text());
        return article.with(change -> {
            change.body(body);
            language.filter(tag -> article.language().isEmpty()).ifPresent(tag -> inferLanguage(change, tag));
        });
    }

    private Edition read(Lines lines, MailHeader mail) {
        Signature signature = Signature.of(lines, true);
        String title = mail.title(findings);
        mail.tellRest(findings);
        ArticleBuilder article = Article.builder(title);
        article.authors(signature.complete(mail.authors()));
        mail.date().ifPresent(when -> {
            article.published(when.moment());
            when.tellDoubt("date", mail.dateNumber(), findings);
        });
        Edition edition = read(article, title, signature, mail.end());
        if (!edition.article().authors().equals(signature.complete(mail.authors()))) {
            mail.tellSender(findings);
        }
        if (!edition.article().published().equals(mail.date().map(PrintedDate::moment))) {
            mail.tellDate(findings);
        }
        return edition;
    }

    private Edition read(Lines lines, int first) {
        String title = title(lines, first);
        if (title.length() > LONG_HEADLINE) {
            findings.warn(
                    "headline-long",
                    lines.number(first),
                    "the first line has " + title.length() + " characters",
                    "it is taken as the headline all the same");
        }
        int next = first + 1;
        boolean underlined = next < lines.size() && HeadingLine.underlined(title, lines.get(next)) > 0;
        Signature signature = Signature.of(lines, false);
        ArticleBuilder article = Article.builder(title);
        article.authors(signature.complete(List.of()));
        return read(article, title, signature, underlined ? next + 1 : next);
    }

    /** The first line, less a mark that only says that it is the headline. */
    private String title(Lines lines, int first) {
        String line = lines.get(first).trim();
        if (line.startsWith("\\") && Escape.isMarkedHeadline(line)) {
            return line.substring(1);
        }
        if (HeadingLine.level(line) != 1) {
            return lines.get(first);
        }
        findings.info("headline-mark", lines.number(first), "the first line begins with #", "the sign is left out");
        return HeadingLine.text(line);
    }

    private Edition read(ArticleBuilder article, String title, Signature signature, int start) {
        signature.tell(findings);
        Lines lines = signature.lines();
        HeadReader head = new HeadReader(lines, start, findings);

        FootReader foot = foot(lines.part(head.end(), lines.size()));
        List<Piece> body = withoutDateline(withoutOuterBreaks(withoutNoise(foot.rest())), head);

        foot.copyright().ifPresent(article::copyright);
        List<Author> holders = foot.copyright().map(Copyright::holders).orElse(List.of());
        if (!head.authors().isEmpty()) {
            article.authors(head.authors());
        }
        article.subtitle(head.subtitle().orElse(null));
        head.date(article, holders);
        Body text = NoteFinder.body(withHeadings(body), findings);
        article.body(text);
        String words = Stream.of(title, head.bylineWord(), head.subtitle().orElse(""), text.text())
                .collect(Collectors.joining("\n"));
        LanguageGuess.of(words).ifPresent(language -> inferLanguage(article, language));
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

    private List<Piece> withoutNoise(List<Piece> pieces) {
        List<Piece> kept = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            boolean noise = piece.block() instanceof Paragraph
                    && piece.lines().size() == 1
                    && Noise.isAnywhere(piece.lines().get(0));
            if (noise) {
                Noise.tell(piece.lines().get(0), piece.lines().first(), findings);
            } else {
                kept.add(piece);
            }
        }
        return kept;
    }

    private List<Piece> withHeadings(List<Piece> pieces) {
        List<@Nullable String> texts = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            texts.add(piece.block() instanceof Paragraph paragraph ? InlineText.of(paragraph.content()) : null);
        }
        BitSet headings = HeadingFinder.find(texts);
        List<Piece> out = new ArrayList<>(pieces);
        for (int i = 0; i < pieces.size(); i++) {
            Lines lines = pieces.get(i).lines();
            boolean line = lines.size() == 1 && !lines.get(0).trim().startsWith("\\");
            if (line && headings.get(i) && pieces.get(i).block() instanceof Paragraph paragraph) {
                findings.info(
                        "heading-inferred",
                        lines.first(),
                        "a line stands alone, in capitals, In Title Case or numbered, and text follows",
                        "it is taken as a heading");
                out.set(i, new Piece(new Heading(2, paragraph.content()), lines));
            } else if (line && HeadingFinder.isDoubtful(texts, i)) {
                findings.info(
                        "heading-possible",
                        lines.first(),
                        "a short line stands alone and ends as no sentence does",
                        "it stays a paragraph, for it may be a heading or not");
            }
        }
        return out;
    }

    private static List<Piece> withoutDateline(List<Piece> pieces, HeadReader head) {
        if (pieces.isEmpty() || !head.hasNoPlace() || !(pieces.get(0).block() instanceof Paragraph paragraph)) {
            return pieces;
        }
        Lines lines = pieces.get(0).lines();
        String text = paragraph.content().get(0) instanceof Text start ? start.text() : "";
        int length = lines.get(0).trim().startsWith("\\") ? 0 : Dateline.lengthBefore(text);
        Dateline dateline = length == 0 ? null : Dateline.readStart(text.substring(0, length));
        if (dateline == null || !head.runIn(dateline, lines.first())) {
            return pieces;
        }
        List<Inline> content = new ArrayList<>(paragraph.content());
        content.set(0, new Text(text.substring(length)));
        List<Piece> shorter = new ArrayList<>(pieces);
        Block rest = new Paragraph(content);
        shorter.set(0, new Piece(rest, lines));
        return shorter;
    }
}
