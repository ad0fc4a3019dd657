package se.klubba.records.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.Basis.Block;
import se.klubba.kernel.ItemNumber;
import se.klubba.records.format.Minutes.Form;
import se.klubba.records.format.Minutes.KeyedAct;
import se.klubba.records.format.Minutes.When;

/**
 * What nearly every meeting does in one item, said in one line of the file: approves its agenda, says who verifies its minutes, lays the
 * previous ones on record, adopts or rejects a proposal as a whole. Each is a clause of the item, with the first letter for its key that no passage of the item has.
 */
final class StandardItems {
    private final Parts parts;
    private final Faults faults;

    StandardItems(Faults faults) {
        this.parts = new Parts(faults);
        this.faults = faults;
    }

    /** @param sitting the later one of the meeting that the item stands in; null for the first */
    List<KeyedAct> of(ItemNumber item, Node.Fields in, @Nullable When sitting) {
        var acts = new ArrayList<KeyedAct>();
        var letters = free(in);
        in.byName()
                .forEach((name, node) -> faults.within(() -> {
                    var form = switch (name) {
                        case "approves" -> approves(node);
                        case "previous" -> previous(node);
                        case "verifiers" -> verifiers(node);
                        case "adopts" -> new Form("adopt", node, node.at());
                        case "rejects" -> new Form("reject", node, node.at());
                        default -> null;
                    };
                    if (form != null) {
                        acts.add(clause(item, in, sitting, name, form, letters.removeFirst(), acts.size() + 1));
                    }
                }));
        return acts;
    }

    private Deque<String> free(Node.Fields in) {
        var taken = new HashSet<String>();
        for (var section : List.of("running", "clauses")) {
            for (var passage : parts.many(in.byName().get(section))) {
                if (passage instanceof Node.Fields(var byName, var _)
                        && byName.get("key") instanceof Node.Text(var key, var _)) {
                    taken.add(key.strip());
                }
            }
        }
        return IntStream.rangeClosed('a', 'z')
                .mapToObj(Character::toString)
                .filter(letter -> !taken.contains(letter))
                .collect(Collectors.toCollection(ArrayDeque::new));
    }

    private Form approves(Node node) {
        if (!parts.text(node).equals("agenda")) {
            throw faults.stop(node.at(), "wrong-value", "an item approves: agenda");
        }
        return Form.bare("approveAgenda", node.at());
    }

    /** Who verifies the minutes of this meeting. */
    private Form verifiers(Node node) {
        return Attendees.recorded(
                parts.many(node).stream()
                        .map(who -> Attendees.of(who, "verifier", null))
                        .toList(),
                node.at());
    }

    /** Minutes of the body's meeting of that day; {@code not-stated} where the minutes do not say of which. */
    private Form previous(Node node) {
        if (node instanceof Node.Text text && text.value().equals("not-stated")) {
            return Form.bare("layOnRecord", node.at());
        }
        var meeting = node instanceof Node.Text ? field("on", node) : node;
        return new Form("layOnRecord", field("minutesOf", meeting), node.at());
    }

    private static Node.Fields field(String name, Node value) {
        var fields = new LinkedHashMap<String, Node>();
        fields.put(name, value);
        return new Node.Fields(fields, value.at());
    }

    private KeyedAct clause(
            ItemNumber item,
            Node.Fields in,
            @Nullable When sitting,
            String name,
            Form form,
            String letter,
            int number) {
        var said = new LinkedHashMap<String, Node>();
        var written = in.byName().get(name);
        if (written != null) {
            said.put(name, written);
        }
        var decided = in.byName().get("decided");
        if (decided != null) {
            said.put("decided", decided);
        }
        return new KeyedAct(
                item + "/" + letter,
                form.at(),
                sitting,
                item,
                Block.DECISION,
                number,
                true,
                in.byName().get("matters"),
                null,
                parts.spots(decided),
                List.of(form),
                new Node.Fields(said, form.at()));
    }
}
