package se.klubba.acts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Refusal;
import se.klubba.meetings.event.MeetingEvent.MinutesApproved;

/**
 * Who records alone does not approve alone: where one account has recorded all of a meeting, another approves its minutes. To say on a later day that
 * they were approved is to record it, and approves nothing. A registrar may all the same, which stands in the metadata and is seen.
 */
final class Approving {
    private static final String REGISTRAR = "registrar";

    private Approving() {}

    /** Whether this approves minutes, and does not only record that they were approved before. */
    static boolean isDoneBy(MinutesApproved approved, LocalDate today) {
        var on = approved.at().happenedOn();
        return on != null && !on.latest().isBefore(today);
    }

    /** Whether whoever acts is one of those who approve, with a login of their own. */
    static boolean isByVerifier(MinutesApproved approved, Map<String, String> sender, LocalDate today) {
        var person = sender.get(Acting.PERSON);
        return person != null
                && isDoneBy(approved, today)
                && approved.verifiers().stream().anyMatch(v -> v.value().equals(person));
    }

    /**
     * @param recordedAt the metadata of all that is on record of what happened at a meeting
     * @throws RecordedAlone where the same account has recorded all of it
     */
    static void refuse(
            List<KlubbaEvent> events,
            Map<String, String> sender,
            LocalDate today,
            Function<MeetingId, List<Map<String, String>>> recordedAt) {
        var account = sender.get(Acting.ACCOUNT);
        if (account == null || REGISTRAR.equals(sender.get(Acting.ROLE))) {
            return;
        }
        for (var event : events) {
            if (event instanceof MinutesApproved approved
                    && isDoneBy(approved, today)
                    && isAlone(account, recordedAt.apply(approved.meeting()), events)) {
                throw new RecordedAlone(approved.meeting());
            }
        }
    }

    private static boolean isAlone(String account, List<Map<String, String>> recorded, List<KlubbaEvent> more) {
        return (!recorded.isEmpty() || more.size() > 1)
                && recorded.stream().allMatch(m -> account.equals(m.get(Acting.ACCOUNT)));
    }

    /** Nobody else has recorded anything of the meeting. */
    static final class RecordedAlone extends Refusal {
        private RecordedAlone(MeetingId meeting) {
            super(
                    "recorded-alone",
                    Kind.FORBIDDEN,
                    "you alone have recorded meeting " + meeting
                            + ": its minutes are approved by a verifier, who logs in and is named among the verifiers; that"
                            + " they were approved can be recorded from the day after");
        }
    }
}
