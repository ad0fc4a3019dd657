package se.klubba.records.resolving;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.DecisionId;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.MeetingId;
import se.klubba.records.format.Faults;
import se.klubba.records.format.Kind;
import se.klubba.records.format.Minutes.Form;
import se.klubba.records.format.Minutes.Named;
import se.klubba.records.format.Node;
import se.klubba.records.format.Place;

/**
 * Finds what the file means by a name: a short name of its own, a full name that the register knows, or an identifier. What is declared
 * and not known gets an identifier that is made up once, and an act that notes it, to be judged first.
 */
public final class Things {
    /** Of which a name near a known one is asked about. */
    private static final Set<Kind> ASKED_ABOUT = EnumSet.of(Kind.BODY, Kind.PERSON, Kind.PRINCIPAL, Kind.OFFICE);

    private final Map<String, Named> names;
    private final NamesOnRecord register;
    private final Faults faults;
    private final Supplier<String> ids;
    private final Map<String, Identifier> found = new HashMap<>();
    private final Map<String, Identifier> local = new HashMap<>();
    private final Set<String> madeUp = new HashSet<>();
    private final List<Form> toNote = new ArrayList<>();
    private final Map<String, DecisionId> decisions = new HashMap<>();
    private final Set<String> broken = new HashSet<>();

    public Things(Map<String, Named> names, NamesOnRecord register, Faults faults, Supplier<String> ids) {
        this.names = names;
        this.register = register;
        this.faults = faults;
        this.ids = ids;
    }

    /** Acts that note what was named since this was asked last, each before what needs it. */
    public List<Form> toNote() {
        var forms = List.copyOf(toNote);
        toNote.clear();
        return forms;
    }

    public String madeUp() {
        var id = ids.get();
        madeUp.add(id);
        return id;
    }

    /** Whether it is new with this file. */
    public boolean madeUp(Identifier it) {
        return madeUp.contains(it.value());
    }

    /** What an act of this file brought into being, by the name that the file gives it: an assignment, a proposal. */
    public void local(String name, Identifier it) {
        local.put(name, it);
    }

    @Nullable
    public Identifier local(String name) {
        return local.get(name);
    }

    /** The decision of the clause of that key; null where the file has none, or it comes later. */
    public @Nullable DecisionId decision(String key) {
        return decisions.get(key);
    }

    public void decided(String key, DecisionId decision) {
        decisions.put(key, decision);
    }

    /** What the file calls so cannot be used, and why is told already. */
    public void broken(String name) {
        broken.add(name);
    }

    public boolean isBroken(String name) {
        return broken.contains(name);
    }

    /** Who a short name stood for when the file was recorded before. */
    public void known(String name, Identifier it) {
        found.putIfAbsent(name, it);
    }

    /** Who a short name stands for, as far as that is found out. */
    public @Nullable Identifier known(String name) {
        return found.get(name);
    }

