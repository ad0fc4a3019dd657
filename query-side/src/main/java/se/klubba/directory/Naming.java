package se.klubba.directory;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.assignments.event.AssignmentEvent.AssignmentGiven;
import se.klubba.bodies.event.BodyEvent.BodyDissolved;
import se.klubba.bodies.event.BodyEvent.BodyEstablished;
import se.klubba.bodies.event.BodyEvent.BodyNoted;
import se.klubba.bodies.event.BodyEvent.BodyRenamed;
import se.klubba.funding.event.FundingEvent.FundingGranted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentDrafted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentNoted;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.MatterRaised;
import se.klubba.meetings.event.MeetingEvent.MeetingNoted;
import se.klubba.meetings.event.MeetingEvent.MeetingRescheduled;
import se.klubba.meetings.event.MeetingEvent.MeetingScheduled;
import se.klubba.meetings.event.OccasionEvent.OccasionProposed;
import se.klubba.meetings.event.OccasionEvent.OccasionScheduled;
import se.klubba.people.event.PersonEvent.OfficeNoted;
import se.klubba.people.event.PersonEvent.PersonNoted;
import se.klubba.people.event.PersonEvent.PersonRenamed;
import se.klubba.people.event.PersonEvent.PersonsFoundSame;
import se.klubba.people.event.PersonEvent.PrincipalNoted;
import se.klubba.record.event.RecordEvent.DocumentKept;

/** Which events say what a thing is called, and what has taken its place. */
final class Naming {
    /** Each with the name of the key under which what it names is. */
    static final Map<Class<? extends KlubbaEvent>, String> EVENTS = Map.ofEntries(
            Map.entry(PersonNoted.class, "person"),
            Map.entry(PersonRenamed.class, "person"),
            Map.entry(PersonsFoundSame.class, "person"),
            Map.entry(PrincipalNoted.class, "principal"),
            Map.entry(OfficeNoted.class, "office"),
            Map.entry(BodyEstablished.class, "body"),
            Map.entry(BodyNoted.class, "body"),
            Map.entry(BodyRenamed.class, "body"),
            Map.entry(BodyDissolved.class, "body"),
            Map.entry(MatterRaised.class, "matter"),
            Map.entry(InstrumentNoted.class, "instrument"),
            Map.entry(InstrumentDrafted.class, "instrument"),
            Map.entry(FundingGranted.class, "funding"),
            Map.entry(AssignmentGiven.class, "assignment"),
            Map.entry(OccasionProposed.class, "occasion"),
            Map.entry(OccasionScheduled.class, "occasion"),
            Map.entry(MeetingScheduled.class, "meeting"),
            Map.entry(MeetingNoted.class, "meeting"),
            Map.entry(MeetingRescheduled.class, "meeting"),
            Map.entry(DocumentKept.class, "document"));
    /** Names of keys under which named things are. */
    static final Set<String> KINDS = Set.copyOf(EVENTS.values());

    private Naming() {}

    /** The things that it says something of. */
    static Stream<Identifier> subjects(KlubbaEvent event) {
        return switch (event) {
            case PersonNoted e -> Stream.of(e.person());
            case PersonRenamed e -> Stream.of(e.person());
            case PersonsFoundSame e -> Stream.of(e.kept(), e.same());
            case PrincipalNoted e -> Stream.of(e.principal());
            case OfficeNoted e -> Stream.of(e.office());
            case BodyEstablished e -> Stream.of(e.body());
            case BodyNoted e -> Stream.of(e.body());
            case BodyRenamed e -> Stream.of(e.body());
            case BodyDissolved e -> Stream.of(e.body());
            case MatterRaised e -> Stream.of(e.matter());
            case InstrumentNoted e -> Stream.of(e.instrument());
            case InstrumentDrafted e -> Stream.of(e.instrument());
            case FundingGranted e -> Stream.of(e.funding());
            case AssignmentGiven e -> Stream.of(e.assignment());
            case OccasionProposed e -> Stream.of(e.occasion());
            case OccasionScheduled e -> Stream.of(e.occasion());
            case MeetingScheduled e -> Stream.of(e.meeting());
            case MeetingNoted e -> Stream.of(e.meeting());
            case MeetingRescheduled e -> Stream.of(e.meeting());
            case DocumentKept e -> Stream.of(e.document());
            default -> Stream.empty();
        };
    }

    /** The words that it gives as a name; null for a meeting, which has none of its own, and where it gives none. */
    static @Nullable Words name(KlubbaEvent event) {
        return switch (event) {
            case PersonNoted e -> e.name();
            case PersonRenamed e -> e.name();
            case PrincipalNoted e -> e.name();
            case OfficeNoted e -> e.name();
            case BodyEstablished e -> e.name();
            case BodyNoted e -> e.name();
            case BodyRenamed e -> e.name();
            case MatterRaised e -> e.title();
            case InstrumentNoted e -> e.name();
            case InstrumentDrafted e -> e.name();
            case FundingGranted e -> e.name();
            case AssignmentGiven e -> e.task();
            case OccasionProposed e -> e.name();
            case OccasionScheduled e -> e.name();
            case DocumentKept e -> e.name();
            default -> null;
        };
    }
}
