package se.klubba.appointments.ending;

import static se.klubba.acts.OnRecord.body;
import static se.klubba.acts.OnRecord.dissolved;
import static se.klubba.acts.OnRecord.on;
import static se.klubba.acts.OnRecord.person;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.klubba.acts.ActFixture;
import se.klubba.appointments.event.SeatEvent.EndReason;
import se.klubba.appointments.event.SeatEvent.MandateEnded;
import se.klubba.appointments.event.SeatEvent.RepresentativeAppointed;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.Term;
import se.klubba.people.event.PersonEvent.PersonsFoundSame;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EndingTest {
    private static final BodyId GROUP = new BodyId("group");
    private static final PersonId ANNA = new PersonId("anna");

    private final ActFixture fixture = ActFixture.with(new Ending());
    private final ActFixture sits =
            fixture.given(body("group"), person("anna"), appointed(Term.from(LocalDate.parse("2020-01-01"))));

    @Test
    void a_mandate_ends_with_its_last_day() {
        sits.when(end("2020-02-29")).records(ended("2020-02-29")).deviates();
    }

    @Test
    void a_last_day_that_is_not_stated_is_not_made_up() {
        sits.when(new EndMandate(GROUP, ANNA, MandateKind.REPRESENTATIVE, null, EndReason.RESIGNED, on("2020-02-07")))
                .records(new MandateEnded(
                        GROUP, ANNA, MandateKind.REPRESENTATIVE, null, EndReason.RESIGNED, on("2020-02-07")));
    }

    @Test
    void who_left_on_a_day_not_stated_does_not_leave_again() {
        sits.given(new MandateEnded(
                        GROUP, ANNA, MandateKind.REPRESENTATIVE, null, EndReason.RESIGNED, on("2020-02-07")))
                .when(end("2020-03-01"))
                .refuses("mandate-over");
    }

    @Test
    void what_nobody_holds_does_not_end() {
        fixture.given(body("group"), person("anna")).when(end("2020-02-07")).refuses("no-such-mandate");
        sits.when(new EndMandate(
                        GROUP,
                        ANNA,
                        MandateKind.CHAIR,
                        EdtfDate.of("2020-02-07"),
                        EndReason.RESIGNED,
                        on("2020-02-07")))
                .refuses("no-such-mandate");
        fixture.when(end("2020-02-07")).refuses("unknown-body");
    }

    @Test
    void a_mandate_does_not_end_before_it_begins_but_may_on_its_first_day() {
        sits.when(end("2019-12-31")).refuses("ends-before-it-begins");
        sits.when(end("2020-01-01")).deviates();
    }

    @Test
    void a_mandate_ends_once_whichever_day_is_told_later() {
        var over = sits.given(ended("2020-02-01"));
        over.when(end("2020-02-01")).recordsNothing();
        over.when(end("2020-01-15")).refuses("mandate-over");
        over.when(end("2020-02-15")).refuses("mandate-over");
    }

    @Test
    void its_own_term_can_be_cut_short_and_not_lengthened() {
        var term = fixture.given(
                body("group"),
                person("anna"),
                appointed(new Term(EdtfDate.of("2020-01-01"), EdtfDate.of("2020-12-31"))));
        term.when(end("2020-12-30")).deviates();
        term.when(end("2020-12-31")).deviates();
        term.when(end("2021-01-01")).refuses("mandate-over");
    }

    @Test
    void the_end_of_the_body_ended_it_already() {
        sits.given(dissolved("group", "2020-02-01")).when(end("2020-02-02")).refuses("mandate-over");
        sits.given(dissolved("group", "2020-02-01")).when(end("2020-01-31")).deviates();
    }

    @Test
    void of_two_mandates_the_one_that_runs_ends() {
        fixture.given(
                        body("group"),
                        person("anna"),
                        appointed(new Term(EdtfDate.of("2018-01-01"), EdtfDate.of("2018-12-31"))),
                        appointed(Term.from(LocalDate.parse("2020-01-01"))))
                .when(end("2020-02-07"))
                .records(ended("2020-02-07"));
    }

    @Test
    void a_mandate_of_another_entry_of_the_same_person_ends() {
        sits.given(person("ann"), new PersonsFoundSame(ANNA, new PersonId("ann"), Occurrence.UNDATED))
                .when(new EndMandate(
                        GROUP,
                        new PersonId("ann"),
                        MandateKind.REPRESENTATIVE,
                        EdtfDate.of("2020-02-07"),
                        EndReason.RESIGNED,
                        on("2020-02-07")))
                .deviates();
    }

    private static EndMandate end(String last) {
        return new EndMandate(
                GROUP, ANNA, MandateKind.REPRESENTATIVE, EdtfDate.of(last), EndReason.RESIGNED, on("2020-02-07"));
    }

    private static MandateEnded ended(String last) {
        return new MandateEnded(
                GROUP, ANNA, MandateKind.REPRESENTATIVE, EdtfDate.of(last), EndReason.RESIGNED, on("2020-02-07"));
    }

    private static RepresentativeAppointed appointed(Term term) {
        return new RepresentativeAppointed(GROUP, ANNA, MandateKind.REPRESENTATIVE, null, term, on("2020-01-01"));
    }
}