    /** The name that the file gives to what one of its acts brought into being. */
    public Optional<String> localName(String id) {
        return local.entrySet().stream()
                .filter(e -> e.getValue().value().equals(id))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Nullable
    public Named declared(String name) {
        return names.get(name);
    }

    public Identifier find(Kind kind, String name, Place at) {
        return look(kind, name, at, true);
    }

    /** The same for what the act itself brings into being: it is not noted first. */
    public Identifier toCreate(Kind kind, String name, Place at) {
        return look(kind, name, at, false);
    }

    private Identifier look(Kind kind, String name, Place at, boolean note) {
        var known = found.get(name);
        if (known != null && kind.type.isInstance(known)) {
            return known;
        }
        var named = names.get(name);
        if (named != null && named.kind() != kind) {
            throw faults.stop(
                    at,
                    "unknown-" + kind.one,
                    "'" + name + "' is declared as " + named.kind().one + ", and here stands a " + kind.one
                            + (named.kind() == Kind.OFFICE && kind == Kind.PERSON
                                    ? "; whoever holds an office sits by {seatExOfficio: {body: …, office: …}}"
                                    : ""));
        }
        var it = named == null || named.id() == null
                ? byName(kind, name, named, at, note)
                : byIdentifier(kind, named, String.valueOf(named.id()));
        found.put(name, it);
        return it;
    }

    private Identifier byIdentifier(Kind kind, Named named, String id) {
        var it = identified(kind, id);
        if (it == null) {
            throw faults.stop(
                    named.at(),
                    "unknown-" + kind.one,
                    "the register knows no " + kind.one + " with the identifier " + id);
        }
        return it;
    }

    private Identifier byName(Kind kind, String name, @Nullable Named named, Place at, boolean note) {
        var full = named == null ? name : named.name();
        var matching = new ArrayList<>(register.named(kind.type, full));
        boolean namesakes = namesakes(kind, full) > 1;
        if (namesakes) {
            matching.removeIf(madeUpHere());
        }
        if (named != null && named.isNew()) {
            return unknown(kind, name, full, named, at, note);
        }
        if (matching.size() > 1 || namesakes && !matching.isEmpty()) {
            throw faults.stop(
                    named == null ? at : named.at(),
                    "ambiguous-name",
                    "'" + full + "' is the name of " + matching.size() + " on record"
                            + (namesakes ? ", and of " + namesakes(kind, full) + " in this file" : "") + ": "
                            + matching
                            + "; say which by its identifier, {name: " + full + ", id: …}, or that it is another,"
                            + " {name: " + full + ", new: true}");
        }
        return matching.isEmpty() ? unknown(kind, name, full, named, at, note) : matching.getFirst();
    }

    private java.util.function.Predicate<Identifier> madeUpHere() {
        return it -> madeUp.contains(it.value());
    }

    /** How many of that kind the file declares under one name: they are as many as it says. */
    private long namesakes(Kind kind, String full) {
        var folded = Alike.folded(full);
        return names.values().stream()
                .filter(n -> n.kind() == kind && Alike.folded(n.name()).equals(folded))
                .count();
    }

    private Identifier unknown(Kind kind, String name, String full, @Nullable Named named, Place at, boolean note) {
        var byId = named == null ? identified(kind, name) : null;
        if (byId != null) {
            return byId;
        }
        if (note && (named == null || kind.noting == null || lacksKind(kind, named))) {
            throw faults.stop(at, "unknown-" + kind.one, unknown(kind, full, named));
        }
        if (ASKED_ABOUT.contains(kind) && (named == null || !named.isNew())) {
            askAbout(kind, full, named == null ? at : named.at());
        }
        var it = kind.id.apply(madeUp());
        found.put(name, it);
        if (note && named != null && kind.noting != null) {
            toNote.add(new Form(kind.noting, noting(kind, named, it), named.at()));
        }
        return it;
    }

    /** Whether a name that is written nearly so is meant is for people to say. */
    private void askAbout(Kind kind, String full, Place at) {
        var near = register.near(kind.type, full);
        if (!near.isEmpty()) {
            faults.add(
                    at,
                    "near-name",
                    "the register knows no " + kind.one + " '" + full + "', but "
                            + near.stream()
                                    .map(it -> "'" + register.shown(it) + "'")
                                    .collect(Collectors.joining(", "))
                            + "; write it so if that is meant, or say under names: " + kind.section
                            + " that it is another: {name: " + full + ", new: true}");
        }
    }

    private static boolean lacksKind(Kind kind, Named named) {
        return kind.hasKind && !named.attributes().byName().containsKey("kind");
    }

    private String unknown(Kind kind, String full, @Nullable Named named) {
        var like = register.like(kind.type, full);
        return "the register knows no " + kind.one + " '" + full + "'"
                + (like.isEmpty() ? "" : ", only " + String.join(", ", like))
                + (kind.noting == null
                        ? "; it begins with an act that says when it is"
                        : named == null
                                ? "; to note it, declare it under names: " + kind.section
                                : "; to note it, declare it with its kind: {name: …, kind: …}");
    }

    private static Node.Fields noting(Kind kind, Named named, Identifier it) {
        var fields = new LinkedHashMap<>(named.attributes().byName());
        List.of("name", "id", "new").forEach(fields::remove);
        fields.put(kind.one, new Node.Text(it.value(), named.at()));
        fields.put(kind.nameIn, new Node.Text(named.name(), named.at()));
        return new Node.Fields(fields, named.at());
    }

    private @Nullable Identifier identified(Kind kind, String name) {
        try {
            var it = kind.id.apply(name);
            return register.knows(it) || found.containsValue(it) ? it : null;
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    /** Whom a party may be: everything of that name that can act. */
    public Identifier party(String name, Place at) {
        var named = names.get(name);
        if (named != null) {
            return find(named.kind(), name, at);
        }
        for (var kind : List.of(Kind.BODY, Kind.PERSON, Kind.OFFICE, Kind.PRINCIPAL)) {
            if (!register.named(kind.type, name).isEmpty() || identified(kind, name) != null) {
                return find(kind, name, at);
            }
        }
        throw faults.stop(
                at,
                "unknown-party",
                "nobody is called '" + name
                        + "': a body, person, office or principal by its name, every-GROUP, or not-stated");
    }

    /**
     * A meeting by its body and day, and its hour where the body met more than once that day; noted where the register does not know it. One
     * that was moved is found by the day that it was to be on as well.
     */
    public MeetingId meeting(BodyId body, LocalDate on, @Nullable LocalTime starts, Place at) {
        var known = toldOf(body, on, starts, at);
        if (known.isPresent()) {
            return known.get();
        }
        var it = new MeetingId(madeUp());
        found.put(noted(body, on), it);
        var fields = new LinkedHashMap<String, Node>();
        fields.put("meeting", new Node.Text(it.value(), at));
        fields.put("body", new Node.Text(body.value(), at));
        fields.put("on", new Node.Text(on.toString(), at));
        toNote.add(new Form("noteMeeting", new Node.Fields(fields, at), at));
        return it;
    }

    /** A meeting by its identifier. */
    public MeetingId meeting(String id, Place at) {
        var it = new MeetingId(id);
        if (!register.knows(it) && !madeUp(it)) {
            throw faults.stop(
                    at, "unknown-meeting", "the register knows no meeting '" + id + "'; a meeting is {body: …, on: …}");
        }
        return it;
    }

    /** The same, where the register or this file knows it. */
    public Optional<MeetingId> toldOf(BodyId body, LocalDate on, @Nullable LocalTime starts, Place at) {
        return known(body, on, starts, at)
                .or(() -> Optional.ofNullable(found.get(noted(body, on))).map(MeetingId.class::cast))
                .or(() -> register.movedFrom(body, on).stream().reduce((_, last) -> last));
    }

    private static String noted(BodyId body, LocalDate on) {
        return "meeting " + body + " " + on;
    }

    /** One that an act creates itself, or that this file is about. */
    public MeetingId newMeeting(BodyId body, LocalDate on, @Nullable LocalTime starts, Place at) {
        return known(body, on, starts, at).orElseGet(() -> new MeetingId(madeUp()));
    }

    /** Not the one that the register knows of that day already, unless it begins at this hour. */
    public MeetingId anotherMeeting(BodyId body, LocalDate on, LocalTime starts) {
        return register.meetings(body, on, starts).stream().findFirst().orElseGet(() -> new MeetingId(madeUp()));
    }

    private Optional<MeetingId> known(BodyId body, LocalDate on, @Nullable LocalTime starts, Place at) {
        var ofDay = register.meetings(body, on);
        var matching = ofDay.size() > 1 && starts != null ? register.meetings(body, on, starts) : ofDay;
        if (ofDay.size() > 1 && matching.size() != 1) {
            boolean hours = ofDay.stream().allMatch(m -> register.starts(m) != null);
            throw faults.stop(
                    at,
                    "ambiguous-meeting",
                    "the register knows " + ofDay.size() + " meetings of that day: "
                            + ofDay.stream()
                                    .map(m -> register.shown(m) + (hours ? "" : " (id: " + m + ")"))
                                    .collect(Collectors.joining(", "))
                            + "; say which by its "
                            + (hours ? "hour: starts" : "identifier, since not each has an hour: {id: …}"));
        }
        return matching.stream().findFirst();
    }
}
