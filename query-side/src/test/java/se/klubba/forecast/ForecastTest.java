package se.klubba.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klubba.reading.testing.Answers.on;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.appointments.event.SeatEvent.FillingDecided;
import se.klubba.appointments.event.SeatEvent.NominationTabled;
import se.klubba.appointments.event.SeatEvent.NominationsCalledFor;
import se.klubba.appointments.event.SeatEvent.RepresentativeAppointed;
import se.klubba.assignments.event.AssignmentEvent.AssignmentGiven;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.bodies.event.BodyEvent.BodyNoted;
import se.klubba.instruments.event.InstrumentEvent.ApprovalAwaited;
import se.klubba.instruments.event.InstrumentEvent.InstrumentKind;
import se.klubba.instruments.event.InstrumentEvent.InstrumentNoted;
import se.klubba.kernel.AssignmentId;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Due;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.InstrumentId;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.Term;
import se.klubba.kernel.WaitsFor;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.ItemTabled;
import se.klubba.matters.event.MatterEvent.MatterRaised;
import se.klubba.meetings.event.MeetingEvent.MeetingCancelled;
import se.klubba.meetings.event.MeetingEvent.MeetingNoted;
import se.klubba.reading.testing.Answers;
import se.klubba.reading.testing.Register;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ForecastTest {
    private static final BodyId NETWORK = new BodyId("network");
    private static final BodyId LOCAL = new BodyId("local");
    private static final MeetingId MARCH = new MeetingId("march");
    private static final MeetingId APRIL = new MeetingId("april");
    private static final PersonId ANNA = new PersonId("p1");

    private final Register register = new Register();

    @BeforeEach
    void what_is_open() {
        register.with(
                new BodyNoted(NETWORK, Words.of("The network"), BodyKind.NETWORK, Occurrence.UNDATED),
                new BodyNoted(LOCAL, Words.of("Local area"), BodyKind.PROGRAMME_AREA, Occurrence.UNDATED),
                new MeetingNoted(MARCH, NETWORK, LocalDate.parse("2020-03-06"), Occurrence.UNDATED),
                new MeetingNoted(APRIL, NETWORK, LocalDate.parse("2020-04-03"), Occurrence.UNDATED),
                raised("tabled"),
                raised("prepared"),
                raised("open-ended"),
                tabled("tabled", new WaitsFor.ForMeeting(MARCH)),
                tabled("prepared", new WaitsFor.ForPreparation(LOCAL)),
                tabled("open-ended", new WaitsFor.NotStated()),
                given("at-meeting", new Due.AtMeeting(MARCH)),
                given("by-day", new Due.OnDay(LocalDate.parse("2020-03-01"))),
                given("later", new Due.AtMeeting(APRIL)),
                noted("expiring"),
                noted("awaiting"),
                new ApprovalAwaited(new InstrumentId("awaiting"), Party.of(LOCAL), on("2020-02-01")),
                new NominationsCalledFor(LOCAL, Party.of(NETWORK), List.of(), on("2020-02-07")),
                new NominationTabled(LOCAL, ANNA, new WaitsFor.NotStated(), on("2020-02-07")),
                new FillingDecided(LOCAL, MandateKind.REPRESENTATIVE, null, on("2020-02-07")));
    }

    @Test
    void the_agenda_writes_itself() {
        var forecast = of(MARCH, "2020-02-08");

        assertThat(forecast.tabled()).extracting(m -> m.id()).containsExactly("tabled");
        assertThat(forecast.due()).extracting(a -> a.id()).containsExactly("by-day", "at-meeting");
        assertThat(forecast.expiring()).extracting(i -> i.id()).contains("expiring");
        assertThat(forecast.awaiting()).extracting(i -> i.id()).containsExactly("awaiting");
        assertThat(forecast.nominationsCalledFor()).hasSize(1);
        assertThat(forecast.nominationsOpen()).hasSize(1);
        assertThat(forecast.vacantSeats())
                .singleElement()
                .satisfies(v -> assertThat(v.toBeFilled()).isNotNull());
        assertThat(forecast.inPreparation()).extracting(m -> m.id()).containsExactly("prepared");
        assertThat(forecast.tabledUntilFurtherNotice()).extracting(m -> m.id()).containsExactly("open-ended");
        assertThat(forecast.movedHere()).isEmpty();
    }

    @Test
    void a_cancellation_moves_what_waited_to_the_next_meeting_and_says_from_where() {
        register.with(new MeetingCancelled(MARCH, on("2020-02-20")));

        var forecast = of(APRIL, "2020-02-20");
        assertThat(forecast.tabled()).extracting(m -> m.id()).containsExactly("tabled");
        assertThat(forecast.due()).extracting(a -> a.id()).containsExactlyInAnyOrder("by-day", "at-meeting", "later");
        assertThat(forecast.movedHere()).extracting(m -> m.id()).containsExactly("march");
        assertThat(of(APRIL, "2020-02-19").tabled()).isEmpty();
    }

    @Test
    void an_appointment_answers_the_call_and_fills_the_seat() {
        register.with(new RepresentativeAppointed(
                LOCAL, ANNA, MandateKind.REPRESENTATIVE, null, Term.UNKNOWN, on("2020-02-20")));

        var forecast = of(MARCH, "2020-02-20");
        assertThat(forecast.nominationsCalledFor()).isEmpty();
        assertThat(forecast.nominationsOpen()).isEmpty();
        assertThat(forecast.vacantSeats()).isEmpty();
    }

    private Forecast of(MeetingId meeting, String day) {
        return Answers.FORECASTS.of(register.on(day), meeting);
    }

    private static MatterRaised raised(String id) {
        return new MatterRaised(new MatterId(id), Words.of("Matter " + id), NETWORK, Occurrence.UNDATED);
    }

    private static InstrumentNoted noted(String id) {
        return new InstrumentNoted(
                new InstrumentId(id),
                Words.of(id),
                InstrumentKind.AGREEMENT,
                new Term(null, EdtfDate.of("2020-03-05")),
                Occurrence.UNDATED);
    }

    private static ItemTabled tabled(String id, WaitsFor waitsFor) {
        return new ItemTabled(new MatterId(id), null, waitsFor, on("2020-02-07"));
    }

    private static AssignmentGiven given(String id, Due due) {
        return new AssignmentGiven(
                new AssignmentId(id), List.of(), NETWORK, Party.of(LOCAL), due, Words.of(id), on("2020-02-07"));
    }
}
