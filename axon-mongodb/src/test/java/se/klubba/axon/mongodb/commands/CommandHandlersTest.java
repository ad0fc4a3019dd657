package se.klubba.axon.mongodb.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import org.axonframework.messaging.commandhandling.CommandHandlingComponent;
import org.axonframework.messaging.commandhandling.SimpleCommandHandlingComponent;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A handler without an answer could not be told from one that failed. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CommandHandlersTest {

    @Test
    void a_handler_that_returns_nothing_is_refused_before_it_handles_anything() {
        assertThatThrownBy(() -> new CommandHandlers("silent", new Silent()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must return a value")
                .hasMessageContaining("shelve");
        assertThatThrownBy(() -> new CommandHandlers("silent", new AlsoSilent()))
                .hasMessageContaining("must return a value");
        assertThatThrownBy(() -> new CommandHandlers("silent", new SilentLater()))
                .hasMessageContaining("must return a value");
        assertThatThrownBy(() -> new CommandHandlers("silent", new InheritsSilence()))
                .hasMessageContaining("must return a value");
    }

    @Test
    void an_object_without_handlers_is_refused() {
        assertThatThrownBy(() -> new CommandHandlers("nothing", "a string")).hasMessageContaining("@CommandHandler");
    }

    @Test
    void handlers_that_answer_and_declared_components_are_taken() {
        CommandHandlingComponent declared = SimpleCommandHandlingComponent.create("declared");
        assertThat(new CommandHandlers("declared", declared).handlers()).isSameAs(declared);
        assertThat(new CommandHandlers("answering", new Answers()).name()).isEqualTo("answering");
    }

    static class Silent {
        @CommandHandler
        void shelve(String book) {}
    }

    static class InheritsSilence extends Silent {
        @CommandHandler
        String move(Integer book) {
            return "moved";
        }
    }

    static class AlsoSilent {
        @CommandHandler
        @Nullable
        Void shelve(String book) {
            return null;
        }
    }

    static class SilentLater {
        @CommandHandler
        CompletableFuture<String> shelve(String book) {
            return CompletableFuture.completedFuture("shelved");
        }
    }

    static class Answers {
        @CommandHandler
        String shelve(String book) {
            return "shelved";
        }
    }
}
