package dev.offprint.feed;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads UTF-8 of which nobody is sure. Bytes that are none are U+FFFD if something before them was UTF-8 beyond ASCII;
 * else everything from there on is windows-1252, for so are most feeds that say UTF-8 and are not. Feeds that say
 * windows-1252, and are UTF-8, are read the same way.
 */
final class Utf8Reader extends Reader {

    private final InputStream in;
    private final Findings findings;
    private final ByteBuffer bytes = ByteBuffer.allocate(8192).flip();
    private CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final boolean isDeclaredWestern;
    private boolean isWestern;
    private boolean isSure;
    private boolean isTold;
    private boolean isEnded;
    private char carried;
    private boolean hasCarried;

    Utf8Reader(InputStream in, boolean isDeclaredWestern, boolean isSure, Findings findings) {
        this.in = in;
        this.isDeclaredWestern = isDeclaredWestern;
        this.isSure = isSure;
        this.findings = findings;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (hasCarried) {
            hasCarried = false;
            target[offset] = carried;
            return 1;
        }
        if (length == 1) { // a decoder wants room for both halves of a character
            char[] two = new char[2];
            int count = read(two, 0, 2);
            if (count > 0) {
                target[offset] = two[0];
                carried = two[1];
                hasCarried = count == 2;
            }
            return Math.min(count, 1);
        }
        CharBuffer out = CharBuffer.wrap(target, offset, length).slice();
        while (out.position() == 0) {
            if (isEnded && !bytes.hasRemaining()) {
                return -1;
            }
            decode(out);
        }
        return out.position();
    }

    private void decode(CharBuffer out) throws IOException {
        CoderResult result = decoder.decode(bytes, out, isEnded);
        noteSurety(out);
        if (result.isUnderflow() && !isEnded) {
            fill();
        } else if (result.isMalformed() || result.isUnmappable()) {
            mend(result.length(), out);
        } else if (result.isUnderflow()) {
            bytes.position(bytes.limit());
        }
    }

    private void mend(int length, CharBuffer out) {
        if (!isSure && !isWestern) {
            isWestern = true;
            decoder = Encodings.WESTERN
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE);
            if (!isDeclaredWestern) {
                Encodings.tellWestern(findings);
            }
            return;
        }
        if (!out.hasRemaining()) {
            return;
        }
        out.put('\uFFFD');
        bytes.position(bytes.position() + length);
        if (!isTold) {
            isTold = true;
            findings.warn("malformed-encoding", "bytes that are not UTF-8", "each is read as U+FFFD");
        }
    }

    private void noteSurety(CharBuffer out) {
        for (int i = 0; i < out.position() && !isSure && !isWestern; i++) {
            isSure = out.get(i) >= 0x80;
            if (isSure && isDeclaredWestern) {
                Encodings.tellUtf8(findings);
            }
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        isEnded = count < 0;
        bytes.position(bytes.position() + Math.max(count, 0));
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
