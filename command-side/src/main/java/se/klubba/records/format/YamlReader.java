package se.klubba.records.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads YAML 1.2 into nodes that know their places. Refuses anchors and aliases, duplicate keys, tags and more than one document. */
public final class YamlReader {
    private static final int DEEPEST = 50;

    private final Faults faults;

    private YamlReader(Faults faults) {
        this.faults = faults;
    }

    /** @throws RecordFaulty where it is not YAML, or YAML that is not accepted */
    public static Node.Fields read(String text, Faults faults) {
        var reader = new YamlReader(faults);
        Node.@Nullable Fields root = null;
        try {
            root = reader.root(text);
        } catch (MarkedYamlEngineException e) {
            faults.add(place(e.getProblemMark().orElse(null)), "not-yaml", "this is not YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            faults.add(Place.START, "not-yaml", "this is not YAML: " + e.getMessage());
        } catch (Faults.Told _) {
            // it is in the list
        }
        faults.throwIfAny();
        if (root == null) {
            throw new IllegalStateException("a record without a root and without a fault");
        }
        return root;
    }

    private Node.Fields root(String text) {
        var settings = LoadSettings.builder()
                .setLabel(faults.file())
                .setAllowRecursiveKeys(false)
                .setMaxAliasesForCollections(0)
                .build();
        int depth = 0;
        for (var event : new Parse(settings).parseString(text)) {
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > DEEPEST) {
                throw faults.stop(
                        place(event.getStartMark().orElse(null)),
                        "too-deep",
                        "more than " + DEEPEST + " levels of nesting");
            }
            if (event instanceof AliasEvent
                    || event instanceof NodeEvent node && node.getAnchor().isPresent()) {
                throw faults.stop(
                        place(event.getStartMark().orElse(null)),
                        "yaml-alias",
                        "YAML anchors (&) and aliases (*) are not accepted: write it out");
            }
            if (tagged(event)) {
                throw faults.stop(
                        place(event.getStartMark().orElse(null)),
                        "yaml-tag",
                        "YAML tags (!) are not accepted: a text that begins with ! stands in quotes");
            }
        }
        var node = new Compose(settings)
                .composeString(text)
                .orElseThrow(() -> faults.stop(Place.START, "empty", "the record is empty: it begins with 'meeting:'"));
        if (read(node) instanceof Node.Fields fields) {
            return fields;
        }
        throw faults.stop(Place.START, "not-a-record", "a record consists of fields: meeting, names, told, items");
    }

    private static boolean tagged(Event event) {
        return switch (event) {
            case ScalarEvent scalar -> scalar.getTag().isPresent();
            case CollectionStartEvent many -> many.getTag().isPresent();
            default -> false;
        };
    }

    private Node read(org.snakeyaml.engine.v2.nodes.Node node) {
        var at = place(node.getStartMark().orElse(null));
        return switch (node) {
            case ScalarNode scalar -> new Node.Text(scalar.getValue(), at);
            case SequenceNode many -> {
                var nodes = new ArrayList<Node>();
                many.getValue().forEach(n -> nodes.add(read(n)));
                yield new Node.Many(nodes, at);
            }
            case MappingNode mapping -> fields(mapping, at);
            default -> throw faults.stop(at, "not-yaml", "a node of another kind: " + node.getNodeType());
        };
    }

    private Node.Fields fields(MappingNode mapping, Place at) {
        var byName = new LinkedHashMap<String, Node>();
        for (var tuple : mapping.getValue()) {
            var name = read(tuple.getKeyNode());
            if (!(name instanceof Node.Text(var key, var place))) {
                throw faults.stop(name.at(), "not-a-name", "the name of a field is a text, not " + name.shown());
            }
            if (byName.putIfAbsent(key, read(tuple.getValueNode())) != null) {
                faults.add(place, "duplicate-key", "'" + key + "' stands twice here");
            }
        }
        return new Node.Fields(byName, at);
    }

    private static Place place(@Nullable Mark mark) {
        return mark == null ? Place.START : new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
