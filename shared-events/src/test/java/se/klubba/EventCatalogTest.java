package se.klubba;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.klubba.appointments.event.SeatEvent.NominationTabled;
import se.klubba.bodies.event.BodyEvent.BodyEstablished;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Due;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.OccasionId;
import se.klubba.kernel.OfficeId;
import se.klubba.kernel.Party;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.PrincipalId;
import se.klubba.kernel.RecordParts;
import se.klubba.kernel.Subjects;
import se.klubba.kernel.TermEnd;
import se.klubba.kernel.WaitsFor;
import se.klubba.kernel.Words;
import se.klubba.kernel.YearPart;
import se.klubba.matters.event.MatterEvent.MatterRaised;
import se.klubba.people.event.PersonEvent.PersonsFoundSame;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EventCatalogTest {
    static final List<Object> EVERY_FORM = List.of(
            new Party.OfBody(new BodyId("b")),
            new Party.OfPerson(new PersonId("p")),
            new Party.OfOffice(new OfficeId("o")),
            new Party.OfPrincipal(new PrincipalId("r")),
            new Party.Each(new PrincipalId("all")),
            new Party.NotStated(),
            new WaitsFor.ForMeeting(new MeetingId("m")),
            new WaitsFor.NextMeeting(new BodyId("b")),
            new WaitsFor.ForOccasion(new OccasionId("d")),
            new WaitsFor.ForPreparation(new BodyId("b")),
            new WaitsFor.NotStated(),
            new Due.AtMeeting(new MeetingId("m")),
            new Due.AtOccasion(new OccasionId("d")),
            new Due.NextMeeting(new BodyId("b")),
            new Due.OnDay(LocalDate.of(2020, 3, 6)),
            new Due.Within(LocalDate.of(2020, 3, 1), LocalDate.of(2020, 5, 31)),
            new Due.During(2020, YearPart.of(YearPart.Part.SPRING)),
            new Due.EachMeeting(new BodyId("b")),
            new Due.EachYear(new YearPart(YearPart.Part.NOVEMBER, YearPart.Convention.SEASONS)),
            new Due.InTime(1, Due.TimeSpan.MONTHS, new Due.AtMeeting(new MeetingId("m"))),
            new Due.AsSoonAsPossible(),
            new Party.Several(List.of(new Party.OfBody(new BodyId("b")), new Party.OfPerson(new PersonId("p")))),
            new Due.NotStated(),
            new TermEnd.Successor(),
            new TermEnd.AtMeeting(new MeetingId("m")),
            new TermEnd.NextMeeting(new BodyId("b")),
            new TermEnd.AtOccasion(new OccasionId("d")),
            new TermEnd.AtEvent(Words.of("nästa årsmöte")));

    static Stream<Class<? extends KlubbaEvent>> events() {
        return EventCatalog.all().stream();
    }

    @ParameterizedTest
    @FieldSource("EVERY_FORM")
    void every_form_of_a_sealed_value_reads_as_it_was_written(Object value) {
        var family = value.getClass().getInterfaces()[0];
        var json = EventJson.mapper().writerFor(family).writeValueAsString(value);
        assertThat(EventJson.mapper().readValue(json, family)).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_under_the_meeting_where_it_happened_and_under_its_record_key(Class<? extends KlubbaEvent> type) {
        assertThat(EventSamples.of(type).keys()).contains(Key.of("at=meeting-1"), Key.of("record=meeting-1/a"));
    }

    @ParameterizedTest
    @MethodSource("events")
    void without_words_an_event_keeps_its_keys_and_has_no_words_left(Class<? extends KlubbaEvent> type) {
        var event = EventSamples.of(type);
        var bare = event.withoutWords();
        assertThat(bare.keys()).isEqualTo(event.keys());
        assertThat(EventJson.mapper().writeValueAsString(bare)).doesNotContain("Några ord");
        assertThat(bare.allWords()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_tells_all_of_its_words(Class<? extends KlubbaEvent> type) {
        var event = EventSamples.of(type);
        var times = EventJson.mapper().writeValueAsString(event).split("Några ord", -1).length - 1;
        assertThat(event.allWords().stream().filter(words -> words.contains("Några ord")))
                .hasSize(times);
    }

    @Test
    void what_waits_for_a_meeting_is_under_a_key_of_its_own() {
        var event = new NominationTabled(
                new BodyId("lpo"),
                new PersonId("p"),
                new WaitsFor.ForMeeting(new MeetingId("m6")),
                EventSamples.OCCURRENCE);
        assertThat(event.keys())
                .contains(Key.of("body=lpo"), Key.of("person=p"), Key.of("waitsFor=meeting/m6"))
                .doesNotContain(Key.of("meeting=m6"));
    }

    /** Otherwise nobody could find out whether it is on record. */
    @Test
    void whatever_an_event_can_identify_some_event_brings_into_being() {
        var created = EventCatalog.all().stream()
                .flatMap(type -> EventSamples.of(type).creates())
                .<Class<?>>map(Identifier::getClass)
                .collect(Collectors.toSet());
        var identified = EventCatalog.all().stream()
                .flatMap(type -> RecordParts.components(type))
                .<Class<?>>map(RecordComponent::getType)
                .filter(Identifier.class::isAssignableFrom)
                .collect(Collectors.toSet());
        assertThat(created).containsAll(identified);
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_says_about_what_kind_of_thing_it_is_and_under_which_key(Class<? extends KlubbaEvent> type) {
        var event = EventSamples.of(type);
        assertThat(Subjects.of(type).about()).isNotEmpty();
        assertThat(event.names().map(Identifier::keyName).distinct().toList())
                .isEqualTo(Stream.ofNullable(Subjects.of(type).called()).toList());
        assertThat(event.called() == null || event.names().findAny().isPresent())
                .as("words are the name of something")
                .isTrue();
    }

    @Test
    void events_say_what_they_create_and_name() {
        var raised = EventSamples.of(MatterRaised.class);
        assertThat(raised.creates()).containsExactly(new MatterId("matter-1"));
        assertThat(raised.called()).isEqualTo(Words.of("Några ord om title"));
        var same = EventSamples.of(PersonsFoundSame.class);
        assertThat(same.creates()).isEmpty();
        assertThat(same.names()).containsExactly(new PersonId("kept-1"), new PersonId("same-1"));
        assertThat(Subjects.of(MatterRaised.class).about()).containsExactlyInAnyOrder("matter", "proposal", "decision");
    }

    @Test
    void names_lead_back_to_their_class() {
        assertThat(EventCatalog.named("bodies.BodyEstablished", "1")).isEqualTo(BodyEstablished.class);
        assertThatThrownBy(() -> EventCatalog.named("bodies.BodyEstablished", "99"))
                .hasMessageContaining("version 99");
    }

    @Test
    void an_identifier_is_never_free_text() {
        assertThatThrownBy(() -> new PersonId("Anna Andersson")).hasMessageContaining("person identifier");
        assertThatThrownBy(() -> Words.of("  ")).hasMessageContaining("blank");
    }
}
