package se.klubba.bodies.dissolving;

import static se.klubba.acts.OnRecord.body;
import static se.klubba.acts.OnRecord.dissolved;
import static se.klubba.acts.OnRecord.on;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.klubba.acts.ActFixture;
import se.klubba.bodies.event.BodyEvent.BodyDissolved;
import se.klubba.bodies.event.BodyEvent.BodyEstablished;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Words;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DissolvingTest {
    private static final BodyId GROUP = new BodyId("group");

    private final ActFixture fixture = ActFixture.with(new Dissolving());

    @Test
    void a_body_is_dissolved_and_a_successor_named() {
        fixture.given(body("group"), body("heir"))
                .when(new DissolveBody(GROUP, List.of(new BodyId("heir")), on("2020-02-07")))
                .records(new BodyDissolved(GROUP, List.of(new BodyId("heir")), on("2020-02-07")));
    }

    @Test
    void a_body_ends_once_whichever_day_is_told_later() {
        var gone = fixture.given(body("group"), dissolved("group", "2020-02-07"));
        gone.when(dissolve("2020-02-06")).refuses("already-dissolved");
        gone.when(dissolve("2020-02-08")).refuses("already-dissolved");
    }

    @Test
    void the_same_end_told_again_changes_nothing() {
        fixture.given(body("group"), dissolved("group", "2020-02-07"))
                .when(dissolve("2020-02-07"))
                .recordsNothing();
    }

    @Test
    void being_named_a_successor_does_not_end_a_body() {
        fixture.given(
                        body("group"),
                        body("old"),
                        new BodyDissolved(new BodyId("old"), List.of(GROUP), on("2020-01-01")))
                .when(dissolve("2020-02-07"))
                .records(dissolved("group", "2020-02-07"));
    }

    @Test
    void a_body_does_not_end_before_it_is_founded_but_may_on_that_day() {
        var founded =
                fixture.given(new BodyEstablished(GROUP, Words.of("The group"), BodyKind.OTHER, on("2020-02-07")));
        founded.when(dissolve("2020-02-06")).refuses("ends-before-it-begins");
        founded.when(dissolve("2020-02-07")).records(dissolved("group", "2020-02-07"));
        founded.when(dissolve("2020")).records(dissolved("group", "2020"));
    }

    @Test
    void body_and_successor_are_on_record_and_two() {
        fixture.when(dissolve("2020-02-07")).refuses("unknown-body");
        fixture.given(body("group"))
                .when(new DissolveBody(GROUP, List.of(new BodyId("heir")), on("2020-02-07")))
                .refuses("unknown-body");
        fixture.given(body("group"))
                .when(new DissolveBody(GROUP, List.of(GROUP), on("2020-02-07")))
                .refuses("succeeds-itself");
    }

    private static DissolveBody dissolve(String day) {
        return new DissolveBody(GROUP, List.of(), on(day));
    }
}
