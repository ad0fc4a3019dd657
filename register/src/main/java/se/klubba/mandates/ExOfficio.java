package se.klubba.mandates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.appointments.event.SeatEvent.SeatHeldExOfficio;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.OfficeId;
import se.klubba.kernel.Term;
import se.klubba.people.event.PersonEvent.OfficeHolderNamed;
import se.klubba.timeline.Fact;

/** Mandates that nobody is appointed to: they come with an office, or with a seat in another body, and end with it. */
public final class ExOfficio {
    private ExOfficio() {}

    /**
     * The same facts, and those about each office and body by whose holders somebody sits ex officio.
     *
     * @param facts about bodies, or about a person
     * @param ofBody all that stand about a body
     * @param ofOffice likewise
     */
    public static Collection<Fact> with(
            Collection<Fact> facts,
            Function<BodyId, Collection<Fact>> ofBody,
            Function<OfficeId, Collection<Fact>> ofOffice) {
        Set<Fact> all = new LinkedHashSet<>(facts);
        facts.stream()
                .flatMap(f -> f.event() instanceof OfficeHolderNamed e ? Stream.of(e.office()) : Stream.empty())
                .distinct()
                .forEach(office -> all.addAll(ofOffice.apply(office)));
        var seen = new LinkedHashSet<Fact>();
        for (var next = unseen(all, seen); !next.isEmpty(); next = unseen(all, seen)) {
            next.forEach(fact -> {
                seen.add(fact);
                var e = (SeatHeldExOfficio) fact.event();
                all.addAll(ofBody.apply(e.body()));
                if (e.seat() != null) {
                    all.addAll(ofBody.apply(e.seat().body()));
                }
                if (e.office() != null) {
                    all.addAll(ofOffice.apply(e.office()));
                }
            });
        }
        return all.size() == facts.size()
                ? facts
                : all.stream().sorted(Fact.ORDER).toList();
    }

    private static List<Fact> unseen(Set<Fact> all, Set<Fact> seen) {
        return all.stream()
                .filter(f -> f.event() instanceof SeatHeldExOfficio && !seen.contains(f))
                .toList();
    }

    /**
     * Those that come with offices.
     *
     * @param facts among them who holds the offices
     */
    static List<Mandate> byOffice(Collection<Fact> facts, ToldOn told) {
        var found = new ArrayList<Mandate>();
        rules(facts).forEach(rule -> {
            var e = (SeatHeldExOfficio) rule.event();
            facts.stream()
                    .filter(f -> f.event() instanceof OfficeHolderNamed h
                            && h.office().equals(e.office()))
                    .map(f -> {
                        var h = (OfficeHolderNamed) f.event();
                        var term = both(e.term(), h.term());
                        return term == null
                                ? null
                                : new Mandate(
                                        e.body(),
                                        h.person(),
                                        e.kind(),
                                        e.onBehalfOf(),
                                        term,
                                        told.of(f),
                                        rule,
                                        null,
                                        null);
                    })
                    .filter(Objects::nonNull)
                    .forEach(found::add);
        });
        return found;
    }

    /** Those that come with seats; each ends with what ended that. */
    static List<Mandate> bySeat(Collection<Fact> facts, List<Mandate> held) {
        var found = new ArrayList<Mandate>();
        rules(facts).forEach(rule -> {
            var e = (SeatHeldExOfficio) rule.event();
            held.stream()
                    .filter(m -> e.seat() != null
                            && m.body().equals(e.seat().body())
                            && m.kind() == e.seat().kind())
                    .map(m -> {
                        var term = both(e.term(), m.term());
                        return term == null
                                ? null
                                : new Mandate(
                                        e.body(),
                                        m.person(),
                                        e.kind(),
                                        e.onBehalfOf(),
                                        term,
                                        m.toldOn(),
                                        rule,
                                        m.ended(),
                                        m.leftFrom());
                    })
                    .filter(Objects::nonNull)
                    .forEach(found::add);
        });
        return found;
    }

    private static Stream<Fact> rules(Collection<Fact> facts) {
        return facts.stream().filter(f -> f.event() instanceof SeatHeldExOfficio);
    }

    /** Where the rule holds and the office or seat is held; null on no day. What is not known of that is not known of this. */
    private static @Nullable Term both(Term rule, Term held) {
        var first = held.first() == null || rule.first() == null ? held.first() : later(rule.first(), held.first());
        var running = held.until() == null ? held.last() : null;
        var last = running == null ? rule.last() : rule.last() == null ? running : earlier(rule.last(), running);
        return first != null
                        && last != null
                        && first.earliest() != null
                        && last.latest().isBefore(first.earliest())
                ? null
                : new Term(first, last);
    }

    private static EdtfDate later(EdtfDate one, EdtfDate other) {
        return one.latest().isAfter(other.latest()) ? one : other;
    }

    private static EdtfDate earlier(EdtfDate one, EdtfDate other) {
        return one.latest().isBefore(other.latest()) ? one : other;
    }
}
