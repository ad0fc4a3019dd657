package se.klubba.records.resolving;

import java.util.List;
import java.util.Map;
import se.klubba.acts.Act;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MeetingId;
import se.klubba.records.format.Place;
import se.klubba.records.judging.RecordMinutes;

/**
 * What a record file comes to: acts with everything looked up, in their order.
 *
 * @param passedOver keys of what was recorded before
 */
public record Plan(MeetingId meeting, List<Step> steps, List<String> passedOver) {
    /** What one key comes to, what has to be noted first included. */
    public record Step(String key, Place at, List<Act> acts, List<KlubbaEvent> events) {}

    public RecordMinutes command() {
        var acts = steps.stream()
                .map(s -> new RecordMinutes.Keyed(s.key(), List.copyOf(s.acts())))
                .toList();
        return new RecordMinutes(meeting, acts, se.klubba.kernel.Occurrence.UNDATED);
    }

    /** Under their keys, in order. */
    public Map<String, List<KlubbaEvent>> events() {
        var events = new java.util.LinkedHashMap<String, List<KlubbaEvent>>();
        steps.forEach(s -> events.put(s.key(), s.events()));
        return events;
    }
}
