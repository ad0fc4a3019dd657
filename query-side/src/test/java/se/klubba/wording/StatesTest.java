package se.klubba.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import se.klubba.words.Language;
import se.klubba.words.Messages;
import se.klubba.words.State;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StatesTest {
    @ParameterizedTest
    @EnumSource
    void every_state_of_an_answer_has_a_label(Language language) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(State.class));
        var states = scanner.findCandidateComponents("se.klubba").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .filter(Class::isEnum)
                .flatMap(type -> Arrays.stream(Objects.requireNonNull(type.getEnumConstants())))
                .toList();
        assertThat(states).hasSizeGreaterThan(30);
        assertThat(states)
                .allSatisfy(state -> assertThat(Messages.common(language).say((Enum<?>) state))
                        .isNotBlank());
    }
}
