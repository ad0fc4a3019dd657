package se.klubba.records.resolving;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.kernel.AssignmentId;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.DecisionId;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.ProposalId;
import se.klubba.kernel.Term;
import se.klubba.records.format.Faults;
import se.klubba.records.format.Kind;
import se.klubba.records.format.Minutes.Form;
import se.klubba.records.format.Node;
import se.klubba.records.format.Parts;
import se.klubba.records.format.Vocabulary;

/** Makes acts of what a file says in short: what the meeting, the item and the names say already need not be said again. */
public final class ActReader {
    private final Verbs verbs;
    private final Things things;
    private final Identifiers identifiers;
    private final Values values;
    private final Faults faults;
    private final Parts parts;

    ActReader(Verbs verbs, Things things, Identifiers identifiers, Values values, Faults faults) {
        this.verbs = verbs;
        this.things = things;
        this.identifiers = identifiers;
        this.values = values;
        this.faults = faults;
        this.parts = new Parts(faults);
    }

    public ActShape shape(Form form) {
        var shape = verbs.get(form.verb());
        if (shape == null) {
            throw faults.stop(
                    form.at(),
                    "unknown-verb",
                    "there is no act '" + form.verb() + "'; GET /api/records/schema lists them"
                            + Vocabulary.near(form.verb(), verbs.written()));
        }
        return shape;
    }

    public Act read(Form form, Situation in, Occurrence at) {
        var shape = shape(form);
        var said = said(form, shape);
        var values = new ArrayList<@Nullable Object>();
        for (var c : shape.components()) {
            faults.within(() -> values.add(c.getType() == Occurrence.class ? at : component(c, shape, said, in)));
        }
        if (values.size() < shape.components().size()) {
            throw faults.follows();
        }
        try {
            return shape.act(values.toArray());
        } catch (IllegalArgumentException e) {
            throw faults.stop(form.at(), "wrong-value", String.valueOf(e.getMessage()));
        }
    }

