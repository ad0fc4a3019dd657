package se.klubba.records;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import se.klubba.kernel.AssignmentId;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.DecisionId;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Money;
import se.klubba.kernel.OfficeId;
import se.klubba.kernel.Party;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.PrincipalId;
import se.klubba.kernel.ProposalId;
import se.klubba.kernel.Term;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.Point;

/** Reads the value of a field by the type that the act gives it: names become identifiers, short forms become values. */
final class Values {
    static final String NOT_STATED = "not-stated";
    private static final String EVERY = "every-";

    private final Parts parts;
    private final Faults faults;
    private final Things things;
    private final Papers papers;
    private final EarlierActs earlier;
    private final Coming coming;

    Values(Faults faults, Things things, Papers papers, EarlierActs earlier) {
        this.parts = new Parts(faults);
        this.faults = faults;
        this.things = things;
        this.papers = papers;
        this.earlier = earlier;
        this.coming = new Coming(this, things, faults);
    }

    /** @param in whose meeting it is about, where a value leaves that open */
    Object read(Type type, Node node, Situation in) {
        try {
            return value(type, node, in);
        } catch (IllegalArgumentException e) {
            throw faults.stop(node.at(), "wrong-value", String.valueOf(e.getMessage()));
        }
    }

    private Object value(Type type, Node node, Situation in) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return list(list.getActualTypeArguments()[0], node, in);
        }
        var plain = (Class<?>) type;
        if (plain.isEnum()) {
            return constant(plain, node);
        }
        if (Identifier.class.isAssignableFrom(plain)) {
            return identifier(plain, node, in);
        }
        return switch (plain.getSimpleName()) {
            case "Words" -> Words.of(parts.text(node));
            case "String" -> parts.text(node);
            case "LocalDate" -> parts.day(node);
            case "LocalTime" -> parts.time(node);
            case "EdtfDate" -> parts.date(node);
            case "ItemNumber" -> parts.item(node);
            case "Party" -> party(node);
            case "WaitsFor" -> coming.waitsFor(node, in);
            case "Due" -> coming.due(node, in);
            case "Term" -> term(node);
            case "Money" -> money(node);
            case "boolean" -> parts.truth(node);
            case "int", "long" -> number(plain, node);
            default -> {
                if (plain.isRecord()) {
                    yield record(ActShape.of(plain), node, in);
                }
                throw faults.stop(
                        node.at(), "not-in-records", "a " + plain.getSimpleName() + " cannot stand in a record file");
            }
        };
    }

    private List<Object> list(Type of, Node node, Situation in) {
        if (of == Point.class) {
            return points(node, in);
        }
        var values = new ArrayList<Object>();
        for (var one : parts.many(node)) {
            values.add(value(of, one, in));
        }
        return values;
    }

    /** {@code {1: {lines: 63}, 2: the words of the point}}. */
    private List<Object> points(Node node, Situation in) {
        if (!(node instanceof Node.Fields(var byNumber, var _))) {
            throw faults.stop(node.at(), "not-points", "points stand under their numbers: {1: {lines: 63}, 2: …}");
        }
        var points = new ArrayList<Object>();
        byNumber.forEach((number, said) -> points.add(
                said instanceof Node.Text words
                        ? new Point(number, Words.of(parts.text(words)), List.of())
                        : new Point(number, null, papers.sources(parts.spots(said)))));
        return points;
    }

    private Object constant(Class<?> type, Node node) {
        var name = parts.text(node).toUpperCase(Locale.ROOT).replace('-', '_');
        for (var constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw faults.stop(
                node.at(),
                "unknown-value",
                "'" + node.shown() + "' is none of "
                        + Arrays.stream(type.getEnumConstants())
                                .map(Values::written)
                                .collect(Collectors.joining(", ")));
    }

    static String written(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Identifier identifier(Class<?> type, Node node, Situation in) {
        var kind = Kind.of(type);
        if (kind != null) {
            return things.find(kind, parts.text(node), node.at());
        }
        if (type == MeetingId.class) {
            return node instanceof Node.Text ? new MeetingId(parts.text(node)) : meeting(node, in);
        }
        if (type == DocumentId.class) {
            return papers.document(node);
        }
        if (node instanceof Node.Fields) {
            return earlier.created(type, node, this, in);
        }
        var name = parts.text(node);
        var it = things.local(name);
        if (it != null && type.isInstance(it)) {
            return it;
        }
        if (type == AssignmentId.class || type == ProposalId.class || type == DecisionId.class) {
            throw faults.stop(
                    node.at(),
                    "unknown-" + type.getSimpleName().replace("Id", "").toLowerCase(Locale.ROOT),
                    "nothing in this file is called '" + name + "' (id: " + name
                            + "); of another meeting it is {of: {body: …, on: …}, key: …}");
        }
        throw faults.stop(node.at(), "not-in-records", "a " + type.getSimpleName() + " cannot stand in a record file");
    }

    /** {@code {body: CHNV, on: 2020-03-06}}, with {@code starts} where it met twice that day; the body is that of the meeting at hand where it is left out. */
    MeetingId meeting(Node node, Situation in) {
        var fields = parts.fields(node, Set.of("body", "on", "starts"));
        var body = fields.byName().get("body");
        var on = parts.day(parts.required(fields, "on"));
        if (body == null && in.body() == null) {
            throw faults.stop(node.at(), "missing-field", "'body' is missing here: whose meeting?");
        }
        return things.meeting(body == null ? bodyOf(in) : body(body), on, parts.time(fields, "starts"), node.at());
    }

    BodyId body(Node node) {
        return (BodyId) things.find(Kind.BODY, parts.text(node), node.at());
    }

    private static BodyId bodyOf(Situation in) {
        return Objects.requireNonNull(in.body());
    }

    private Party party(Node node) {
        var group = node instanceof Node.Fields ? parts.required(parts.fields(node, Set.of("each")), "each") : null;
        var name = parts.text(group == null ? node : group);
        if (group == null && name.equals(NOT_STATED)) {
            return new Party.NotStated();
        }
        if (group != null || name.startsWith(EVERY) && things.declared(name) == null) {
            var of = group == null ? name.substring(EVERY.length()) : name;
            return new Party.Each((PrincipalId) things.find(Kind.PRINCIPAL, of, node.at()));
        }
        return switch (things.party(name, node.at())) {
            case BodyId it -> new Party.OfBody(it);
            case PersonId it -> new Party.OfPerson(it);
            case OfficeId it -> new Party.OfOffice(it);
            case PrincipalId it -> new Party.OfPrincipal(it);
            default -> throw faults.stop(node.at(), "unknown-party", "'" + name + "' is nobody that acts");
        };
    }

    /** {@code {from: 2020-01-01, to: …}}, each as well as it is known, or a beginning only; {@code not-stated} for neither. */
    private Term term(Node node) {
        if (node instanceof Node.Text) {
            return parts.text(node).equals(NOT_STATED) ? Term.UNKNOWN : new Term(parts.date(node), null);
        }
        var fields = parts.fields(node, Set.of("from", "to"));
        var from = fields.byName().get("from");
        var to = fields.byName().get("to");
        return new Term(from == null ? null : parts.date(from), to == null ? null : parts.date(to));
    }

    /** {@code 400000} or {@code {about: 850000}}, in kronor. */
    private Money money(Node node) {
        return node instanceof Node.Text
                ? new Money((long) number(long.class, node), false)
                : new Money(
                        (long) number(long.class, parts.required(parts.fields(node, Set.of("about")), "about")), true);
    }

    private Object number(Class<?> type, Node node) {
        try {
            var written = parts.text(node);
            return type == int.class ? (Object) Integer.valueOf(written) : (Object) Long.valueOf(written);
        } catch (NumberFormatException _) {
            throw faults.stop(node.at(), "wrong-value", "'" + node.shown() + "' is not a whole number");
        }
    }

    /** A value with fields of its own, each under its name; {@code for} stands for {@code onBehalfOf}. */
    private Object record(ActShape shape, Node node, Situation in) {
        var allowed = shape.components().stream().map(c -> written(c.getName())).collect(Collectors.toSet());
        var fields = parts.fields(node, allowed);
        var values = shape.components().stream()
                .map(c -> {
                    var said = fields.byName().get(written(c.getName()));
                    if (said != null) {
                        return value(ActShape.typeOf(c), said, in);
                    }
                    return ActShape.mayBeAbsent(c) ? null : (Object) parts.required(fields, written(c.getName()));
                })
                .toArray();
        return shape.make(values);
    }

    /** The name of a component as it is written in a file. */
    static String written(String component) {
        return component.equals("onBehalfOf") ? "for" : component;
    }
}
