package dev.offprint.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What there is to read in an e-mail as it was sent: out of its parts, transfer encodings and charsets. Of several forms of
 * the same text, the plain one is taken.
 *
 * @param text the header, and below it, no higher than it stood, the text; where that is HTML, the header alone
 * @param html the text, if it is there as HTML only
 */
record MailText(String text, Optional<String> html) {

    private static final int LONGEST_HEADER = 100_000;

    /** The text of bytes that are a mail and say how it is written; null where they are none. */
    static @Nullable MailText of(byte[] bytes, Findings findings) {
        byte[] start = Arrays.copyOf(bytes, Math.min(bytes.length, LONGEST_HEADER));
        return isMail(new String(start, StandardCharsets.ISO_8859_1))
                ? new Reader(new String(bytes, StandardCharsets.ISO_8859_1), true, findings).read()
                : null;
    }

    /** The text of what is a mail and says how it is written; null where it is none. */
    static @Nullable MailText of(String text, Findings findings) {
        String start = text.substring(0, Math.min(text.length(), LONGEST_HEADER));
        return isMail(start) ? new Reader(text, false, findings).read() : null;
    }

    private static boolean isMail(String start) {
        String unix = start.replace("\r\n", "\n").replace('\r', '\n').stripLeading();
        int end = unix.indexOf("\n\n");
        Lines lines = Lines.of(end < 0 ? unix : unix.substring(0, end));
        MailHeader header = unix.isEmpty() ? null : MailHeader.at(lines, 0);
        return header != null && header.tellsForm();
    }

    /** Reads one mail. */
    private static final class Reader {

        private final List<String> lines;
        private final int first;
        private final boolean isBytes;
        private final Findings findings;

        private Reader(String text, boolean isBytes, Findings findings) {
            String unix = text.replace("\r\n", "\n").replace('\r', '\n');
            List<String> all = new ArrayList<>(Arrays.asList(unix.split("\n", -1)));
            int blank = 0;
            while (all.get(blank).isBlank()) {
                blank++;
            }
            first = blank;
            lines = all.subList(blank, all.size());
            this.isBytes = isBytes;
            this.findings = findings;
        }

        private MailText read() {
            MailPart mail = MailPart.of(lines);
            List<MailPart> chosen = choose(mail);
            for (int line : mail.outside()) {
                findings.info(
                        "mail-text-dropped",
                        first + line + 1,
                        "the e-mail has a line outside its parts, " + Findings.whole(lines.get(line)),
                        "it is left out, as mail programs do");
            }
            int header = mail.from();
            StringBuilder out = new StringBuilder("\n".repeat(first));
            out.append(header(header)).append('\n');
            if (hasHtml(chosen)) {
                String html = chosen.stream().map(this::asHtml).collect(Collectors.joining("\n"));
                return new MailText(out.toString(), Optional.of(html));
            }
            int at = header;
            for (MailPart part : chosen) {
                String text = text(part);
                out.append("\n".repeat(Math.max(part == mail ? 0 : 1, part.from() - at)));
                out.append(text);
                at = Math.max(at, part.from())
                        + (int) text.chars().filter(c -> c == '\n').count();
            }
            return new MailText(out.append('\n').toString(), Optional.empty());
        }

        private List<MailPart> choose(MailPart part) {
            if (part.isText("plain") || part.isText("html")) {
                return List.of(part);
            } else if (part.parts().isEmpty()) {
                tellDropped(part);
            } else if (part.type().value().equals("multipart/alternative")) {
                return alternative(part);
            }
            List<MailPart> chosen = new ArrayList<>();
            part.parts().forEach(inner -> chosen.addAll(choose(inner)));
            return chosen;
        }

        /** The plain form; else the first of the others. */
        private List<MailPart> alternative(MailPart part) {
            List<MailPart> best = List.of();
            boolean plain = false;
            for (MailPart inner : part.parts()) {
                List<MailPart> choice = choose(inner);
                boolean words = choice.stream().anyMatch(this::hasWords);
                if (words && !plain && (best.isEmpty() || !hasHtml(choice))) {
                    best = choice;
                    plain = !hasHtml(choice);
                }
            }
            if (part.parts().size() > 1 && plain) {
                findings.info(
                        "mail-alternative",
                        number(part),
                        "the e-mail has its text in " + part.parts().size() + " forms",
                        "the plain one is read");
            }
            return best;
        }

