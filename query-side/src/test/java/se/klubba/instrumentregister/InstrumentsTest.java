package se.klubba.instrumentregister;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klubba.reading.testing.Answers.on;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.bodies.event.BodyEvent.BodyNoted;
import se.klubba.instruments.event.InstrumentEvent.ApprovalAwaited;
import se.klubba.instruments.event.InstrumentEvent.ApprovalOutcome;
import se.klubba.instruments.event.InstrumentEvent.ApprovalRecorded;
import se.klubba.instruments.event.InstrumentEvent.InstrumentAdopted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentDrafted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentExtended;
import se.klubba.instruments.event.InstrumentEvent.InstrumentKind;
import se.klubba.instruments.event.InstrumentEvent.InstrumentNoted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentSigned;
import se.klubba.instruments.event.InstrumentEvent.InstrumentSuperseded;
import se.klubba.instruments.event.InstrumentEvent.SignatureAwaited;
import se.klubba.kernel.Basis;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.InstrumentId;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.ProposalId;
import se.klubba.kernel.Term;
import se.klubba.kernel.ToldAs;
import se.klubba.kernel.WaitsFor;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.DecisionProposed;
import se.klubba.matters.event.MatterEvent.ItemTabled;
import se.klubba.matters.event.MatterEvent.PointDecided;
import se.klubba.matters.event.MatterEvent.PointOutcome;
import se.klubba.reading.ListWanted;
import se.klubba.reading.testing.Answers;
import se.klubba.reading.testing.Register;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class InstrumentsTest {
    private static final InstrumentId OLD = new InstrumentId("old");
    private static final InstrumentId NEW = new InstrumentId("new");
    private static final BodyId INSPECTORATE = new BodyId("inspectorate");

    private final Register register = new Register()
            .with(new BodyNoted(INSPECTORATE, Words.of("Inspectorate"), BodyKind.AUTHORITY, Occurrence.UNDATED));

    @Test
    void one_that_awaits_an_authority_is_not_in_force_before_it_has_approved() {
        register.with(
                drafted(NEW, "2019-05-01"),
                adopted(NEW, "2019-06-01"),
                new ApprovalAwaited(NEW, Party.of(INSPECTORATE), on("2019-06-01")),
                new ApprovalRecorded(NEW, Party.of(INSPECTORATE), ApprovalOutcome.APPROVED, on("2019-10-01")));

        assertThat(one(NEW, "2019-05-31").label()).isEqualTo("draft");
        assertThat(one(NEW, "2019-08-30").label()).isEqualTo("awaiting approval from Inspectorate");
        assertThat(one(NEW, "2019-10-01").label()).isEqualTo("in force");
    }

    @Test
    void a_refused_one_is_never_in_force() {
        register.with(
                drafted(NEW, "2019-05-01"),
                adopted(NEW, "2019-06-01"),
                new ApprovalAwaited(NEW, Party.of(INSPECTORATE), on("2019-06-01")),
                new ApprovalRecorded(NEW, Party.of(INSPECTORATE), ApprovalOutcome.REFUSED, on("2019-10-01")));

        assertThat(one(NEW, "2020-01-01").state()).isEqualTo(InstrumentState.REFUSED);
    }

    @Test
    void a_signature_that_is_said_to_be_awaited_is_told_as_said() {
        var hearsay = Basis.NONE.told(ToldAs.HEARSAY);
        register.with(
                drafted(NEW, "2019-05-01"),
                new SignatureAwaited(
                        NEW, List.of(Party.of(INSPECTORATE)), on("2019-06-01").at(hearsay)));
        assertThat(one(NEW, "2019-07-01").awaiting())
                .extracting(a -> a.why().toldAs())
                .containsExactly(ToldAs.HEARSAY);
        assertThat(one(NEW, "2019-07-01").steps())
                .extracting(s -> s.what())
                .anyMatch(what -> what.startsWith("Said to be so: "))
                .noneMatch(what -> what.startsWith("Said to be so: Draft"));
    }

    @Test
    void signatures_are_awaited_until_each_has_signed() {
        var region = new BodyId("region");
        register.with(
                drafted(NEW, "2019-05-01"),
                adopted(NEW, "2019-06-01"),
                new SignatureAwaited(NEW, List.of(Party.of(INSPECTORATE), Party.of(region)), on("2019-06-01")),
                new InstrumentSigned(NEW, Party.of(region), on("2019-07-01")));
        assertThat(one(NEW, "2019-07-01").awaiting()).hasSize(1);

        register.with(new InstrumentSigned(NEW, Party.of(INSPECTORATE), on("2019-08-01")));
        assertThat(one(NEW, "2019-08-01").state()).isEqualTo(InstrumentState.IN_FORCE);
    }

    @Test
    void nobody_waits_for_a_signature_once_the_term_is_over() {
        register.with(
                drafted(NEW, "2019-05-01"),
                new InstrumentAdopted(NEW, new Term(null, EdtfDate.of("2019-12-31")), on("2019-06-01")),
                new SignatureAwaited(NEW, List.of(Party.of(INSPECTORATE)), on("2019-06-01")));
        assertThat(one(NEW, "2019-12-31").state()).isEqualTo(InstrumentState.AWAITING);
        assertThat(awaiting("2019-12-31")).containsExactly("new");

        assertThat(one(NEW, "2020-01-01").label()).isEqualTo("term over, without signature from Inspectorate");
        assertThat(awaiting("2020-01-01")).isEmpty();
    }

    private List<String> awaiting(String day) {
        return Answers.INSTRUMENTS.list().every(register.on(day), InstrumentsAsked.awaiting(ListWanted.ALL)).stream()
                .map(Instrument::id)
                .toList();
    }

    @Test
    void one_that_supersedes_ends_the_other_on_its_own_first_day_however_early_that_was_decided() {
        register.with(
                noted(OLD, new Term(EdtfDate.of("2015"), null)),
                new InstrumentSuperseded(OLD, NEW, on("2019-11-15")),
                drafted(NEW, "2019-12-01"));
        assertThat(one(OLD, "2020-02-06").state()).isEqualTo(InstrumentState.IN_FORCE);

        register.with(adopted(NEW, "2020-02-07"));
        assertThat(one(OLD, "2020-02-06").state()).isEqualTo(InstrumentState.IN_FORCE);
        assertThat(one(OLD, "2020-02-07").label()).isEqualTo("superseded (ersatt)");
        assertThat(one(NEW, "2020-02-07").state()).isEqualTo(InstrumentState.IN_FORCE);
        assertThat(one(NEW, "2020-02-07").supersedes()).hasSize(1);
    }

    @Test
    void one_that_is_adopted_without_a_day_is_in_force_and_from_no_day_that_nobody_named() {
        register.with(drafted(NEW, "2019-05-01"), adopted(NEW, "2019-06-01"));

        assertThat(one(NEW, "2019-06-01").label()).isEqualTo("in force");
        assertThat(one(NEW, "2019-06-01").inForce()).isEqualTo(Term.UNKNOWN);
        assertThat(one(NEW, "2019-05-31").state()).isEqualTo(InstrumentState.DRAFTED);
    }

    @Test
    void the_day_before_a_decision_nothing_of_what_it_made_true_later_is_told() {
        register.with(
                noted(OLD, new Term(EdtfDate.of("2017"), EdtfDate.of("2019-12-31"))),
                new InstrumentExtended(OLD, EdtfDate.of("2020-12-31"), on("2019-08-30")),
                new InstrumentSuperseded(OLD, NEW, on("2019-11-15")),
                drafted(NEW, "2019-12-01"),
                new InstrumentAdopted(NEW, Term.from(LocalDate.parse("2020-03-01")), on("2020-02-07")));

        assertThat(one(OLD, "2019-08-29").label()).isEqualTo("in force, from 2017, until 2019-12-31");
        assertThat(one(OLD, "2019-08-30").label()).isEqualTo("in force, from 2017, until 2020-12-31");
        assertThat(one(OLD, "2019-11-14").supersededBy()).isNull();
        assertThat(one(OLD, "2019-11-15").supersededBy()).isNotNull();
        assertThat(one(OLD, "2020-02-06").inForce()).extracting(Term::last).isEqualTo(EdtfDate.of("2020-12-31"));
        assertThat(one(OLD, "2020-02-07").inForce()).extracting(Term::last).isEqualTo(EdtfDate.of("2020-02-29"));
        assertThat(one(NEW, "2020-02-06").inForce()).isNull();
    }

    @Test
    void one_that_was_decided_to_be_in_force_from_an_earlier_day_was_in_force_then() {
        register.with(
                drafted(NEW, "2019-05-01"),
                new InstrumentAdopted(NEW, Term.from(LocalDate.parse("2019-07-01")), on("2019-09-01")));

        assertThat(one(NEW, "2019-08-01").state()).isEqualTo(InstrumentState.IN_FORCE);
        assertThat(one(NEW, "2019-06-30").state()).isEqualTo(InstrumentState.DRAFTED);
    }

    @Test
    void one_that_was_drafted_for_what_was_rejected_is_not_a_draft_any_more() {
        var matter = new MatterId("matter");
        var proposal = new ProposalId("proposal");
        register.with(
                new InstrumentDrafted(
                        NEW, Words.of("Directive"), InstrumentKind.DIRECTIVE, List.of(matter), null, on("2020-02-01")),
                new DecisionProposed(proposal, matter, Party.of(INSPECTORATE), List.of(), on("2020-02-01")),
                new PointDecided(proposal, matter, "1", PointOutcome.REJECTED, on("2020-02-07")),
                new ItemTabled(matter, null, new WaitsFor.NotStated(), on("2020-02-07")));

        assertThat(one(NEW, "2020-02-06").state()).isEqualTo(InstrumentState.DRAFTED);
        assertThat(one(NEW, "2020-02-07").label()).isEqualTo("rejected");
        assertThat(one(NEW, "2020-02-07").steps()).extracting(s -> s.kind()).endsWith("PointDecided");

        register.with(new DecisionProposed(
                new ProposalId("again"), matter, Party.of(INSPECTORATE), List.of(), on("2020-03-01")));
        assertThat(one(NEW, "2020-03-01").state()).isEqualTo(InstrumentState.DRAFTED);
    }

    @Test
    void one_may_be_extended_past_its_last_day() {
        register.with(noted(OLD, new Term(EdtfDate.of("2017"), EdtfDate.of("2019-12-31"))));
        assertThat(one(OLD, "2020-01-01").state()).isEqualTo(InstrumentState.ENDED);

        register.with(new InstrumentExtended(OLD, EdtfDate.of("2020-12-31"), on("2019-08-30")));
        assertThat(one(OLD, "2020-01-01").label()).isEqualTo("in force, from 2017, until 2020-12-31");
    }

    @Test
    void of_one_that_is_only_noted_nothing_is_inferred() {
        register.with(noted(OLD, Term.UNKNOWN));

        assertThat(one(OLD, "2020-01-01").label()).isEqualTo("exists");
        assertThat(one(OLD, "2020-01-01").inForce()).isNull();
    }

    @Test
    void one_that_is_adopted_for_later_comes_into_force_then() {
        register.with(
                drafted(NEW, "2019-05-01"),
                new InstrumentAdopted(NEW, Term.from(LocalDate.parse("2020-03-01")), on("2020-02-07")));

        assertThat(one(NEW, "2020-02-08").label()).isEqualTo("in force later, from 2020-03-01");
        assertThat(one(NEW, "2020-03-01").state()).isEqualTo(InstrumentState.IN_FORCE);
    }

    private Instrument one(InstrumentId id, String day) {
        var reading = register.on(day);
        return Answers.all(reading, Answers.INSTRUMENTS.list()).stream()
                .filter(i -> i.id().equals(id.value()))
                .findFirst()
                .orElseThrow();
    }

    private static InstrumentDrafted drafted(InstrumentId id, String day) {
        return new InstrumentDrafted(
                id, Words.of("Agreement " + id), InstrumentKind.AGREEMENT, List.of(), null, on(day));
    }

    private static InstrumentAdopted adopted(InstrumentId id, String day) {
        return new InstrumentAdopted(id, Term.UNKNOWN, on(day));
    }

    private static InstrumentNoted noted(InstrumentId id, Term inForce) {
        return new InstrumentNoted(
                id, Words.of("Agreement " + id), InstrumentKind.AGREEMENT, inForce, Occurrence.UNDATED);
    }
}
