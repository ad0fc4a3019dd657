package se.klubba.mattertrail;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import se.klubba.assignments.event.AssignmentEvent.AssignmentGiven;
import se.klubba.calendar.Calendar;
import se.klubba.directory.Names;
import se.klubba.funding.event.FundingEvent.FundingGranted;
import se.klubba.funding.event.FundingEvent.FundingNoted;
import se.klubba.fundingregister.FundingView;
import se.klubba.instrumentregister.InstrumentsView;
import se.klubba.instruments.event.InstrumentEvent.InstrumentDrafted;
import se.klubba.kernel.AssignmentId;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.MeetingId;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.matters.event.MatterEvent.MattersLinked;
import se.klubba.mattertrail.MatterTrail.Taken;
import se.klubba.meetingrecord.MeetingFacts;
import se.klubba.meetingrecord.Spot;
import se.klubba.meetingrecord.Wordings;
import se.klubba.openassignments.Assignments;
import se.klubba.proposals.Points;
import se.klubba.reading.ReadContext;
import se.klubba.reading.SourceText;
import se.klubba.reading.Standing;
import se.klubba.reading.StandingView;
import se.klubba.timeline.Fact;
import se.klubba.wording.Phrasing;
import se.klubba.wording.Step;
import se.klubba.wording.Why;

/** Lays out the steps of one matter, and what each clause led to, be it about this matter or not. */
final class Trail {
    private final ReadContext reading;
    private final MatterId matter;
    private final Standing past;
    private final InstrumentsView instruments;
    private final FundingView funding;
    private final MeetingFacts meetings;
    private final Names names;
    private final Calendar calendar;
    private final SourceText text;
    private final Phrasing phrasing;
    private final Map<MeetingId, Standing> read = new HashMap<>();
    private final Set<AssignmentId> given = new HashSet<>();

    Trail(
            ReadContext reading,
            MatterId matter,
            Standing past,
            InstrumentsView instruments,
            FundingView funding,
            MeetingFacts meetings,
            Names names,
            Calendar calendar,
            Points points,
            SourceText text) {
        this.reading = reading;
        this.matter = matter;
        this.past = past;
        this.instruments = instruments;
        this.funding = funding;
        this.meetings = meetings;
        this.names = names;
        this.calendar = calendar;
        this.text = text;
        this.phrasing = Phrasing.of(names, calendar, points);
    }

    MatterTrail trail(Assignments assignments) {
        var state = MatterState.after(past, calendar::whose);
        var steps = Stream.of(past.facts().stream(), ofInstruments(), ofFunding())
                .flatMap(facts -> facts)
                .sorted(Fact.ORDER)
                .map(this::taken)
                .toList();
        return new MatterTrail(
                matter.value(),
                names.of(matter).name(),
                names.orNull(state.body()),
                reading.day(),
                state.status(),
                names.messages().say(state.status()),
                Matters.waiting(state, reading.day(), names, calendar),
                Matters.handed(state, names, calendar),
                state.why() == null ? null : Why.of(state.why(), names),
                steps,
                past.events(MattersLinked.class)
                        .map(e -> e.matter().equals(matter) ? e.to() : e.matter())
                        .distinct()
                        .map(names::of)
                        .toList(),
                given.stream()
                        .map(id -> assignments.one(reading, id, names, calendar))
                        .filter(Objects::nonNull)
                        .sorted(java.util.Comparator.comparingLong(a -> a.why().entry()))
                        .toList());
    }

    /** What became of the instruments that were drafted in this matter; that they were is among the matter's own facts. */
    private Stream<Fact> ofInstruments() {
        return about(instruments, past.events(InstrumentDrafted.class).map(InstrumentDrafted::instrument))
                .filter(f -> !(f.event() instanceof InstrumentDrafted));
    }

    /** Likewise of what was granted. */
    private Stream<Fact> ofFunding() {
        var granted = Stream.concat(
                past.events(FundingGranted.class).map(FundingGranted::funding),
                past.events(FundingNoted.class).map(FundingNoted::funding));
        return about(funding, granted)
                .filter(f -> !(f.event() instanceof FundingGranted || f.event() instanceof FundingNoted));
    }

    private Stream<Fact> about(StandingView view, Stream<? extends Identifier> things) {
        return things.distinct().flatMap(id -> {
            var found = reading.find(view, id.value());
            return found == null ? Stream.empty() : found.value().asOf(reading.day()).facts().stream();
        });
    }

    private Taken taken(Fact fact) {
        note(fact);
        var effects = fact.event() instanceof DecisionRecorded ? effects(fact).toList() : List.<Fact>of();
        effects.forEach(this::note);
        var step = Step.of(fact, phrasing, names);
        return new Taken(
                step.kind(),
                step.what(),
                fact.event() instanceof DecisionRecorded e ? e.decision().value() : null,
                fact.basis().clause() == null ? null : Wordings.of(fact, text),
                step.why(),
                effects.stream().map(f -> Step.of(f, phrasing, names)).toList());
    }

    private void note(Fact fact) {
        if (fact.event() instanceof AssignmentGiven e) {
            given.add(e.assignment());
        }
    }

    /** What else happened in the same clause. */
    private Stream<Fact> effects(Fact decision) {
        var spot = Spot.of(decision.basis());
        return spot == null
                ? Stream.empty()
                : standing(spot.meeting()).facts().stream()
                        .filter(f -> !(f.event() instanceof DecisionRecorded) && spot.equals(Spot.of(f.basis())));
    }

    private Standing standing(MeetingId meeting) {
        return read.computeIfAbsent(meeting, this::read);
    }

    private Standing read(MeetingId meeting) {
        var found = reading.find(meetings, meeting.value());
        return found == null ? new Standing(List.of()) : found.value().asOf(reading.day());
    }
}
