package se.klubba.composition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.appointments.event.SeatEvent.MandateEnded;
import se.klubba.appointments.event.SeatEvent.MandateNoted;
import se.klubba.appointments.event.SeatEvent.RepresentativeAppointed;
import se.klubba.bodies.event.BodyEvent.BodyDissolved;
import se.klubba.calendar.Calendar;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.PrincipalId;
import se.klubba.kernel.Term;
import se.klubba.reading.Standing;
import se.klubba.timeline.Fact;

/**
 * A person's term in a body, as all that is on record gives it.
 *
 * @param person null for someone unknown
 * @param toldOn from when it is certain where its beginning is not known; null where it then is at no day
 * @param why the appointment, or the note
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

    /** Every mandate that is on record, each with what ended it; of one body, or of one person in all bodies. */
    public static List<Mandate> in(Standing standing, Calendar calendar) {
        var mandates = new ArrayList<Mandate>();
        for (var fact : standing.facts()) {
            switch (fact.event()) {
                case RepresentativeAppointed e ->
                    mandates.add(new Mandate(
                            e.body(), e.person(), e.kind(), e.onBehalfOf(), e.term(), null, fact, null, null));
                case MandateNoted e ->
                    mandates.add(new Mandate(
                            e.body(),
                            e.person(),
                            e.kind(),
                            e.onBehalfOf(),
                            e.term(),
                            calendar.told(fact),
                            fact,
                            null,
                            null));
                default -> {}
            }
        }
        mandates.sort(BY_BEGINNING);
        standing.facts(MandateEnded.class).forEach(f -> end(mandates, (MandateEnded) f.event(), f));
        standing.facts(BodyDissolved.class).forEach(f -> dissolve(mandates, f));
        return mandates;
    }

    public Term.Holds on(LocalDate day) {
        var holds = term.on(day, toldOn);
        return holds == Term.Holds.CERTAINLY && leftFrom != null && !day.isBefore(leftFrom)
                ? Term.Holds.POSSIBLY
                : holds;
    }

    /** How many days of a period it was held for certain, and how many more possibly. */
    public record Served(long certainly, long possibly) {
        private Served and(Term.Holds holds, long days) {
            return switch (holds) {
                case NO -> this;
                case POSSIBLY -> new Served(certainly, possibly + days);
                case CERTAINLY -> new Served(certainly + days, possibly);
            };
        }
    }

    public Served served(LocalDate from, LocalDate to) {
        var served = new Served(0, 0);
        for (var span : Spans.of(changes(), from, to)) {
            served = served.and(on(span.first()), span.days());
        }
        return served;
    }

    /** The days from which it may hold otherwise than before, or be known of. */
    Stream<LocalDate> changes() {
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

    /** It begins after the day, and that was decided by then; told, where nothing says when it was decided. */
    public boolean comingOn(LocalDate day) {
        var first = term.first();
        return first != null
                && !first.maybeBy(day)
                && (why.happenedOn() == null ? toldOn == null || !toldOn.isAfter(day) : Standing.happened(why, day));
    }

    /** The last that is told of it: what ended it, or what it came by. */
    public Fact last() {
        return ended == null ? why : ended;
    }

    public boolean overOn(LocalDate day) {
        var last = term.last();
        return last != null && last.latest().isBefore(day);
    }

    /** Of the mandates of that kind that may run on that day, the one that began last. */
    private static void end(List<Mandate> mandates, MandateEnded end, Fact fact) {
        var last = end.last() == null ? fact.happenedOn() : end.last();
        for (int i = mandates.size() - 1; last != null && i >= 0; i--) {
            var m = mandates.get(i);
            if (m.body.equals(end.body()) && end.person().equals(m.person) && m.kind == end.kind() && m.until(last)) {
                mandates.set(i, end.last() == null ? m.left(last, fact) : m.until(last, fact));
                return;
            }
        }
    }

    private static void dissolve(List<Mandate> mandates, Fact fact) {
        var on = fact.happenedOn();
        var body = ((BodyDissolved) fact.event()).body();
        if (on != null) {
            mandates.replaceAll(m -> m.body.equals(body) && m.until(on) ? m.until(on, fact) : m);
        }
    }

    private boolean until(EdtfDate last) {
        return (term.first() == null || !before(last, term.first()))
                && (term.last() == null || last.latest().isBefore(term.last().latest()));
    }

    private Mandate until(EdtfDate last, Fact by) {
        return new Mandate(body, person, kind, onBehalfOf, term.until(last), toldOn, why, by, leftFrom);
    }

    /** It ended on a day that is not stated; said on that day. */
    private Mandate left(EdtfDate said, Fact by) {
        var from = said.earliest() == null ? LocalDate.MIN : said.earliest();
        return new Mandate(body, person, kind, onBehalfOf, term, toldOn, why, by, from);
    }

    /** Whether that is its last day and the first of the other. */
    boolean handsOver(Mandate other, LocalDate day) {
        var end = term.last();
        var begins = other.term.first();
        return end != null
                && begins != null
                && EdtfDate.on(day).equals(end)
                && EdtfDate.on(day).equals(begins)
                && on(day) != Term.Holds.NO;
    }

    private static boolean before(EdtfDate last, EdtfDate first) {
        return first.earliest() != null && last.latest().isBefore(first.earliest());
    }
}
