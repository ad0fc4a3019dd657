package se.klubba.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A start that is refused says why in a sentence, and shows nobody where in the code. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@ExtendWith(OutputCaptureExtension.class)
class StartRefusedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --klubba.side=both    | klubba.side is for processes that share a server: spring.mongodb.uri has to name it
            --management.server.port=70000 | management.server.port is a port, 1 to 65535, or 0 for any that is free, not 70000
            --klubba.data=/proc/x | the folder /proc/x cannot hold a store
            """)
    void says_why_in_a_sentence(String argument, String why, CapturedOutput told) {
        assertThatThrownBy(() -> SpringApplication.run(
                        StandaloneApplication.class, argument, "--klubba.open", "--server.port=0"))
                .isInstanceOf(Exception.class);

        assertThat(told.getOut()).contains(why).doesNotContain("\tat ");
    }
}
