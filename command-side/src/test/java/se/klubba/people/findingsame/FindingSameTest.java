package se.klubba.people.findingsame;

import static se.klubba.acts.OnRecord.person;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.klubba.acts.ActFixture;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.PersonId;
import se.klubba.people.event.PersonEvent.PersonsFoundSame;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FindingSameTest {

    private final ActFixture fixture = ActFixture.with(new FindingSame());

    @Test
    void two_entries_are_one_person_when_a_human_says_so() {
        fixture.given(person("a"), person("b"))
                .when(same("a", "b"))
                .records(new PersonsFoundSame(new PersonId("a"), new PersonId("b"), Occurrence.UNDATED));
    }

    @Test
    void one_entry_is_not_found_to_be_itself() {
        fixture.given(person("a")).when(same("a", "a")).refuses("same-as-itself");
    }

    @Test
    void both_entries_are_on_record() {
        fixture.given(person("a")).when(same("a", "b")).refuses("unknown-person");
        fixture.given(person("b")).when(same("a", "b")).refuses("unknown-person");
    }

    @Test
    void entries_that_are_one_person_already_stay_so_whichever_way_it_is_said() {
        var found = new PersonsFoundSame(new PersonId("a"), new PersonId("b"), Occurrence.UNDATED);
        fixture.given(person("a"), person("b"), found).when(same("a", "b")).recordsNothing();
        fixture.given(person("a"), person("b"), found).when(same("b", "a")).recordsNothing();
    }

    @Test
    void entries_that_are_one_person_through_a_third_stay_so() {
        fixture.given(
                        person("a"),
                        person("b"),
                        person("c"),
                        new PersonsFoundSame(new PersonId("a"), new PersonId("b"), Occurrence.UNDATED),
                        new PersonsFoundSame(new PersonId("c"), new PersonId("b"), Occurrence.UNDATED))
                .when(same("a", "c"))
                .recordsNothing();
    }

    private static SamePerson same(String kept, String same) {
        return new SamePerson(new PersonId(kept), new PersonId(same), Occurrence.UNDATED);
    }
}
