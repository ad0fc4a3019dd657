package se.klubba.generated;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.PrincipalId;

/** A seat of a body's plan, with who sits there. */
final class Place {
    final MandateKind kind;
    /** For whom it may be held; null for anybody. */
    final @Nullable PrincipalId group;

    @Nullable
    PersonId holder;

    @Nullable
    PrincipalId onBehalfOf;
    /** The first day of the holder's mandate; where there is none, the first day that is free. */
    LocalDate since;
    /** The first day of the first of the holder's mandates on end. */
    LocalDate seated;

    @Nullable
    LocalDate last;
    /** The last day on which something was said of it. */
    LocalDate said;

    @Nullable
    PersonId nominee;

    boolean called;

    Place(MandateKind kind, @Nullable PrincipalId group, LocalDate since) {
        this.kind = kind;
        this.group = group;
        this.since = since;
        this.seated = since;
        this.said = since.minusDays(1);
    }

    /** Ends what is over by then. */
    void turn(LocalDate day) {
        if (last != null && last.isBefore(day)) {
            vacate(last.plusDays(1));
        }
    }

    void vacate(LocalDate from) {
        holder = null;
        onBehalfOf = null;
        last = null;
        since = from;
        called = false;
        nominee = null;
    }

    void seat(PersonId person, @Nullable PrincipalId principal, LocalDate first, @Nullable LocalDate end) {
        seated = person.equals(holder) ? seated : first;
        holder = person;
        onBehalfOf = principal;
        since = first;
        last = end;
        called = false;
        nominee = null;
    }
}
