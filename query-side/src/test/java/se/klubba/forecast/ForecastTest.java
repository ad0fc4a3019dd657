package se.klubba.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klubba.reading.testing.Answers.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.appointments.event.SeatEvent.FillingDecided;
import se.klubba.appointments.event.SeatEvent.NominationTabled;
import se.klubba.appointments.event.SeatEvent.NominationsCalledFor;
import se.klubba.appointments.event.SeatEvent.RepresentativeAppointed;
import se.klubba.assignments.event.AssignmentEvent.AssignmentGiven;
import se.klubba.bodies.event.BodyEvent.BodyDissolved;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.bodies.event.BodyEvent.BodyNoted;
import se.klubba.instruments.event.InstrumentEvent.ApprovalAwaited;
import se.klubba.instruments.event.InstrumentEvent.InstrumentKind;
import se.klubba.instruments.event.InstrumentEvent.InstrumentNoted;
import se.klubba.kernel.AssignmentId;
import se.klubba.kernel.Basis;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Due;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.InstrumentId;
import se.klubba.kernel.ItemNumber;
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
import se.klubba.matters.event.MatterEvent.MatterReferred;
import se.klubba.meetings.event.MeetingEvent.MeetingCancelled;
import se.klubba.meetings.event.MeetingEvent.MeetingNoted;
import se.klubba.reading.testing.Answers;
import se.klubba.reading.testing.Register;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ForecastTest {
    private static final BodyId NETWORK = new BodyId("network");
    private static final BodyId LOCAL = new BodyId("local");
    private static final MeetingId EARLIER = new MeetingId("earlier");
    private static final MeetingId MARCH = new MeetingId("march");
    private static final MeetingId APRIL = new MeetingId("april");
    private static final PersonId ANNA = new PersonId("p1");

    private final Register register = new Register();

    @BeforeEach
    void what_is_open() {
        register.with(
                new BodyNoted(NETWORK, Words.of("The network"), BodyKind.NETWORK, Occurrence.UNDATED),
                new BodyNoted(LOCAL, Words.of("Local area"), BodyKind.PROGRAMME_AREA, Occurrence.UNDATED),
                new MeetingNoted(EARLIER, NETWORK, LocalDate.parse("2020-02-07"), Occurrence.UNDATED),
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
                new NominationsCalledFor(LOCAL, Party.of(NETWORK), List.of(), decided()),
                new NominationTabled(LOCAL, ANNA, new WaitsFor.NotStated(), decided()),
                new FillingDecided(LOCAL, MandateKind.REPRESENTATIVE, null, decided()));
    }

    private static Occurrence decided() {
        return Answers.at(EARLIER, "2020-02-07", 1, 1, 1);
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
    void what_ends_is_told_at_every_meeting_within_the_horizon_before_it_and_not_after() {
        assertThat(of(MARCH, "2020-02-08").horizon()).isEqualTo(LocalDate.parse("2020-09-02"));
        var nine = new MeetingId("nine");
        register.with(new MeetingNoted(nine, NETWORK, LocalDate.parse("2019-09-09"), Occurrence.UNDATED));

        assertThat(of(nine, "2019-09-01").expiring()).extracting(i -> i.id()).contains("expiring");
        assertThat(Answers.FORECASTS.of(register.on("2019-09-01"), nine, 30).expiring())
                .isEmpty();
        assertThat(of(APRIL, "2020-03-06").expiring()).isEmpty();
    }

    @Test
    void it_is_of_one_body_and_tells_no_other_body_s_agreements_or_tablings() {
        var other = new BodyId("other");
        var theirs = new MeetingId("theirs");
        register.with(
                new BodyNoted(other, Words.of("Another network"), BodyKind.NETWORK, Occurrence.UNDATED),
                new MeetingNoted(theirs, other, LocalDate.parse("2020-03-01"), Occurrence.UNDATED),
                new InstrumentNoted(
                        new InstrumentId("theirs"),
                        Words.of("theirs"),
                        InstrumentKind.AGREEMENT,
                        new Term(null, EdtfDate.of("2020-03-05")),
                        Answers.at(theirs, "2020-03-01", 1, 1, 1)),
                raised("elsewhere"),
                new ItemTabled(
                        new MatterId("elsewhere"),
                        null,
                        new WaitsFor.NotStated(),
                        Answers.at(theirs, "2020-03-01", 1, 1, 1)));

        var forecast = of(MARCH, "2020-03-02");
        assertThat(forecast.expiring())
                .extracting(i -> i.id())
                .doesNotContain("theirs")
                .contains("expiring");
        assertThat(forecast.tabledUntilFurtherNotice()).extracting(m -> m.id()).containsExactly("open-ended");
        assertThat(of(theirs, "2020-03-01").expiring()).extracting(i -> i.id()).contains("theirs");
    }

    @Test
    void what_was_tabled_to_an_earlier_meeting_and_not_taken_up_is_told_at_the_next_ones() {
        assertThat(of(APRIL, "2020-03-06").passed()).isEmpty();
        assertThat(of(APRIL, "2020-03-07").passed()).extracting(m -> m.id()).containsExactly("tabled");
        assertThat(of(APRIL, "2020-03-07").tabled()).isEmpty();
    }

    @Test
    void what_lies_in_the_hands_of_the_body_and_what_it_gave_to_others_are_told_apart() {
        var february = new MeetingId("february");
        var locally = new MeetingId("locally");
        register.with(
                new MeetingNoted(february, NETWORK, LocalDate.parse("2020-02-07"), Occurrence.UNDATED),
                new MeetingNoted(locally, LOCAL, LocalDate.parse("2020-03-20"), Occurrence.UNDATED),
                raised("sent"),
                new MatterReferred(
                        new MatterId("sent"), Party.of(LOCAL), null, Answers.at(february, "2020-02-07", 8, 1, 1)));

        assertThat(of(MARCH, "2020-02-08").withOthers()).extracting(m -> m.id()).containsExactly("sent");
        assertThat(of(MARCH, "2020-02-08").inItsHands()).isEmpty();
        assertThat(of(locally, "2020-02-08").inItsHands())
                .extracting(m -> m.id())
                .containsExactly("sent");
    }

    @Test
    void what_a_dissolved_body_owed_is_owed_by_its_successor_and_waits_for_its_meetings() {
        var merged = new BodyId("merged");
        var may = new MeetingId("may");
        register.with(
                new BodyNoted(merged, Words.of("Merged"), BodyKind.NETWORK, Occurrence.UNDATED),
                new MeetingNoted(may, merged, LocalDate.parse("2020-05-05"), Occurrence.UNDATED),
                new BodyDissolved(NETWORK, List.of(merged), on("2020-03-10")),
                new BodyDissolved(LOCAL, List.of(merged), on("2020-03-10")));

        var before = Answers.FORECASTS.of(register.on("2020-03-09"), may);
        assertThat(before.due()).isEmpty();
        var after = Answers.FORECASTS.of(register.on("2020-03-10"), may);
        assertThat(after.due()).extracting(a -> a.id()).containsExactlyInAnyOrder("by-day", "at-meeting", "later");
        assertThat(after.due()).allSatisfy(a -> {
            assertThat(a.recipient().name()).isEqualTo("Merged");
            assertThat(a.takenOverFrom()).extracting(b -> b.name()).isEqualTo("Local area");
        });
        assertThat(after.due())
                .filteredOn(a -> a.id().equals("later"))
                .extracting(a -> a.due().label())
                .containsExactly("Merged 2020-05-05, in the place of The network");
        assertThat(after.inPreparation()).extracting(m -> m.id()).containsExactly("prepared");
        assertThat(after.passed()).extracting(m -> m.id()).containsExactly("tabled");
        assertThat(Answers.all(register.on("2020-03-10"), Answers.COMPOSITIONS.list()))
                .filteredOn(b -> b.id().equals("local"))
                .extracting(b -> b.successor() == null ? null : b.successor().name())
                .containsExactly("Merged");
    }

    @Test
    void what_a_body_that_was_dissolved_without_a_successor_had_open_is_listed_as_left_behind() {
        register.with(new BodyDissolved(LOCAL, List.of(), on("2020-03-10")));

        var dissolved = Objects.requireNonNull(
                Answers.COMPOSITIONS.of(register.on("2020-03-10"), LOCAL).dissolved());
        assertThat(dissolved.leftBehind().assignments())
                .extracting(a -> a.id())
                .containsExactlyInAnyOrder("at-meeting", "by-day", "later");
        assertThat(dissolved.leftBehind().matters()).extracting(m -> m.id()).containsExactly("prepared");
    }

    @Test
    void an_appointment_answers_the_call_and_fills_the_seat() {
        register.with(new RepresentativeAppointed(
                LOCAL,
                ANNA,
                MandateKind.REPRESENTATIVE,
                null,
                Term.from(LocalDate.parse("2020-02-20")),
                on("2020-02-20")));

        var forecast = of(MARCH, "2020-02-20");
        assertThat(forecast.nominationsCalledFor()).isEmpty();
        assertThat(forecast.nominationsOpen()).isEmpty();
        assertThat(forecast.vacantSeats()).isEmpty();
    }

    @Test
    void seats_are_vacant_in_it_that_are_on_the_day_of_the_meeting_as_far_as_was_decided() {
        register.with(
                appointed(ANNA, new Term(EdtfDate.of("2020-02-10"), EdtfDate.of("2020-03-31")), "2020-02-10"),
                appointed(new PersonId("p2"), Term.from(LocalDate.parse("2020-04-01")), "2020-03-10"));

        assertThat(of(MARCH, "2020-02-09").vacantSeats()).hasSize(1);
        assertThat(of(MARCH, "2020-02-10").vacantSeats()).isEmpty();
        assertThat(of(APRIL, "2020-03-09").vacantSeats()).hasSize(1);
        assertThat(of(APRIL, "2020-03-10").vacantSeats()).isEmpty();
    }

    private static RepresentativeAppointed appointed(PersonId person, Term term, String on) {
        return new RepresentativeAppointed(LOCAL, person, MandateKind.REPRESENTATIVE, null, term, on(on));
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
                new Occurrence(null, Basis.at(EARLIER, ItemNumber.of(1)), List.of()));
    }

    private static ItemTabled tabled(String id, WaitsFor waitsFor) {
        return new ItemTabled(new MatterId(id), null, waitsFor, on("2020-02-07"));
    }

    private static AssignmentGiven given(String id, Due due) {
        return new AssignmentGiven(
                new AssignmentId(id), List.of(), NETWORK, Party.of(LOCAL), due, Words.of(id), on("2020-02-07"));
    }
}
