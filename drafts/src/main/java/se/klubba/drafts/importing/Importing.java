package se.klubba.drafts.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.appointments.appointing.NoteMandate;
import se.klubba.bodies.establishing.NoteBody;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.MandateKind;
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
import se.klubba.words.State;

/** Reads a table by what its columns are, and judges each row over what is on record and what the rows before it left. */
final class Importing {
    /** Words for a role begin so, in Swedish or English. */
    private static final Map<String, MandateKind> ROLES = Map.of(
            "ordf", MandateKind.CHAIR,
            "chair", MandateKind.CHAIR,
            "sekr", MandateKind.SECRETARY,
            "secr", MandateKind.SECRETARY,
            "ersätt", MandateKind.SUBSTITUTE,
            "supple", MandateKind.SUBSTITUTE,
            "subst", MandateKind.SUBSTITUTE);

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
    private final boolean nearAreOthers;
    private final Map<String, Taken> named = new LinkedHashMap<>();
    private final List<Act> acts = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<String> noted = new ArrayList<>();
    private int row;

    /** @param written as the first row has it */
    private record Taken(Identifier it, String written) {}

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
     */
    record Read(List<Act> acts, List<String> noted, int mandates, List<Fault> faults) {}

    private static final class Wrong extends RuntimeException {
        private final String key;
        private final List<String> values;

        Wrong(String key, String... values) {
            super(key);
            this.key = key;
            this.values = List.of(values);
        }
    }

    private Importing(List<Column> columns, NamesOnRecord names, Records.Judged judging, boolean nearAreOthers) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i) != Column.IGNORED) {
                at.putIfAbsent(columns.get(i), i);
            }
        }
        this.names = names;
        this.judging = judging;
        this.nearAreOthers = nearAreOthers;
    }

    /** @param nearAreOthers whether a name near one on record is somebody else's: it was looked over */
    static Read read(Table table, List<Column> columns, Records.Judged judging, boolean nearAreOthers) {
        var importing = new Importing(columns, judging.names(), judging, nearAreOthers);
        importing.rows(table);
        int mandates = (int)
                importing.acts.stream().filter(NoteMandate.class::isInstance).count();
        return new Read(
                importing.faults.isEmpty() ? List.copyOf(importing.acts) : List.of(),
                importing.noted,
                mandates,
                importing.faults);
    }

    private void rows(Table table) {
        if (!at.containsKey(Column.BODY) && !at.containsKey(Column.PERSON) && !at.containsKey(Column.LAST_NAME)) {
            faults.add(new Fault.Written(1, "no-names", List.of()));
            return;
        }
        row = 1;
        for (var cells : table.rows()) {
            row++;
            try {
                read(cells);
            } catch (Wrong wrong) {
                faults.add(new Fault.Written(row, wrong.key, wrong.values));
            } catch (Refusal refusal) {
                faults.add(new Fault.Refused(row, refusal));
            }
        }
    }

    private String cell(List<String> cells, Column column) {
        return Table.at(cells, at.getOrDefault(column, -1));
    }

    private void read(List<String> cells) {
        var name = (cell(cells, Column.PERSON) + " " + cell(cells, Column.FIRST_NAME) + " "
                        + cell(cells, Column.LAST_NAME))
                .strip()
                .replaceAll("\\s+", " ");
        var bodyName = cell(cells, Column.BODY);
        if (name.isEmpty() && bodyName.isEmpty()) {
            throw new Wrong("nobody");
        }
        var person = name.isEmpty() ? null : person(name);
        var body = bodyName.isEmpty() ? null : body(bodyName, cell(cells, Column.BODY_KIND));
        var principalName = cell(cells, Column.PRINCIPAL);
        var principal = principalName.isEmpty() ? null : principal(principalName);
        if (person != null && body != null) {
            judge(new NoteMandate(
                    body,
                    person,
                    role(cell(cells, Column.ROLE)),
                    principal,
                    term(cell(cells, Column.FROM), cell(cells, Column.TO)),
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
            return before.it();
        }
        var known = names.named(type, name);
        if (known.size() > 1) {
            throw new Wrong("several", name);
        }
        if (known.size() == 1) {
            named.put(key, new Taken(known.getFirst(), name));
            return known.getFirst();
        }
        var near = nearAreOthers ? List.<Identifier>of() : names.near(type, name);
        if (!near.isEmpty()) {
            throw new Wrong("near", name, names.shown(near.getFirst()));
        }
        for (var other : named.entrySet()) {
            var of = type.getSimpleName() + " ";
            if (!nearAreOthers
                    && other.getKey().startsWith(of)
                    && Alike.near(other.getKey().substring(of.length()), name, byLetters)) {
                throw new Wrong("near-row", name, other.getValue().written());
            }
        }
        var act = noting.of(UUID.randomUUID().toString());
        judge(act);
        var it = identifier(act);
        named.put(key, new Taken(it, name));
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

    private static MandateKind role(String said) {
        var lower = said.strip().toLowerCase(Locale.ROOT);
        if (lower.isEmpty()) {
            return MandateKind.REPRESENTATIVE;
        }
        return ROLES.entrySet().stream()
                .filter(e -> lower.startsWith(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> {
                    if (lower.startsWith("ledamot")
                            || lower.startsWith("ordinarie")
                            || lower.startsWith("repr")
                            || lower.startsWith("member")) {
                        return MandateKind.REPRESENTATIVE;
                    }
                    throw new Wrong("role", said);
                });
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
