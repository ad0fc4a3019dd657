package se.klubba.pages.layout;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import se.klubba.reading.Busy;
import se.klubba.reading.ReadProblem;

/** What goes wrong becomes a page for whoever asked for one, and says what to do; the interface of programs keeps its problems (RFC 9457). */
@Component
class ErrorPages implements HandlerExceptionResolver, Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final List<String> NOT_PAGES = List.of("/api/", "/v3/", "/actuator", "/swagger-ui");

    private final ObjectProvider<Pages> pages;
    private final ObjectProvider<VisitArguments> visits;

    ErrorPages(ObjectProvider<Pages> pages, ObjectProvider<VisitArguments> visits) {
        this.pages = pages;
        this.visits = visits;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception wrong) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var accept = request.getHeader("Accept");
        boolean askedFor = accept != null
                && accept.contains("text/html")
                && NOT_PAGES.stream().noneMatch(path::startsWith);
        if (!askedFor && !isOfPages(handler)) {
            return null;
        }
        var status = status(wrong);
        if (status.value() == 500) {
            LOG.error("a fault of ours", wrong);
        }
        if (status.value() == 503) {
            response.setHeader("Retry-After", "5");
        }
        var visit = visits.getObject().visit(request);
        return new ModelAndView(pages.getObject().plain(ErrorPage.of(visit, status, wrong), status));
    }

    /** What answers with pages alone answers so when something goes wrong too, whatever is accepted. */
    private static boolean isOfPages(@Nullable Object handler) {
        return handler instanceof HandlerMethod method
                && AnnotatedElementUtils.hasAnnotation(method.getBeanType(), PageEndpoint.class);
    }

    private static HttpStatusCode status(Exception wrong) {
        return switch (wrong) {
            case ReadProblem problem -> problem.status();
            case Exception later when Busy.isToldBy(later) -> HttpStatus.SERVICE_UNAVAILABLE;
            case ErrorResponse known -> known.getStatusCode();
            case MethodArgumentTypeMismatchException _, Mistyped _ -> HttpStatus.BAD_REQUEST;
            default -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }
}
