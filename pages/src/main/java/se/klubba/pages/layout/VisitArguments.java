package se.klubba.pages.layout;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import se.klubba.reading.Asked;
import se.klubba.reading.Moments;
import se.klubba.reading.ReadProblem;

/** Reads a {@link Visit} from the request. */
@Component
public class VisitArguments implements HandlerMethodArgumentResolver {
    private static final Locale SWEDISH = Locale.of("sv");
    private static final List<Locale> LANGUAGES = List.of(SWEDISH, Locale.of("en"));

    private final Moments moments;

    VisitArguments(Moments moments) {
        this.moments = moments;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Visit.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        var mistyped = new ArrayList<Mistyped.Field>();
        var visit = visit(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)), mistyped);
        if (!mistyped.isEmpty()) {
            throw new Mistyped(mistyped);
        }
        return visit;
    }

    /** How a request asks; of a time that cannot be read, of now. */
    public Visit visit(HttpServletRequest request) {
        return visit(request, new ArrayList<>());
    }

    private Visit visit(HttpServletRequest request, List<Mistyped.Field> mistyped) {
        var chosen = chosen(request.getParameter("lang"));
        var language = chosen == null ? wished(request) : chosen;
        var links = new Links(
                request.getContextPath(),
                new Asked(
                        read(request, "asOf", this::day, mistyped),
                        read(request, "knownAt", this::moment, mistyped),
                        null,
                        null),
                chosen == null ? null : chosen.getLanguage());
        return new Visit(
                language,
                links,
                request.getRequestURI().substring(request.getContextPath().length()),
                own(request),
                moments.today(),
                moments.zone());
    }

    private static @Nullable String given(HttpServletRequest request, String parameter) {
        var value = request.getParameter(parameter);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static @Nullable String read(
            HttpServletRequest request, String parameter, UnaryOperator<String> read, List<Mistyped.Field> mistyped) {
        var said = given(request, parameter);
        try {
            return said == null ? null : read.apply(said);
        } catch (Mistyped _) {
            mistyped.add(new Mistyped.Field(parameter, String.valueOf(said)));
            return null;
        }
    }

    private String day(String said) {
        return Mistyped.day("asOf", said, moments.today()).toString();
    }

    private String moment(String said) {
        try {
            moments.instant(said);
            return said;
        } catch (ReadProblem _) {
            return Mistyped.day("knownAt", said, moments.today()).toString();
        }
    }

    private static @Nullable Locale chosen(@Nullable String tag) {
        return LANGUAGES.stream()
                .filter(l -> l.getLanguage().equals(tag))
                .findFirst()
                .orElse(null);
    }

    /** What the browser wishes for first of those that there are; Swedish where it wishes for none. */
    private static Locale wished(HttpServletRequest request) {
        var header = request.getHeader("Accept-Language");
        if (header == null || header.isBlank()) {
            return SWEDISH;
        }
        try {
            var found = Locale.lookup(Locale.LanguageRange.parse(header), LANGUAGES);
            return found == null ? SWEDISH : found;
        } catch (IllegalArgumentException _) {
            return SWEDISH;
        }
    }

    /** Those of the address: what a form sends is none of them. */
    private static Map<String, List<String>> own(HttpServletRequest request) {
        var all = new LinkedHashMap<String, List<String>>();
        if (request.getMethod().equals("GET")) {
            request.getParameterMap().forEach((name, values) -> {
                if (!Visit.COMMON.contains(name)) {
                    all.put(name, List.of(values));
                }
            });
        }
        return all;
    }
}
