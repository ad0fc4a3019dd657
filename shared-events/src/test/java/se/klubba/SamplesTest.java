package se.klubba;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.klubba.assignments.event.AssignmentEvent.AssignmentGiven;
import se.klubba.assignments.event.AssignmentEvent.DueChanged;
import se.klubba.kernel.Due;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.YearPart;
import se.klubba.matters.event.MatterEvent.ItemTabled;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SamplesTest {
    private static final Samples SAMPLES =
            new Samples((type, _) -> type == MatterId.class ? new MatterId("roads") : null);

    @Test
    void what_is_given_stands_in_it() {
        assertThat(((ItemTabled) SAMPLES.of(ItemTabled.class)).matter()).isEqualTo(new MatterId("roads"));
    }

    @Test
    void turns_have_each_alternative_and_each_constant_inside_one() {
        var dues = IntStream.range(0, Samples.turns(AssignmentGiven.class, new HashSet<>()))
                .mapToObj(turn -> ((AssignmentGiven) SAMPLES.turn(turn).of(AssignmentGiven.class)).due())
                .collect(Collectors.toSet());

        assertThat(dues.stream().map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(Set.of(Due.class.getPermittedSubclasses()));
        var parts = new TreeSet<YearPart.Part>();
        dues.forEach(due -> {
            if (due instanceof Due.During during) {
                parts.add(during.in().part());
            }
        });
        assertThat(parts).containsExactly(YearPart.Part.values());
    }

    @Test
    void of_what_was_seen_one_is_enough() {
        var seen = new HashSet<Class<?>>();
        Samples.turns(AssignmentGiven.class, seen);

        assertThat(Samples.turns(DueChanged.class, seen)).isEqualTo(1);
    }
}
