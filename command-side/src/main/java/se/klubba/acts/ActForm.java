package se.klubba.acts;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.klubba.EventJson;
import se.klubba.kernel.Basis;
import se.klubba.kernel.Term;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An act as it is written: its components, flat, with {@code happenedOn} and {@code basis} beside them instead of {@code at}. A list that
 * is left out is empty, a yes-or-no is no, a term is unknown; the identifier of what it brings into being is made up.
 */
public final class ActForm {
    private static final JsonMapper JSON = EventJson.mapper();
    private static final List<String> AT = List.of("happenedOn", "basis");

    private ActForm() {}

    /** @throws IllegalArgumentException naming the component that is missing, unknown, or not what it should be */
    public static <A extends Act> A read(Class<A> type, ObjectNode written) {
        var flat = written.deepCopy();
        if (flat.has("at")) {
            throw new IllegalArgumentException("'at' is not written: happenedOn and basis are");
        }
        var at = JSON.createObjectNode();
        AT.stream().filter(flat::has).forEach(name -> at.set(name, flat.remove(name)));
        flat.set("at", at);
        var creates = type.getAnnotation(Recordable.class).creates();
        if (!creates.isEmpty() && !flat.hasNonNull(creates)) {
            flat.put(creates, UUID.randomUUID().toString());
        }
        ActParts.components(type).filter(c -> !flat.has(c.getName())).forEach(c -> {
            if (List.class.isAssignableFrom(c.getType())) {
                flat.putArray(c.getName());
            } else if (c.getType() == boolean.class) {
                flat.put(c.getName(), false);
            } else if (c.getType() == Term.class) {
                flat.putObject(c.getName());
            }
        });
        try {
            var act = JSON.treeToValue(flat, type);
            mustBeComplete(act, "");
            return act;
        } catch (JacksonException e) {
            throw new IllegalArgumentException(whatIsWrong(e), e);
        }
    }

    public static ObjectNode write(Act act) {
        ObjectNode flat = JSON.valueToTree(act);
        flat.remove("at");
        if (act.at().happenedOn() != null) {
            flat.set("happenedOn", JSON.valueToTree(act.at().happenedOn()));
        }
        if (!act.at().basis().equals(Basis.NONE)) {
            flat.set("basis", JSON.valueToTree(act.at().basis()));
        }
        return flat;
    }

    /** What is not said to be {@code @Nullable} has to be there. */
    private static void mustBeComplete(Object whole, String path) {
        ActParts.components(whole.getClass()).forEach(c -> {
            var value = ActParts.value(whole, c);
            var name = path + c.getName();
            switch (value) {
                case null -> {
                    if (!c.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                        throw new IllegalArgumentException("'" + name + "' is missing");
                    }
                }
                case Collection<?> many ->
                    many.forEach(v -> {
                        if (ours(v)) {
                            mustBeComplete(v, name + ".");
                        } else if (v == null) {
                            throw new IllegalArgumentException("'" + name + "' has an empty place");
                        }
                    });
                default -> {
                    if (ours(value)) {
                        mustBeComplete(value, name + ".");
                    }
                }
            }
        });
    }

    private static boolean ours(@Nullable Object value) {
        return value instanceof Record && value.getClass().getName().startsWith("se.klubba.");
    }

    private static String whatIsWrong(JacksonException e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        var what = root instanceof JacksonException j ? j.getOriginalMessage() : String.valueOf(root.getMessage());
        var where = e.getPath().stream()
                .map(p -> p.getPropertyName() != null ? p.getPropertyName() : "" + p.getIndex())
                .filter(name -> !name.equals("at"))
                .toList();
        return where.isEmpty() ? what : "'" + String.join(".", where) + "': " + what;
    }
}
