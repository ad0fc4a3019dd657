package se.klubba.reports.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            respond-async             | true  | respond-async
            respond-async             | false |
            respond-async, wait=5     | true  | respond-async, wait=5
            respond-async, wait=5     | false | wait=5
            wait=0                    | true  | wait=0
            wait=20                   | false | wait=20
            wait=3600                 | true  |
            return=minimal            | false |
            """)
    void tells_which_of_it_was_done(String header, boolean accepted, @Nullable String applied) {
        var answer = new HttpHeaders();

        Preference.of(List.of(header)).applied(answer, accepted, Duration.ofSeconds(20));

        assertThat(answer.getFirst("Preference-Applied")).isEqualTo(applied);
    }
}
