package se.klubba.words;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.klubba.appointments.event.SeatEvent;
import se.klubba.assignments.event.AssignmentEvent;
import se.klubba.bodies.event.BodyEvent;
import se.klubba.funding.event.FundingEvent;
import se.klubba.instruments.event.InstrumentEvent;
import se.klubba.kernel.Due;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Money;
import se.klubba.kernel.Party;
import se.klubba.kernel.ProposalId;
import se.klubba.kernel.WaitsFor;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent;
import se.klubba.meetings.event.MeetingEvent;
import se.klubba.meetings.event.OccasionEvent;
import se.klubba.people.event.PersonEvent;
import se.klubba.record.event.RecordEvent;
import se.klubba.reports.event.ReportEvent;

/** What facts say, each in one short sentence of one language. */
public final class Sentences {
    private final Messages messages;
    private final ThingNames names;

    public Sentences(Messages messages, ThingNames names) {
        this.messages = messages;
        this.names = names;
    }

    public String of(KlubbaEvent event) {
        return switch (event) {
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
            default -> throw new IllegalArgumentException("no sentence for a " + event.getClass());
        };
    }

    /** The same after its day; without one where it has none. */
    public String dated(KlubbaEvent event) {
        var on = event.at().happenedOn();
        return on == null ? of(event) : on + " " + of(event);
    }

    /** How it is called; its identifier where no name is on record. */
    public String name(@Nullable Identifier thing) {
        return thing == null ? notStated() : names.shown(thing);
    }

    /** Whose meeting it is. A meeting's own name has the day on which it is now, whatever a fact said of that. */
    String bodyOf(MeetingId meeting) {
        var body = names.bodyOf(meeting);
        return name(body == null ? meeting : body);
    }

    /** Null where it has no name. */
    @Nullable
    String named(Identifier thing) {
        return names.name(thing);
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
        return someone(names.proposer(proposal));
    }

    String parties(List<? extends Party> parties) {
        return parties.isEmpty()
                ? someone(null)
                : parties.stream().map(this::someone).collect(Collectors.joining(", "));
    }

    /** What something tabled waits for. */
    public String waitsFor(WaitsFor waitsFor) {
        var when = names.when(waitsFor);
        return when != null
                ? when
                : switch (waitsFor) {
                    case WaitsFor.ForMeeting(var it) -> name(it);
                    case WaitsFor.ForOccasion(var it) -> name(it);
                    case WaitsFor.ForPreparation(var it) -> messages.say("when.preparation", name(it));
                    case WaitsFor.NotStated() -> notStated();
                };
    }

    /** @param said the day that it was said, from which "the next meeting" counts */
    public String due(Due due, @Nullable EdtfDate said) {
        var when = names.when(due, said);
        return when != null
                ? when
                : switch (due) {
                    case Due.AtMeeting(var it) -> name(it);
                    case Due.AtOccasion(var it) -> name(it);
                    case Due.NextMeeting(var it) -> messages.say("when.nextMeeting", name(it));
                    case Due.OnDay(var day) -> String.valueOf(day);
                    case Due.Within(var first, var last) ->
                        messages.say("when.period", String.valueOf(first), String.valueOf(last));
                    case Due.NotStated() -> notStated();
                };
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
    String say(KlubbaEvent event, Object... values) {
        return messages.say("fact." + event.getClass().getSimpleName(), values);
    }
}