        private boolean hasWords(MailPart part) {
            return lines.subList(part.from(), part.to()).stream().anyMatch(line -> !Lines.isBlank(line));
        }

        private static boolean hasHtml(List<MailPart> parts) {
            return parts.stream().anyMatch(part -> part.isText("html"));
        }

        private void tellDropped(MailPart part) {
            String name = part.fileName();
            findings.warn(
                    "mail-part-dropped",
                    number(part),
                    "the e-mail carries " + (name.isEmpty() ? "" : Findings.shown(name) + ", ")
                            + Findings.shown(part.type().value()),
                    "it is left out, for it is no text to be read here");
        }

        private int number(MailPart part) {
            return first + Math.min(part.from(), lines.size() - 1) + 1;
        }

        private String text(MailPart part) {
            String text = String.join("\n", lines.subList(part.from(), part.to()));
            String charset = part.type().parameter("charset");
            String encoding = part.encoding();
            if (encoding.equals("base64") || encoding.equals("quoted-printable")) {
                byte[] bytes = text.getBytes(isBytes ? StandardCharsets.ISO_8859_1 : charset(charset, part));
                text = decoded(TransferEncoding.decode(encoding, bytes), charset, part);
            } else if (isBytes) {
                text = decoded(text.getBytes(StandardCharsets.ISO_8859_1), charset, part);
            }
            text = text.replace("\r\n", "\n");
            return part.type().parameter("format").equalsIgnoreCase("flowed") ? unflowed(text, part) : text;
        }

        /** Lines that go on in the next one lose their mark for that, and others the space before them (RFC 3676). */
        private static String unflowed(String text, MailPart part) {
            boolean joins = part.type().parameter("delsp").equalsIgnoreCase("yes");
            StringBuilder out = new StringBuilder(text.length());
            for (String line : text.split("\n", -1)) {
                boolean soft = line.endsWith(" ") && !line.equals("-- ");
                String words = soft ? line.stripTrailing() : line;
                out.append(words.startsWith(" ") ? words.substring(1) : words).append(soft && joins ? "" : "\n");
            }
            return out.toString().stripTrailing();
        }

        private String asHtml(MailPart part) {
            String text = text(part);
            if (part.isText("html")) {
                return text;
            }
            String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
            return "<p>" + String.join("</p><p>", escaped.split("\n\\s*\n")) + "</p>";
        }

        private String header(int end) {
            String header = String.join("\n", lines.subList(0, end));
            return isBytes ? Decoding.text(header.getBytes(StandardCharsets.ISO_8859_1), findings) : header;
        }

        private String decoded(byte[] bytes, String name, MailPart part) {
            Charset charset = charset(name, part);
            return charset.equals(StandardCharsets.UTF_8) ? Decoding.text(bytes, findings) : new String(bytes, charset);
        }

        /** What a name of the web's means: Latin-1 is windows-1252, ASCII and no name are UTF-8. */
        private Charset charset(String name, MailPart part) {
            String known = switch (name.toLowerCase(Locale.ROOT)) {
                case "", "us-ascii", "ascii", "unknown-8bit" -> "utf-8";
                case "iso-8859-1", "latin1" -> "windows-1252";
                case "gb2312", "gbk" -> "gb18030";
                default -> name;
            };
            try {
                if (Charset.isSupported(known) && Charset.forName(known).canEncode()) {
                    return Charset.forName(known);
                }
            } catch (IllegalArgumentException e) {
                // told below
            }
            findings.warn(
                    "mail-charset-unknown",
                    number(part),
                    "the e-mail is written in the charset " + Findings.shown(name) + ", which is not known",
                    "it is read as UTF-8");
            return StandardCharsets.UTF_8;
        }
    }
}
