package se.klubba.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.appointments.event.SeatEvent.EndReason;
import se.klubba.appointments.event.SeatEvent.MandateEnded;
import se.klubba.appointments.event.SeatEvent.MandateNoted;
import se.klubba.appointments.event.SeatEvent.RepresentativeAppointed;
import se.klubba.bodies.event.BodyEvent.BodyDissolved;
import se.klubba.kernel.Basis;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.Term;
import se.klubba.kernel.Term.Holds;
import se.klubba.kernel.TermEnd;
import se.klubba.timeline.Entry;
import se.klubba.timeline.Timeline;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MandateTest {
    private static final BodyId BODY = new BodyId("rad");
    private static final PersonId ANNA = new PersonId("anna");
    private static final PersonId ANNA_TOO = new PersonId("anna-igen");
    private static final MeetingId MEETING = new MeetingId("mote");
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    /** In the register's zone the day after. */
    private static final Instant LATE = Instant.parse("2020-02-07T23:30:00Z");

    private static List<Mandate> after(KlubbaEvent... events) {
        var entries = new ArrayList<Entry>();
        for (var event : events) {
            entries.add(new Entry(entries.size(), LATE, "anna", event));
        }
        var told = ToldOn.by(id -> id.equals(MEETING) ? LocalDate.of(2020, 1, 10) : null, ZONE);
        return Mandate.in(
                Timeline.of(entries).facts(),
                told,
                (one, other) -> one.value().substring(0, 4).equals(other.value().substring(0, 4)));
    }

    private static RepresentativeAppointed appointed(PersonId person, Term term, String on) {
        return new RepresentativeAppointed(BODY, person, MandateKind.CHAIR, null, term, on(on));
    }

    private static MandateNoted noted(Term term, Basis basis) {
        return new MandateNoted(BODY, ANNA, MandateKind.CHAIR, null, term, new Occurrence(null, basis, List.of()));
    }

    private static MandateEnded ended(PersonId person, String last) {
        return new MandateEnded(
                BODY, person, MandateKind.CHAIR, EdtfDate.of(last), EndReason.RESIGNED, on("2020-01-01"));
    }

    private static Occurrence on(String day) {
        return Occurrence.on(EdtfDate.of(day));
    }

    private static Term from(String first) {
        return new Term(EdtfDate.of(first), null);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Basis told(@Nullable MeetingId at, @Nullable LocalDate on) {
        return new Basis(at, null, null, null, on, List.of(), null);
    }

    @Test
    void an_appointment_whose_beginning_is_not_stated_is_possible_on_each_day_and_certain_on_none() {
        var mandate = after(appointed(ANNA, Term.UNKNOWN, "2020-02-07")).getFirst();
        assertThat(mandate.surelyFrom()).isEqualTo(LocalDate.MAX);
        assertThat(mandate.on(day("2020-02-07"))).isEqualTo(Holds.POSSIBLY);
        assertThat(mandate.on(day("2030-01-01"))).isEqualTo(Holds.POSSIBLY);
    }

    @Test
    void one_that_ended_on_a_day_that_is_not_stated_is_possible_from_when_that_was_said() {
        var mandate = after(
                        appointed(ANNA, from("2019-01-01"), "2019-01-01"),
                        new MandateEnded(BODY, ANNA, MandateKind.CHAIR, null, EndReason.RESIGNED, on("2020-03-06")))
                .getFirst();
        assertThat(mandate.surelyOn(day("2020-03-05"))).isTrue();
        assertThat(mandate.on(day("2020-03-06"))).isEqualTo(Holds.POSSIBLY);
        assertThat(mandate.mayEnd(EdtfDate.of("2020-04-01"))).isFalse();
    }

    @Test
    void on_the_day_of_a_hand_over_both_hold_the_seat() {
        var first = after(appointed(ANNA, new Term(EdtfDate.of("2020-01-01"), EdtfDate.of("2020-06-30")), "2020-01-01"))
                .getFirst();
        var next = after(appointed(new PersonId("bertil"), from("2020-06-30"), "2020-06-30"))
                .getFirst();
        assertThat(first.handsOver(next, day("2020-06-30"))).isTrue();
        assertThat(next.handsOver(first, day("2020-06-30"))).isFalse();
        assertThat(first.handsOver(next, day("2020-06-29"))).isFalse();
    }

    private static Term until(String first, @Nullable String last) {
        return new Term(EdtfDate.of(first), last == null ? null : EdtfDate.of(last), new TermEnd.Successor());
    }

    @Test
    void whoever_sits_until_there_is_a_successor_carries_over() {
        var berit = new PersonId("berit");
        var alone = after(appointed(ANNA, until("2020-01-01", "2020-12-31"), "2020-01-01"));
        assertThat(alone.getFirst().surelyOn(day("2025-01-01"))).isTrue();
        assertThat(alone.getFirst().plannedLast()).isEqualTo(EdtfDate.of("2020-12-31"));

        var both = after(
                appointed(ANNA, until("2020-01-01", "2020-12-31"), "2020-01-01"),
                appointed(berit, from("2021-03-01"), "2021-03-01"));
        assertThat(both.getFirst().surelyOn(day("2021-03-01"))).isTrue();
        assertThat(both.getFirst().on(day("2021-03-02"))).isEqualTo(Holds.NO);
        assertThat(both.getFirst().handsOver(both.getLast(), day("2021-03-01"))).isTrue();
    }

    @Test
    void who_is_appointed_before_the_term_is_over_is_no_successor_and_each_succeeds_one() {
        var berit = new PersonId("berit");
        var cecilia = new PersonId("cecilia");
        var early = after(
                appointed(ANNA, until("2020-01-01", "2020-12-31"), "2020-01-01"),
                appointed(berit, from("2020-06-01"), "2020-06-01"));
        assertThat(early.getFirst().surelyOn(day("2022-01-01"))).isTrue();

        var two = after(
                appointed(ANNA, until("2020-01-01", null), "2020-01-01"),
                appointed(berit, until("2020-01-01", null), "2020-01-01"),
                appointed(cecilia, from("2021-01-01"), "2021-01-01"));
        assertThat(two.stream().filter(m -> m.surelyOn(day("2021-02-01")))).hasSize(2);
    }

    @Test
    void who_is_elected_again_succeeds_without_sitting_twice() {
        var again = after(
                appointed(ANNA, until("2020-01-01", null), "2020-01-01"),
                appointed(new PersonId("berit"), until("2020-01-01", null), "2020-01-01"),
                appointed(ANNA_TOO, until("2021-01-01", null), "2021-01-01"));
        assertThat(again.stream().filter(m -> m.surelyOn(day("2021-01-01"))))
                .extracting(Mandate::person)
                .containsExactly(new PersonId("berit"), ANNA_TOO);
    }

    @Test
    void one_that_is_noted_without_a_beginning_is_certain_from_the_day_it_is_told_and_possible_before() {
        var source =
                after(noted(Term.UNKNOWN, told(MEETING, day("2019-08-30")))).getFirst();
        assertThat(source.surelyFrom()).isEqualTo("2019-08-30");
        assertThat(source.on(day("2019-08-29"))).isEqualTo(Holds.POSSIBLY);
        var meeting = after(noted(Term.UNKNOWN, told(MEETING, null))).getFirst();
        assertThat(meeting.surelyFrom()).isEqualTo("2020-01-10");
        var record = after(noted(Term.UNKNOWN, Basis.NONE)).getFirst();
        assertThat(record.surelyFrom()).as("in the zone of the register").isEqualTo("2020-02-08");
    }

    @Test
    void a_beginning_known_to_a_year_is_certain_only_after_it() {
        var mandate = after(noted(from("2019"), Basis.NONE)).getFirst();
        assertThat(mandate.on(day("2019-06-01"))).isEqualTo(Holds.POSSIBLY);
        assertThat(mandate.surelyOn(day("2020-01-01"))).isTrue();
        assertThat(mandate.surelyFrom()).isEqualTo("2020-01-01");
    }

    @Test
    void an_end_ends_the_one_that_began_last_under_whichever_entry_the_person_has() {
        var mandates = after(
                appointed(ANNA, new Term(EdtfDate.of("2018-01-01"), EdtfDate.of("2019-12-31")), "2018-01-01"),
                appointed(ANNA, from("2020-01-01"), "2019-12-01"),
                ended(ANNA_TOO, "2020-03-31"));
        assertThat(mandates)
                .extracting(m -> m.term().last())
                .containsExactly(EdtfDate.of("2019-12-31"), EdtfDate.of("2020-03-31"));
        assertThat(mandates.getLast().overOn(day("2020-03-31"))).isFalse();
        assertThat(mandates.getLast().overOn(day("2020-04-01"))).isTrue();
        assertThat(mandates.getLast().last().event()).isInstanceOf(MandateEnded.class);
        assertThat(mandates.getLast().mayEnd(EdtfDate.of("2020-02-01"))).isFalse();
    }

    @Test
    void an_end_before_the_beginning_ends_nothing() {
        var mandate = after(appointed(ANNA, from("2020-06-01"), "2020-01-01"), ended(ANNA, "2020-05-31"))
                .getFirst();
        assertThat(mandate.ended()).isNull();
        assertThat(mandate.beginsAfter(EdtfDate.of("2020-05-31"))).isTrue();
        assertThat(mandate.comingOn(day("2020-03-01"))).isTrue();
        assertThat(mandate.comingOn(day("2019-12-31"))).isFalse();
    }

    @Test
    void mandates_end_with_their_body_and_may_still_be_ended_before_it() {
        var mandate = after(
                        appointed(ANNA, from("2020-01-01"), "2020-01-01"),
                        new BodyDissolved(BODY, List.of(), on("2020-12-31")))
                .getFirst();
        assertThat(mandate.overOn(day("2021-01-01"))).isTrue();
        assertThat(mandate.mayEnd(EdtfDate.of("2020-06-30"))).isTrue();
        assertThat(mandate.changes()).contains(day("2020-01-01"), day("2021-01-01"));
    }

    @Test
    void two_mandates_meet_where_there_is_a_day_on_which_both_are_certain() {
        var first = after(appointed(ANNA, new Term(EdtfDate.of("2020-01-01"), EdtfDate.of("2020-06-30")), "2020-01-01"))
                .getFirst();
        var next = after(appointed(ANNA, from("2020-06-30"), "2020-06-30")).getFirst();
        var later = after(appointed(ANNA, from("2020-07-01"), "2020-06-30")).getFirst();
        assertThat(first.surelyMeets(next)).isTrue();
        assertThat(first.surelyMeets(later)).isFalse();
        assertThat(first.appointed()).isEqualTo("2020-01-01");
        assertThat(first).hasToString("chair from 2020-01-01 to 2020-06-30");
    }
}
