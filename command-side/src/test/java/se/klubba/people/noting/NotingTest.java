package se.klubba.people.noting;

import static se.klubba.acts.OnRecord.TELLING;
import static se.klubba.acts.OnRecord.body;
import static se.klubba.acts.OnRecord.group;
import static se.klubba.acts.OnRecord.municipality;
import static se.klubba.acts.OnRecord.person;
import static se.klubba.acts.OnRecord.toldIn;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.klubba.acts.ActFixture;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.OfficeId;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.PrincipalId;
import se.klubba.kernel.Words;
import se.klubba.people.event.PersonEvent.OfficeNoted;
import se.klubba.people.event.PersonEvent.PersonNoted;
import se.klubba.people.event.PersonEvent.PrincipalKind;
import se.klubba.people.event.PersonEvent.PrincipalNoted;
import se.klubba.record.event.RecordEvent.SourceAdded;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NotingTest {
    private static final PersonId ANNA = new PersonId("anna");
    private static final PrincipalId TOWN = new PrincipalId("town");
    private static final OfficeId HEAD = new OfficeId("head");
    private static final Words NAME = Words.of("A name");

    private final ActFixture fixture = ActFixture.with(new NotingPerson(), new NotingPrincipal(), new NotingOffice());

    @Test
    void a_person_is_noted_without_a_day() {
        fixture.when(new NotePerson(ANNA, NAME, Occurrence.UNDATED))
                .records(new PersonNoted(ANNA, NAME, Occurrence.UNDATED));
    }

    @Test
    void noting_the_same_again_changes_nothing() {
        fixture.given(new PersonNoted(ANNA, NAME, Occurrence.UNDATED))
                .when(new NotePerson(ANNA, NAME, Occurrence.UNDATED))
                .recordsNothing();
    }

    @Test
    void the_same_told_in_another_place_is_a_further_source_of_it() {
        var noted = new PersonNoted(ANNA, NAME, toldIn(1, Occurrence.UNDATED));
        var again = toldIn(2, Occurrence.UNDATED);
        fixture.given(noted, TELLING)
                .when(new NotePerson(ANNA, NAME, again))
                .records(new SourceAdded(0, noted.keys(), again));
        fixture.given(noted, TELLING)
                .when(new NotePerson(ANNA, NAME, noted.at()))
                .recordsNothing();
    }

    @Test
    void an_identifier_stands_for_one_person_only() {
        fixture.given(person("anna"))
                .when(new NotePerson(ANNA, NAME, Occurrence.UNDATED))
                .refuses("person-exists");
    }

    @Test
    void a_municipality_is_noted_as_one_of_a_group_on_record() {
        var act =
                new NotePrincipal(TOWN, NAME, PrincipalKind.MUNICIPALITY, new PrincipalId("towns"), Occurrence.UNDATED);
        fixture.when(act).refuses("unknown-principal");
        fixture.given(group("towns"))
                .when(act)
                .records(new PrincipalNoted(
                        TOWN, NAME, PrincipalKind.MUNICIPALITY, new PrincipalId("towns"), Occurrence.UNDATED));
    }

    @Test
    void a_principal_is_noted_once() {
        fixture.given(municipality("town", null))
                .when(new NotePrincipal(TOWN, NAME, PrincipalKind.REGION, null, Occurrence.UNDATED))
                .refuses("principal-exists");
    }

    @Test
    void an_office_is_noted_with_no_more_than_is_told() {
        fixture.when(new NoteOffice(HEAD, NAME, null, null, Occurrence.UNDATED))
                .records(new OfficeNoted(HEAD, NAME, null, null, Occurrence.UNDATED));
    }

    @Test
    void an_office_belongs_to_a_unit_and_a_principal_on_record() {
        var act = new NoteOffice(HEAD, NAME, new BodyId("unit"), TOWN, Occurrence.UNDATED);
        fixture.given(municipality("town", null)).when(act).refuses("unknown-body");
        fixture.given(body("unit")).when(act).refuses("unknown-principal");
    }
}
