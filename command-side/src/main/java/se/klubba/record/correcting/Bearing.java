package se.klubba.record.correcting;

import java.util.HashSet;
import java.util.Set;
import se.klubba.appointments.event.SeatEvent;
import se.klubba.assignments.event.AssignmentEvent;
import se.klubba.bodies.event.BodyEvent;
import se.klubba.funding.event.FundingEvent;
import se.klubba.instruments.event.InstrumentEvent;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Party;
import se.klubba.kernel.WaitsFor;
import se.klubba.matters.event.MatterEvent;
import se.klubba.meetings.event.MeetingEvent;
import se.klubba.meetings.event.OccasionEvent;
import se.klubba.people.event.PersonEvent;
import se.klubba.record.event.RecordEvent;
import se.klubba.reports.event.ReportEvent;

/** Under which keys stands what can rest on a fact: a fact tells about the things of its own feature, and only names the others. */
final class Bearing {
    private Bearing() {}

    static Set<Key> of(KlubbaEvent fact) {
        var things = things(fact);
        var keys = new HashSet<Key>();
        fact.keys().stream().filter(key -> things.contains(key.name())).forEach(thing -> {
            keys.add(thing);
            keys.add(Party.key(thing));
            keys.add(WaitsFor.key(thing));
        });
        return keys;
    }

    private static Set<String> things(KlubbaEvent fact) {
        return switch (fact) {
            case PersonEvent _ -> Set.of("person", "principal", "office");
            case BodyEvent _, SeatEvent _ -> Set.of("body");
            case MeetingEvent _ -> Set.of("meeting");
            case OccasionEvent _ -> Set.of("occasion");
            case MatterEvent _ -> Set.of("matter", "proposal", "decision");
            case AssignmentEvent _ -> Set.of("assignment");
            case InstrumentEvent _ -> Set.of("instrument");
            case FundingEvent _ -> Set.of("funding");
            case RecordEvent _ -> Set.of("document");
            case ReportEvent _ -> Set.of("filing");
            default -> Set.of();
        };
    }
}
