package se.klubba.acts;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.EventJson;
import se.klubba.kernel.Basis;
import se.klubba.kernel.RecordKey;
import se.klubba.kernel.Term;
import se.klubba.kernel.Words;
import se.klubba.problems.Flaw;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An act as it is written: its components, flat, with {@code happenedOn} and {@code basis} beside them instead of {@code at}. A list that
 * is left out is empty unless it may be absent, a yes-or-no is no, a term is unknown unless it may be absent; the identifier of what it brings into being is made
 * up. Constants may be written as words are, {@code working-group}.
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
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .build();

    private ActForm() {}

    /** Reads what acts are written in. */
    public static JsonMapper mapper() {
        return JSON;
    }

    /** @throws Malformed naming every component that is missing, unknown, or not what it should be */
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
        var whole = written.deepCopy();
        complete(act, whole, newId);
        var flaws = new ArrayList<>(unknownOrMissing(act, whole).toList());
        var at = JSON.createObjectNode();
        move(HAPPENED_ON, whole, at);
        move(BASIS, whole, at);
        whole.set(ActDescription.AT, at);
        var reader = JSON.readerFor(type).withAttribute(NEW_IDS, newId);
        A read = readable(reader, act, whole, at, flaws);
        if (read == null || !flaws.isEmpty()) {
            throw new Malformed(flaws);
        }
        return read;
    }

    /** What cannot be read is noted and left out, one component after another, so that all of it is told at once. */
    private static <A> @Nullable A readable(
            ObjectReader reader, ActDescription act, ObjectNode whole, ObjectNode at, List<Flaw> flaws) {
        whole.retain(
                Stream.concat(act.components().stream().map(RecordComponent::getName), Stream.of(ActDescription.AT))
                        .toList());
        while (true) {
            try {
                A read = reader.readValue((JsonNode) whole);
                var told = flaws.stream().map(Flaw::field).collect(Collectors.toSet());
                ActParts.parts(read)
                        .flatMap(ActForm::flaws)
                        .filter(flaw -> !told.contains(flaw.field()))
                        .forEach(flaws::add);
                return read;
            } catch (JacksonException e) {
                var path = e.getPath();
                boolean within = !path.isEmpty();
                if (within || flaws.isEmpty()) {
                    Reading.flaws(e).forEach(flaws::add);
                }
                if (!within || !leaveOut(path, whole, at)) {
                    return null;
                }
            }
        }
    }

    /** Of a part that could be read: it is missing, or a day that is not taken. */
    private static Stream<Flaw> flaws(ActParts.Part part) {
        var field = part.path().replaceFirst("^" + ActDescription.AT + "\\.", "");
        if (part.value() instanceof Basis basis
                && basis.recordKey() != null
                && !RecordKey.FORM.matcher(basis.recordKey()).matches()) {
            return Stream.of(new Flaw(
                    field + ".recordKey",
                    "'recordKey' is what a record file is given, meeting/4/u1; leave it out of an act"));
        }
        if (part.value() instanceof Words words) {
            return WordsTaken.flaws(field, words);
        }
        if (part.value() != null) {
            return Days.flaws(field, part.value());
        }
        return part.optional() ? Stream.empty() : Stream.of(Reading.missing(field));
    }

    private static boolean leaveOut(List<JacksonException.Reference> path, ObjectNode whole, ObjectNode at) {
        var name = path.getFirst().getPropertyName();
        boolean inAt = ActDescription.AT.equals(name);
        if (inAt && path.size() < 2) {
            return false;
        }
        return (inAt ? at.remove(path.get(1).getPropertyName()) : whole.remove(name)) != null;
    }

    /**
     * An act that is sent by itself: one that has a day has to say it.
     *
     * @throws Malformed as {@link #read}
     */
    public static <A extends Act> A readAlone(Class<A> type, ObjectNode written, Supplier<String> newId) {
        if (!ActDescription.of(type).dated() || written.hasNonNull(HAPPENED_ON)) {
            return read(type, written, newId);
        }
        var flaws = new ArrayList<Flaw>();
        try {
            read(type, written, newId);
        } catch (Malformed more) {
            flaws.addAll(more.flaws());
        }
        flaws.add(new Flaw(HAPPENED_ON, "the field 'happenedOn' is missing: the day of the act"));
        throw new Malformed(flaws);
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

    private static Stream<Flaw> unknownOrMissing(ActDescription act, ObjectNode whole) {
        var known = new LinkedHashSet<String>();
        act.components().forEach(c -> known.add(c.getName()));
        if (act.dated()) {
            known.add(HAPPENED_ON);
        }
        known.add(BASIS);
        return Stream.concat(
                whole.propertyNames().stream()
                        .filter(name -> !known.contains(name))
                        .map(name -> Reading.unknownField(name, act.simpleName(), known)),
                act.components().stream()
                        .filter(c -> !whole.hasNonNull(c.getName()) && !ActParts.optional(c))
                        .map(c -> Reading.missing(c.getName())));
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
            } else if (ActParts.emptyUnlessSaid(component)) {
                whole.putArray(name);
            } else if (component.getType() == boolean.class) {
                whole.put(name, false);
            } else if (component.getType() == Term.class && !ActParts.optional(component)) {
                whole.putObject(name);
            }
        }
    }
}
