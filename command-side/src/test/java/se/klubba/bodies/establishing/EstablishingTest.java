package se.klubba.bodies.establishing;

import static se.klubba.acts.OnRecord.at;
import static se.klubba.acts.OnRecord.on;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.klubba.acts.ActFixture;
import se.klubba.acts.Exists;
import se.klubba.bodies.event.BodyEvent.BodyEstablished;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.bodies.event.BodyEvent.BodyNoted;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Words;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EstablishingTest {
    private static final BodyId GROUP = new BodyId("group");
    private static final Words NAME = Words.of("The group");
    private static final Occurrence FEB_7 = on("2020-02-07");
    private static final EstablishBody ESTABLISH = new EstablishBody(GROUP, NAME, BodyKind.WORKING_GROUP, FEB_7);
    private static final NoteBody NOTE = new NoteBody(GROUP, NAME, BodyKind.WORKING_GROUP, Occurrence.UNDATED);
    private static final BodyEstablished ESTABLISHED = new BodyEstablished(GROUP, NAME, BodyKind.WORKING_GROUP, FEB_7);

    private final ActFixture fixture = ActFixture.with(new Establishing(), new NotingBody());

    @Test
    void a_body_is_established() {
        fixture.when(ESTABLISH).records(ESTABLISHED).deviates();
    }

    @Test
    void a_body_is_noted_to_exist_without_a_day() {
        fixture.when(NOTE).records(new BodyNoted(GROUP, NAME, BodyKind.WORKING_GROUP, Occurrence.UNDATED));
    }

    @Test
    void establishing_it_again_in_the_same_words_changes_nothing() {
        fixture.given(ESTABLISHED).when(ESTABLISH).recordsNothing();
    }

    @Test
    void a_body_is_established_once() {
        fixture.given(ESTABLISHED)
                .when(new EstablishBody(GROUP, NAME, BodyKind.WORKING_GROUP, on("2020-02-08")))
                .refuses(Exists.class);
    }

    @Test
    void a_body_that_is_established_is_not_noted_beside_it() {
        fixture.given(ESTABLISHED).when(NOTE).refuses("body-exists");
    }

    @Test
    void a_body_founded_at_a_meeting_that_is_not_on_record_is_refused_whatever_its_day() {
        fixture.when(new EstablishBody(GROUP, NAME, BodyKind.WORKING_GROUP, at("m", null, "2020-02-13")))
                .refuses("unknown-meeting");
        fixture.when(new EstablishBody(GROUP, NAME, BodyKind.WORKING_GROUP, at("m", null, "2020-02-14")))
                .refuses("unknown-meeting");
    }
}
