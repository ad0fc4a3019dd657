package se.klubba.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.klubba.records.resolving.Alike;
import se.klubba.records.resolving.NearIndex;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NearIndexTest {
    private static final List<String> NAMES = List.of(
            "Elisabet Ek",
            "Elisabeth Ek",
            "Ek Elisabet",
            "Elisabet Eek",
            "ElisabetEk",
            "Åkerholm",
            "Akerholm",
            "Åkerholn",
            "Styrgrupp Kajen",
            "Kajen, styrgrupp",
            "Styrgrupp Kajan",
            "Bo Ek",
            "Bo Elm",
            "Eva-Lena Ström",
            "Eva Lena Strom",
            "Evalena Ström",
            "–");

    @Test
    void it_finds_what_a_comparison_with_each_finds() {
        for (boolean byLetters : new boolean[] {true, false}) {
            var index = new NearIndex<String>();
            NAMES.forEach(name -> index.add(name, name));
            for (var name : NAMES) {
                assertThat(index.near(name, byLetters))
                        .as(name)
                        .containsExactlyInAnyOrderElementsOf(NAMES.stream()
                                .filter(other -> Alike.near(other, name, byLetters))
                                .toList());
            }
        }
    }

    @Test
    void among_five_thousand_people_each_is_found_in_no_time() {
        var index = new NearIndex<Integer>();
        assertTimeout(
                Duration.ofSeconds(20),
                () -> IntStream.range(0, 5_000).forEach(i -> {
                    var name = "Person" + i + " Efternamn" + i * 7;
                    index.add(name, i);
                    assertThat(index.near(name, true)).containsExactly(i);
                }));
    }
}
