package se.klubba.records.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.Basis.Block;
import se.klubba.kernel.ItemNumber;
import se.klubba.records.format.Minutes.Form;
import se.klubba.records.format.Minutes.KeyedAct;

/** Reads the items and passages of a record file into keyed acts. */
public final class Passages {
    /** The fields of a passage. */
    static final Set<String> ACT = Set.of(
            "key", "source", "alsoAt", "matters", "words", "subject", "effects", "acts", "as", "note", "at", "sameAs");

    private static final Set<String> NOTES =
            Set.of("discussion", "information", "presented", "reported", "intended", "hearsay");

    private static final Set<String> AS = Set.of("reported", "hearsay");
    private static final int BEYOND_AGENDAS = 5_000;

    private final Parts parts;
    private final Faults faults;
    private final StandardItems standard;
    private final List<KeyedAct> acts = new ArrayList<>();
    private final Minutes.Heading heading;
    private final Sittings sittings;
    private final WhenReader whens;
    private final Map<String, Place> keys = new HashMap<>();

    public Passages(Minutes.Heading heading, Faults faults) {
        this.heading = heading;
        this.sittings = new Sittings(heading, faults);
        this.faults = faults;
        this.parts = new Parts(faults);
        this.whens = new WhenReader(faults);
        this.standard = new StandardItems(faults);
    }

    /** All of them in the order in which they are judged: between what the heading says, that the meeting was held, and its end. */
    public List<KeyedAct> around(Node said) {
        var all = new ArrayList<KeyedAct>();
        all.add(meeting("meeting", heading.at(), List.of(), said));
        all.addAll(acts);
        var close = List.of(Form.bare("closeMeeting", heading.at()));
        all.add(new KeyedAct(
                "closing",
                heading.at(),
                sittings.last(),
                null,
                null,
                0,
                false,
                null,
                null,
                List.of(),
                close,
                new Node.Text("", heading.at())));
        return List.copyOf(all);
    }

    public void placed(Node node) {
        var in = itemFields(node);
        var number = number(in);
        if (in.byName().get("source") == null && in.byName().get("title") == null) {
            throw faults.stop(in.at(), "missing-field", "an item has a 'title', or a 'source' from which it is read");
        }
        var arguments = new LinkedHashMap<String, Node>();
        arguments.put(
                "item",
                new Node.Text(number.toString(), parts.required(in, "item").at()));
        put(arguments, "title", in.byName().get("title"));
        var said = new LinkedHashMap<>(arguments);
        put(said, "source", in.byName().get("source"));
        put(said, "matters", in.byName().get("matters"));
        var form = new Form("placeItemOnAgenda", new Node.Fields(arguments, in.at()), in.at());
        keep(new KeyedAct(
                number.toString(),
                in.at(),
                null,
                null,
                null,
                0,
                false,
                matters(in, in),
                null,
                parts.spots(in.byName().get("source")),
                List.of(form),
                new Node.Fields(said, in.at())));
    }

    /** Where it cannot be read that is told, and a number that no agenda has stands for it: what else is wrong in the item is told as well. */
    private ItemNumber number(Node.Fields in) {
        var node = parts.required(in, "item");
        try {
            return parts.item(node);
        } catch (Faults.Told _) {
            return ItemNumber.of(BEYOND_AGENDAS + node.at().line() % BEYOND_AGENDAS);
        }
    }

    private Node.Fields itemFields(Node node) {
        return parts.fields(
                node,
                Set.of(
                        "item",
                        "title",
                        "source",
                        "matters",
                        "presenters",
                        "proposals",
                        "running",
                        "clauses",
                        "approves",
                        "verifiers",
                        "previous",
                        "adopts",
                        "rejects",
                        "decided",
                        "on"));
    }

    /** What stands after a later sitting, or after the meeting was adjourned to one, is of that day, unless it says another. */
    public void item(Node node) {
        var in = node instanceof Node.Fields f ? f : itemFields(node);
        var on = in.byName().get("on");
        if (on != null) {
            faults.within(() -> sittings.on(on));
        }
        int before = acts.size();
        taken(node, in);
        acts.subList(before, acts.size()).stream()
                .flatMap(act -> act.forms().stream())
                .filter(form -> form.verb().equals("adjournMeeting"))
                .forEach(sittings::adjourned);
    }

    private void taken(Node node, Node.Fields in) {
        var item = number(in);
        var presenters = in.byName().get("presenters");
        if (presenters != null) {
            faults.within(() -> presenters(item, presenters, in));
        }
        for (var proposal : parts.many(in.byName().get("proposals"))) {
            faults.within(() -> proposal(item, proposal, in));
        }
        int number = 0;
        for (var block : List.of(Block.RUNNING, Block.DECISION)) {
            for (var passage : parts.many(in.byName().get(block == Block.RUNNING ? "running" : "clauses"))) {
                int place = ++number;
                faults.within(() -> passage(item + "/", in, block, place, passage));
            }
        }
        standard.of(item, in, sittings.now()).forEach(this::keep);
    }

    private void presenters(ItemNumber item, Node node, Node.Fields in) {
        var fields = parts.fields(node, Set.of("people", "source"));
        var present = new ArrayList<Node>();
        for (var person : parts.many(parts.required(fields, "people"))) {
            present.add(Attendees.at(item, person, "presenter"));
        }
        var source = fields.byName().getOrDefault("source", in.byName().get("source"));
        keep(new KeyedAct(
                item + "/presenters",
                node.at(),
                sittings.now(),
                item,
                null,
                0,
                false,
                null,
                null,
                parts.spots(source),
                List.of(Attendees.recorded(present, node.at())),
                node));
    }

