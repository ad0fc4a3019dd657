package se.klubba.meetings;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Facts;
import se.klubba.acts.Known;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.meetings.event.MeetingEvent;
import se.klubba.meetings.event.MeetingEvent.ItemPlacedOnAgenda;
import se.klubba.meetings.event.MeetingEvent.ItemRemovedFromAgenda;
import se.klubba.meetings.event.MeetingEvent.MeetingCancelled;
import se.klubba.meetings.event.MeetingEvent.MeetingClosed;
import se.klubba.meetings.event.MeetingEvent.MeetingNoted;
import se.klubba.meetings.event.MeetingEvent.MeetingOpened;
import se.klubba.meetings.event.MeetingEvent.MeetingRescheduled;
import se.klubba.meetings.event.MeetingEvent.MeetingScheduled;

/**
 * What rules about one meeting ask of the facts. Where a day is given, as it was by the end of that day; null means the whole timeline.
 * Reads under {@code meeting=ID}.
 */
public record Meeting(MeetingId meeting, Facts facts) {
    public static Meeting of(MeetingId meeting, Facts facts) {
        return new Meeting(meeting, facts);
    }

    public boolean known() {
        return Known.is(meeting, facts);
    }

    /** @throws se.klubba.acts.Unknown when the register has no such meeting */
    public Meeting mustBeKnown() {
        Known.mustBe(facts, meeting);
        return this;
    }

    /** Whose meeting it is; null where it is not known. */
    public @Nullable BodyId body() {
        return all(null)
                .<BodyId>mapMulti((event, to) -> {
                    if (event instanceof MeetingScheduled e) {
                        to.accept(e.body());
                    } else if (event instanceof MeetingNoted e) {
                        to.accept(e.body());
                    }
                })
                .findFirst()
                .orElse(null);
    }

    /** The day that it is on; null where it is not known. When it is on record it has a day, whenever that was said. */
    public @Nullable LocalDate day(@Nullable EdtfDate asOf) {
        LocalDate first = null;
        for (var event : all(null).toList()) {
            if (event instanceof MeetingScheduled e) {
                first = e.on();
            } else if (event instanceof MeetingNoted e && first == null) {
                first = e.on();
            }
        }
        var moved = all(asOf)
                .filter(MeetingRescheduled.class::isInstance)
                .map(MeetingRescheduled.class::cast)
                .reduce((_, last) -> last);
        return moved.isPresent() ? moved.get().to() : first;
    }

    public boolean cancelled(@Nullable EdtfDate asOf) {
        return all(asOf).anyMatch(MeetingCancelled.class::isInstance);
    }

    /** The items on its agenda with what they were placed as. Items that were removed are not among them. */
    public SortedMap<ItemNumber, ItemPlacedOnAgenda> agenda(@Nullable EdtfDate asOf) {
        var placed = new TreeMap<ItemNumber, ItemPlacedOnAgenda>();
        var times = times(asOf);
        all(asOf)
                .filter(ItemPlacedOnAgenda.class::isInstance)
                .map(ItemPlacedOnAgenda.class::cast)
                .filter(e -> times.getOrDefault(e.item(), 0) > 0)
                .forEach(e -> placed.put(e.item(), e));
        return placed;
    }

    /** An item is on the agenda, or belongs to one that is ({@code 3a} to {@code 3}), and was not itself removed. */
    public boolean takesUp(ItemNumber item, @Nullable EdtfDate asOf) {
        var times = times(asOf);
        var own = times.get(item);
        return own != null ? own > 0 : times.getOrDefault(item.whole(), 0) > 0;
    }

    /** How often each was placed less how often removed: on one day, either may have been told first. */
    private Map<ItemNumber, Integer> times(@Nullable EdtfDate asOf) {
        var times = new HashMap<ItemNumber, Integer>();
        all(asOf).forEach(event -> {
            if (event instanceof ItemPlacedOnAgenda e) {
                times.merge(e.item(), 1, Integer::sum);
            } else if (event instanceof ItemRemovedFromAgenda e) {
                times.merge(e.item(), -1, Integer::sum);
            }
        });
        return times;
    }

    /**
     * Whether it lies after an act. On the same day it does when it is another meeting; an act of which only the month or year is known
     * comes after it only when that is sure.
     */
    public boolean isLaterThan(Occurrence act) {
        var day = day(act.happenedOn());
        var on = act.happenedOn();
        if (day == null || on == null || on.earliest() == null) {
            return true;
        }
        return day.isAfter(on.earliest())
                || day.equals(on.earliest())
                        && (!on.precise()
                                || act.basis().meeting() != null
                                        && !meeting.equals(act.basis().meeting()));
    }

    /** The day on which it was opened; null where nobody recorded that. */
    public @Nullable EdtfDate openedOn() {
        return all(null)
                .filter(MeetingOpened.class::isInstance)
                .map(e -> e.at().happenedOn())
                .findFirst()
                .orElse(null);
    }

    /** The day on which it was closed; null where nobody recorded that. */
    public @Nullable EdtfDate closedOn() {
        return all(null)
                .filter(MeetingClosed.class::isInstance)
                .map(e -> e.at().happenedOn())
                .findFirst()
                .orElse(null);
    }

    Stream<MeetingEvent> all(@Nullable EdtfDate asOf) {
        return facts.before(asOf, meeting.key(), MeetingEvent.class);
    }
}
