package dev.offprint.markdown;

import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Finds what MDX has beside Markdown: comments in braces, and lines that are the beginning or the end of a component, so that
 * what stands between is Markdown; and {@code import} and {@code export} among the paragraphs, for no block begins with a letter.
 */
final class MdxParser extends AbstractBlockParser {

    private static final Pattern STATEMENT = Pattern.compile("(?:import|export)[\\s{*]");
    private static final Pattern COMPONENT = Pattern.compile("</?[A-Z][\\w.]{0,100}(?:\\s[^<>]*)?/?>|</?>");

    /** What it is, and the lines of it. */
    static final class Code extends CustomBlock {
        private final StringBuilder lines = new StringBuilder();

        String literal() {
            return lines.toString();
        }
    }

    private final Code code = new Code();
    private final boolean isComment;

    private MdxParser(boolean isComment) {
        this.isComment = isComment;
    }

    /** Whether a paragraph of a document is code that is run once. */
    static boolean isStatement(Node node, String text) {
        return node instanceof Paragraph && STATEMENT.matcher(text).lookingAt();
    }

    @Override
    public Block getBlock() {
        return code;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        boolean goesOn = isComment && !isEnd(code.lines);
        return goesOn ? BlockContinue.atIndex(state.getIndex()) : BlockContinue.none();
    }

    private static boolean isEnd(StringBuilder comment) {
        return comment.length() > 4
                && comment.indexOf("*/}", Math.max(0, comment.lastIndexOf("\n", comment.length() - 2))) >= 0;
    }

    @Override
    public void addLine(SourceLine line) {
        code.lines.append(line.getContent()).append('\n');
    }

    /** Starts one. */
    static final class Factory extends AbstractBlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int at = state.getNextNonSpaceIndex();
            if (at >= line.length() || "{<".indexOf(line.charAt(at)) < 0) {
                return BlockStart.none();
            }
            String text = line.subSequence(at, line.length()).toString().stripTrailing();
            boolean comment = text.startsWith("{/*");
            return comment || COMPONENT.matcher(text).matches()
                    ? BlockStart.of(new MdxParser(comment)).atIndex(at)
                    : BlockStart.none();
        }
    }
}
