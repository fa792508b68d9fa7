package dev.offprint.markdown;

import dev.offprint.Place;
import dev.offprint.ReadingException;
import dev.offprint.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads YAML from the parser's events, so that each key knows its line and nothing is built that is too deep or too large:
 * an alias counts with all that it stands for.
 */
final class YamlHeader {

    private static final int MAX_DEPTH = 40;

    /** The key whose mapping gives what is not there, as YAML 1.1 has it; one in quotes is a key like any other. */
    private static final String MERGE = "\u0000<<";

    private final int firstLine;
    private final int maxValues;
    private final Map<String, Sized> anchors = new HashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<HeaderEntry> entries = new ArrayList<>();
    private final List<Twice> twice = new ArrayList<>();
    private int values;
    private boolean isMapping;

    private YamlHeader(int firstLine, int maxValues) {
        this.firstLine = firstLine;
        this.maxValues = maxValues;
    }

    /** A value, its text if it is a key, how many values it takes to write it out, and how deep it nests. */
    private record Sized(Value value, String key, int size, int depth) {}

    /** A key that a mapping within another has once more. */
    private record Twice(String key, int line, int before) {}

    /** Is told of keys that stand in one mapping twice, of which the last one counts. */
    interface Repeats {
        void key(String key, int line, int before);
    }

    /**
     * The keys of the outermost mapping, as often as they stand there.
     *
     * @param repeats is told of those that stand twice in a mapping within, if all is YAML
     * @throws ReadingException if it is no YAML, no mapping, or beyond a limit
     */
    static List<HeaderEntry> read(String yaml, int firstLine, int maxValues, Repeats repeats) {
        YamlHeader header = new YamlHeader(firstLine, maxValues);
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(Math.max(1, yaml.length()))
                .build();
        try {
            ParserImpl parser = new ParserImpl(settings, new StreamReader(settings, yaml));
            while (parser.hasNext()) {
                header.take(parser.next());
            }
        } catch (MarkedYamlEngineException e) {
            Place place = e.getProblemMark()
                    .map(mark -> Place.at(firstLine + mark.getLine(), mark.getColumn() + 1))
                    .orElse(Place.line(firstLine));
            throw new ReadingException(place, "expected YAML: " + String.valueOf(e.getProblem()));
        } catch (YamlEngineException e) {
            throw new ReadingException(Place.line(firstLine), "expected YAML: " + String.valueOf(e.getMessage()));
        }
        if (!header.isMapping && header.values > 0) {
            throw new ReadingException(Place.line(firstLine), "expected keys with values");
        }
        header.twice.forEach(it -> repeats.key(it.key, it.line, it.before));
        header.mergeOutermost();
        return header.entries;
    }

    private void mergeOutermost() {
        for (HeaderEntry merged : List.copyOf(entries)) {
            if (merged.key().equals(MERGE)) {
                entries.remove(merged);
                Map<String, Value> given = new TreeMap<>();
                entries.forEach(entry -> given.put(entry.key(), entry.value()));
                merge(merged.value(), given)
                        .forEach((key, value) -> entries.add(new HeaderEntry(key, value, merged.line())));
            }
        }
    }

    /** What a mapping, or a list of some, adds to the keys that are given; anything else is a key of its own. */
    private static Map<String, Value> merge(Value merged, Map<String, Value> given) {
        Map<String, Value> added = new TreeMap<>();
        List<Value> all = merged instanceof Value.Items items ? items.values() : List.of(merged);
        for (Value one : all) {
            if (!(one instanceof Value.Fields fields)) {
                return Map.of("<<", merged);
            }
            fields.values().forEach((key, value) -> {
                if (!given.containsKey(key)) {
                    added.putIfAbsent(key, value);
                }
            });
        }
        return added;
    }

