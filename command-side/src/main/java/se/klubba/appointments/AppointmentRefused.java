package se.klubba.appointments;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.Refusal;
import se.klubba.mandates.Mandate;

/** Rules about appointments that said no. */
public abstract sealed class AppointmentRefused extends Refusal {
    private AppointmentRefused(String code, Kind kind, String whatIsSo) {
        super(code, kind, whatIsSo);
    }

    /** A person has one mandate of a kind in a body at a time. */
    public static final class AlreadySits extends AppointmentRefused {
        public AlreadySits(PersonId person, BodyId body, Mandate there) {
            super(
                    "already-sits",
                    Kind.CONFLICT,
                    "person " + person + " is " + there + " in body " + body
                            + " already; if this tells more of that, correct its entry");
        }
    }

    /** Where a plan is adopted, there is a seat for each mandate. */
    public static final class SeatBeyondPlan extends AppointmentRefused {
        public SeatBeyondPlan(BodyId body, Mandate beyond, LocalDate on) {
            super(
                    "seat-beyond-plan",
                    Kind.CONFLICT,
                    "the plan of body " + body + " has no free seat on " + on + " for " + beyond);
        }
    }

    /** A mandate cannot end before it begins. */
    public static final class EndsBeforeItBegins extends AppointmentRefused {
        public EndsBeforeItBegins(BodyId body, @Nullable EdtfDate begins, EdtfDate ends) {
            super(
                    "ends-before-it-begins",
                    Kind.FORBIDDEN,
                    "a mandate in body " + body + " that begins " + begins + " cannot end " + ends);
        }
    }

    /** What nobody holds does not end. */
    public static final class NoSuchMandate extends AppointmentRefused {
        public NoSuchMandate(BodyId body, PersonId person, MandateKind kind) {
            super(
                    "no-such-mandate",
                    Kind.CONFLICT,
                    "person " + person + " has no mandate as " + kind.name().toLowerCase(Locale.ROOT) + " in body "
                            + body);
        }
    }

    /** A mandate ends once. */
    public static final class MandateOver extends AppointmentRefused {
        public MandateOver(BodyId body, Mandate over) {
            super(
                    "mandate-over",
                    Kind.CONFLICT,
                    "in body " + body + " " + over + " is over already; correct the entry that ended it");
        }
    }
}
