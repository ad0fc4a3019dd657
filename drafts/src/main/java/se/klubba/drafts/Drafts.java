package se.klubba.drafts;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Acting;
import se.klubba.drafts.DraftRefused.DraftChanged;
import se.klubba.drafts.DraftRefused.NoSuchDraft;
import se.klubba.drafts.DraftRefused.NotToBeFiled;
import se.klubba.kernel.MeetingId;
import se.klubba.records.Records;
import se.klubba.records.format.Fault;
import se.klubba.records.format.RecordFaulty;
import se.klubba.words.Language;

/** Takes documents, keeps drafts of them, and files those that are ready. */
public final class Drafts {
    private final DraftStore store;
    private final DraftReaders readers;
    private final Originals originals;
    private final Records records;
    private final DraftOwners owners;
    private final Clock clock;
    private final RegisterNow register;

    Drafts(
            DraftStore store,
            DraftReaders readers,
            Originals originals,
            Records records,
            DraftOwners owners,
            Clock clock,
            RegisterNow register) {
        this.store = store;
        this.readers = readers;
        this.originals = originals;
        this.records = records;
        this.owners = owners;
        this.clock = clock;
        this.register = register;
    }

    /** What filing would come to: what would be recorded, or what is in the way. */
    public record Judged(Records.@Nullable Preview preview, List<Fault> faults) {
        public static final Judged NOTHING = new Judged(null, List.of());

        /** What would be new, act by act; nothing as long as something is in the way. */
        public List<Records.Told> acts() {
            return preview == null ? List.of() : preview.acts();
        }

        /** Who and what would be new on record, by name. */
        public List<String> noted() {
            return preview == null ? List.of() : preview.noted();
        }
    }

    /**
     * Reads a document and keeps it, its text, and a draft of what it says; where it cannot be read, nothing is kept.
     *
     * @param body whose draft it is; null where its sender does not say
     * @param sender who sends it, as metadata of {@link Acting}
     * @throws DraftRefused.WhoseDraft where that is not theirs, or has to be said
     */
    public Draft take(String name, byte[] document, @Nullable String body, Map<String, String> sender) {
        var read = DraftText.of(name, document, register.now());
        var owner = owners.ownerOf(body, read.recognised().record());
        var extracted = read.extracted();
        var kept = originals.keep(name, document, extracted, sender);
        var text = kept.text().value();
        var record = new LinkedHashMap<>(read.recognised().record());
        if (record.get("meeting") instanceof Map<?, ?> meeting) {
            var named = new LinkedHashMap<String, Object>();
            meeting.forEach((k, v) -> named.put(String.valueOf(k), v));
            named.put("document", text); // two documents may have one name; the hash is of this one
            record.put("meeting", named);
        }
        var draft = new Draft(
                UUID.randomUUID().toString(),
                1,
                name,
                kept.original().value(),
                text,
                extracted.extractor(),
                record,
                read.recognised().questions(),
                read.recognised().cites(),
                extracted.lines(),
                clock.instant().toString(),
                owner,
                null,
                null,
                List.of());
        store.add(draft);
        return draft;
    }

    /** A meeting of a body that is written without a document: its agenda is what the register says of it. */
    public Draft open(String body, String kind, LocalDate on) {
        var meeting = new LinkedHashMap<String, Object>();
        meeting.put("body", FieldLimits.line(body));
        meeting.put("on", on.toString());
        var record = new LinkedHashMap<String, Object>();
        record.put("meeting", meeting);
        record.put("items", List.of());
        var empty = empty(body + " " + on, record, null);
        var headed = Correcting.head(empty, Map.of("body", body, "kind", kind));
        var draft = NearNames.asked(register.agenda(body, on).on(headed), register.now());
        store.add(draft);
        return draft;
    }

    /**
     * A draft of what is given.
     *
     * @param body whose draft it is; null where that is not said
     */
    public Draft open(String name, Map<String, Object> record, @Nullable String body) {
        var draft = empty(name, record, body);
        store.add(draft);
        return draft;
    }

    /** Names to be offered while one writes. */
    public Suggestions suggestions() {
        return register.suggestions();
    }

    private Draft empty(String name, Map<String, Object> record, @Nullable String body) {
        return new Draft(
                UUID.randomUUID().toString(),
                1,
                name,
                null,
                null,
                null,
                record,
                List.of(),
                List.of(),
                List.of(),
                clock.instant().toString(),
                owners.ownerOf(body, record),
                null,
                null,
                List.of());
    }

    public Draft get(String id) {
        return found(id, owners::isTheirs);
    }

    /** Whether whoever asks may do more with it than verify its minutes. */
    public boolean isOwn(Draft draft) {
        return owners.isTheirs(draft);
    }

    /** As {@link #get}, also for who verifies its minutes. */
    public Draft toVerify(String id) {
        return found(id, owners::isTheirsToVerify);
    }

    /** Those of which whoever asks is to verify the minutes, and has a seat in their body, as long as these are not approved. */
    public List<Draft> toVerify() {
        var person = owners.person();
        var bodies = person == null ? Set.<String>of() : register.bodiesOf(person);
        return person == null || bodies.isEmpty()
                ? List.of()
                : store.verifying(bodies).stream()
                        .filter(d -> owners.verifies(person, d))
                        .filter(d -> !approved(d))
                        .toList();
    }