    private void take(Event event) {
        int line = firstLine + event.getStartMark().map(Mark::getLine).orElse(0);
        if (event instanceof CollectionStartEvent start) {
            if (open.isEmpty()) {
                isMapping |= start instanceof MappingStartEvent;
            }
            if (open.size() >= MAX_DEPTH) {
                throw new ReadingException(Place.line(line), "expected values that nest no deeper than " + MAX_DEPTH);
            }
            count(1, line);
            open.push(new Open(start instanceof MappingStartEvent, anchor(start), line));
        } else if (event instanceof CollectionEndEvent) {
            Open done = open.pop();
            Sized value = done.value();
            remember(done.anchor, value);
            add(value, done.line);
        } else if (event instanceof ScalarEvent scalar) {
            count(1, line);
            boolean isPlain = scalar.isPlain() && scalar.getTag().isEmpty();
            Value value = isPlain ? Scalars.of(scalar.getValue()) : new Value.Text(scalar.getValue());
            String key = isPlain && scalar.getValue().equals("<<") ? MERGE : scalar.getValue();
            Sized sized = new Sized(value, key, 1, 0);
            remember(anchor(scalar), sized);
            add(sized, line);
        } else if (event instanceof AliasEvent alias) {
            Sized value = anchors.get(alias.getAlias().getValue());
            if (value == null) {
                throw new ReadingException(
                        Place.line(line),
                        "expected an anchor for *" + alias.getAlias().getValue());
            }
            count(value.size, line);
            add(value, line);
        }
    }

    private void count(int more, int line) {
        values += more;
        if (values > maxValues) {
            throw new ReadingException(
                    Place.line(line), "expected no more than " + maxValues + " values, with what aliases stand for");
        }
    }

    private static @Nullable String anchor(NodeEvent event) {
        return event.getAnchor().map(anchor -> anchor.getValue()).orElse(null);
    }

    private void remember(@Nullable String anchor, Sized value) {
        if (anchor != null) {
            anchors.put(anchor, value);
        }
    }

    private void add(Sized value, int line) {
        Open parent = open.peek();
        if (parent == null) {
            return;
        }
        if (parent.level + 1 + value.depth > MAX_DEPTH) {
            throw new ReadingException(Place.line(line), "expected values that nest no deeper than " + MAX_DEPTH);
        }
        if (!parent.isMapping) {
            parent.add(null, value, line);
        } else if (parent.key == null) {
            parent.key = value.key;
            parent.keyLine = line;
        } else {
            if (open.size() == 1) {
                entries.add(new HeaderEntry(parent.key, value.value, parent.keyLine));
            }
            parent.add(parent.key, value, parent.keyLine);
            parent.key = null;
        }
    }

    /** A collection whose end has not come yet. */
    private final class Open {

        private final boolean isMapping;
        private final @Nullable String anchor;
        private final int line;
        private final int level = open.size();
        private final List<Value> items = new ArrayList<>();
        private final Map<String, Value> fields = new TreeMap<>();
        private final Map<String, Integer> lines = new HashMap<>();
        private @Nullable String key;
        private int keyLine;
        private int size = 1;
        private int inside;

        private Open(boolean isMapping, @Nullable String anchor, int line) {
            this.isMapping = isMapping;
            this.anchor = anchor;
            this.line = line;
        }

        private void add(@Nullable String name, Sized value, int line) {
            size += value.size;
            inside = Math.max(inside, value.depth);
            if (name == null) {
                items.add(value.value);
            } else if (YamlHeader.this.open.size() > 1) {
                fields.put(name, value.value);
                Integer before = lines.put(name, line);
                if (before != null) {
                    twice.add(new Twice(name.equals(MERGE) ? "<<" : name, line, before));
                }
            }
        }

        private Sized value() {
            Value merged = fields.remove(MERGE);
            if (merged != null) {
                fields.putAll(merge(merged, fields));
            }
            return new Sized(isMapping ? new Value.Fields(fields) : new Value.Items(items), "", size, inside + 1);
        }
    }
}
