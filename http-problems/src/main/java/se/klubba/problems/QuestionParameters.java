package se.klubba.problems;

import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/**
 * By what an endpoint can be asked.
 *
 * @param whole whether it can be asked by nothing else
 */
record QuestionParameters(Set<String> names, boolean whole) {
    /** What every page can be asked by; what else a page knows it does not declare. */
    private static final Set<String> OF_PAGES = Set.of("asOf", "knownAt", "lang");

    /** It may be said of every question: what is read of the log itself has seen all that there is. */
    private static final String SEEN = "atLeast";

    /** More letters than this are no slip. */
    private static final int SLIPS = 2;

    static QuestionParameters of(HandlerMethod endpoint, boolean api) {
        if (!api) {
            return new QuestionParameters(OF_PAGES, false);
        }
        var names = new TreeSet<String>();
        Arrays.stream(endpoint.getMethodParameters())
                .flatMap(QuestionParameters::names)
                .forEach(names::add);
        Arrays.stream(endpoint.getMethod().getAnnotationsByType(io.swagger.v3.oas.annotations.Parameter.class))
                .filter(described -> described.in() == ParameterIn.QUERY)
                .forEach(described -> names.add(described.name()));
        return new QuestionParameters(names, true);
    }

    private static Stream<String> names(MethodParameter parameter) {
        var asked = parameter.getParameterAnnotation(RequestParam.class);
        var type = parameter.getParameterType();
        if (asked != null) {
            return Map.class.isAssignableFrom(type) ? Stream.empty() : Stream.of(name(asked, parameter));
        }
        return type.isRecord() && parameter.getParameterAnnotations().length > 0
                ? Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName)
                : Stream.empty();
    }

    private static String name(RequestParam asked, MethodParameter parameter) {
        return !asked.name().isEmpty()
                ? asked.name()
                : !asked.value().isEmpty()
                        ? asked.value()
                        : String.valueOf(parameter.getParameter().getName());
    }

    /** What is wrong with a parameter of this name; null where nothing is. */
    @Nullable
    UnknownParameter refusal(String name) {
        if (names.contains(name) || name.equals(SEEN)) {
            return null;
        }
        var nearest = names.stream()
                .min(Comparator.comparingInt(right -> distance(right, name)))
                .filter(right -> distance(right, name) <= Math.min(SLIPS, right.length() / 2))
                .orElse(null);
        if (nearest != null) {
            return new UnknownParameter(name, ", it is called " + nearest);
        }
        return whole
                ? new UnknownParameter(
                        name, names.isEmpty() ? ", nor any other" : "; there are " + String.join(", ", names))
                : null;
    }

    /** Whatever their case. */
    private static int distance(String one, String other) {
        return EditDistance.between(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
    }
}
