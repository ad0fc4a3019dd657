package se.klubba.mandates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.appointments.event.SeatEvent.MandateEnded;
import se.klubba.appointments.event.SeatEvent.MandateNoted;
import se.klubba.appointments.event.SeatEvent.RepresentativeAppointed;
import se.klubba.appointments.event.SeatEvent.SeatHeldExOfficio;
import se.klubba.bodies.event.BodyEvent.BodyDissolved;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.PrincipalId;
import se.klubba.kernel.Term;
import se.klubba.kernel.Words;
import se.klubba.timeline.Fact;

/**
 * A person's term in a body, as all that is on record gives it (DOMAIN, Time 4).
 *
 * @param person null for someone unknown
 * @param toldOn from when it is certain where its beginning is not known; null where it then is at no day
 * @param why the appointment, or the note, or what gives the seat to whoever holds an office
 * @param ended what ended it; null where its own term did, or nothing
 * @param leftFrom from when it may be over, where what ended it states no day
 */
public record Mandate(
        BodyId body,
        @Nullable PersonId person,
        MandateKind kind,
        @Nullable PrincipalId onBehalfOf,
        Term term,
        @Nullable LocalDate toldOn,
        Fact why,
        @Nullable Fact ended,
        @Nullable LocalDate leftFrom) {
    /** By the last day that the beginning can be; an unknown one first. */
    public static final Comparator<Mandate> BY_BEGINNING =
            Comparator.comparing(m -> m.term().first(), Comparator.nullsFirst(EdtfDate.ORDER));

    /**
     * Every mandate that is on record, each with what ended it; of one body, or of one person in all bodies. Those that are held ex officio are
     * among them as far as the facts tell who holds the offices and seats that they come with: {@link ExOfficio#with}.
     *
     * @param facts what stands, in the order in which it happened
     * @param same whether two entries are of one person
     */
    public static List<Mandate> in(Collection<Fact> facts, ToldOn told, BiPredicate<PersonId, PersonId> same) {
        var mandates = new ArrayList<Mandate>();
        for (var fact : facts) {
            var mandate = given(fact, told);
            if (mandate != null) {
                mandates.add(mandate);
            }
        }
        mandates.sort(BY_BEGINNING);
        for (var fact : facts) {
            if (fact.event() instanceof MandateEnded end) {
                end(mandates, end, fact, same);
            }
        }
        succeed(mandates, same);
        dissolve(mandates, facts);
        var exOfficio = exOfficio(mandates, facts, told, same);
        mandates.addAll(exOfficio);
        mandates.sort(BY_BEGINNING);
        return List.copyOf(mandates);
    }

    /** Those that come with an office or a seat; whoever holds that may leave them before, and their own body may end. */
    private static List<Mandate> exOfficio(
            List<Mandate> mandates, Collection<Fact> facts, ToldOn told, BiPredicate<PersonId, PersonId> same) {
        var all = new ArrayList<>(ExOfficio.byOffice(facts, told));
        var held = new ArrayList<>(mandates);
        held.addAll(all);
        all.addAll(ExOfficio.bySeat(facts, held));
        var taken = mandates.stream().map(Mandate::ended).toList();
        for (var fact : facts) {
            if (fact.event() instanceof MandateEnded end && !taken.contains(fact)) {
                end(all, end, fact, same);
            }
        }
        dissolve(all, facts);
        return all;
    }

    private static void dissolve(List<Mandate> mandates, Collection<Fact> facts) {
        for (var fact : facts) {
            if (fact.event() instanceof BodyDissolved end) {
                dissolve(mandates, end, fact);
            }
        }
    }

    /** Null where the fact gives none. */
    private static @Nullable Mandate given(Fact fact, ToldOn told) {
        return switch (fact.event()) {
            case RepresentativeAppointed e ->
                new Mandate(
                        e.body(), e.person(), e.kind(), e.onBehalfOf(), e.term().carriedOver(), null, fact, null, null);
            case MandateNoted e ->
                new Mandate(
                        e.body(),
                        e.person(),
                        e.kind(),
                        e.onBehalfOf(),
                        e.term().carriedOver(),
                        told.of(fact),
                        fact,
                        null,
                        null);
            default -> null;
        };
    }

    /** Of the mandates of that kind that may run until that day, the one that began last. */
    private static void end(List<Mandate> mandates, MandateEnded end, Fact fact, BiPredicate<PersonId, PersonId> same) {
        var last = end.last() == null ? fact.happenedOn() : end.last();
        for (int i = mandates.size() - 1; last != null && i >= 0; i--) {
            var m = mandates.get(i);
            if (m.body.equals(end.body())
                    && m.person != null
                    && same.test(m.person, end.person())
                    && m.kind == end.kind()
                    && m.mayEnd(last)) {
                mandates.set(i, end.last() == null ? m.left(last, fact) : m.until(last, fact));
                return;
            }
        }
    }

    /**
     * Whoever carries over does so until a successor begins: of those appointed later to the same, at the earliest when the term was to end,
     * one for each; the same person before others.
     */
    private static void succeed(List<Mandate> mandates, BiPredicate<PersonId, PersonId> same) {
        var taken = new HashSet<Fact>();
        for (int i = 0; i < mandates.size(); i++) {
            var m = mandates.get(i);
            if (m.term.until() == null || m.term.last() != null) {
                continue;
            }
            var next = mandates.stream()
                    .filter(s -> s.follows(m) && !taken.contains(s.why))
                    .min(Comparator.comparing((Mandate s) -> !s.isOf(m, same)).thenComparing(Mandate::surelyFrom));
            if (next.isPresent()) {
                taken.add(next.get().why);
                var begins = next.get().surelyFrom();
                var last = next.get().isOf(m, same) ? begins.minusDays(1) : begins;
                mandates.set(i, m.until(EdtfDate.on(last), next.get().why));
            }
        }
    }

    private boolean follows(Mandate before) {
        var planned = before.plannedLast();
        return body.equals(before.body)
                && kind == before.kind
                && Objects.equals(onBehalfOf, before.onBehalfOf)
                && Objects.equals(substituteFor(), before.substituteFor())
                && surelyFrom().isAfter(before.surelyFrom())
                && !surelyFrom().equals(LocalDate.MAX)
                && (planned == null || !surelyFrom().isBefore(planned.latest()));
    }

    private boolean isOf(Mandate other, BiPredicate<PersonId, PersonId> same) {
        return person != null && other.person != null && same.test(person, other.person);
    }

    /** The day on which it was to be over, of one that carries over; null where that is none, or something else than a day. */
    public @Nullable EdtfDate plannedLast() {
        return switch (why.event()) {
            case RepresentativeAppointed e -> e.term().last();
            case MandateNoted e -> e.term().last();
            default -> null;
        };
    }

    private static void dissolve(List<Mandate> mandates, BodyDissolved end, Fact fact) {
        var on = fact.happenedOn();
        if (on != null) {
            mandates.replaceAll(m -> m.body.equals(end.body()) && m.runsPast(on) ? m.until(on, fact) : m);
        }
    }

    /** What the body calls it; null where that is no more than its kind. */
    public @Nullable Words title() {
        return switch (why.event()) {
            case RepresentativeAppointed e -> e.title();
            case MandateNoted e -> e.title();
            case SeatHeldExOfficio e -> e.title();
            default -> null;
        };
    }

    /** Whose substitute it is, of a personal one. */
    public @Nullable PersonId substituteFor() {
        return switch (why.event()) {
            case RepresentativeAppointed e -> e.substituteFor();
            case MandateNoted e -> e.substituteFor();
            default -> null;
        };
    }

    /** In which order substitutes serve, from 1; null where that is not told. */
    public @Nullable Integer rank() {
        return switch (why.event()) {
            case RepresentativeAppointed e -> e.rank();
            case MandateNoted e -> e.rank();
            default -> null;
        };
    }

    /** By what it is held ex officio; null where somebody was appointed to it, or is only known to sit. */
    public @Nullable SeatHeldExOfficio exOfficio() {
        return why.event() instanceof SeatHeldExOfficio e ? e : null;
    }

    public Term.Holds on(LocalDate day) {
        var holds = term.on(day, toldOn);
        return holds == Term.Holds.CERTAINLY && leftFrom != null && !day.isBefore(leftFrom)
                ? Term.Holds.POSSIBLY
                : holds;
    }

    public boolean surelyOn(LocalDate day) {
        return on(day) == Term.Holds.CERTAINLY;
    }

    /** The first day on which it is certain, if it has not ended before; {@link LocalDate#MAX} where it never is. */
    public LocalDate surelyFrom() {
        var first = term.first();
        if (first == null) {
            return toldOn == null ? LocalDate.MAX : toldOn;
        }
        return first.precise() ? first.latest() : first.latest().plusDays(1);
    }

    /** Whether there is a day on which both are certain. What is only possible contradicts nothing. */
    public boolean surelyMeets(Mandate other) {
        var later = surelyFrom().isAfter(other.surelyFrom()) ? surelyFrom() : other.surelyFrom();
        return surelyOn(later) && other.surelyOn(later);
    }

    /** Whether that is its last day and the first of the other: on the day of a hand-over both hold the seat. */
    public boolean handsOver(Mandate other, LocalDate day) {
        var on = EdtfDate.on(day);
        return on.equals(term.last())
                && on.equals(other.term.first())
                && !surelyFrom().equals(day);
    }

    /** Whether a last day would come before it begins. */
    public boolean beginsAfter(EdtfDate last) {
        return term.first() != null && before(last, term.first());
    }

    /** Whether an act may end it then: none has, though its body may have ended; it has begun by then, and its own term is not over. */
    public boolean mayEnd(EdtfDate last) {
        var over = term.last();
        boolean byAct = ended != null && ended.event() instanceof MandateEnded;
        return !byAct && !beginsAfter(last) && (over == null || !last.latest().isAfter(over.latest()));
    }

    private boolean runsPast(EdtfDate last) {
        var over = term.last();
        return !beginsAfter(last) && (over == null || last.latest().isBefore(over.latest()));
    }

    /** From when it counts as appointed: the day of the act, or where that is not told, the first that is known of it. */
    public LocalDate appointed() {
        var on = why.happenedOn();
        var first = term.first();
        if (on != null || toldOn == null) {
            return on == null ? LocalDate.MAX : on.latest();
        }
        return first != null && first.latest().isBefore(toldOn) ? first.latest() : toldOn;
    }

    /** It begins after the day, and that was decided by then; told, where nothing says when it was decided. */
    public boolean comingOn(LocalDate day) {
        var first = term.first();
        var on = why.happenedOn();
        return first != null
                && !first.maybeBy(day)
                && (on == null ? toldOn == null || !toldOn.isAfter(day) : on.surelyBy(day));
    }

    public boolean overOn(LocalDate day) {
        var last = term.last();
        return last != null && last.latest().isBefore(day);
    }

    /** The last that is told of it: what ended it, or what it came by. */
    public Fact last() {
        return ended == null ? why : ended;
    }

    /** The days from which it may hold otherwise than before, or be known of. */
    public Stream<LocalDate> changes() {
        var on = why.happenedOn();
        return Stream.of(
                        Stream.ofNullable(toldOn),
                        Stream.ofNullable(leftFrom),
                        Stream.ofNullable(on).map(EdtfDate::latest),
                        edges(term.first()),
                        edges(term.last()))
                .flatMap(days -> days);
    }

    private static Stream<LocalDate> edges(@Nullable EdtfDate day) {
        return day == null
                ? Stream.empty()
                : Stream.of(Stream.ofNullable(day.earliest()), Stream.of(day.latest()))
                        .flatMap(days -> days)
                        .flatMap(edge -> Stream.of(edge, edge.plusDays(1)));
    }

    private Mandate until(EdtfDate last, Fact by) {
        return new Mandate(body, person, kind, onBehalfOf, term.until(last), toldOn, why, by, leftFrom);
    }

    /** It ended on a day that is not stated; said on that day. */
    private Mandate left(EdtfDate said, Fact by) {
        var from = said.earliest() == null ? LocalDate.MIN : said.earliest();
        return new Mandate(body, person, kind, onBehalfOf, term, toldOn, why, by, from);
    }

    private static boolean before(EdtfDate last, EdtfDate first) {
        return first.earliest() != null && last.latest().isBefore(first.earliest());
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT)
                + (onBehalfOf == null ? "" : " of " + onBehalfOf)
                + " from " + (term.first() == null ? "a day not told" : term.first())
                + (term.last() == null ? "" : " to " + term.last());
    }
}
