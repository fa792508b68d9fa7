package dev.offprint.markdown;

import dev.offprint.rule.Characters;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Labels of footnotes: those that Markdown cannot hold stand there in percent-encoding. */
final class NoteLabel {

    private NoteLabel() {}

    /** The label as Markdown has it. */
    static String written(String label) {
        StringBuilder out = new StringBuilder();
        for (byte b : label.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == '_');
            out.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return out.toString();
    }

    /** The label that is meant. */
    static String read(String written) {
        if (written.indexOf('%') < 0) {
            return written;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            int high = c == '%' && i + 2 < written.length() ? Character.digit(written.charAt(i + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(written.charAt(i + 2), 16);
            if (low < 0) {
                bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            } else {
                bytes.write(high * 16 + low);
                i += 2;
            }
        }
        String label = Characters.line(bytes.toString(StandardCharsets.UTF_8));
        return label.isEmpty() ? written : label;
    }

    /** The form in which labels are compared: case does not count. */
    static String key(String written) {
        return written.toLowerCase(Locale.ROOT);
    }
}
