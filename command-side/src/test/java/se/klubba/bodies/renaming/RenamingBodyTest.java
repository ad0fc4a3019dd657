package se.klubba.bodies.renaming;

import static se.klubba.acts.OnRecord.body;
import static se.klubba.acts.OnRecord.dissolved;
import static se.klubba.acts.OnRecord.on;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.klubba.acts.ActFixture;
import se.klubba.bodies.event.BodyEvent.BodyRenamed;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.Words;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RenamingBodyTest {
    private static final BodyId GROUP = new BodyId("group");

    private final ActFixture fixture = ActFixture.with(new RenamingBody());

    @Test
    void a_body_is_called_otherwise_from_a_day_on() {
        fixture.given(body("group"))
                .when(rename("2020-02-07"))
                .records(new BodyRenamed(GROUP, Words.of("Another"), on("2020-02-07")));
    }

    @Test
    void a_body_that_is_not_on_record_is_not_renamed() {
        fixture.when(rename("2020-02-07")).refuses("unknown-body");
    }

    @Test
    void a_body_is_renamed_on_its_last_day_and_not_after_it() {
        var gone = fixture.given(body("group"), dissolved("group", "2020-02-07"));
        gone.when(rename("2020-02-07")).deviates();
        gone.when(rename("2020-02-08")).deviates(Deviation.BODY_DISSOLVED);
        gone.when(rename("2020-02-14")).refuses("body-dissolved");
    }

    private static RenameBody rename(String day) {
        return new RenameBody(GROUP, Words.of("Another"), on(day));
    }
}
