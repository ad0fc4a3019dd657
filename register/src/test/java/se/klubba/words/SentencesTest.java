package se.klubba.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.klubba.EventCatalog;
import se.klubba.EventSamples;
import se.klubba.appointments.event.SeatEvent.RepresentativeAppointed;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.PrincipalId;
import se.klubba.kernel.ProposalId;
import se.klubba.kernel.Term;
import se.klubba.kernel.WaitsFor;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.DecisionProposed;
import se.klubba.matters.event.MatterEvent.ItemTabled;
import se.klubba.matters.event.MatterEvent.LaidOnRecord;
import se.klubba.matters.event.MatterEvent.MatterRaised;
import se.klubba.matters.event.MatterEvent.Point;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SentencesTest {
    private static final Occurrence ON = Occurrence.on(EdtfDate.of("2026-01-23"));
    private static final MatterId MATTER = new MatterId("trygg");
    private static final Map<String, String> NAMES = Map.of(
            "rad", "Länsrådet",
            "grupp", "Beredningsgruppen",
            "ahmed", "Ahmed Salminen",
            "kommun", "Björkhamns kommun",
            "mote", "Länsrådet 2026-03-20");

    private record Written() implements ThingNames {
        @Override
        public @Nullable String name(Identifier thing) {
            return NAMES.get(thing.value());
        }

        @Override
        public @Nullable BodyId bodyOf(MeetingId meeting) {
            return new BodyId("rad");
        }

        @Override
        public @Nullable Party proposer(ProposalId proposal) {
            return Party.of(new BodyId("grupp"));
        }
    }

    private static Sentences in(Language language) {
        return new Sentences(Messages.common(language), new Written());
    }

    @ParameterizedTest
    @EnumSource
    void every_event_is_told_in_a_sentence_without_a_place_left_to_fill_in(Language language) {
        assertThat(EventCatalog.all())
                .allSatisfy(type -> assertThat(in(language).of(EventSamples.of(type)))
                        .as(type.getSimpleName())
                        .isNotBlank()
                        .doesNotContain("{", "null"));
    }

    @Test
    void an_appointment_is_told_with_names_in_both_languages() {
        var appointed = new RepresentativeAppointed(
                new BodyId("rad"),
                new PersonId("ahmed"),
                MandateKind.REPRESENTATIVE,
                new PrincipalId("kommun"),
                new Term(EdtfDate.of("2026-02-01"), null),
                ON);
        assertThat(in(Language.SV).dated(appointed))
                .isEqualTo("2026-01-23 Utsedd till ledamot i Länsrådet: Ahmed Salminen, för Björkhamns kommun"
                        + ", från och med 2026-02-01");
        assertThat(in(Language.EN).of(appointed))
                .isEqualTo("Appointed representative in Länsrådet: Ahmed Salminen, on behalf of Björkhamns kommun"
                        + ", from 2026-02-01");
    }

    /** An event of which nothing is said that may be left out. */
    @ParameterizedTest
    @EnumSource
    void what_was_not_said_leaves_no_trace_in_a_sentence(Language language) {
        assertThat(EventCatalog.all())
                .allSatisfy(type -> assertThat(in(language).of(EventSamples.bare(type)))
                        .as(type.getSimpleName())
                        .isNotBlank()
                        .doesNotContain("{", "[", "null", ": :", ", ,", "  ")
                        .doesNotEndWith(" ")
                        .doesNotEndWith(":"));
    }

    @Test
    void a_sentence_has_another_form_for_what_a_fact_is() {
        var laid = new LaidOnRecord(List.of(MATTER), null, null, false, ON);
        var approved = new LaidOnRecord(List.of(), new MeetingId("mote"), null, true, ON);
        assertThat(in(Language.EN).of(laid)).isEqualTo("Laid on record: trygg");
        assertThat(in(Language.EN).of(approved))
                .isEqualTo("Approved and laid on record: minutes of Länsrådet 2026-03-20");
    }

    @Test
    void what_waits_is_told_as_it_was_said_where_there_is_no_calendar() {
        assertThat(tabled(new WaitsFor.ForMeeting(new MeetingId("mote"))))
                .isEqualTo("Bordlagt till Länsrådet 2026-03-20");
        assertThat(tabled(new WaitsFor.ForPreparation(new BodyId("grupp"))))
                .isEqualTo("Bordlagt i väntan på beredning i Beredningsgruppen");
        assertThat(tabled(new WaitsFor.ForMeeting(new MeetingId("okant")))).isEqualTo("Bordlagt till okant");
        assertThat(tabled(new WaitsFor.NextMeeting(new BodyId("grupp"))))
                .isEqualTo("Bordlagt till nästa sammanträde i Beredningsgruppen");
        assertThat(tabled(new WaitsFor.NotStated())).isEqualTo("Bordlagt");
    }

    private static String tabled(WaitsFor waitsFor) {
        return in(Language.SV).of(new ItemTabled(MATTER, null, waitsFor, ON));
    }

    @Test
    void who_is_not_named_is_somebody_and_words_that_are_gone_are_told_to_be() {
        assertThat(in(Language.EN).someone(new Party.NotStated())).isEqualTo("somebody who is not named");
        assertThat(in(Language.EN).party(null)).isEqualTo("not stated");
        assertThat(in(Language.SV).of(new MatterRaised(MATTER, Words.DISPOSED, null, Occurrence.UNDATED)))
                .isEqualTo("Väckt: (gallrat)");
        assertThat(in(Language.SV).party(new Party.Each(new PrincipalId("kommun"))))
                .isEqualTo("var och en av Björkhamns kommun");
        assertThat(in(Language.SV).names(List.of(new BodyId("rad"), new BodyId("grupp"))))
                .isEqualTo("Länsrådet, Beredningsgruppen");
    }

    @Test
    void points_that_stood_one_under_the_other_are_told_in_one_line_each_with_its_number_once() {
        var points = List.of(
                new Point("1", Words.of("1. att godkänna avtalet,"), List.of()),
                new Point("2", Words.of("2) att ge kansliet i uppdrag, och"), List.of()),
                new Point("3", Words.of("att 3. halvåret följs upp."), List.of()));

        assertThat(in(Language.SV)
                        .of(new DecisionProposed(
                                new ProposalId("p"), MATTER, Party.of(new BodyId("grupp")), points, ON)))
                .isEqualTo("Förslag av Beredningsgruppen: punkt 1 – att godkänna avtalet; "
                        + "punkt 2 – att ge kansliet i uppdrag; punkt 3 – att 3. halvåret följs upp.");
    }
}
