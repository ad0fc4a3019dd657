package se.klubba.reports.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreferenceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            respond-async             | 0
            Respond-Async, wait=5     | 5
            wait=5, respond-async     | 5
            wait=3600                 | 20
            return=minimal            | 20
            wait=long                 | 20
            ''                        | 20
            """)
    void says_how_long_to_wait_but_not_longer_than_that(String header, long seconds) {
        assertThat(Preference.of(List.of(header)).within(Duration.ofSeconds(20)))
                .isEqualTo(Duration.ofSeconds(seconds));
    }
}
