package se.klubba.records.format;

import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** A piece of a record file that knows where it stands. */
public sealed interface Node {
    Place at();

    /** As it is shown in a fault. */
    String shown();

    /** A text, a number or a date, as it is written. */
    record Text(String value, Place at) implements Node {
        @Override
        public String shown() {
            return value;
        }
    }

    record Many(List<Node> nodes, Place at) implements Node {
        @Override
        public String shown() {
            return nodes.stream().map(Node::shown).collect(Collectors.joining(", ", "[", "]"));
        }
    }

    /** By name, in the order of the file. */
    record Fields(SequencedMap<String, Node> byName, Place at) implements Node {
        @Override
        public String shown() {
            return byName.entrySet().stream()
                    .map(e -> e.getKey() + ": " + e.getValue().shown())
                    .collect(Collectors.joining(", ", "{", "}"));
        }
    }
}
