package se.klubba.generated;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import se.klubba.assignments.event.AssignmentEvent.AssignmentGiven;
import se.klubba.bodies.event.BodyEvent.BodyEstablished;
import se.klubba.bodies.event.BodyEvent.BodyNoted;
import se.klubba.funding.event.FundingEvent.FundingGranted;
import se.klubba.funding.event.FundingEvent.FundingNoted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentDrafted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentNoted;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.matters.event.MatterEvent.DecisionProposed;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.matters.event.MatterEvent.MatterRaised;
import se.klubba.meetings.event.MeetingEvent.MeetingNoted;
import se.klubba.meetings.event.MeetingEvent.MeetingScheduled;
import se.klubba.meetings.event.OccasionEvent.OccasionNoted;
import se.klubba.meetings.event.OccasionEvent.OccasionProposed;
import se.klubba.people.event.PersonEvent.OfficeNoted;
import se.klubba.people.event.PersonEvent.PersonNoted;
import se.klubba.people.event.PersonEvent.PrincipalNoted;
import se.klubba.record.event.RecordEvent.DocumentKept;
import se.klubba.reports.event.ReportEvent.ReportFiled;

/** What can be asked of generated events without a fold of the product. */
final class Register {

    private Register() {}

    static LocalDate day(GeneratedEvent e) {
        return LocalDate.ofInstant(e.recordedAt(), ZoneOffset.UTC);
    }

    /** Keys of things that no earlier event, nor the event itself, brought into being. */
    static List<String> unknown(List<GeneratedEvent> log) {
        var known = new HashSet<String>();
        var unknown = new ArrayList<String>();
        for (var e : log) {
            introduced(e.event()).map(Register::thing).forEach(known::add);
            e.event().keys().stream()
                    .filter(k -> !k.name().equals("record"))
                    .map(Register::thing)
                    .filter(thing -> !known.contains(thing))
                    .forEach(thing -> unknown.add(thing + " in " + e));
        }
        return unknown;
    }

    private static Stream<Identifier> introduced(KlubbaEvent event) {
        return switch (event) {
            case PersonNoted e -> Stream.of(e.person());
            case PrincipalNoted e -> Stream.of(e.principal());
            case OfficeNoted e -> Stream.of(e.office());
            case BodyEstablished e -> Stream.of(e.body());
            case BodyNoted e -> Stream.of(e.body());
            case MeetingScheduled e -> Stream.of(e.meeting());
            case MeetingNoted e -> Stream.of(e.meeting());
            case OccasionNoted e -> Stream.of(e.occasion());
            case OccasionProposed e -> Stream.of(e.occasion());
            case MatterRaised e -> Stream.of(e.matter());
            case DecisionProposed e -> Stream.of(e.proposal());
            case DecisionRecorded e -> Stream.of(e.decision());
            case AssignmentGiven e -> Stream.of(e.assignment());
            case InstrumentDrafted e -> Stream.of(e.instrument());
            case InstrumentNoted e -> Stream.of(e.instrument());
            case FundingGranted e -> Stream.of(e.funding());
            case FundingNoted e -> Stream.of(e.funding());
            case DocumentKept e -> Stream.of(e.document());
            case ReportFiled e -> Stream.of(e.filing());
            default -> Stream.empty();
        };
    }

    private static String thing(Identifier id) {
        return id.keyName() + "/" + id.value();
    }

    private static String thing(Key key) {
        return switch (key.name()) {
            case "party", "waitsFor" -> key.value();
            case "at", "toldAt" -> "meeting/" + key.value();
            case "quorum", "actOf" -> "body/" + key.value();
            default -> key.name() + "/" + key.value();
        };
    }
}
