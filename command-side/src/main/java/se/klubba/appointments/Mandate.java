package se.klubba.appointments;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.PrincipalId;
import se.klubba.kernel.Term;
import se.klubba.timeline.Fact;

/**
 * A person's term in a body, with what ended it.
 *
 * @param person null for someone unknown
 * @param toldOn from when it is certain where its beginning is not known; null where it then is at no day
 * @param fact the appointment, or the note
 * @param ended whether an act has ended it, and not only its own term
 * @param leftFrom from when it may be over, where it ended on a day that is not stated
 */
public record Mandate(
        @Nullable PersonId person,
        MandateKind kind,
        @Nullable PrincipalId onBehalfOf,
        Term term,
        @Nullable LocalDate toldOn,
        Fact fact,
        boolean ended,
        @Nullable LocalDate leftFrom) {

    Mandate(
            @Nullable PersonId person,
            MandateKind kind,
            @Nullable PrincipalId onBehalfOf,
            Term term,
            @Nullable LocalDate toldOn,
            Fact fact) {
        this(person, kind, onBehalfOf, term, toldOn, fact, false, null);
    }

    /** The first day on which it is certain, if it has not ended before; {@link LocalDate#MAX} where it never is. */
    public LocalDate surelyFrom() {
        var first = term.first();
        if (first == null) {
            return toldOn == null ? LocalDate.MAX : toldOn;
        }
        return first.precise() ? first.latest() : first.latest().plusDays(1);
    }

    public boolean surelyOn(LocalDate day) {
        return term.on(day, toldOn) == Term.Holds.CERTAINLY && (leftFrom == null || day.isBefore(leftFrom));
    }

    /** Whether there is a day on which both are certain. What is only possible contradicts nothing. */
    public boolean surelyMeets(Mandate other) {
        var later = surelyFrom().isAfter(other.surelyFrom()) ? surelyFrom() : other.surelyFrom();
        return surelyOn(later) && other.surelyOn(later);
    }

    /** Whether that is its last day and the first of the other: on the day of a hand-over both hold the seat. */
    boolean handsOver(Mandate other, LocalDate day) {
        var end = term.last();
        var begins = other.term.first();
        return end != null
                && begins != null
                && end.precise()
                && begins.precise()
                && end.latest().equals(day)
                && begins.latest().equals(day)
                && !surelyFrom().equals(day);
    }

    /** Whether a last day would come before it begins. */
    public boolean beginsAfter(EdtfDate last) {
        var first = term.first();
        return first != null && first.earliest() != null && last.latest().isBefore(first.earliest());
    }

    /** Whether it may run until then still: no act ended it, and its own term is not over. */
    public boolean mayEnd(EdtfDate last) {
        var over = term.last();
        return !ended && !beginsAfter(last) && (over == null || !last.latest().isAfter(over.latest()));
    }

    /** From when it counts as appointed: the day of the act, or where that is not told, the first that is known of it. */
    LocalDate appointed() {
        var on = fact.happenedOn();
        var first = term.first();
        if (on != null || toldOn == null) {
            return on == null ? LocalDate.MAX : on.latest();
        }
        return first != null && first.latest().isBefore(toldOn) ? first.latest() : toldOn;
    }

    Mandate until(EdtfDate last, boolean byAct) {
        return new Mandate(person, kind, onBehalfOf, term.until(last), toldOn, fact, byAct, leftFrom);
    }

    /** Ended by an act, on a day that it does not state. */
    Mandate leftFrom(LocalDate day) {
        return new Mandate(person, kind, onBehalfOf, term, toldOn, fact, true, day);
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT)
                + (onBehalfOf == null ? "" : " of " + onBehalfOf)
                + " from " + (term.first() == null ? "a day not told" : term.first())
                + (term.last() == null ? "" : " to " + term.last());
    }
}
