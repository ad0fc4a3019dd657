package se.klubba.acts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.klubba.acts.ActCatalog;
import se.klubba.acts.ActForm;
import tools.jackson.databind.node.ObjectNode;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ActExampleTest {
    @Test
    void every_act_has_an_example() {
        assertThat(ActCatalog.posted())
                .allSatisfy(act -> assertThat(ActExample.of(act.effect())).isNotNull());
    }

    /** Of acts that the story tells of: what would be shown of them if it did not. */
    @ParameterizedTest
    @ValueSource(strings = {"closeMatter", "referBack", "raiseMatter", "notePerson", "recordComment", "recordDissent"})
    void one_that_the_story_does_not_tell_of_is_made_about_what_the_story_brought_into_being(String effect) {
        var act = ActCatalog.of(ActCatalog.named(effect));
        var sample = ActExample.sample(act);

        assertThat(sample.path()).containsOnlyKeys(act.pathVariables());
        assertThat(sample.path().values()).allMatch(value -> value.matches("[0-9a-f-]{36}|5"));
        var whole = ((ObjectNode) sample.body()).deepCopy();
        sample.path().forEach(whole::put);
        var read = ActForm.readAlone(act.type(), whole, () -> UUID.randomUUID().toString());
        assertThat(ActForm.write(read)).isEqualTo(whole);
    }

    @Test
    void it_is_always_the_same() {
        var act = ActCatalog.of(ActCatalog.named("raiseMatter"));
        assertThat(ActExample.sample(act)).isEqualTo(ActExample.sample(act));
        assertThat(ActExample.sample(act).body().path("body").asString())
                .isEqualTo("b0000000-0000-4000-8000-000000000001");
    }
}
