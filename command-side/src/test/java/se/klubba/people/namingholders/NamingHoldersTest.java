package se.klubba.people.namingholders;

import static se.klubba.acts.OnRecord.on;
import static se.klubba.acts.OnRecord.person;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.klubba.acts.ActFixture;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.OfficeId;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.Term;
import se.klubba.kernel.TermEnd;
import se.klubba.kernel.Words;
import se.klubba.people.event.PersonEvent.OfficeHolderNamed;
import se.klubba.people.event.PersonEvent.OfficeNoted;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NamingHoldersTest {
    private static final PersonId ANNA = new PersonId("anna");
    private static final OfficeId HEAD = new OfficeId("head");
    private static final OfficeNoted OFFICE =
            new OfficeNoted(HEAD, Words.of("Head of unit"), null, null, Occurrence.UNDATED);

    private final ActFixture fixture = ActFixture.with(new NamingHolders());

    @Test
    void an_office_is_held_from_the_day_of_the_act_where_no_term_is_said() {
        fixture.given(person("anna"), OFFICE)
                .when(new NameOfficeHolder(HEAD, ANNA, null, on("2020-02-07")))
                .records(new OfficeHolderNamed(HEAD, ANNA, Term.from(LocalDate.parse("2020-02-07")), on("2020-02-07")));
    }

    @Test
    void an_office_is_held_for_the_term_that_is_said() {
        var term = new Term(EdtfDate.of("2020-03-01"), EdtfDate.of("2020-12-31"));
        fixture.given(person("anna"), OFFICE)
                .when(new NameOfficeHolder(HEAD, ANNA, term, on("2020-02-07")))
                .records(new OfficeHolderNamed(HEAD, ANNA, term, on("2020-02-07")));
    }

    @Test
    void somebody_who_is_not_named_holds_an_office_and_leaves_it_when_that_was_said_to_be() {
        var leaving = new Term(null, null, new TermEnd.AtEvent(Words.of("soon")));
        fixture.given(OFFICE)
                .when(new NameOfficeHolder(HEAD, null, leaving, on("2020-02-07")))
                .records(new OfficeHolderNamed(HEAD, null, leaving, on("2020-02-07")));
    }

    @Test
    void office_and_holder_are_on_record() {
        fixture.given(person("anna"))
                .when(new NameOfficeHolder(HEAD, ANNA, null, on("2020")))
                .refuses("unknown-office");
        fixture.given(OFFICE)
                .when(new NameOfficeHolder(HEAD, ANNA, null, on("2020")))
                .refuses("unknown-person");
    }
}
