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
 * @param toldOn from when it is certain where its beginning is not known
 * @param fact the appointment, or the note
 * @param ended whether an act has ended it, and not only its own term
 */
public record Mandate(
        @Nullable PersonId person,
        MandateKind kind,
        @Nullable PrincipalId onBehalfOf,
        Term term,
        LocalDate toldOn,
        Fact fact,
        boolean ended) {

    /** The first day on which it is certain, if it has not ended before. */
    public LocalDate surelyFrom() {
        var first = term.first();
        if (first == null) {
            return toldOn;
        }
        return first.precise() ? first.latest() : first.latest().plusDays(1);
    }

    public boolean surelyOn(LocalDate day) {
        return term.on(day, toldOn) == Term.Holds.CERTAINLY;
    }

    /** Whether there is a day on which both are certain. What is only possible contradicts nothing. */
    public boolean surelyMeets(Mandate other) {
        var later = surelyFrom().isAfter(other.surelyFrom()) ? surelyFrom() : other.surelyFrom();
        return surelyOn(later) && other.surelyOn(later);
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
        return on != null ? on.latest() : first != null && first.latest().isBefore(toldOn) ? first.latest() : toldOn;
    }

    Mandate until(EdtfDate last, boolean byAct) {
        return new Mandate(person, kind, onBehalfOf, term.until(last), toldOn, fact, byAct);
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT)
                + (onBehalfOf == null ? "" : " of " + onBehalfOf)
                + " from " + (term.first() == null ? "a day not told" : term.first())
                + (term.last() == null ? "" : " to " + term.last());
    }
}
