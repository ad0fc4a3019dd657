package se.klubba.axon.mongodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Type;
import java.util.List;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What is stored under which name, and how older versions are read. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EventTypesTest {
    record Name(@Nullable String text) {
        static final Name DISPOSED = new Name(null);
    }

    sealed interface Fact {}

    @Event(namespace = "facts", name = "Named", version = "3")
    record Named(Name name, int times, @Nullable Name also) implements Fact {}

    @Event(namespace = "facts", name = "Ended", version = "1")
    record Ended(String why) implements Fact {}

    record Plain() {}

    @Event(name = "NoNamespace", version = "1")
    record NoNamespace() {}

    @Event(namespace = "facts", name = "NoVersion")
    record NoVersion() {}

    @Event(namespace = "facts", name = "Ended", version = "2")
    record SameName() {}

    @Event(namespace = "facts", name = "NoRecord", version = "1")
    static final class NoRecord {}

    private static final EventTypes TYPES = EventTypes.of(List.of(Fact.class));

    private static EventJson json(EventTypes types) {
        return EventJson.of(types, new ContentType<>(Name.class, Name::text, Name::new, Name.DISPOSED));
    }

    @Test
    void a_sealed_type_stands_for_all_that_it_permits() {
        assertThat(TYPES.classes()).containsOnlyKeys("facts.Ended", "facts.Named");
        assertThat(TYPES.typeOf(Named.class)).isEqualTo(new MessageType("facts", "Named", "3"));
    }

    @Test
    void an_event_without_an_explicit_name_space_name_and_version_does_not_start() {
        for (var event : List.of(Plain.class, NoNamespace.class, NoVersion.class, NoRecord.class)) {
            assertThatThrownBy(() -> EventTypes.of(List.of(event))).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void two_events_of_one_name_do_not_start() {
        assertThatThrownBy(() -> EventTypes.of(List.of(Ended.class, SameName.class)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("facts.Ended");
    }

    @Test
    void a_conversion_leads_from_an_older_version_of_a_known_event() {
        assertThatThrownBy(() -> TYPES.converting("facts.Unknown", "1", tree -> tree))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TYPES.converting("facts.Named", "3", tree -> tree))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TYPES.converting("facts.Named", "0.0.1", tree -> tree))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        TYPES.converting("facts.Named", "1", tree -> tree).converting("facts.Named", "1", tree -> tree))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_older_version_goes_through_every_step_to_the_newest_with_its_words() {
        var json = json(TYPES.converting("facts.Named", "1", tree -> tree.put("times", 1))
                .converting(
                        "facts.Named",
                        "2",
                        tree -> tree.put("times", tree.get("times").asInt() + 1)));

        var read = json.read(new MessageType("facts", "Named", "1"), "{\"name\":0}", List.of("Anna"), "here");

        assertThat(read.type()).hasToString("facts.Named#3");
        assertThat(read.payload()).isEqualTo(new Named(new Name("Anna"), 2, null));
    }

    @Test
    void where_a_step_is_missing_the_event_is_unknown() {
        var json = json(TYPES.converting("facts.Named", "1", tree -> tree));

        for (var version : List.of("1", "2", "4")) {
            assertThatThrownBy(() -> json.read(
                            new MessageType("facts", "Named", version), "{\"name\":0}", List.of("x"), "at position 7"))
                    .isInstanceOf(UnknownEventType.class)
                    .hasMessageContaining("facts.Named#" + version)
                    .hasMessageContaining("at position 7");
        }
    }

    @Test
    void words_leave_a_number_behind_and_come_back_in_its_place() {
        var json = json(TYPES);
        var event = new Named(new Name("Anna"), 1, new Name("Bo"));

        var written = json.write(event);

        assertThat(written.payload()).isEqualTo("{\"name\":0,\"times\":1,\"also\":1}");
        assertThat(written.words()).containsExactly("Anna", "Bo");
        assertThat(json.read(written.type(), written.payload(), written.words(), "here")
                        .payload())
                .isEqualTo(event);
    }

    @Test
    void disposed_words_are_marked_and_what_never_was_there_stays_absent() {
        var json = json(TYPES);
        var written = json.write(new Named(new Name("Anna"), 1, null));

        assertThat(json.read(written.type(), written.payload(), null, "here").payload())
                .isEqualTo(new Named(Name.DISPOSED, 1, null));
    }

    @Test
    void words_disposed_of_before_they_are_written_stay_so() {
        var json = json(TYPES);
        var event = new Named(Name.DISPOSED, 1, new Name("Bo"));
        var written = json.write(event);

        assertThat(written.words()).containsExactly("Bo");
        assertThat(json.read(written.type(), written.payload(), written.words(), "here")
                        .payload())
                .isEqualTo(event);
    }

    @Test
    void outside_the_log_words_are_text() {
        var json = json(TYPES);
        var event = new Named(new Name("Anna"), 1, Name.DISPOSED);

        byte[] bytes = json.convert(event, (Type) byte[].class);

        assertThat(bytes).asString().isEqualTo("{\"name\":\"Anna\",\"times\":1,\"also\":-1}");
        assertThat(json.<Object>convert(bytes, (Type) Named.class)).isEqualTo(event);
    }

    @Test
    void what_an_event_does_not_have_is_an_error() {
        var type = new MessageType("facts", "Ended", "1");

        assertThatThrownBy(() -> json(TYPES).read(type, "{\"why\":\"x\",\"who\":\"y\"}", List.of(), "here"))
                .hasMessageContaining("who");
    }
}
