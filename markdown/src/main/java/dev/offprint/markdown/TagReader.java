package dev.offprint.markdown;

import dev.offprint.body.Attributes;
import dev.offprint.body.Block;
import dev.offprint.body.CodeBlock;
import dev.offprint.body.Embed;
import dev.offprint.body.Figure;
import dev.offprint.body.Image;
import dev.offprint.body.Images;
import dev.offprint.body.Inline;
import dev.offprint.body.Link;
import dev.offprint.body.Paragraph;
import dev.offprint.body.Styled;
import dev.offprint.body.Text;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Node;

/** Reads tags of template languages: figures, listings and embeds for what they are; any other stays the line it is, with a finding. */
final class TagReader {

    private static final Set<String> MARKS = Set.of("raw", "endraw", "comment", "endcomment");
    private static final Map<String, String> PLAYERS = Map.of(
            "youtube", "https://www.youtube.com/watch?v=",
            "vimeo", "https://vimeo.com/",
            "instagram", "https://www.instagram.com/p/",
            "gist", "https://gist.github.com/",
            "tweet", "https://x.com/",
            "x", "https://x.com/");
    private static final Map<String, String> PROVIDERS =
            Map.of("youtube", "YouTube", "vimeo", "Vimeo", "instagram", "Instagram", "tweet", "X", "x", "X");

    private final Session session;

    TagReader(Session session) {
        this.session = session;
    }

    /** Whether a tag of this name may be read as something else than a line. */
    static boolean isRead(String name) {
        return MARKS.contains(name) || PLAYERS.containsKey(name) || name.equals("figure") || name.equals("highlight");
    }

    List<Block> read(TemplateTag tag) {
        int line = session.source().line(tag);
        Optional<Block> block = switch (tag.name()) {
            case "highlight" -> Optional.of(listing(tag, line));
            case "figure" -> figure(tag, line);
            default -> PLAYERS.containsKey(tag.name()) ? embed(tag, line) : Optional.empty();
        };
        if (block.isPresent()) {
            return List.of(block.get());
        }
        if (MARKS.contains(tag.name())) {
            String whole = tag.literal() + (tag.content().isBlank() ? "" : " " + tag.content());
            session.findings()
                    .info(
                            "tag-dropped",
                            line,
                            "here stands " + Findings.shown(whole.strip().replaceAll("\\s+", " "), 500),
                            "it says something to a program alone, and is left out");
            return List.of();
        }
        tellKept(tag.literal(), line);
        return List.of(Paragraph.of(tag.literal()));
    }

    /** Says that a tag within a text stays there. */
    void tellKept(String text, int line) {
        session.findings()
                .warn(
                        "tag-kept",
                        line,
                        "the text has a tag of a template language: " + Findings.shown(text),
                        "it stays as it is, for what it stands for is not known here");
    }

    private CodeBlock listing(TemplateTag tag, int line) {
        TagArguments arguments = TagArguments.of(tag.arguments());
        Optional<String> language = arguments.takePlain();
        tellLeft(tag, arguments, line);
        return new CodeBlock(
                tag.content(),
                language.or(() -> arguments.take("lang", "language")),
                Optional.empty(),
                Attributes.NONE);
    }

    private Optional<Block> figure(TemplateTag tag, int line) {
        TagArguments arguments = TagArguments.of(tag.arguments());
        Optional<String> source = arguments.take("src", "link").or(arguments::takePlain);
        Optional<URI> url = source.flatMap(session.links()::image);
        if (url.isEmpty()) {
            return Optional.empty();
        }
        Image image =
                Image.builder(url.get()).alt(arguments.take("alt").orElse(null)).build();
        Image sized = image.with(change -> {
            pixels(arguments, "width").ifPresent(change::width);
            pixels(arguments, "height").ifPresent(change::height);
        });
        List<Inline> caption = new ArrayList<>();
        arguments.take("title").ifPresent(title -> caption.add(new Styled(Styled.Style.STRONG, words(title, line))));
        arguments.take("caption").ifPresent(text -> {
            caption.addAll(caption.isEmpty() ? List.of() : List.of(new Text(" ")));
            caption.addAll(words(text, line));
        });
        Optional<URI> maker = arguments.take("attrlink").flatMap(session.links()::link);
        List<Inline> credit = arguments
                .take("attr")
                .map(text -> words(text, line))
                .map(text -> maker.<List<Inline>>map(to -> List.of(new Link(to, text, Optional.empty())))
                        .orElse(text))
                .orElse(List.of());
        tellLeft(tag, arguments, line);
        return Optional.of(new Figure(Images.of(sized), caption, credit, Optional.empty(), Attributes.NONE));
    }

    private static Optional<Integer> pixels(TagArguments arguments, String name) {
        return arguments
                .take(name)
                .filter(text -> text.matches("[1-9]\\d{0,4}(px)?"))
                .map(text -> Integer.valueOf(text.replace("px", "")));
    }

    /** Captions may have Markdown in them. */
    private List<Inline> words(String text, int line) {
        Node first = Syntax.PARSER.parse(text).getFirstChild();
        boolean plain = !(first instanceof org.commonmark.node.Paragraph)
                || first.getNext() != null
                || InlineReader.holdsHtml(first);
        List<Inline> words = plain ? List.of() : new InlineReader(session, false, line).content(first);
        return Content.isVisible(words) ? words : List.of(new Text(text));
    }

    private Optional<Block> embed(TemplateTag tag, int line) {
        TagArguments arguments = TagArguments.of(tag.arguments());
        Optional<String> user = arguments.take("user");
        Optional<String> id = arguments.take("id", "url").or(arguments::takePlain);
        if (tag.name().equals("gist") && !arguments.plain().isEmpty()) {
            id = id.map(name -> name + "/" + arguments.takePlain().orElse(""));
        }
        boolean post = tag.name().equals("tweet") || tag.name().equals("x");
        String way = post ? user.orElse("i") + "/status/" : "";
        Optional<URI> url = id.filter(text -> text.matches("[\\w./-]{1,100}|https?://\\S{1,500}"))
                .map(text -> text.startsWith("http") ? text : PLAYERS.get(tag.name()) + way + text)
                .flatMap(session.links()::link);
        Optional<String> title = arguments.take("title");
        url.ifPresent(to -> tellLeft(tag, arguments, line));
        return url.map(to -> new Embed(
                to,
                Optional.ofNullable(PROVIDERS.get(tag.name())),
                title,
                Optional.empty(),
                Optional.empty(),
                Attributes.NONE));
    }

    private void tellLeft(TemplateTag tag, TagArguments arguments, int line) {
        if (!arguments.left().isEmpty()) {
            session.findings()
                    .info(
                            "tag-part-dropped",
                            line,
                            "the tag " + tag.name() + " says " + Findings.shown(arguments.left()),
                            "that is left out");
        }
    }
}
