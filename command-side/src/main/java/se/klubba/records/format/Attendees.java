package se.klubba.records.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.ItemNumber;
import se.klubba.records.format.Minutes.Form;

/** Who was at a meeting, or at an item, as the act that records it takes them. */
public final class Attendees {
    /** The fields of the attendance, and as what those named in them were there. */
    public static final SequencedMap<String, String> ROLES = new LinkedHashMap<>();

    static {
        ROLES.put("chair", "chair");
        ROLES.put("viceChair", "vice-chair");
        ROLES.put("secretary", "secretary");
        ROLES.put("members", "member");
        ROLES.put("substitutes", "substitute");
        ROLES.put("present", "present");
        ROLES.put("coOpted", "co-opted");
        ROLES.put("invited", "invited");
        ROLES.put("advisers", "adviser");
        ROLES.put("auditors", "auditor");
        ROLES.put("observers", "observer");
        ROLES.put("verifiers", "verifier");
        ROLES.put("tellers", "teller");
        ROLES.put("absent", "member");
    }

    private Attendees() {}

    static Form recorded(List<Node> present, Place at) {
        var arguments = new LinkedHashMap<String, Node>();
        arguments.put("present", new Node.Many(present, at));
        return new Form("recordAttendance", new Node.Fields(arguments, at), at);
    }

    static Node at(ItemNumber item, Node person, String role) {
        var fields = new LinkedHashMap<String, Node>();
        fields.put("person", person);
        fields.put("role", new Node.Text(role, person.at()));
        fields.put("item", new Node.Text(item.toString(), person.at()));
        return new Node.Fields(fields, person.at());
    }

    /** By name alone, or with more: {@code {person: …, inPlaceOf: …, item: 4, to: 7}}. */
    static Node of(Node who, String role, @Nullable String presence) {
        var fields = new LinkedHashMap<String, Node>();
        if (who instanceof Node.Fields(var said, var _) && said.containsKey("person")) {
            fields.putAll(said);
        } else {
            fields.put("person", who);
        }
        fields.putIfAbsent("role", new Node.Text(role, who.at()));
        if (presence != null) {
            fields.putIfAbsent("presence", new Node.Text(presence, who.at()));
        }
        return new Node.Fields(fields, who.at());
    }
}
