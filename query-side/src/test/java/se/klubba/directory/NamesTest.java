package se.klubba.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klubba.reading.testing.Answers.on;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.bodies.event.BodyEvent.BodyDissolved;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.bodies.event.BodyEvent.BodyNoted;
import se.klubba.bodies.event.BodyEvent.BodyRenamed;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.PrincipalId;
import se.klubba.kernel.Words;
import se.klubba.meetings.event.MeetingEvent.MeetingNoted;
import se.klubba.people.event.PersonEvent.PersonNoted;
import se.klubba.people.event.PersonEvent.PersonRenamed;
import se.klubba.people.event.PersonEvent.PersonsFoundSame;
import se.klubba.people.event.PersonEvent.PrincipalKind;
import se.klubba.people.event.PersonEvent.PrincipalNoted;
import se.klubba.reading.testing.Answers;
import se.klubba.reading.testing.Register;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NamesTest {
    private static final BodyId COUNCIL = new BodyId("council");
    private static final BodyId BOARD = new BodyId("board");
    private static final PersonId ANNA = new PersonId("anna");
    private static final PersonId ALSO = new PersonId("also");

    private final Register register = new Register()
            .with(
                    new BodyNoted(COUNCIL, Words.of("Rådet"), BodyKind.COUNCIL, Occurrence.UNDATED),
                    new BodyNoted(BOARD, Words.of("Styrelsen"), BodyKind.COUNCIL, Occurrence.UNDATED),
                    new PersonNoted(ANNA, Words.of("Anna Ek"), Occurrence.UNDATED));

    private Names names(String day) {
        return Answers.names(register.on(day));
    }

    @Test
    void a_thing_is_called_as_it_was_on_the_day_and_has_all_names_that_it_ever_had() {
        register.with(
                new BodyRenamed(COUNCIL, Words.of("Samrådet"), on("2020-02-01")),
                new PersonRenamed(ANNA, Words.of("Anna Alm"), on("2020-02-01")));

        assertThat(names("2020-01-31").of(COUNCIL).name()).isEqualTo("Rådet");
        assertThat(names("2020-02-01").of(COUNCIL).name()).isEqualTo("Samrådet");
        assertThat(names("2020-02-01").of(ANNA).name()).isEqualTo("Anna Alm");
        assertThat(names("2020-01-31").allOf(COUNCIL)).containsExactly("Rådet", "Samrådet");
        assertThat(new Directory().bodies(register.on("2020-03-01"), "RÅD")).containsExactly("council");
    }

    @Test
    void a_meeting_is_called_after_its_body_as_it_then_was_and_its_day() {
        var meeting = new MeetingId("m");
        register.with(
                new MeetingNoted(meeting, COUNCIL, LocalDate.parse("2020-03-06"), on("2020-01-01")),
                new BodyRenamed(COUNCIL, Words.of("Samrådet"), on("2020-02-01")));

        assertThat(names("2020-01-15").of(meeting).name()).isEqualTo("Rådet 2020-03-06");
        assertThat(names("2020-03-06").of(meeting).name()).isEqualTo("Samrådet 2020-03-06");
    }

    @Test
    void two_entries_that_were_found_to_be_one_person_are_told_as_one() {
        register.with(
                new PersonNoted(ALSO, Words.of("A. Ek"), Occurrence.UNDATED),
                new PersonsFoundSame(ANNA, ALSO, Occurrence.UNDATED));

        var names = names("2020-03-01");
        assertThat(names.of(ALSO).id()).isEqualTo("anna");
        assertThat(names.of(ALSO).name()).isEqualTo("Anna Ek");
        assertThat(names.entry(ALSO)).isEqualTo("A. Ek");
        assertThat(names.alternatives(ANNA)).containsExactly(ALSO);
    }

    @Test
    void what_a_dissolved_body_had_its_successor_has_from_that_day_on() {
        register.with(new BodyDissolved(COUNCIL, List.of(BOARD), on("2020-02-29")));

        assertThat(names("2020-02-28").successor(COUNCIL)).isEqualTo(COUNCIL);
        assertThat(names("2020-02-29").successor(COUNCIL)).isEqualTo(BOARD);
        assertThat(names("2020-02-29").successor(new Party.Several(List.of(Party.of(COUNCIL), Party.of(BOARD)))))
                .isEqualTo(Party.of(BOARD));
    }

    @Test
    void who_was_never_named_is_told_by_identifier_and_words_that_are_gone_as_gone() {
        register.with(new PersonNoted(new PersonId("gone"), Words.DISPOSED, Occurrence.UNDATED));

        assertThat(names("2020-03-01").of(new PersonId("nobody")))
                .returns("nobody", named -> named.shown())
                .returns(null, named -> named.name());
        assertThat(names("2020-03-01").of(new PersonId("gone")).name())
                .isEqualTo(register.on("2020-03-01").messages().say("disposed"));
    }

    @Test
    void a_principal_belongs_to_its_group_and_to_those_that_the_group_is_of() {
        var town = new PrincipalId("town");
        var towns = new PrincipalId("towns");
        register.with(
                new PrincipalNoted(towns, Words.of("Kommunerna"), PrincipalKind.GROUP, null, Occurrence.UNDATED),
                new PrincipalNoted(town, Words.of("Granvik"), PrincipalKind.MUNICIPALITY, towns, Occurrence.UNDATED));

        assertThat(names("2020-03-01").belongs(town, towns)).isTrue();
        assertThat(names("2020-03-01").belongs(towns, town)).isFalse();
        assertThat(names("2020-03-01").outermost(town)).isEqualTo(towns);
    }
}
