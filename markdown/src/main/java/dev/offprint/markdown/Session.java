package dev.offprint.markdown;

import dev.offprint.body.Footnote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the readers of one text share. */
final class Session {

    private static final Pattern NOTE = Pattern.compile("<li id=\"([^\"]+)\"");

    private final Source source;
    private final Findings findings;
    private final Links links;
    private final int topHeading;
    private final List<String> labels;
    private final Map<String, String> known = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final List<Footnote> moreNotes = new ArrayList<>();
    private @Nullable Map<String, String> labelsById;

    /**
     * A session.
     *
     * @param topHeading the level of the topmost headings: 1 where the text uses it, else 2
     * @param labels those of the footnotes that the text has, each once
     */
    Session(Source source, Findings findings, Links links, int topHeading, List<String> labels) {
        this.source = source;
        this.findings = findings;
        this.links = links;
        this.topHeading = topHeading;
        this.labels = labels;
        labels.forEach(label -> known.put(NoteLabel.key(label), label));
    }

    /** The same, for a look ahead that tells nothing. */
    Session quiet() {
        return new Session(source, new Findings(0), links, topHeading, labels);
    }

    Source source() {
        return source;
    }

    Findings findings() {
        return findings;
    }

    Links links() {
        return links;
    }

    int topHeading() {
        return topHeading;
    }

    /** The label of the footnote that a reference means, however it spells it. */
    Optional<String> note(String label) {
        return Optional.ofNullable(known.get(NoteLabel.key(label)));
    }

    /** Adds a footnote that HTML brings along, unless there is one with its label. */
    void add(Footnote note) {
        if (known.putIfAbsent(NoteLabel.key(note.label()), note.label()) == null) {
            moreNotes.add(note);
        }
    }

    /** The label of the footnote that HTML of ours gives this id. */
    Optional<String> label(String id) {
        if (labelsById == null) {
            labelsById = new HashMap<>();
            Matcher note = NOTE.matcher(labels.isEmpty() ? "" : Fragments.notes(labels));
            for (int i = 0; i < labels.size() && note.find(); i++) {
                labelsById.put(note.group(1), labels.get(i));
            }
        }
        return Optional.ofNullable(labelsById.get(id));
    }

    /** Says that braces hold what no node has. */
    void tellDropped(String attributes, int line) {
        if (!attributes.isEmpty()) {
            findings.info(
                    "attributes-dropped",
                    line,
                    "braces say " + Findings.shown(attributes),
                    "that is left out, for it is neither an id nor the size of an image");
        }
    }

    /** Those that are taken. */
    Set<String> ids() {
        return ids;
    }

    /** Footnotes that HTML brings along. */
    List<Footnote> moreNotes() {
        return moreNotes;
    }
}
