package se.klubba.accounts.administering;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.klubba.EventCatalog;
import se.klubba.acts.Acting;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.meetings.event.MeetingEvent.MinutesApproved;

/**
 * Minutes that one account alone has recorded, and of which the same account has said that they were approved: by a registrar, who may, or by whoever
 * recorded later that they had been. For registrars and auditors, who see whether others bear it out.
 */
@Component
public final class ApprovedAlone {
    private static final EventCriteria APPROVED = EventCriteria.havingAnyTag()
            .andBeingOneOfTypes(Set.of(new QualifiedName(EventCatalog.name(MinutesApproved.class))));

    private final EventLog log;

    ApprovedAlone(EventLog log) {
        this.log = log;
    }

    /**
     * One approval.
     *
     * @param position of it in the log
     * @param approvedOn the day that it is said to have happened on; null where that is not told
     * @param account that recorded the meeting and the approval, as {@code role}
     * @param verifiers those who approved, as it is said
     */
    public record Approval(
            long position,
            Instant recordedAt,
            String meeting,
            @Nullable String approvedOn,
            String account,
            String role,
            List<String> verifiers) {}

    /** The latest first. */
    public List<Approval> all() {
        var found = new ArrayList<Approval>();
        for (var event : read(APPROVED)) {
            var account = event.metadata().get(Acting.ACCOUNT);
            var approved = (MinutesApproved) event.payload();
            if (account != null && isAlone(account, approved, event.position())) {
                found.addFirst(approval(event, approved, account));
            }
        }
        return found;
    }

    private boolean isAlone(String account, MinutesApproved approved, long position) {
        var before = read(
                        EventCriteria.havingTags(Tag.of("at", approved.meeting().value())))
                .stream()
                .filter(e -> e.position() < position)
                .toList();
        return !before.isEmpty()
                && before.stream().allMatch(e -> account.equals(e.metadata().get(Acting.ACCOUNT)));
    }

    private static Approval approval(LoggedEvent event, MinutesApproved approved, String account) {
        var on = approved.at().happenedOn();
        return new Approval(
                event.position(),
                event.recordedAt(),
                approved.meeting().value(),
                on == null ? null : on.toString(),
                account,
                Objects.requireNonNullElse(event.metadata().get(Acting.ROLE), ""),
                approved.verifiers().stream().map(v -> v.value()).toList());
    }

    private List<LoggedEvent> read(EventCriteria criteria) {
        try (var events = log.read(0, log.head(), criteria)) {
            return events.toList();
        }
    }
}
