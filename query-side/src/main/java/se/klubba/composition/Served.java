package se.klubba.composition;

import java.time.LocalDate;
import se.klubba.kernel.Term;
import se.klubba.mandates.Mandate;

/** How many days of a period a mandate was held for certain, and how many more possibly. */
public record Served(long certainly, long possibly) {
    public static Served of(Mandate mandate, LocalDate from, LocalDate to) {
        var served = new Served(0, 0);
        for (var span : Spans.of(mandate.changes(), from, to)) {
            served = served.and(mandate.on(span.first()), span.days());
        }
        return served;
    }

    private Served and(Term.Holds holds, long days) {
        return switch (holds) {
            case NO -> this;
            case POSSIBLY -> new Served(certainly, possibly + days);
            case CERTAINLY -> new Served(certainly + days, possibly);
        };
    }
}