    public void attendance(Node node) {
        var fields = new HashSet<>(Attendees.ROLES.keySet());
        fields.add("source");
        var in = parts.fields(node, fields);
        var present = new ArrayList<Node>();
        Attendees.ROLES.forEach((field, role) -> {
            for (var person : parts.many(in.byName().get(field))) {
                present.add(Attendees.of(person, role, field.equals("absent") ? "absent" : null));
            }
        });
        keep(new KeyedAct(
                "attendance",
                node.at(),
                null,
                null,
                null,
                0,
                false,
                null,
                null,
                parts.spots(in.byName().get("source")),
                List.of(Attendees.recorded(present, node.at())),
                node));
    }

    private void proposal(ItemNumber item, Node node, Node.Fields in) {
        var fields = parts.fields(node, Set.of("id", "matter", "by", "points", "amends"));
        var id = parts.text(parts.required(fields, "id"));
        var points = parts.required(fields, "points");
        keep(new KeyedAct(
                item + "/" + id,
                node.at(),
                sittings.now(),
                item,
                null,
                0,
                false,
                matters(fields, in),
                null,
                parts.spots(points instanceof Node.Fields f ? first(f) : null),
                List.of(new Form("proposeDecision", fields, node.at())),
                node));
    }

    /** Where the first point stands: that is where the proposal does. */
    private static @Nullable Node first(Node.Fields points) {
        var first = points.byName().firstEntry();
        return first != null && first.getValue() instanceof Node.Text ? null : first == null ? null : first.getValue();
    }

    public void passage(String prefix, Node.@Nullable Fields in, Block block, int number, Node node) {
        var fields = parts.fields(node, ACT);
        var key = prefix + parts.text(parts.required(fields, "key"));
        as(fields);
        var spots = new ArrayList<>(parts.spots(fields.byName().get("source")));
        spots.addAll(parts.spots(fields.byName().get("alsoAt")));
        var when = fields.byName().get("at");
        keep(new KeyedAct(
                key,
                node.at(),
                when == null ? (in == null ? null : sittings.now()) : whens.read(when),
                in == null ? null : number(in),
                block,
                number,
                fields.byName().containsKey("effects"),
                matters(fields, in),
                fields.byName().get("words"),
                spots,
                forms(fields),
                node));
    }

    /** How acts stand in the text, where that is less than that they were done. */
    private void as(Node.Fields in) {
        var as = in.byName().get("as");
        if (as == null) {
            return;
        }
        if (!in.byName().containsKey("acts")) {
            throw faults.stop(
                    as.at(),
                    "wrong-as",
                    "'as' goes with 'acts': what was decided stands under 'effects', what has no consequence is a note");
        }
        if (!AS.contains(parts.text(as))) {
            throw faults.stop(
                    as.at(),
                    "wrong-as",
                    "acts stand as reported or hearsay; what is intended was not done, and is a note: intended");
        }
    }

    private List<Form> forms(Node.Fields in) {
        var said = List.of("effects", "acts", "note", "sameAs").stream()
                .filter(in.byName()::containsKey)
                .toList();
        if (said.size() != 1) {
            throw faults.stop(
                    in.at(),
                    "what-happened",
                    "an act has one of 'effects' (what was decided), 'acts' (what happened), 'note' or 'sameAs'");
        }
        var node = parts.required(in, said.getFirst());
        return switch (said.getFirst()) {
            case "note" -> note(node);
            case "sameAs" -> List.of(new Form("sameAs", node, node.at()));
            default -> parts.many(node).stream().map(this::effect).toList();
        };
    }

    private List<Form> note(Node node) {
        if (!NOTES.contains(parts.text(node))) {
            throw faults.stop(
                    node.at(),
                    "unknown-note",
                    "a note is one of discussion, information, presented, reported, intended, hearsay; not '"
                            + node.shown() + "'");
        }
        return List.of(Form.bare("noteInformation", node.at()));
    }

    private Form effect(Node node) {
        if (node instanceof Node.Fields(var byName, var at) && byName.size() == 1) {
            var only = byName.firstEntry();
            return new Form(only.getKey(), only.getValue(), at);
        }
        throw faults.stop(
                node.at(),
                "not-an-effect",
                "an effect is one verb with its fields, as {table: {matter: …}} is, not " + node.shown());
    }

    private static @Nullable Node matters(Node.Fields own, Node.@Nullable Fields item) {
        if (own.byName().containsKey("matters")) {
            return own.byName().get("matters");
        }
        if (own.byName().containsKey("matter")) {
            return own.byName().get("matter");
        }
        return item == null ? null : item.byName().get("matters");
    }

    private static void put(SequencedMap<String, Node> map, String name, @Nullable Node node) {
        if (node != null) {
            map.put(name, node);
        }
    }

    /** What is said of the meeting as a whole. */
    private static KeyedAct meeting(String key, Place at, List<Form> forms, Node said) {
        return new KeyedAct(key, at, null, null, null, 0, false, null, null, List.of(), forms, said);
    }

    private void keep(KeyedAct act) {
        var other = keys.putIfAbsent(act.key(), act.at());
        if (other != null) {
            faults.add(
                    act.at(),
                    "duplicate-key",
                    "the key '" + act.key() + "' stands at line " + other.line() + " already; each act has its own");
        }
        if (other == null || act.item() != null) { // what else is wrong in it is told as well
            acts.add(act);
        }
    }
}
