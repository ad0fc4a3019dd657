package se.klubba.records.resolving;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.AssignmentId;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.DecisionId;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.ProposalId;
import se.klubba.records.format.Faults;
import se.klubba.records.format.Kind;
import se.klubba.records.format.Node;
import se.klubba.records.format.Parts;
import se.klubba.timeline.Entry;

/** Reads what points at a thing: its name, its key in this file, or its meeting and the key that it has there. */
final class Identifiers {
    private static final Set<String> MEETING = Set.of("body", "on", "starts", "id");
    private static final Set<Class<?>> OF_NO_KIND =
            Set.of(MeetingId.class, DocumentId.class, AssignmentId.class, ProposalId.class, DecisionId.class);

    private final Parts parts;
    private final Faults faults;
    private final Things things;
    private final Papers papers;
    private final EarlierActs earlier;

    Identifiers(Faults faults, Things things, Papers papers, EarlierActs earlier) {
        this.parts = new Parts(faults);
        this.faults = faults;
        this.things = things;
        this.papers = papers;
        this.earlier = earlier;
    }

    /**
     * An act on record.
     *
     * @param effect from 1, 0 for the decision itself; null where it is not said
     */
    record Pointed(MeetingId meeting, String key, @Nullable Integer effect) {
        /** Whether an entry under its key is meant: where no effect is said, each is. */
        boolean means(Entry entry) {
            int of = EarlierActs.effectOf(entry);
            return effect == null || of < 0 || of == effect;
        }
    }

    static boolean canRead(Class<?> type) {
        return Kind.of(type) != null || OF_NO_KIND.contains(type);
    }

    /** {@code {of: {body: …, on: …}, key: 5/c, effect: 1}}. */
    Pointed pointed(Node node, Situation in) {
        var fields = parts.fields(node, Set.of("of", "key", "effect"));
        var effect = fields.byName().get("effect");
        return new Pointed(
                knownMeeting(parts.required(fields, "of"), in),
                parts.text(parts.required(fields, "key")),
                effect == null ? null : (Integer) parts.number(effect));
    }

    Identifier read(Class<?> type, Node node, Situation in) {
        var kind = Kind.of(type);
        if (kind != null) {
            return things.find(kind, parts.name(node), node.at());
        }
        if (type == MeetingId.class) {
            return node instanceof Node.Text text ? things.meeting(text.value().strip(), node.at()) : meeting(node, in);
        }
        if (type == DocumentId.class) {
            return papers.document(node);
        }
        if (node instanceof Node.Fields fields) {
            var own = type == DecisionId.class ? ofThisMeeting(fields, in) : null;
            return own == null ? earlier.created(type, pointed(fields, in), node.at()) : own;
        }
        return ofThisFile(type, parts.text(node), node, in);
    }

    private Identifier ofThisFile(Class<?> type, String name, Node node, Situation in) {
        var it = things.local(name);
        if (it != null && type.isInstance(it)) {
            return it;
        }
        if (type == DecisionId.class) {
            var decision = decision(name, in);
            if (decision != null) {
                return decision;
            }
        }
        if (things.isBroken(name) || in.item() != null && things.isBroken(in.item() + "/" + name)) {
            throw faults.follows();
        }
        throw faults.stop(
                node.at(),
                "unknown-" + Kind.written(type),
                type == DecisionId.class
                        ? "no decision of this file has the key '" + name
                                + "': of its own item a, of another 7/a; of another meeting it is {of: {body: …, on:"
                                + " …}, key: 7/a}"
                        : "nothing in this file is called '" + name + "' (id: " + name
                                + "); of another meeting it is {of: {body: …, on: …}, key: …}");
    }

    /** Of a clause of this file that is pointed at as one of another is, by its meeting; null where it is none. */
    private @Nullable DecisionId ofThisMeeting(Node.Fields said, Situation in) {
        var of = said.byName().get("of");
        var key = said.byName().get("key");
        return of != null && key != null && knownMeeting(of, in).equals(in.meeting())
                ? things.decision(parts.text(key))
                : null;
    }

    private @Nullable DecisionId decision(String key, Situation in) {
        var own = in.item() == null ? null : things.decision(in.item() + "/" + key);
        return own == null ? things.decision(key) : own;
    }

    /**
     * {@code {body: CHNV, on: 2020-03-06}}, with {@code starts} where it met twice that day, or {@code {id: …}}; the body is that of the
     * meeting at hand where it is left out.
     */
    MeetingId meeting(Node node, Situation in) {
        var fields = parts.fields(node, MEETING);
        var id = fields.byName().get("id");
        if (id != null) {
            return things.meeting(parts.text(id), id.at());
        }
        var on = parts.day(parts.required(fields, "on"));
        return things.meeting(bodyOf(fields, in), on, parts.time(fields, "starts"), node.at());
    }

    /** One that has to be on record, or in this file, already. */
    private MeetingId knownMeeting(Node node, Situation in) {
        var fields = parts.fields(node, MEETING);
        var id = fields.byName().get("id");
        if (id != null) {
            return things.meeting(parts.text(id), id.at());
        }
        var on = parts.day(parts.required(fields, "on"));
        return things.toldOf(bodyOf(fields, in), on, parts.time(fields, "starts"), node.at())
                .orElseThrow(() -> faults.stop(
                        node.at(), "unknown-meeting", "no meeting of " + on + " of that body is on record"));
    }

    private BodyId bodyOf(Node.Fields meeting, Situation in) {
        var body = meeting.byName().get("body");
        if (body == null && in.body() == null) {
            throw faults.stop(meeting.at(), "missing-field", "'body' is missing here: whose meeting?");
        }
        return body == null ? Objects.requireNonNull(in.body()) : body(body);
    }

    BodyId body(Node node) {
        return (BodyId) things.find(Kind.BODY, parts.name(node), node.at());
    }
}
