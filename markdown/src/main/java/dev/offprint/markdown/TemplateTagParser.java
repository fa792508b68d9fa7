package dev.offprint.markdown;

import java.util.Optional;
import org.commonmark.node.Block;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Finds lines that are tags of a template language, and takes with a listing all lines to its end. */
final class TemplateTagParser extends AbstractBlockParser {

    private static final int INDENT = 4;

    private final TemplateTag tag;
    private final StringBuilder content = new StringBuilder();
    private boolean isClosed;

    private TemplateTagParser(TemplateTag tag) {
        this.tag = tag;
        isClosed = !tag.encloses();
    }

    @Override
    public Block getBlock() {
        return tag;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (isClosed) {
            return BlockContinue.none();
        }
        CharSequence line = state.getLine().getContent();
        if (tag.isEnd(line.subSequence(state.getIndex(), line.length()))) {
            isClosed = true;
            return BlockContinue.finished();
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    private boolean begun;

    @Override
    public void addLine(SourceLine line) {
        if (begun) {
            content.append(line.getContent()).append('\n');
        }
        begun = true; // the first is the tag's own
    }

    @Override
    public void closeBlock() {
        tag.content(content.toString());
    }

    /** Starts one. */
    static final class Factory extends AbstractBlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int at = state.getNextNonSpaceIndex();
            if (state.getIndent() >= INDENT || at >= line.length() || line.charAt(at) != '{') {
                return BlockStart.none();
            }
            Optional<TemplateTag> tag = TemplateTag.of(line.subSequence(at, line.length()));
            return tag.isEmpty()
                    ? BlockStart.none()
                    : BlockStart.of(new TemplateTagParser(tag.get())).atIndex(line.length());
        }
    }
}
