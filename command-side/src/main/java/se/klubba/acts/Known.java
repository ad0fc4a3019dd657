package se.klubba.acts;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.klubba.assignments.event.AssignmentEvent.AssignmentGiven;
import se.klubba.bodies.event.BodyEvent.BodyEstablished;
import se.klubba.bodies.event.BodyEvent.BodyNoted;
import se.klubba.funding.event.FundingEvent.FundingGranted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentDrafted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentNoted;
import se.klubba.kernel.Due;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Party;
import se.klubba.kernel.WaitsFor;
import se.klubba.matters.event.MatterEvent.DecisionProposed;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.matters.event.MatterEvent.MatterRaised;
import se.klubba.meetings.event.MeetingEvent.MeetingNoted;
import se.klubba.meetings.event.MeetingEvent.MeetingScheduled;
import se.klubba.meetings.event.OccasionEvent.OccasionProposed;
import se.klubba.meetings.event.OccasionEvent.OccasionScheduled;
import se.klubba.people.event.PersonEvent.OfficeNoted;
import se.klubba.people.event.PersonEvent.PersonNoted;
import se.klubba.people.event.PersonEvent.PrincipalNoted;
import se.klubba.record.event.RecordEvent.DocumentKept;
import se.klubba.reports.event.ReportEvent.ReportFiled;

/** Whether the things that an act names are on record: by the facts that bring them into being. */
public final class Known {
    private Known() {}

    /** What has to be read to tell; absent ones are passed over. */
    public static Set<Key> keys(@Nullable Identifier... named) {
        return Arrays.stream(named)
                .filter(Objects::nonNull)
                .map(Identifier::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @throws Unknown naming the first that is not on record; absent ones are passed over */
    public static void mustBe(Facts facts, @Nullable Identifier... named) {
        for (var it : named) {
            if (it != null && !is(it, facts)) {
                throw new Unknown(it);
            }
        }
    }

    public static boolean is(Identifier it, Facts facts) {
        return facts.about(it.key(), KlubbaEvent.class).anyMatch(bringsIntoBeing(it));
    }

    private static Predicate<KlubbaEvent> bringsIntoBeing(Identifier it) {
        return event -> switch (event) {
            case BodyEstablished e -> e.body().equals(it);
            case BodyNoted e -> e.body().equals(it);
            case PersonNoted e -> e.person().equals(it);
            case PrincipalNoted e -> e.principal().equals(it);
            case OfficeNoted e -> e.office().equals(it);
            case MeetingScheduled e -> e.meeting().equals(it);
            case MeetingNoted e -> e.meeting().equals(it);
            case OccasionProposed e -> e.occasion().equals(it);
            case OccasionScheduled e -> e.occasion().equals(it);
            case MatterRaised e -> e.matter().equals(it);
            case DecisionProposed e -> e.proposal().equals(it);
            case DecisionRecorded e -> e.decision().equals(it);
            case AssignmentGiven e -> e.assignment().equals(it);
            case InstrumentNoted e -> e.instrument().equals(it);
            case InstrumentDrafted e -> e.instrument().equals(it);
            case FundingGranted e -> e.funding().equals(it);
            case DocumentKept e -> e.document().equals(it);
            case ReportFiled e -> e.filing().equals(it);
            default -> false;
        };
    }

    /** Whom a party names; null where it is not stated. */
    public static @Nullable Identifier in(@Nullable Party party) {
        return switch (party) {
            case null -> null;
            case Party.OfBody(var it) -> it;
            case Party.OfPerson(var it) -> it;
            case Party.OfOffice(var it) -> it;
            case Party.OfPrincipal(var it) -> it;
            case Party.Each(var it) -> it;
            case Party.NotStated() -> null;
        };
    }

    /** What is waited for; null where it is not stated. */
    public static @Nullable Identifier in(@Nullable WaitsFor waitsFor) {
        return switch (waitsFor) {
            case null -> null;
            case WaitsFor.ForMeeting(var it) -> it;
            case WaitsFor.ForOccasion(var it) -> it;
            case WaitsFor.ForPreparation(var it) -> it;
            case WaitsFor.NotStated() -> null;
        };
    }

    /** At what it is due; null where that is a day, a period, or not stated. */
    public static @Nullable Identifier in(@Nullable Due due) {
        return switch (due) {
            case null -> null;
            case Due.AtMeeting(var it) -> it;
            case Due.AtOccasion(var it) -> it;
            case Due.NextMeeting(var it) -> it;
            case Due.OnDay _, Due.Within _, Due.NotStated _ -> null;
        };
    }
}
