package se.klubba.problems;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses a question by what the endpoint does not know, {@code asof=}: it would be left out, and the answer be of another day. Of pages, which
 * do not declare theirs, only what is nearly one of those that all have.
 */
@Component
class UnknownParameters implements HandlerInterceptor, WebMvcConfigurer {
    private static final Set<String> QUESTIONS = Set.of("GET", "HEAD");

    private final Map<Method, QuestionParameters> known = new ConcurrentHashMap<>();

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod endpoint && QUESTIONS.contains(request.getMethod())) {
            boolean api = request.getRequestURI()
                    .substring(request.getContextPath().length())
                    .startsWith("/api/");
            var parameters = known.computeIfAbsent(endpoint.getMethod(), _ -> QuestionParameters.of(endpoint, api));
            for (var name : request.getParameterMap().keySet()) {
                var refusal = parameters.refusal(name);
                if (refusal != null) {
                    throw refusal;
                }
            }
        }
        return true;
    }
}
