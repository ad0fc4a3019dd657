package se.klubba.people.renaming;

import static se.klubba.acts.OnRecord.on;
import static se.klubba.acts.OnRecord.person;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.klubba.acts.ActFixture;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.Words;
import se.klubba.people.event.PersonEvent.PersonRenamed;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RenamingPersonTest {
    private static final PersonId ANNA = new PersonId("anna");
    private static final Words NAME = Words.of("Another name");
    private static final RenamePerson RENAME = new RenamePerson(ANNA, NAME, on("2020-02-07"));

    private final ActFixture fixture = ActFixture.with(new RenamingPerson());

    @Test
    void a_person_is_called_otherwise_from_a_day_on() {
        fixture.given(person("anna")).when(RENAME).records(new PersonRenamed(ANNA, NAME, on("2020-02-07")));
    }

    @Test
    void somebody_who_is_not_on_record_is_not_renamed() {
        fixture.when(RENAME).refuses("unknown-person");
    }

    @Test
    void the_same_name_from_the_same_day_on_is_told_once() {
        fixture.given(person("anna"), new PersonRenamed(ANNA, NAME, on("2020-02-07")))
                .when(RENAME)
                .recordsNothing();
    }

    @Test
    void the_same_name_from_another_day_on_is_another_fact() {
        fixture.given(person("anna"), new PersonRenamed(ANNA, NAME, on("2020-02-06")))
                .when(RENAME)
                .records(new PersonRenamed(ANNA, NAME, on("2020-02-07")));
    }
}
