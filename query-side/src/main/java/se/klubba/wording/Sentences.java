package se.klubba.wording;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.klubba.appointments.event.SeatEvent;
import se.klubba.assignments.event.AssignmentEvent;
import se.klubba.bodies.event.BodyEvent;
import se.klubba.calendar.Calendar;
import se.klubba.directory.Names;
import se.klubba.funding.event.FundingEvent;
import se.klubba.instruments.event.InstrumentEvent;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Money;
import se.klubba.kernel.Party;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent;
import se.klubba.meetings.event.MeetingEvent;
import se.klubba.meetings.event.OccasionEvent;
import se.klubba.people.event.PersonEvent;
import se.klubba.proposals.Points;
import se.klubba.reading.Named;
import se.klubba.timeline.Fact;

/** What a fact says, in one short sentence. */
public final class Sentences {
    private final Names names;
    private final Calendar calendar;
    private final Points points;

    /** Where nothing is told of points of proposals. */
    public Sentences(Names names, Calendar calendar) {
        this(names, calendar, Points.NONE);
    }

    public Sentences(Names names, Calendar calendar, Points points) {
        this.names = names;
        this.calendar = calendar;
        this.points = points;
    }

    public String of(Fact fact) {
        return of(fact.event());
    }

    String of(KlubbaEvent event) {
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
            default -> event.getClass().getSimpleName();
        };
    }

    Points points() {
        return points;
    }

    Calendar calendar() {
        return calendar;
    }

    String name(@Nullable Identifier thing) {
        return thing == null ? "not stated" : names.of(thing).shown();
    }

    /** Null where it has no name of its own: an assignment is mostly said by a place in a document. */
    @Nullable
    String named(Identifier thing) {
        return names.of(thing).name();
    }

    String name(Party party) {
        return names.of(party).shown();
    }

    String names(List<? extends Party> parties) {
        return parties.isEmpty()
                ? "not stated"
                : parties.stream().map(this::name).collect(Collectors.joining(", "));
    }

    static String words(@Nullable Words words) {
        return words == null ? "" : ": " + words.or(Named.DISPOSED);
    }

    static String from(@Nullable EdtfDate first) {
        return first == null ? "" : " from " + first;
    }

    static String kronor(@Nullable Money money) {
        return money == null
                ? "an amount that is not stated"
                : (money.approximate() ? "about " : "") + money.kronor() + " kr";
    }
}
