package se.klubba.reports.phrasing;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.klubba.appointments.event.SeatEvent;
import se.klubba.assignments.event.AssignmentEvent;
import se.klubba.bodies.event.BodyEvent;
import se.klubba.calendar.Calendar;
import se.klubba.calendar.When;
import se.klubba.directory.Names;
import se.klubba.funding.event.FundingEvent;
import se.klubba.instruments.event.InstrumentEvent;
import se.klubba.kernel.Due;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Money;
import se.klubba.kernel.Party;
import se.klubba.kernel.ProposalId;
import se.klubba.kernel.WaitsFor;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent;
import se.klubba.matters.event.MatterEvent.DecisionProposed;
import se.klubba.matters.event.MatterEvent.ItemTabled;
import se.klubba.matters.event.MatterEvent.MatterReferred;
import se.klubba.matters.event.MatterEvent.MatterReferredBack;
import se.klubba.meetings.event.MeetingEvent;
import se.klubba.meetings.event.OccasionEvent;
import se.klubba.people.event.PersonEvent;
import se.klubba.reading.Named;
import se.klubba.reading.OnRecord;
import se.klubba.reading.Who;
import se.klubba.record.event.RecordEvent;
import se.klubba.reports.event.ReportEvent;
import se.klubba.timeline.Fact;

/** Names, dates and facts in the language of a report. */
public final class Phrasing {
    private final Messages messages;
    private final Names names;
    private final Calendar calendar;
    private final OnRecord proposals;

    /** @param proposals what says whose each is, by its identifier */
    public Phrasing(Messages messages, Names names, Calendar calendar, OnRecord proposals) {
        this.messages = messages;
        this.names = names;
        this.calendar = calendar;
        this.proposals = proposals;
    }

    /** What a fact says, in one short sentence. */
    public String of(Fact fact) {
        return switch (fact.event()) {
            case MatterEvent e -> new OfMatters(this).say(e);
            case SeatEvent e -> new OfSeats(this).say(e);
            case BodyEvent e -> new OfBodies(this).say(e);
            case AssignmentEvent e -> new OfAssignments(this).say(e);
            case InstrumentEvent e -> new OfInstruments(this).say(e);
            case MeetingEvent e -> new OfMeetings(this).say(e);
            case OccasionEvent e -> new OfMeetings(this).say(e);
            case PersonEvent e -> new OfPeople(this).say(e);
            case FundingEvent e -> new OfPeople(this).say(e);
            case RecordEvent e -> new OfTheRecord(this).say(e);
            case ReportEvent e -> new OfTheRecord(this).say(e);
            default ->
                throw new IllegalArgumentException(
                        "no sentence for a " + fact.event().getClass());
        };
    }

    /** The same after its day; without one where it has none. */
    public String dated(Fact fact) {
        return fact.happenedOn() == null ? of(fact) : fact.happenedOn() + " " + of(fact);
    }

    /** How it is called; its identifier where no name is on record. */
    public String name(@Nullable Identifier thing) {
        return thing == null ? notStated() : names.of(thing).shown();
    }

    /** Whose meeting it is. A meeting's own name has the day on which it is now, whatever a fact said of that. */
    String bodyOf(MeetingId meeting) {
        var found = calendar.meeting(meeting);
        return name(found == null ? meeting : found.body());
    }

    /** Null where it has no name. */
    public @Nullable String named(Identifier thing) {
        return names.of(thing).name();
    }

    public String names(List<? extends Identifier> things) {
        return things.stream().map(this::name).collect(Collectors.joining(", "));
    }

    public String party(@Nullable Party party) {
        return switch (party) {
            case null -> notStated();
            case Party.OfBody(var it) -> name(it);
            case Party.OfPerson(var it) -> name(it);
            case Party.OfOffice(var it) -> name(it);
            case Party.OfPrincipal(var it) -> name(it);
            case Party.Each(var it) -> messages.say("each", name(it));
            case Party.NotStated() -> notStated();
        };
    }

    /** The same within a sentence, where that nobody is named has to be a somebody. */
    public String someone(@Nullable Party party) {
        return party == null || party instanceof Party.NotStated ? messages.say("party.notStated") : party(party);
    }

    /** Whose it is: several proposals may stand side by side in a matter, each with a first point. */
    String proposer(ProposalId proposal) {
        var found = proposals.find(proposal.value());
        return found == null
                ? someone(null)
                : found.value()
                        .events(DecisionProposed.class)
                        .findFirst()
                        .map(proposed -> someone(proposed.by()))
                        .orElse(someone(null));
    }

    String parties(List<? extends Party> parties) {
        return parties.isEmpty()
                ? someone(null)
                : parties.stream().map(this::someone).collect(Collectors.joining(", "));
    }

    public String who(Who who) {
        var known = who.name() == null ? who.id() : who.name();
        return known == null ? notStated() : who.kind().equals("each") ? messages.say("each", known) : known;
    }

    /** What a matter waits for that was tabled, or sent to somebody. */
    public String waitsFor(Fact fact) {
        return switch (fact.event()) {
            case ItemTabled e when e.step() != null -> messages.say("step", words(e.step()), waitsFor(e.waitsFor()));
            case ItemTabled e -> waitsFor(e.waitsFor());
            case MatterReferred e -> party(e.to());
            case MatterReferredBack e -> party(e.to());
            default ->
                throw new IllegalArgumentException(
                        "nothing waits after a " + fact.event().getClass());
        };
    }

    /** What something tabled waits for. */
    public String waitsFor(WaitsFor waitsFor) {
        return when(calendar.when(waitsFor));
    }

    /** @param said the day that it was said, from which "the next meeting" counts */
    public String due(Due due, @Nullable EdtfDate said) {
        return when(calendar.when(due, said));
    }

    public String when(When when) {
        return switch (when.kind()) {
            case "not-stated" -> notStated();
            case "day" -> String.valueOf(when.last());
            case "period" -> messages.say("when.period", String.valueOf(when.first()), String.valueOf(when.last()));
            case "preparation" -> messages.say("when.preparation", shown(when.at()));
            case "occasion" ->
                when.last() == null
                        ? messages.say("when.occasionWithoutDate", shown(when.at()))
                        : shown(when.at()) + " " + when.last();
            default -> meeting(when);
        };
    }

    private String meeting(When when) {
        var at = when.meeting() != null
                ? when.meeting().shown()
                : when.at() == null
                        ? when.label()
                        : messages.say("when.notScheduled", when.at().shown());
        return when.movedFrom() == null
                ? at
                : messages.say("when.moved", at, when.movedFrom().shown());
    }

    private String shown(@Nullable Named named) {
        return named == null ? notStated() : named.shown();
    }

    /** The words, or that they were disposed of. */
    public String words(Words words) {
        return words.or(messages.say("disposed"));
    }

    /** After a colon; nothing where there are none. */
    String after(@Nullable Words words) {
        return words == null ? "" : ": " + words(words);
    }

    String from(@Nullable EdtfDate first) {
        return first == null ? "" : messages.say("from", first);
    }

    String kronor(@Nullable Money money) {
        return money == null
                ? messages.say("amount.notStated")
                : messages.say(money.approximate() ? "amount.about" : "amount", messages.grouped(money.kronor()));
    }

    String notStated() {
        return messages.say("notStated");
    }

    Messages messages() {
        return messages;
    }

    /** Of an event: {@code fact.<Name>}. */
    String say(Object event, Object... values) {
        return messages.say("fact." + event.getClass().getSimpleName(), values);
    }
}
