package se.klubba.drafts.mending;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.klubba.EventJson;
import se.klubba.drafts.mending.MendingPage.Field;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.RecordParts;
import se.klubba.kernel.Words;
import se.klubba.records.resolving.NamesOnRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What an entry says, value by value, to be said otherwise; what stands for a thing is written by its name. */
final class Fields {
    private static final Set<Class<?>> ADDED = Set.of(Words.class, EdtfDate.class, LocalDate.class, LocalTime.class);
    private static final String OCCURRENCE = "at";

    private final KlubbaEvent event;
    private final NamesOnRecord names;

    Fields(KlubbaEvent event, NamesOnRecord names) {
        this.event = event;
        this.names = names;
    }

    /** A name that nothing on record has, or several things. */
    static final class NotNamed extends IllegalArgumentException {
        NotNamed(String name) {
            super(name);
        }
    }

    /** A value that cannot stand in its field. */
    static final class NotSo extends IllegalArgumentException {
        private final transient Field field;
        private final String value;

        NotSo(Field field, String value, RuntimeException cause) {
            super(cause);
            this.field = field;
            this.value = value;
        }

        Field field() {
            return field;
        }

        String value() {
            return value;
        }

        /** What kind of value stood there: {@code day}, {@code hour}, {@code number}, or {@code other}. */
        String right() {
            var before = field.value();
            return before.matches("\\d{4}(-\\d\\d){0,2}")
                    ? "day"
                    : before.matches("\\d\\d:\\d\\d(:\\d\\d)?")
                            ? "hour"
                            : before.matches("-?\\d+") ? "number" : "other";
        }
    }

    private ObjectNode tree() {
        return (ObjectNode) EventJson.mapper().<JsonNode>valueToTree(event);
    }

    List<Field> all() {
        var fields = new ArrayList<Field>();
        var tree = tree();
        if (tree.path(OCCURRENCE).path("happenedOn").isString()) {
            fields.add(Field.of(
                    OCCURRENCE + ".happenedOn",
                    "happenedOn",
                    tree.path(OCCURRENCE).path("happenedOn").asString()));
        }
        for (var component : event.getClass().getRecordComponents()) {
            var name = component.getName();
            if (name.equals(OCCURRENCE)) {
                continue;
            }
            if (tree.has(name)) {
                gather(name, name, tree.get(name), RecordParts.part((Record) event, name), fields);
            } else if (ADDED.contains(component.getType())) {
                fields.add(Field.of(name, name, ""));
            }
        }
        return fields;
    }

    /** @param of what is written so; null where that cannot be told */
    private void gather(String path, String name, JsonNode value, @Nullable Object of, List<Field> fields) {
        if (value.isObject()) {
            value.properties().forEach(p -> {
                var part = p.getKey();
                if (!(of instanceof Record record)) {
                    gather(path + "." + part, part, p.getValue(), null, fields);
                } else if (RecordParts.components(record.getClass())
                        .anyMatch(c -> c.getName().equals(part))) { // else it says which kind of thing the record is
                    gather(path + "." + part, part, p.getValue(), RecordParts.part(record, part), fields);
                }
            });
        } else if (value.isArray()) {
            var parts = of instanceof Collection<?> all && all.size() == value.size() ? List.copyOf(all) : null;
            for (int i = 0; i < value.size(); i++) {
                gather(path + "." + i, name, value.get(i), parts == null ? null : parts.get(i), fields);
            }
        } else if (of instanceof Enum<?> constant) {
            fields.add(new Field(
                    path,
                    name,
                    value.asString(),
                    List.of(constant.getDeclaringClass().getEnumConstants())));
        } else if (!value.isNull()
                && !(of instanceof Identifier thing && names.shown(thing).equals(thing.value()))) {
            fields.add(Field.of(path, name, shown(value.asString())));
        }
    }

    private String shown(String value) {
        return names.identified(value).map(names::shown).orElse(value);
    }

    /**
     * The same entry saying otherwise.
     *
     * @param said by their paths; what is not among them stays
     * @throws NotNamed where a name is nobody's
     * @throws NotSo where a value is not of its kind
     * @throws RuntimeException where values do not go together
     */
    KlubbaEvent saying(Map<String, String> said) {
        var changed = all().stream()
                .filter(field -> said.get(field.path()) instanceof String now
                        && !now.strip().equals(field.value()))
                .toList();
        try {
            return saying(changed, said);
        } catch (NotNamed nobody) {
            throw nobody;
        } catch (RuntimeException wrong) {
            for (var field : changed) {
                try {
                    saying(List.of(field), said);
                } catch (RuntimeException alone) {
                    throw new NotSo(field, said.getOrDefault(field.path(), "").strip(), alone);
                }
            }
            throw wrong;
        }
    }

    private KlubbaEvent saying(List<Field> changed, Map<String, String> said) {
        var tree = tree();
        for (var field : changed) {
            put(
                    tree,
                    field.path().split("\\."),
                    said.getOrDefault(field.path(), "").strip());
        }
        return EventJson.mapper().treeToValue(tree, event.getClass());
    }

    private void put(JsonNode tree, String[] path, String value) {
        JsonNode at = tree;
        for (int i = 0; i < path.length - 1; i++) {
            at = at instanceof ArrayNode array ? array.get(Integer.parseInt(path[i])) : at.get(path[i]);
        }
        var last = path[path.length - 1];
        var before = at instanceof ArrayNode array ? array.get(Integer.parseInt(last)) : at.get(last);
        var factory = EventJson.mapper().getNodeFactory();
        JsonNode now = value.isEmpty()
                ? factory.nullNode()
                : before != null && before.isNumber()
                        ? factory.numberNode(Long.parseLong(value))
                        : before != null && before.isBoolean()
                                ? factory.booleanNode(Boolean.parseBoolean(value))
                                : factory.stringNode(written(before, value));
        if (at instanceof ArrayNode array) {
            array.set(Integer.parseInt(last), now);
        } else if (at instanceof ObjectNode object) {
            if (now.isNull()) {
                object.remove(last);
            } else {
                object.set(last, now);
            }
        }
    }

    private String written(@Nullable JsonNode before, String value) {
        var stood = before == null ? null : names.identified(before.asString()).orElse(null);
        if (stood == null) {
            return value;
        }
        var found = names.named(stood.getClass().asSubclass(Identifier.class), value);
        if (found.size() != 1) {
            throw new NotNamed(value);
        }
        return found.getFirst().value();
    }
}
