package se.klubba.appointments;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Facts;
import se.klubba.appointments.event.SeatEvent;
import se.klubba.appointments.event.SeatEvent.NominationDeclined;
import se.klubba.appointments.event.SeatEvent.NominationTabled;
import se.klubba.appointments.event.SeatEvent.NominationsCalledFor;
import se.klubba.appointments.event.SeatEvent.RepresentativeAppointed;
import se.klubba.appointments.event.SeatEvent.RepresentativeNominated;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.PersonId;
import se.klubba.people.Person;

/** Who is nominated to one body, as it was by the end of a day; null means the whole timeline. Reads under {@code body=ID}. */
public record Nominations(
        BodyId body, Facts facts, @Nullable EdtfDate asOf) {
    /** How it stands with a person's nomination. */
    public enum Standing {
        NONE,
        OPEN,
        DECLINED,
        APPOINTED
    }

    public static Nominations of(BodyId body, Facts facts, @Nullable EdtfDate asOf) {
        return new Nominations(body, facts, asOf);
    }

    /** Whether somebody was asked to nominate. */
    public boolean calledFor() {
        return all().anyMatch(NominationsCalledFor.class::isInstance);
    }

    /** What came last counts: who declined may be nominated again. Tabling leaves a nomination open. */
    public Standing of(PersonId person) {
        var entries = Person.of(person, facts).entries();
        var standing = Standing.NONE;
        for (var event : all().toList()) {
            standing = switch (event) {
                case RepresentativeNominated e when entries.contains(e.person()) -> Standing.OPEN;
                case NominationTabled e when entries.contains(e.person()) -> Standing.OPEN;
                case NominationDeclined e when entries.contains(e.person()) -> Standing.DECLINED;
                case RepresentativeAppointed e when entries.contains(e.person()) -> Standing.APPOINTED;
                default -> standing;
            };
        }
        return standing;
    }

    private Stream<SeatEvent> all() {
        return facts.before(asOf, body.key(), SeatEvent.class);
    }
}
