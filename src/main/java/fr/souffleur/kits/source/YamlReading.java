package fr.souffleur.kits.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Reads YAML 1.2 the plain way: one document, no anchors, no tags, no key twice, nothing deep. It reads the parser's own
 * events, because Jackson turns {@code *name} into the text "name" and forgets where anchors stood.
 */
public final class YamlReading {

    private static final int DEEPEST = 64;
    private static final int LONGEST = 20_000;

    private static final Pattern BAD_SIGN = Pattern.compile(
            "\\\\(?:x(?!\\p{XDigit}{2})|u(?!\\p{XDigit}{4})|U(?!\\p{XDigit}{8})|U(?!000\\p{XDigit}|0010))");

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final SourceText source;
    private final Faults faults;
    private final Iterator<Event> events;
    private final Map<String, YamlFile.Place> places = new HashMap<>();
    private final Set<String> spoilt = new HashSet<>();
    private int read;

    private YamlReading(SourceText source, Faults faults) {
        this.source = source;
        this.faults = faults;
        var settings = LoadSettings.builder()
                .setLabel(source.path())
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        this.events = new Parse(settings).parseString(source.text()).iterator();
    }

    /** Nothing when the file cannot be read to its end; why is among the faults. */
    public static Optional<YamlFile> read(SourceText source, Faults faults) {
        var tab = source.text().indexOf('\t');
        if (tab >= 0) {
            faults.add(source.fault(tab, "yaml.tab"));
            return Optional.empty();
        }
        var reading = new YamlReading(source, faults);
        try {
            return reading.document();
        } catch (Endless endless) {
            faults.add(source.fault(endless.offset, endless.key, endless.most));
        } catch (MarkedYamlEngineException broken) {
            faults.add(
                    source.fault(YamlTrouble.mark(broken).map(reading::offset).orElse(0), YamlTrouble.key(broken)));
        } catch (YamlEngineException broken) {
            faults.add(source.fault(0, "yaml.broken"));
        } catch (IllegalArgumentException broken) {
            // A sign written as a number, but wrongly: the parser stumbles over it without saying where.
            faults.add(source.fault(reading.badSign(), "yaml.sign"));
        }
        return Optional.empty();
    }

    private Optional<YamlFile> document() {
        var event = events.next();
        while (!(event instanceof NodeEvent)) {
            if (!events.hasNext()) {
                faults.add(source.fault(0, "yaml.empty"));
                return Optional.empty();
            }
            event = events.next();
        }
        var start = begin(event);
        var tree = value(event, "", start, 0);
        events.next();
        var after = events.next();
        if (after.getEventId() != Event.ID.StreamEnd) faults.add(source.fault(begin(after), "yaml.second-document"));
        return Optional.of(new YamlFile(source, tree, places, spoilt));
    }

    private JsonNode value(Event event, String pointer, int key, int depth) {
        if (depth > DEEPEST) throw new Endless(begin(event), "yaml.too-deep", DEEPEST);
        if (event instanceof ScalarEvent scalar && scalar.getValue().length() > LONGEST)
            throw new Endless(begin(event), "yaml.too-long", LONGEST);
        refuseNames(event, pointer);
        var value = switch (event.getEventId()) {
            case MappingStart -> mapping(pointer, depth);
            case SequenceStart -> sequence(pointer, depth);
            case Scalar -> Scalars.resolve((ScalarEvent) event);
            default -> NODES.nullNode();
        };
        var end = event instanceof ScalarEvent
                ? event.getEndMark().map(this::offset).orElse(key)
                : begin(event);
        places.put(pointer, new YamlFile.Place(key, begin(event), end));
        read = end;
        return value;
    }

    private JsonNode mapping(String pointer, int depth) {
        var mapping = NODES.objectNode();
        for (var event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            refuseNames(event, pointer);
            var name = event instanceof ScalarEvent scalar ? scalar.getValue() : "";
            if (!(event instanceof ScalarEvent)) faults.add(source.fault(begin(event), "yaml.key"));
            if (!(event instanceof ScalarEvent || event instanceof AliasEvent))
                value(event, "/", begin(event), depth + 1);
            var twice = mapping.has(name);
            if (twice) faults.add(source.fault(begin(event), "yaml.twice", name));
            var value = value(events.next(), twice ? "//" : YamlFile.step(pointer, name), begin(event), depth + 1);
            if (!twice) mapping.set(name, value);
        }
        return mapping;
    }

    private JsonNode sequence(String pointer, int depth) {
        var sequence = NODES.arrayNode();
        for (var event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            sequence.add(
                    value(event, YamlFile.step(pointer, String.valueOf(sequence.size())), begin(event), depth + 1));
        }
        return sequence;
    }

    private void refuseNames(Event event, String pointer) {
        if (!(event instanceof NodeEvent node)) return;
        if (event instanceof AliasEvent) {
            faults.add(source.fault(
                    begin(event),
                    "yaml.alias",
                    node.getAnchor().map(Object::toString).orElse("")));
        } else if (node.getAnchor().isPresent()) {
            faults.add(
                    source.fault(begin(event), "yaml.anchor", node.getAnchor().get()));
        } else if (!Scalars.tagged(event)) {
            return;
        } else {
            faults.add(source.fault(begin(event), "yaml.tag"));
        }
        spoilt.add(pointer);
    }

    /** Behind what was read last, where one stands. */
    private int badSign() {
        var bad = BAD_SIGN.matcher(source.text());
        return bad.find(read) ? bad.start() : read;
    }

    private int begin(Event event) {
        return event.getStartMark().map(this::offset).orElse(0);
    }

    private int offset(Mark mark) {
        return source.offset(mark.getLine(), mark.getColumn());
    }

    /** Stops the reading where going on would only wear the reader out. */
    private static final class Endless extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final int offset;
        private final String key;
        private final int most;

        Endless(int offset, String key, int most) {
            super(key, null, false, false);
            this.offset = offset;
            this.key = key;
            this.most = most;
        }
    }
}
