package se.klubba.drafts;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Acting;
import se.klubba.acts.CurrentActor;
import se.klubba.drafts.DraftRefused.WhoseDraft;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.PersonId;
import se.klubba.records.Records;

/**
 * Whose a draft is. It is of one body, and opened by those who may record there; its minutes also by those who verify them; to all others it is not
 * there. Whoever may record in any body opens all, and those alone that are of no body on record yet.
 */
public final class DraftOwners {
    private final CurrentActor actor;
    private final Records records;

    DraftOwners(CurrentActor actor, Records records) {
        this.actor = actor;
        this.records = records;
    }

    boolean isTheirs(Draft draft) {
        var own = own();
        return own == null || draft.body() != null && own.contains(draft.body());
    }

    /** Whether its minutes are read and remarked on by whoever asks: also by who has a seat in its body and is named among the verifiers. */
    boolean isTheirsToVerify(Draft draft) {
        if (isTheirs(draft)) {
            return true;
        }
        var person = person();
        return person != null
                && draft.body() != null
                && Acting.each(actor.metadata().get(Acting.SEATED)).contains(draft.body())
                && verifies(person, draft);
    }

    /** Who asks, as a person on record; null where that is not known. */
    @Nullable
    PersonId person() {
        var person = actor.metadata().get(Acting.PERSON);
        return person == null ? null : new PersonId(person);
    }

    /** Whether somebody is named among the verifiers of its minutes. */
    boolean verifies(PersonId person, Draft draft) {
        var names = records.names();
        return verifiers(draft.record())
                .map(name -> names.named(PersonId.class, name))
                .anyMatch(found -> found.size() == 1 && found.getFirst().equals(person));
    }

    static Stream<String> verifiers(Map<String, Object> record) {
        return record.get("attendance") instanceof Map<?, ?> attendance
                        && attendance.get("verifiers") instanceof Collection<?> verifiers
                ? verifiers.stream()
                        .map(named -> named instanceof Map<?, ?> told ? told.get("person") : named)
                        .map(String::valueOf)
                : Stream.empty();
    }

    /**
     * Of which body a new one is: as its sender says; else the only one of theirs; else that of theirs, or any, which its minutes name.
     *
     * @param said by the sender; null where they say nothing
     * @return null where a registrar's minutes name none that is on record
     * @throws WhoseDraft where the sender may not record there, or has several bodies and the minutes name none of them
     */
    @Nullable
    String ownerOf(@Nullable String said, Map<String, Object> record) {
        var own = own();
        if (said != null) {
            if (own == null || own.contains(said)) {
                return new BodyId(said).value();
            }
            throw new WhoseDraft(said, own);
        }
        if (own != null && own.size() == 1) {
            return own.iterator().next();
        }
        var named = named(record);
        if (own != null) {
            named.retainAll(own);
        }
        if (named.size() == 1) {
            return named.iterator().next();
        }
        if (own != null) {
            throw new WhoseDraft(null, own);
        }
        return null;
    }

    /** The bodies among which somebody has to choose who begins a draft, with their names; none where there is no choice. */
    public Map<String, String> choices() {
        var own = own();
        if (own == null || own.size() < 2) {
            return Map.of();
        }
        var names = records.names();
        return own.stream()
                .collect(Collectors.toMap(b -> b, b -> names.shown(new BodyId(b)), (a, _) -> a, TreeMap::new));
    }

    /** Whether the body that met is one in which whoever asks may record. */
    boolean meetsAmongOwn(Map<String, Object> record) {
        var own = own();
        return own == null || named(record).stream().anyMatch(own::contains);
    }

    private Set<String> named(Map<String, Object> record) {
        var meeting = record.get("meeting");
        var name = meeting instanceof Map<?, ?> m && m.get("body") != null ? String.valueOf(m.get("body")) : "";
        return name.isBlank()
                ? new TreeSet<>()
                : records.names().named(BodyId.class, name).stream()
                        .map(b -> b.value())
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The bodies in which whoever asks may record; null for any. */
    @Nullable
    Set<String> own() {
        var within = actor.metadata().get(Acting.WITHIN);
        return within == null ? null : new TreeSet<>(Acting.each(within));
    }
}
