package se.klubba.reports.golden;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.embedded.testing.Stores;
import se.klubba.reading.FactsView;
import se.klubba.timeline.Entry;
import se.klubba.timeline.Fact;

/** Of every event there is, and every view of facts. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AboutByTagsTest {
    static Stream<FactsView> views() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(FactsView.class));
        return scanner.findCandidateComponents("se.klubba").stream()
                .map(found -> ClassUtils.resolveClassName(requireNonNull(found.getBeanClassName()), null))
                .map(view -> (FactsView) BeanUtils.instantiateClass(view));
    }

    @ParameterizedTest
    @MethodSource("views")
    void what_a_fact_is_about_can_be_told_from_its_tags(FactsView view) throws IOException {
        var about = new HashSet<String>();
        for (var event : events()) {
            var told = view.about(fact(event)).collect(Collectors.toSet());
            about.addAll(told);

            assertThat(view.perhapsAbout(event.payload().getClass(), event.tags()))
                    .as("%s", event.payload())
                    .doesNotHaveDuplicates()
                    .containsAll(told);
        }
        assertThat(about).isNotEmpty();
    }

    /** What reports keep of a thing is decoded when it is asked for: of what it is not about there should be little. */
    @ParameterizedTest
    @MethodSource("views")
    void and_hardly_anything_else(FactsView view) throws IOException {
        long more = 0;
        long told = 0;
        for (var event : events()) {
            var about = view.about(fact(event)).collect(Collectors.toSet());
            told += about.size();
            more += view.perhapsAbout(event.payload().getClass(), event.tags())
                    .filter(key -> !about.contains(key))
                    .count();
        }
        assertThat(more).isLessThanOrEqualTo(told / 10);
    }

    private static Fact fact(LoggedEvent event) {
        return Fact.of(Entry.of(event.position(), event.recordedAt(), event.metadata(), event.payload()));
    }

    private static List<LoggedEvent> events() throws IOException {
        try (var golden = GoldenLog.importInto(Stores.EMBEDDED, GoldenRegister.EVERY_OUTCOME);
                var all = golden.log().read(0, Long.MAX_VALUE, EventCriteria.havingAnyTag())) {
            return all.toList();
        }
    }
}
