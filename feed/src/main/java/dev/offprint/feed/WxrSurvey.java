package dev.offprint.feed;

import dev.offprint.ReadingException;
import dev.offprint.rule.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The authors and attachments of an export, by login and number. */
final class WxrSurvey {

    private static final String NAMESPACE = "http://wordpress.org/export/";
    private static final int MOST = 200_000;

    /**
     * A file that was uploaded.
     *
     * @param parent the number of the post that it was uploaded with, or an empty text
     */
    record Upload(String url, String title, String alt, String parent) {}

    private final Map<String, String> authors = new HashMap<>();
    private final Map<String, Upload> uploads = new HashMap<>();
    private final Map<String, List<String>> byParent = new HashMap<>();

    static WxrSurvey of(InputStream in) throws IOException {
        WxrSurvey survey = new WxrSurvey();
        Findings findings = new Findings();
        byte[] head = in.readNBytes(1024);
        Encodings.Known known = Encodings.of(head, Optional.empty(), findings);
        InputStream whole = new java.io.SequenceInputStream(new java.io.ByteArrayInputStream(head), in);
        Reader reader = Encodings.reader(whole, known, findings);
        XmlElements xml = new XmlElements(
                new LenientXml(reader, 0, ReadingLimits.DEFAULT, findings), ReadingLimits.DEFAULT, findings);
        try {
            while (xml.move()) {
                if (xml.isStart() && xml.name().equals("item")) {
                    survey.item(xml);
                } else if (xml.isStart() && isOurs(xml, "author")) {
                    survey.author(xml);
                }
            }
        } catch (BrokenXml e) {
            throw new ReadingException(e.place(), e.problem());
        }
        return survey;
    }

    /** The name that an author is shown by. */
    Optional<String> author(String login) {
        return Optional.ofNullable(authors.get(login));
    }

    Optional<Upload> upload(String id) {
        return Optional.ofNullable(uploads.get(id));
    }

    /** The files that were uploaded with a post. */
    List<Upload> uploadsOf(String post) {
        return byParent.getOrDefault(post, List.of()).stream().map(uploads::get).toList();
    }

    private static boolean isOurs(XmlElements xml, String name) {
        return xml.namespace().startsWith(NAMESPACE) && xml.name().equals(name);
    }

    private void author(XmlElements xml) throws BrokenXml {
        Map<String, String> values = values(xml);
        Optional<String> name = Rule.optionalLine(values.get("author_display_name"));
        String login = values.getOrDefault("author_login", "").strip();
        if (name.isPresent() && authors.size() < MOST) {
            authors.put(login, name.get());
        }
    }

    private void item(XmlElements xml) throws BrokenXml {
        Map<String, String> values = values(xml);
        if (values.getOrDefault("post_type", "").equals("attachment") && uploads.size() < MOST) {
            String id = values.getOrDefault("post_id", "").strip();
            String parent = values.getOrDefault("post_parent", "").strip();
            uploads.put(
                    id,
                    new Upload(
                            values.getOrDefault("attachment_url", "").strip(),
                            values.getOrDefault("title", "").strip(),
                            values.getOrDefault("_wp_attachment_image_alt", "").strip(),
                            parent));
            byParent.computeIfAbsent(parent, key -> new ArrayList<>()).add(id);
        }
    }

    /** The short texts of an element by name, and the metadata of a post by key. */
    private static Map<String, String> values(XmlElements xml) throws BrokenXml {
        Map<String, String> values = new HashMap<>();
        while (xml.child()) {
            if (isOurs(xml, "postmeta")) {
                Map<String, String> meta = values(xml);
                values.putIfAbsent(meta.getOrDefault("meta_key", ""), meta.getOrDefault("meta_value", ""));
            } else if (isOurs(xml, "comment") || xml.name().equals("encoded")) {
                xml.skip();
            } else {
                values.putIfAbsent(xml.name(), xml.text());
            }
        }
        return values;
    }
}
