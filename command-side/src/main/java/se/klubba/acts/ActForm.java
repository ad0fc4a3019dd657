package se.klubba.acts;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.UUID;
import java.util.function.Supplier;
import se.klubba.EventJson;
import se.klubba.kernel.Basis;
import se.klubba.kernel.Term;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An act as it is written: its components, flat, with {@code happenedOn} and {@code basis} beside them instead of {@code at}. A list that
 * is left out is empty, a yes-or-no is no, a term is unknown; the identifier of what it brings into being is made up. Constants may be
 * written as words are, {@code working-group}.
 */
public final class ActForm {
    public static final String HAPPENED_ON = "happenedOn";
    public static final String BASIS = "basis";

    /** Under which an effect inside an act finds where identifiers come from. */
    static final String NEW_IDS = ActForm.class.getName() + ".newIds";

    private static final JsonMapper JSON = EventJson.mapper()
            .rebuild()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .addHandler(new LenientEnums())
            .build();

    private ActForm() {}

    /** Reads what acts are written in. */
    public static JsonMapper mapper() {
        return JSON;
    }

    /** @throws Malformed naming the component that is missing, unknown, or not what it should be */
    public static <A extends Act> A read(Class<A> type, ObjectNode written) {
        return read(type, written, () -> UUID.randomUUID().toString());
    }

    /**
     * The same.
     *
     * @param newId for what the act brings into being, and each act inside it, where that is not identified
     */
    public static <A extends Act> A read(Class<A> type, ObjectNode written, Supplier<String> newId) {
        var act = ActDescription.of(type);
        refuseUnknown(act, written);
        var whole = written.deepCopy();
        var at = JSON.createObjectNode();
        move(HAPPENED_ON, whole, at);
        move(BASIS, whole, at);
        whole.set(ActDescription.AT, at);
        complete(act, whole, newId);
        try {
            A read = JSON.readerFor(type).withAttribute(NEW_IDS, newId).readValue((JsonNode) whole);
            Completeness.check(read);
            return read;
        } catch (JacksonException e) {
            throw Reading.malformed(e);
        }
    }

    public static ObjectNode write(Act act) {
        ObjectNode flat = JSON.valueToTree(act);
        flat.remove(ActDescription.AT);
        if (act.at().happenedOn() != null) {
            flat.set(HAPPENED_ON, JSON.valueToTree(act.at().happenedOn()));
        }
        if (!act.at().basis().equals(Basis.NONE)) {
            flat.set(BASIS, JSON.valueToTree(act.at().basis()));
        }
        return flat;
    }

    private static void refuseUnknown(ActDescription act, ObjectNode written) {
        var known = new LinkedHashSet<String>();
        act.components().forEach(c -> known.add(c.getName()));
        if (act.dated()) {
            known.add(HAPPENED_ON);
        }
        known.add(BASIS);
        for (var name : written.propertyNames()) {
            if (!known.contains(name)) {
                throw Reading.unknownField(name, act.simpleName(), known);
            }
        }
    }

    private static void move(String name, ObjectNode from, ObjectNode to) {
        var value = from.remove(name);
        if (value != null) {
            to.set(name, value);
        }
    }

    private static void complete(ActDescription act, ObjectNode whole, Supplier<String> newId) {
        for (var component : act.components()) {
            var name = component.getName();
            if (whole.hasNonNull(name)) {
                continue;
            }
            if (name.equals(act.creates())) {
                whole.put(name, newId.get());
            } else if (Collection.class.isAssignableFrom(component.getType())) {
                whole.putArray(name);
            } else if (component.getType() == boolean.class) {
                whole.put(name, false);
            } else if (component.getType() == Term.class) {
                whole.putObject(name);
            }
        }
    }
}
