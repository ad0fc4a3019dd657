package se.klubba.records;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
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
import se.klubba.kernel.Identifier;
import se.klubba.kernel.MeetingId;
import se.klubba.records.Minutes.Form;
import se.klubba.records.Minutes.Named;

/**
 * Finds what the file means by a name: a short name of its own, a full name that the register knows, or an identifier. What is declared
 * and not known gets an identifier that is made up once, and an act that notes it, to be judged first.
 */
final class Things {
    private final Map<String, Named> names;
    private final NamesOnRecord register;
    private final Faults faults;
    private final Supplier<String> ids;
    private final Map<String, Identifier> found = new HashMap<>();
    private final Map<String, Identifier> local = new HashMap<>();
    private final Set<String> madeUp = new HashSet<>();
    private final List<Form> toNote = new ArrayList<>();

    Things(Map<String, Named> names, NamesOnRecord register, Faults faults, Supplier<String> ids) {
        this.names = names;
        this.register = register;
        this.faults = faults;
        this.ids = ids;
    }

    /** Acts that note what was named since this was asked last, each before what needs it. */
    List<Form> toNote() {
        var forms = List.copyOf(toNote);
        toNote.clear();
        return forms;
    }

    String madeUp() {
        var id = ids.get();
        madeUp.add(id);
        return id;
    }

    /** Whether it is new with this file. */
    boolean madeUp(Identifier it) {
        return madeUp.contains(it.value());
    }

    /** What an act of this file brought into being, by the name that the file gives it: an assignment, a proposal. */
    void local(String name, Identifier it) {
        local.put(name, it);
    }

    @Nullable
    Identifier local(String name) {
        return local.get(name);
    }

    /** The name that the file gives to what one of its acts brought into being. */
    Optional<String> localName(String id) {
        return local.entrySet().stream()
                .filter(e -> e.getValue().value().equals(id))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Nullable
    Named declared(String name) {
        return names.get(name);
    }

    Identifier find(Kind kind, String name, Place at) {
        return look(kind, name, at, true);
    }

    /** The same for what the act itself brings into being: it is not noted first. */
    Identifier toCreate(Kind kind, String name, Place at) {
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
                    at, "unknown-" + kind.one, "'" + name + "' is a " + named.kind().one + ", not a " + kind.one);
        }
        var full = named == null ? name : named.name();
        var matching = register.named(kind.type, full);
        if (matching.size() > 1) {
            throw faults.stop(
                    at,
                    "ambiguous-name",
                    "'" + full + "' is the name of " + matching.size() + ": " + matching
                            + "; say which by its identifier");
        }
        var it = matching.isEmpty() ? unknown(kind, name, full, named, at, note) : matching.getFirst();
        found.put(name, it);
        return it;
    }

    private Identifier unknown(Kind kind, String name, String full, @Nullable Named named, Place at, boolean note) {
        var byId = named == null ? identified(kind, name) : null;
        if (byId != null) {
            return byId;
        }
        if (note && (named == null || kind.noting == null || lacksKind(kind, named))) {
            throw faults.stop(at, "unknown-" + kind.one, unknown(kind, full, named));
        }
        var it = kind.id.apply(madeUp());
        found.put(name, it);
        if (note && named != null && kind.noting != null) {
            toNote.add(new Form(kind.noting, noting(kind, named, it), named.at()));
        }
        return it;
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
        fields.remove("name");
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
    Identifier party(String name, Place at) {
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

    /** A meeting by its body and day, and its hour where the body met more than once that day; noted where the register does not know it. */
    MeetingId meeting(BodyId body, LocalDate on, @Nullable LocalTime starts, Place at) {
        var known = known(body, on, starts, at);
        if (known.isPresent()) {
            return known.get();
        }
        var key = "meeting " + body + " " + on;
        if (found.get(key) instanceof MeetingId noted) {
            return noted;
        }
        var it = new MeetingId(madeUp());
        found.put(key, it);
        var fields = new LinkedHashMap<String, Node>();
        fields.put("meeting", new Node.Text(it.value(), at));
        fields.put("body", new Node.Text(body.value(), at));
        fields.put("on", new Node.Text(on.toString(), at));
        toNote.add(new Form("noteMeeting", new Node.Fields(fields, at), at));
        return it;
    }

    /** One that an act creates itself, or that this file is about. */
    MeetingId newMeeting(BodyId body, LocalDate on, @Nullable LocalTime starts, Place at) {
        return known(body, on, starts, at).orElseGet(() -> new MeetingId(madeUp()));
    }

    /** Not the one that the register knows of that day already, unless it begins at this hour. */
    MeetingId anotherMeeting(BodyId body, LocalDate on, LocalTime starts) {
        return register.meetings(body, on, starts).stream().findFirst().orElseGet(() -> new MeetingId(madeUp()));
    }

    private Optional<MeetingId> known(BodyId body, LocalDate on, @Nullable LocalTime starts, Place at) {
        var ofDay = register.meetings(body, on);
        var matching = ofDay.size() > 1 && starts != null ? register.meetings(body, on, starts) : ofDay;
        if (ofDay.size() > 1 && matching.size() != 1) {
            throw faults.stop(
                    at,
                    "ambiguous-meeting",
                    "the register knows " + ofDay.size() + " meetings of that day: "
                            + ofDay.stream().map(register::shown).collect(Collectors.joining(", "))
                            + "; say which by its hour: starts");
        }
        return matching.stream().findFirst();
    }
}
