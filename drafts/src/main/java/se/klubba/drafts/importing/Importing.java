package se.klubba.drafts.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.appointments.appointing.NoteMandate;
import se.klubba.bodies.establishing.NoteBody;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.PrincipalId;
import se.klubba.kernel.Refusal;
import se.klubba.kernel.Term;
import se.klubba.kernel.Words;
import se.klubba.people.event.PersonEvent.PrincipalKind;
import se.klubba.people.noting.NotePerson;
import se.klubba.people.noting.NotePrincipal;
import se.klubba.records.Records;
import se.klubba.records.resolving.Alike;
import se.klubba.records.resolving.NamesOnRecord;
import se.klubba.records.resolving.NearIndex;
import se.klubba.words.State;

/** Reads a table by what its columns are, and judges each row over what is on record and what the rows before it left. */
final class Importing {
    private static final Map<String, BodyKind> KINDS = Map.of(
            "nätverk", BodyKind.NETWORK,
            "styrgrupp", BodyKind.STEERING_GROUP,
            "programområde", BodyKind.PROGRAMME_AREA,
            "arbetsgrupp", BodyKind.WORKING_GROUP,
            "referensgrupp", BodyKind.REFERENCE_GROUP,
            "råd", BodyKind.COUNCIL,
            "styrelse", BodyKind.BOARD,
            "nämnd", BodyKind.BOARD,
            "enhet", BodyKind.UNIT,
            "myndighet", BodyKind.AUTHORITY);

    private final Map<Column, Integer> at = new LinkedHashMap<>();
    private final NamesOnRecord names;
    private final Records.Judged judging;
    private final @Nullable Set<String> own;
    private final boolean nearAreOthers;
    private final Map<String, Identifier> named = new HashMap<>();
    /** New ones by type, as they are written in the first row that has them. */
    private final Map<Class<? extends Identifier>, NearIndex<String>> written = new HashMap<>();

    private final List<Act> acts = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<String> noted = new ArrayList<>();
    private final Map<String, String> bodies = new LinkedHashMap<>();

    /** What is wrong with a row; as the spreadsheet counts, its heading is row 1. */
    sealed interface Fault {
        int row();

        /** @param key of the sentence that says it */
        record Written(int row, String key, List<String> values) implements Fault {}

        /** By a rule of the register. */
        record Refused(int row, Refusal why) implements Fault {}
    }

    /**
     * What a table comes to.
     *
     * @param acts in the order in which they are recorded; none where anything is wrong
     * @param noted who and what is new with it, by name
     * @param bodies that it names, by identifier, as it names them
     */
    record Read(List<Act> acts, List<String> noted, Map<String, String> bodies, int mandates, List<Fault> faults) {}

    private static final class Wrong extends RuntimeException {
        private final String key;
        private final List<String> values;

        Wrong(String key, String... values) {
            super(key);
            this.key = key;
            this.values = List.of(values);
        }
    }

    private Importing(Records.Judged judging, @Nullable Set<String> own, boolean nearAreOthers) {
        this.names = judging.names();
        this.judging = judging;
        this.own = own;
        this.nearAreOthers = nearAreOthers;
    }

    /**
     * @param own the bodies in which its sender may record; null for all
     * @param nearAreOthers whether a name near one on record is somebody else's: it was looked over
     */
    static Read read(
            Table table,
            List<Column> columns,
            Records.Judged judging,
            @Nullable Set<String> own,
            boolean nearAreOthers) {
        var importing = new Importing(judging, own, nearAreOthers);
        if (importing.columns(table.head(), columns)) {
            importing.rows(table);
        }
        int mandates = (int)
                importing.acts.stream().filter(NoteMandate.class::isInstance).count();
        return new Read(
                importing.faults.isEmpty() ? List.copyOf(importing.acts) : List.of(),
                importing.noted,
                importing.bodies,
                mandates,
                importing.faults);
    }

    /** Where each stands; whether that tells names in one way. */
    private boolean columns(Table.Row head, List<Column> columns) {
        for (int i = 0; i < columns.size(); i++) {
            var before = columns.get(i) == Column.IGNORED ? null : at.putIfAbsent(columns.get(i), i);
            if (before != null) {
                faults.add(new Fault.Written(head.number(), "twice", List.of(head.at(before), head.at(i))));
            }
        }
        boolean whole = at.containsKey(Column.PERSON);
        boolean first = at.containsKey(Column.FIRST_NAME);
        boolean last = at.containsKey(Column.LAST_NAME);
        if (first != last || whole && last) {
            faults.add(new Fault.Written(head.number(), "half-names", List.of()));
        } else if (!whole && !last && !at.containsKey(Column.BODY)) {
            faults.add(new Fault.Written(head.number(), "no-names", List.of()));
        }
        return faults.isEmpty();
    }

    private void rows(Table table) {
        for (var row : table.rows()) {
            try {
                read(row);
            } catch (Wrong wrong) {
                faults.add(new Fault.Written(row.number(), wrong.key, wrong.values));
            } catch (Refusal refusal) {
                faults.add(new Fault.Refused(row.number(), refusal));
            }
        }
    }

