package se.klubba.accounts.visibility;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.klubba.appointments.event.SeatEvent;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.bodies.event.BodyEvent;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Extent;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.MeetingId;
import se.klubba.meetings.event.MeetingEvent;
import se.klubba.meetings.event.MeetingEvent.MeetingNoted;
import se.klubba.meetings.event.MeetingEvent.MeetingRescheduled;
import se.klubba.meetings.event.MeetingEvent.MeetingScheduled;
import se.klubba.meetings.event.MeetingEvent.MinutesApproved;
import se.klubba.people.event.PersonEvent;
import se.klubba.reading.Moments;
import se.klubba.record.event.RecordEvent.DocumentKept;
import se.klubba.visibility.event.VisibilityEvent;
import se.klubba.visibility.event.VisibilityEvent.PublishingSet;
import se.klubba.visibility.event.VisibilityEvent.Unpublished;

/**
 * What is published today: meetings, by an act or by what their body has set; what happened at them; the documents that only they cite; and matters,
 * items, clauses and documents by acts of their own. Bodies, people and who sits where are public where a register is. Followed from the first
 * question of the public on, so that a register without a public pays nothing.
 */
@Component
class Published {
    private final EventLog log;
    private final Moments moments;
    private final Map<Extent, VisibilityEvent> said = new HashMap<>();
    private final Map<BodyId, PublishingSet> set = new HashMap<>();
    private final Map<MeetingId, Met> meetings = new HashMap<>();
    private final Set<MeetingId> approved = new HashSet<>();
    /** Where a thing came up: a matter, what was given or decided in it, a document that is cited. */
    private final Map<Key, Set<MeetingId>> cameUp = new HashMap<>();

    private long seen;

    Published(EventLog log, Moments moments) {
        this.log = log;
        this.moments = moments;
    }

    private record Met(BodyId body, LocalDate on) {}

    synchronized boolean shows(KlubbaEvent event) {
        follow();
        var basis = event.at().basis();
        if (basis.meeting() != null && isOut(basis.meeting())) {
            return !withdrawn(event);
        }
        return switch (event) {
            case VisibilityEvent _ -> false;
            case DocumentKept e -> isOut(e.document().key(), new Extent.OfDocument(e.document()));
            case MeetingScheduled e -> isOut(e.meeting());
            case MeetingNoted e -> isOut(e.meeting());
            case MeetingEvent e -> byThings(e);
            case BodyEvent _, SeatEvent _, PersonEvent _ -> basis.meeting() == null;
            default -> byThings(event);
        };
    }

    /** Something it is about is published by an act, or came up at a meeting that is. */
    private boolean byThings(KlubbaEvent event) {
        return event.keys().stream().anyMatch(key -> switch (key.name()) {
            case "matter" -> isOut(key, new Extent.OfMatter(new MatterId(key.value())));
            case "meeting" -> isOut(new MeetingId(key.value()));
            case "assignment", "decision", "proposal", "instrument", "funding" -> isOut(key, null);
            default -> false;
        });
    }

    private boolean isOut(Key thing, @Nullable Extent what) {
        var act = what == null ? null : said.get(what);
        if (act != null) {
            return act instanceof VisibilityEvent.Published;
        }
        var at = cameUp.getOrDefault(thing, Set.of());
        // a document is shown when all that cite it are: the others' words stand in it
        return thing.name().equals("document")
                ? !at.isEmpty() && at.stream().allMatch(this::isOut)
                : at.stream().anyMatch(this::isOut);
    }

    private boolean withdrawn(KlubbaEvent event) {
        var basis = event.at().basis();
        return said.values().stream()
                .filter(Unpublished.class::isInstance)
                .map(e -> new Reach(((Unpublished) e).what()))
                .anyMatch(reach -> reach.touches(event) && basis.meeting() != null);
    }

    private boolean isOut(MeetingId meeting) {
        var act = said.get(new Extent.OfMeeting(meeting));
        if (act != null) {
            return act instanceof VisibilityEvent.Published;
        }
        var met = meetings.get(meeting);
        var rule = met == null ? null : set.get(met.body());
        if (met == null || rule == null) {
            return false;
        }
        return switch (rule.when()) {
            case NEVER -> false;
            case AFTER_APPROVAL -> approved.contains(meeting);
            case AFTER_DAYS ->
                !met.on().plusDays(rule.days() == null ? 0 : rule.days()).isAfter(moments.today());
        };
    }

    private void follow() {
        long head = log.head();
        if (head == seen) {
            return;
        }
        try (var events = log.read(seen, head, EventCriteria.havingAnyTag())) {
            events.forEach(e -> follow((KlubbaEvent) e.payload()));
        }
        seen = head;
    }

    private void follow(KlubbaEvent event) {
        switch (event) {
            case MeetingScheduled e -> meetings.put(e.meeting(), new Met(e.body(), e.on()));
            case MeetingNoted e -> meetings.putIfAbsent(e.meeting(), new Met(e.body(), e.on()));
            case MeetingRescheduled e ->
                meetings.computeIfPresent(e.meeting(), (_, met) -> new Met(met.body(), e.to()));
            case MinutesApproved e when e.whole() -> approved.add(e.meeting());
            case PublishingSet e -> set.put(e.body(), e);
            case VisibilityEvent.Published e -> said.put(e.what(), e);
            case Unpublished e -> said.put(e.what(), e);
            default -> {}
        }
        var meeting = event.at().basis().meeting();
        if (meeting != null) {
            event.keys()
                    .forEach(key ->
                            cameUp.computeIfAbsent(key, _ -> new HashSet<>()).add(meeting));
            event.at()
                    .basis()
                    .sources()
                    .forEach(s -> cameUp.computeIfAbsent(s.document().key(), _ -> new HashSet<>())
                            .add(meeting));
        }
    }
}
