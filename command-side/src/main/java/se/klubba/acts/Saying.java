package se.klubba.acts;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.RecordParts;
import se.klubba.record.event.RecordEvent.SourceAdded;
import se.klubba.timeline.Fact;

/**
 * The fact that an act would put on record, and whether it is there already: the same content on the same day is one fact, in however
 * many documents it stands (DOMAIN, Rules).
 *
 * @param before the fact as it stands already; null where it is new
 */
public record Saying(
        Act act,
        Function<Occurrence, ? extends KlubbaEvent> fact,
        @Nullable Fact before) {

    /**
     * @param about a key that every such fact is under
     * @param fact makes it for an occurrence; all else comes from the act
     */
    public static Saying of(Act act, Key about, Facts facts, Function<Occurrence, ? extends KlubbaEvent> fact) {
        var kind = fact.apply(act.at()).getClass();
        var before = facts.facts(about, kind)
                .filter(f -> Objects.equals(f.happenedOn(), act.at().happenedOn()))
                .filter(f -> fact.apply(f.event().at()).equals(f.event()))
                .filter(f -> toldNoLess(f, act))
                .findFirst()
                .orElse(null);
        return new Saying(act, fact, before);
    }

    /** What was only hearsay is not known to have been done; where it was done, hearsay of it adds nothing. */
    private static boolean toldNoLess(Fact known, Act act) {
        var as = known.event().at().basis().toldAs();
        return as == null || as == act.at().basis().toldAs();
    }

    /** Of an act whose fact, as {@link Recordable#fact} names it, says just what the act says. */
    public static Saying of(Act act, Facts facts) {
        var kind = act.getClass().getAnnotation(Recordable.class).fact();
        Function<Occurrence, KlubbaEvent> fact = at -> kind.cast(ActParts.make(
                kind.asSubclass(Record.class),
                c -> c.getName().equals(ActDescription.AT) ? at : RecordParts.part((Record) act, c.getName())));
        var about = fact.apply(act.at()).keys().stream()
                .filter(facts.asked()::contains)
                .filter(key -> !act.at().basis().keys().anyMatch(key::equals))
                .findFirst();
        return about.isPresent() ? of(act, about.get(), facts, fact) : new Saying(act, fact, null);
    }

    /**
     * Recorded, or where it was said before a further source of that.
     *
     * @param procedure of what is said for the first time
     */
    public List<? extends KlubbaEvent> recorded(Supplier<Procedure> procedure) {
        return again() ? furtherSource() : first(procedure.get().occurrence());
    }

    public boolean again() {
        return before != null;
    }

    /** Said for the first time, with what was irregular about it. */
    public List<KlubbaEvent> first(Occurrence at) {
        return List.of(fact.apply(at));
    }

    /** Said again: a further source where it names one, else nothing. */
    public List<KlubbaEvent> furtherSource() {
        return before == null ? List.of() : furtherSource(before, act.at());
    }

    /** A further source of a fact where the occurrence names one that the fact lacks, else nothing. */
    public static List<KlubbaEvent> furtherSource(Fact known, Occurrence at) {
        var sources =
                known.occurrences().flatMap(o -> o.basis().sources().stream()).collect(Collectors.toSet());
        var told = new HashSet<>(at.basis().sources());
        told.removeAll(sources);
        return told.isEmpty() || !Facts.logged(known)
                ? List.of()
                : List.of(new SourceAdded(known.entry(), known.event().keys(), at.with(List.of())));
    }
}