    private String cell(Table.Row row, Column column) {
        return row.at(at.getOrDefault(column, -1));
    }

    private void read(Table.Row row) {
        var name = (cell(row, Column.PERSON) + " " + cell(row, Column.FIRST_NAME) + " " + cell(row, Column.LAST_NAME))
                .strip()
                .replaceAll("\\s+", " ");
        var bodyName = cell(row, Column.BODY);
        if (name.isEmpty() && bodyName.isEmpty()) {
            throw new Wrong("nobody");
        }
        var person = name.isEmpty() ? null : person(name);
        var body = bodyName.isEmpty() ? null : body(bodyName, cell(row, Column.BODY_KIND));
        if (body != null && own != null && !own.contains(body.value())) {
            throw new Wrong("not-own", bodyName);
        }
        if (body != null) {
            bodies.putIfAbsent(body.value(), bodyName);
        }
        var principalName = cell(row, Column.PRINCIPAL);
        var principal = principalName.isEmpty() ? null : principal(principalName);
        if (person != null && body != null) {
            var role = role(cell(row, Column.ROLE));
            judge(new NoteMandate(
                    body,
                    person,
                    role.kind(),
                    principal,
                    term(cell(row, Column.FROM), cell(row, Column.TO)),
                    role.title(),
                    null,
                    null,
                    Occurrence.UNDATED));
        }
    }

    private void judge(Act act) {
        if (!judging.judging().judge(act).isEmpty()) {
            acts.add(act);
        }
    }

    private PersonId person(String name) {
        return (PersonId) found(
                PersonId.class,
                name,
                true,
                id -> new NotePerson(new PersonId(id), new Words(name), Occurrence.UNDATED));
    }

    private BodyId body(String name, String kind) {
        return (BodyId) found(
                BodyId.class,
                name,
                false,
                id -> new NoteBody(
                        new BodyId(id), new Words(name), kind(kind.isEmpty() ? name : kind), Occurrence.UNDATED));
    }

    private PrincipalId principal(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        var kind = lower.contains("kommun") || lower.contains("stad")
                ? PrincipalKind.MUNICIPALITY
                : lower.contains("region") ? PrincipalKind.REGION : PrincipalKind.ORGANISATION;
        return (PrincipalId) found(
                PrincipalId.class,
                name,
                false,
                id -> new NotePrincipal(new PrincipalId(id), new Words(name), kind, null, Occurrence.UNDATED));
    }

    private interface Noting {
        Act of(String id);
    }

    private Identifier found(Class<? extends Identifier> type, String name, boolean byLetters, Noting noting) {
        var key = type.getSimpleName() + " " + Alike.folded(name);
        var before = named.get(key);
        if (before != null) {
            return before;
        }
        var known = names.named(type, name);
        if (known.size() > 1) {
            throw new Wrong("several", name);
        }
        if (known.size() == 1) {
            named.put(key, known.getFirst());
            return known.getFirst();
        }
        var near = nearAreOthers ? List.<Identifier>of() : names.near(type, name);
        if (!near.isEmpty()) {
            throw new Wrong("near", name, names.shown(near.getFirst()));
        }
        var rows = written.computeIfAbsent(type, _ -> new NearIndex<>());
        var nearRow = nearAreOthers ? List.<String>of() : rows.near(name, byLetters);
        if (!nearRow.isEmpty()) {
            throw new Wrong("near-row", name, nearRow.getFirst());
        }
        var act = noting.of(UUID.randomUUID().toString());
        judge(act);
        var it = identifier(act);
        named.put(key, it);
        rows.add(name, name);
        noted.add(name);
        return it;
    }

    private static Identifier identifier(Act act) {
        return switch (act) {
            case NotePerson a -> a.person();
            case NoteBody a -> a.body();
            case NotePrincipal a -> a.principal();
            default -> throw new IllegalStateException(act + " notes nothing");
        };
    }

    private static Role role(String said) {
        var role = Role.of(said);
        if (role == null) {
            throw new Wrong("role", said);
        }
        return role;
    }

    private static BodyKind kind(String said) {
        var lower = said.toLowerCase(Locale.ROOT);
        for (var kind : BodyKind.values()) {
            if (State.code(kind).equals(lower)) {
                return kind;
            }
        }
        return KINDS.entrySet().stream()
                .filter(e -> lower.contains(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(BodyKind.OTHER);
    }

    /** Nothing said is nothing known. */
    private static @Nullable Term term(String from, String to) {
        if (from.isEmpty() && to.isEmpty()) {
            return null;
        }
        var first = date(from);
        var last = date(to);
        try {
            return new Term(first, last);
        } catch (IllegalArgumentException _) {
            throw new Wrong("term", to, from);
        }
    }

    private static @Nullable EdtfDate date(String said) {
        if (said.isEmpty()) {
            return null;
        }
        try {
            return EdtfDate.of(said);
        } catch (IllegalArgumentException _) {
            throw new Wrong("day", said);
        }
    }
}
