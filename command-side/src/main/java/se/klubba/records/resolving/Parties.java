package se.klubba.records.resolving;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.OfficeId;
import se.klubba.kernel.Party;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.PrincipalId;
import se.klubba.records.format.Faults;
import se.klubba.records.format.Kind;
import se.klubba.records.format.Node;
import se.klubba.records.format.Parts;

/** Reads who acts: a body, person, office or principal by name, several of them, each of a group, or not stated. */
final class Parties {
    /** The field that says who appoints to seats, which is read as if it said who sits in them. */
    static final String APPOINTER = "filledBy";

    private static final String EVERY = "every-";
    private static final Set<String> ONE_OF = new TreeSet<>(Set.of("each", "person", "body", "office", "principal"));

    private final Things things;
    private final Faults faults;
    private final Parts parts;

    Parties(Things things, Faults faults) {
        this.things = things;
        this.faults = faults;
        this.parts = new Parts(faults);
    }

    Party read(Node node) {
        if (node instanceof Node.Many(var several, var _)) {
            return new Party.Several(several.stream().map(this::read).toList());
        }
        if (node instanceof Node.Fields fields) {
            return named(parts.fields(fields, ONE_OF));
        }
        var name = parts.text(node);
        if (name.equals(Values.NOT_STATED)) {
            return new Party.NotStated();
        }
        if (name.startsWith(EVERY) && things.declared(name) == null) {
            return each(name.substring(EVERY.length()), node);
        }
        return party(things.party(name, node.at()));
    }

    /** Who appoints to seats: an office or a person has to be said to, since either is what sits, too. */
    Party appointer(Node node) {
        var party = read(node);
        if (node instanceof Node.Text(var name, var at)) {
            var sits = switch (party) {
                case Party.OfOffice _ ->
                    "whoever holds it sits by {seatExOfficio: {body: …, office: %1$s}}; where it appoints, filledBy: {office: %1$s}";
                case Party.OfPerson _ ->
                    "who sits is appointed, {appoint: {body: …, person: %1$s}}; where that person appoints, filledBy: {person: %1$s}";
                default -> "";
            };
            if (!sits.isEmpty()) {
                throw faults.stop(
                        at,
                        "wrong-party",
                        ("'filledBy' says who appoints to these seats, and not who sits in them: " + sits)
                                .formatted(name));
            }
        }
        return party;
    }

    private Party each(String group, Node node) {
        return new Party.Each((PrincipalId) things.find(Kind.PRINCIPAL, group, node.at()));
    }

    /** {@code {each: …}}, or who is named for the first time: {@code {person: …}}. */
    private Party named(Node.Fields said) {
        if (said.byName().size() != 1) {
            throw faults.stop(said.at(), "wrong-party", "one of " + String.join(", ", ONE_OF) + " is wanted here");
        }
        var one = said.byName().firstEntry();
        if (one.getKey().equals("each")) {
            return each(parts.text(one.getValue()), one.getValue());
        }
        var kind = Kind.valueOf(one.getKey().toUpperCase(Locale.ROOT));
        return party(
                things.find(kind, parts.name(one.getValue()), one.getValue().at()));
    }

    private static Party party(Identifier it) {
        return switch (it) {
            case BodyId body -> new Party.OfBody(body);
            case PersonId person -> new Party.OfPerson(person);
            case OfficeId office -> new Party.OfOffice(office);
            case PrincipalId principal -> new Party.OfPrincipal(principal);
            default -> throw new IllegalStateException(it + " is nobody that acts");
        };
    }
}
