package se.klubba.meetings.occasions;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.commandhandling.annotation.Command;
import se.klubba.acts.AboutMatters;
import se.klubba.acts.Recordable;
import se.klubba.acts.Senders;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.OccasionId;
import se.klubba.kernel.Occurrence;
import se.klubba.meetings.event.OccasionEvent.OccasionDateWithdrawn;

@Command(namespace = "occasions", name = "WithdrawDate", version = "1")
@Recordable(
        path = "/api/occasions/{occasion}/withdraw-date",
        sentBy = Senders.OFFICERS,
        effect = "withdrawDate",
        fact = OccasionDateWithdrawn.class,
        meaning = "That day is off; the occasion still stands.")
public record WithdrawDate(OccasionId occasion, LocalDate day, List<MatterId> matters, Occurrence at)
        implements AboutMatters {
    @Override
    public WithdrawDate about(List<MatterId> matters) {
        return new WithdrawDate(occasion, day, matters, at);
    }
}
