package dev.offprint.feed;

import dev.offprint.Article;
import dev.offprint.Tag;
import dev.offprint.credit.Author;
import java.util.List;

/**
 * What an article has beside the common, as bits: of a part that is not there, no format loses anything, and nobody needs to
 * ask. People who are but a name and tags that are but a label are common.
 */
final class ArticleParts {

    /** What every article has. */
    private static final int COMMON = 1;

    private static final int KICKER = 1 << 1;
    private static final int AUTHORS = 1 << 2;
    private static final int CONTRIBUTORS = 1 << 3;
    private static final int TAGS = 1 << 4;
    private static final int IMAGE = 1 << 5;
    private static final int ATTACHMENTS = 1 << 6;
    private static final int COPYRIGHT = 1 << 7;
    private static final int BASED_ON = 1 << 8;
    private static final int UPDATES = 1 << 9;
    private static final int PROPERTIES = 1 << 10;
    private static final int DIRECTION = 1 << 11;

    private ArticleParts() {}

    /** The part that a field belongs to, by the first word of its name. */
    static int of(String field) {
        int dot = field.indexOf('.');
        return switch (dot < 0 ? field : field.substring(0, dot)) {
            case "kicker" -> KICKER;
            case "direction" -> DIRECTION;
            case "authors" -> AUTHORS;
            case "contributors" -> CONTRIBUTORS;
            case "tags" -> TAGS;
            case "image" -> IMAGE;
            case "attachments" -> ATTACHMENTS;
            case "copyright" -> COPYRIGHT;
            case "basedOn" -> BASED_ON;
            case "updates" -> UPDATES;
            case "properties" -> PROPERTIES;
            default -> COMMON;
        };
    }

    /** The parts that an article has. Formats that want an author lose something where there is none. */
    static int of(Article article) {
        return COMMON
                | bit(KICKER, article.kicker().isPresent())
                | bit(DIRECTION, JsonExtension.saysDirection(article))
                | bit(AUTHORS, article.authors().isEmpty() || areMoreThanNames(article.authors()))
                | bit(CONTRIBUTORS, !article.contributors().isEmpty())
                | bit(TAGS, areMoreThanLabels(article.tags()))
                | bit(IMAGE, article.image().isPresent())
                | bit(ATTACHMENTS, !article.attachments().isEmpty())
                | bit(COPYRIGHT, article.copyright().isPresent())
                | bit(BASED_ON, !article.basedOn().isEmpty())
                | bit(UPDATES, !article.updates().isEmpty())
                | bit(PROPERTIES, !article.properties().isEmpty());
    }

    private static int bit(int part, boolean isThere) {
        return isThere ? part : 0;
    }

    private static boolean areMoreThanNames(List<Author> authors) {
        for (int i = 0; i < authors.size(); i++) {
            Author author = authors.get(i);
            if (author.kind() != Author.Kind.PERSON
                    || author.email().isPresent()
                    || author.bio().isPresent()
                    || author.jobTitle().isPresent()
                    || author.affiliation().isPresent()
                    || !author.sameAs().isEmpty()
                    || author.fediverse().isPresent()
                    || author.role().isPresent()
                    || author.url().isPresent()
                    || author.avatar().isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** A label that looks like markup is more than that. */
    private static boolean areMoreThanLabels(List<Tag> tags) {
        for (int i = 0; i < tags.size(); i++) {
            Tag tag = tags.get(i);
            if (tag.scheme().isPresent() || tag.url().isPresent() || Markup.isLike(tag.label())) {
                return true;
            }
        }
        return false;
    }
}