    /** Whether its minutes were approved, all of them. */
    public boolean approved(Draft draft) {
        boolean approved = draft.meeting() != null && register.approved(new MeetingId(draft.meeting()));
        if (approved) {
            store.approved(draft);
        }
        return approved;
    }

    /** The numbers of its items that were approved before the rest. */
    public Set<String> approvedAtOnce(Draft draft) {
        return draft.meeting() == null ? Set.of() : register.approvedAtOnce(new MeetingId(draft.meeting()));
    }

    private Draft found(String id, Predicate<Draft> opened) {
        var found = store.find(id);
        if (found == null || !opened.test(found)) {
            throw new NoSuchDraft(id);
        }
        return found;
    }

    /** Those of whoever asks. */
    public List<DraftEntry> all() {
        return store.list(owners.own());
    }

    public void remove(String id) {
        if (!store.remove(get(id).id())) {
            throw new NoSuchDraft(id);
        }
        readers.forget(id);
    }

    /** Whoever asks has it open now; who else has. */
    public List<DraftReader> opened(Draft draft) {
        readers.reads(draft.id());
        return readers.others(draft.id());
    }

    /**
     * Changes a draft, and keeps the change before it is answered.
     *
     * @param seen the version that whoever changes it has seen
     * @throws DraftChanged where somebody else changed it since; the draft as it stands is in it
     */
    public Draft change(String id, int seen, UnaryOperator<Draft> how) {
        var now = get(id);
        if (now.version() != seen) {
            throw new DraftChanged(now);
        }
        if (now.filed() != null) {
            throw new NotToBeFiled("filed");
        }
        var wanted = tried(now, how);
        var owner = now.body() == null ? owners.ownerOf(null, wanted.record()) : now.body();
        var changed = wanted.next(clock.instant().toString(), owner);
        if (!store.replace(changed)) {
            throw new DraftChanged(get(id));
        }
        readers.changes(id);
        return changed;
    }

    /** As it would stand with a change; nothing is kept. */
    public Draft tried(Draft now, UnaryOperator<Draft> how) {
        var wanted = DraftNames.left(now, FieldLimits.kept(now, how.apply(now)));
        return DraftNames.differ(now.record(), wanted.record()) ? NearNames.asked(wanted, register.now()) : wanted;
    }

    /** Remarks on a passage, or on an item as a whole, also after it was filed; the version that was seen does not matter to it. */
    public Draft remark(String id, String key, String words, String by) {
        return remarked(id, owners::isTheirsToVerify, draft -> {
            var remarks = new ArrayList<>(draft.remarks());
            remarks.add(new Draft.Remark(
                    "r" + (remarks.size() + 1), key, by, clock.instant().toString(), words.strip(), false));
            return remarks;
        });
    }

    /** The remark was seen to. */
    public Draft settle(String id, String remark) {
        return remarked(
                id,
                owners::isTheirs,
                draft -> draft.remarks().stream()
                        .map(r -> r.id().equals(remark) ? r.asSettled() : r)
                        .toList());
    }

    private Draft remarked(String id, Predicate<Draft> opened, Function<Draft, List<Draft.Remark>> how) {
        while (true) {
            var now = found(id, opened);
            var changed = now.with(how.apply(now)).next(clock.instant().toString(), now.body());
            if (store.replace(changed)) {
                return changed;
            }
        }
    }

    /** A dry run: nothing is recorded. */
    public Judged judge(Draft draft, Language language) {
        var file = draft.name() + ".json";
        if (!owners.meetsAmongOwn(draft.record())) {
            return new Judged(
                    null, List.of(new Fault(file, 1, 1, "other-body", "you may not record what this body does")));
        }
        try {
            return new Judged(records.preview(file, file(draft), language), List.of());
        } catch (RecordFaulty faulty) {
            return new Judged(null, faulty.faults());
        }
    }

    /** Files it as one submission; sent twice it is filed once. */
    public Draft file(String id, int seen, Map<String, String> sender) {
        var draft = get(id);
        if (draft.filed() != null) {
            return draft;
        }
        if (draft.version() != seen) {
            throw new DraftChanged(draft);
        }
        if (!draft.questions().isEmpty()) {
            throw new NotToBeFiled(
                    "questions-left",
                    draft.questions().size(),
                    draft.questions().getFirst().asks());
        }
        var outcome = records.take(draft.name() + ".json", file(draft), false, sender);
        var filed = draft.filedAt(outcome.position(), outcome.meeting().value())
                .next(clock.instant().toString(), draft.body());
        return store.replace(filed) ? filed : get(id);
    }

    /** Of the file of a draft, as places in what is told of it count them. */
    public static List<String> lines(Draft draft) {
        return new String(file(draft), StandardCharsets.UTF_8).lines().toList();
    }

    /** JSON is YAML. */
    private static byte[] file(Draft draft) {
        var sections = new LinkedHashMap<>(draft.record());
        sections.values().removeIf(v -> v instanceof Map<?, ?> m && m.isEmpty());
        if (draft.document() == null) {
            sections.computeIfPresent("items", (_, items) -> SaidTasks.in(items));
        }
        return DraftText.written(sections, true);
    }
}
