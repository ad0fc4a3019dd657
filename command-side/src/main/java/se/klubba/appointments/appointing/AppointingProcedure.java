package se.klubba.appointments.appointing;

import org.jspecify.annotations.Nullable;
import se.klubba.acts.Facts;
import se.klubba.acts.Procedure;
import se.klubba.appointments.BodyMandates;
import se.klubba.appointments.Membership;
import se.klubba.appointments.Nominations;
import se.klubba.appointments.SeatPlan;
import se.klubba.bodies.Body;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.Party;
import se.klubba.mandates.Mandate;
import se.klubba.meetings.AtMeeting;
import se.klubba.meetings.Meeting;

/** Procedure for an appointment: the body stands, the nomination is in order, who appoints is competent, size and balance hold. */
final class AppointingProcedure {
    private AppointingProcedure() {}

    /** @param mandate what the appointment gives; null where the body has ended before it begins */
    static Procedure of(AppointRepresentative act, Facts facts, @Nullable Mandate mandate, BodyMandates seating) {
        var procedure = AtMeeting.procedure(act, facts);
        if (mandate == null) {
            procedure.expects(
                    false,
                    Deviation.BODY_DISSOLVED,
                    "body " + act.body() + " was dissolved on "
                            + Body.of(act.body(), facts).dissolvedOn());
        } else {
            Body.of(act.body(), facts).stands(procedure, act.at());
            competent(procedure, act, facts, mandate);
        }
        nominated(procedure, act, facts);
        return mandate == null ? procedure : Membership.expect(procedure, mandate, seating);
    }

    /** Where nominations were called for, only who is nominated is appointed; who has declined is not. */
    private static void nominated(Procedure procedure, AppointRepresentative act, Facts facts) {
        var nominations = Nominations.of(act.body(), facts, act.at().happenedOn());
        var standing = nominations.of(act.person());
        procedure
                .expects(
                        standing != Nominations.Standing.DECLINED,
                        Deviation.NOMINATION_DECLINED,
                        "person " + act.person() + " has declined the nomination to body " + act.body())
                .expects(
                        standing != Nominations.Standing.NONE || !nominations.calledFor(),
                        Deviation.NO_NOMINATION,
                        "person " + act.person() + " is not nominated to body " + act.body());
    }

    /** Where the plan says who fills the seats, and the act says at whose meeting it happens. */
    private static void competent(Procedure procedure, AppointRepresentative act, Facts facts, Mandate mandate) {
        var plan = SeatPlan.on(mandate.surelyFrom(), SeatPlan.all(act.body(), facts));
        var meeting = act.at().basis().meeting();
        if (plan == null || meeting == null) {
            return;
        }
        var body = Meeting.of(meeting, facts).body();
        var lines = plan.lines(mandate, facts);
        procedure.expects(
                body == null || lines.isEmpty() || lines.stream().anyMatch(s -> mayFill(s.filledBy(), body)),
                Deviation.BODY_NOT_COMPETENT,
                "body " + body + " does not fill these seats of body " + act.body());
    }

    private static boolean mayFill(@Nullable Party filledBy, BodyId body) {
        return !(filledBy instanceof Party.OfBody(var competent)) || competent.equals(body);
    }
}
