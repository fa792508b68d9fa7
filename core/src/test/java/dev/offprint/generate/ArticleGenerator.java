package dev.offprint.generate;

import dev.offprint.Article;
import dev.offprint.ArticleBuilder;
import dev.offprint.Attachment;
import dev.offprint.Edition;
import dev.offprint.FeedAddress;
import dev.offprint.NavigationLink;
import dev.offprint.Publication;
import dev.offprint.Tag;
import dev.offprint.Update;
import dev.offprint.Value;
import dev.offprint.body.Body;
import dev.offprint.body.Direction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Articles from a seed: the same seed gives the same articles. Start with {@link #check} in a test. */
public final class ArticleGenerator {

    private final long seed;
    private final Dice dice;
    private final CreditGenerator credits;
    private final boolean raw;

    /** A generator whose bodies may hold raw HTML. */
    public ArticleGenerator(long seed) {
        this(seed, true);
    }

    /** A generator whose bodies hold raw HTML only if asked to. */
    public ArticleGenerator(long seed, boolean raw) {
        this.seed = seed;
        this.dice = new Dice(seed);
        this.credits = new CreditGenerator(dice);
        this.raw = raw;
    }

    /**
     * Runs a check on many generators. A failure names the seed; {@code -Doffprint.seed=N} starts from that one.
     *
     * @param count how many seeds
     * @param check what must hold
     */
    public static void check(int count, Consumer<ArticleGenerator> check) {
        check(count, true, check);
    }

    /** As {@link #check(int, Consumer)}, with a choice of raw HTML. */
    public static void check(int count, boolean raw, Consumer<ArticleGenerator> check) {
        long first = Long.getLong("offprint.seed", 1);
        for (long seed = first; seed < first + count; seed++) {
            try {
                check.accept(new ArticleGenerator(seed, raw));
            } catch (AssertionError | RuntimeException | StackOverflowError e) {
                throw new AssertionError("seed " + seed + " (-Doffprint.seed=" + seed + "): " + e, e);
            }
        }
    }

    /** The seed that shows this again. */
    public long seed() {
        return seed;
    }

    /** Some fields, some nodes. */
    public Article article() {
        return article(false);
    }

    /** Every field, every node. */
    public Article everything() {
        return article(true);
    }

    /** A body alone. */
    public Body body() {
        return blocks().body();
    }

    /** A publication alone. */
    public Publication publication() {
        return Publication.builder()
                .title(dice.words(1, 4))
                .url(dice.address())
                .description(dice.maybe(() -> dice.words(2, 9)))
                .language(dice.maybe(dice::language))
                .publisher(dice.maybe(credits::author))
                .logo(dice.maybe(() -> blocks().inlines().image()))
                .icon(dice.maybe(() -> blocks().inlines().image()))
                .image(dice.maybe(() -> blocks().inlines().image()))
                .copyright(dice.maybe(credits::copyright))
                .feeds(dice.some(0, 3, () -> new FeedAddress("application/atom+xml", dice.address())))
                .hubs(dice.some(0, 2, dice::address))
                .navigation(dice.some(0, 3, () -> new NavigationLink(dice.words(1, 2), dice.link())))
                .credits(dice.some(0, 2, credits::siteCredit))
                .build();
    }

    /** A publication with articles. */
    public Edition edition(int articles) {
        return new Edition(publication(), dice.some(articles, articles, this::article));
    }

    private BlockGenerator blocks() {
        return new BlockGenerator(dice, credits, raw);
    }

    private Article article(boolean everything) {
        ArticleBuilder article = Article.builder(dice.words(1, 8));
        List<Runnable> fields = new ArrayList<>(Arrays.asList(
                () -> article.id("tag:example.org,2024:" + dice.token() + "<&>"),
                () -> article.url(dice.address()),
                () -> article.kind(dice.oneOf(Article.Kind.class)),
                () -> article.kicker(dice.words(1, 3)),
                () -> article.subtitle(dice.words(2, 8)),
                () -> article.summary(dice.words(3, 20)),
                () -> article.dateline(dice.words(1, 2)),
                () -> article.language(dice.language()),
                () -> article.direction(dice.oneOf(Direction.class)),
                () -> article.authors(dice.some(1, 3, credits::author)),
                () -> article.contributors(dice.some(1, 3, credits::author)),
                () -> article.published(dice.moment()),
                () -> article.modified(dice.moment()),
                () -> article.section(dice.words(1, 2)),
                () -> article.tags(dice.some(1, 4, this::tag)),
                () -> article.image(blocks().inlines().image()),
                () -> article.attachments(dice.some(1, 3, this::attachment)),
                () -> article.copyright(credits.copyright()),
                () -> article.basedOn(dice.some(1, 2, blocks()::work)),
                () -> article.translation("pt-BR", dice.address()).translation("ar", dice.address()),
                () -> article.externalUrl(dice.address()),
                () -> article.property("draft", Value.of(dice.sometimes()))
                        .property(dice.token(), Value.of(Arrays.asList(1, "two\nlines", null, Map.of("x", -1.5e-7))))));
        fields.stream().filter(field -> everything || dice.often()).forEach(Runnable::run);
        BlockGenerator blocks = blocks();
        article.body(everything ? blocks.everyKind() : blocks.body());
        if (everything || dice.sometimes()) {
            article.updates(dice.some(1, 3, () -> update(blocks)));
        }
        return article.build();
    }

    private Tag tag() {
        return new Tag(
                dice.words(1, 2),
                Optional.ofNullable(dice.maybe(() -> "https://example.org/tags/")),
                Optional.ofNullable(dice.maybe(dice::address)));
    }

    private Attachment attachment() {
        Attachment.Builder attachment = Attachment.builder(
                        dice.address(), dice.oneOf(List.of("audio/mpeg", "application/pdf")))
                .duration(dice.maybe(dice::duration))
                .title(dice.maybe(() -> dice.words(1, 4)));
        if (dice.often()) {
            attachment.length(dice.between(0, 1_000_000_000));
        }
        return attachment.build();
    }

    private Update update(BlockGenerator blocks) {
        return new Update(
                dice.moment(),
                dice.oneOf(Update.Kind.class),
                Optional.ofNullable(dice.maybe(() -> dice.words(1, 5))),
                blocks.plainBlocks());
    }
}