    /** The fields of a form, its short forms written out, and what the names section says of what it brings into being. */
    private Node.Fields said(Form form, ActShape shape) {
        var allowed = shape.components().stream()
                .filter(c -> c.getType() != Occurrence.class)
                .map(c -> Values.written(c.getName()))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!shape.creates().isEmpty()) {
            allowed.add("id");
        }
        var fields = form.arguments() instanceof Node.Text text
                ? pointOf(text, form)
                : withPoint(parts.fields(form.arguments(), allowed), allowed);
        var alias = fields.byName().get(shape.creates());
        var name = alias == null || Kind.ofSingular(shape.creates()) == null ? "" : parts.name(alias);
        if (things.declared(name) == null) {
            return fields;
        }
        var all = new LinkedHashMap<>(fields.byName());
        var named = java.util.Objects.requireNonNull(things.declared(name));
        named.attributes().byName().forEach((attribute, value) -> {
            if (allowed.contains(attribute)) {
                all.putIfAbsent(attribute, value);
            }
        });
        all.putIfAbsent(named.kind().nameIn, new Node.Text(named.name(), named.at()));
        return new Node.Fields(all, fields.at());
    }

    /** A proposal that is named by its point, {@code proposal: p5/1}, where either may be left out. */
    private static Node.Fields withPoint(Node.Fields fields, Set<String> allowed) {
        if (!allowed.contains("point")
                || fields.byName().containsKey("point")
                || !(fields.byName().get("proposal") instanceof Node.Text(var value, var at))
                || value.lastIndexOf('/') < 1) {
            return fields;
        }
        var all = new LinkedHashMap<>(fields.byName());
        all.put("proposal", new Node.Text(value.substring(0, value.lastIndexOf('/')), at));
        all.put("point", new Node.Text(value.substring(value.lastIndexOf('/') + 1), at));
        return new Node.Fields(all, fields.at());
    }

    /** {@code p5/1}: point 1 of proposal p5. */
    private Node.Fields pointOf(Node.Text text, Form form) {
        var cut = text.value().lastIndexOf('/');
        if (cut < 1) {
            throw faults.stop(text.at(), "not-fields", "'" + form.verb() + "' has fields, or names a point as p5/1");
        }
        var fields = new LinkedHashMap<String, Node>();
        fields.put("proposal", new Node.Text(text.value().substring(0, cut), text.at()));
        fields.put("point", new Node.Text(text.value().substring(cut + 1), text.at()));
        return new Node.Fields(fields, text.at());
    }

    private @Nullable Object component(RecordComponent component, ActShape shape, Node.Fields said, Situation in) {
        var name = component.getName();
        if (name.equals(shape.creates())) {
            return created(component.getType(), name, said, in);
        }
        var node = said.byName().get(Values.written(name));
        if (node instanceof Node.Text(var text, var _)
                && text.equals(Values.NOT_STATED)
                && ActShape.mayBeAbsent(component)
                && component.getType() != Term.class) {
            return null;
        }
        return node == null ? standard(component, said, in) : values.read(ActShape.typeOf(component), node, in);
    }

    /** The identifier of what the act brings into being: known by name, or made up. */
    private Identifier created(Class<?> type, String component, Node.Fields said, Situation in) {
        var node = said.byName().get(component);
        var kind = Kind.of(type);
        if (kind != null) {
            return node == null ? kind.id.apply(things.madeUp()) : things.toCreate(kind, parts.name(node), node.at());
        }
        if (type == MeetingId.class) {
            return node == null ? newMeeting(said) : new MeetingId(parts.text(node));
        }
        var it = made(type);
        var alias = said.byName().get("id");
        if (alias != null) {
            things.local(parts.text(alias), it);
        }
        return it;
    }

    private MeetingId newMeeting(Node.Fields said) {
        return things.newMeeting(
                identifiers.body(parts.required(said, "body")),
                parts.day(parts.required(said, "on")),
                parts.time(said, "starts"),
                said.at());
    }

    private Identifier made(Class<?> type) {
        var id = things.madeUp();
        if (type == AssignmentId.class) {
            return new AssignmentId(id);
        }
        if (type == ProposalId.class) {
            return new ProposalId(id);
        }
        if (type == DecisionId.class) {
            return new DecisionId(id);
        }
        throw new IllegalStateException("nobody makes up a " + type);
    }

    /** What is meant where a field is left out; never anything that the record would have to say. */
    private @Nullable Object standard(RecordComponent component, Node.Fields said, Situation in) {
        var type = component.getType();
        var name = component.getName();
        if (type == List.class) {
            return name.equals("matters") ? in.matters() : List.of();
        }
        if (type == MatterId.class && name.equals("matter") && in.matters().size() == 1) {
            return in.matters().getFirst();
        }
        if (name.equals("meeting") && type == MeetingId.class && in.meeting() != null) {
            return in.meeting();
        }
        if (name.equals("by") && type == BodyId.class && in.body() != null && in.decided()) {
            return in.body(); // who decided is who did it
        }
        if (name.equals("item") && type == ItemNumber.class && in.item() != null) {
            return in.item();
        }
        if (ActShape.mayBeAbsent(component)) {
            return null;
        }
        if (name.equals("by") && type == Party.class) {
            return new Party.NotStated();
        }
        if (name.equals("by") && type == BodyId.class && in.body() != null) {
            return in.body();
        }
        if (type == MandateKind.class) {
            return MandateKind.REPRESENTATIVE;
        }
        if (type == Term.class) {
            return Term.UNKNOWN;
        }
        if (type == boolean.class) {
            return false;
        }
        var notStated = Values.notStated(type);
        if (notStated.isPresent()) {
            return notStated.get();
        }
        throw faults.stop(said.at(), "missing-field", "'" + Values.written(name) + "' is missing here");
    }
}
