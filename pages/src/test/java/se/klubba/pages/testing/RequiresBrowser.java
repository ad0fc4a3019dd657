package se.klubba.pages.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Left out, saying how to get one, where there is no Chromium; with {@code CI=true} that is a failure. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@ExtendWith(RequiresBrowser.Condition.class)
public @interface RequiresBrowser {
    /** Asks {@link Browser#available()}. */
    final class Condition implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (Browser.available()) {
                return ConditionEvaluationResult.enabled("Chromium was found");
            }
            if ("true".equals(System.getenv("CI"))) {
                throw new IllegalStateException(Browser.MISSING);
            }
            System.err.println(Browser.MISSING + ". The tests that need it are left out.");
            return ConditionEvaluationResult.disabled(Browser.MISSING);
        }
    }
}
