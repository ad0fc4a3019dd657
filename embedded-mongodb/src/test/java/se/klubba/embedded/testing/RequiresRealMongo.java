package se.klubba.embedded.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Left out, saying how to get a server, where {@link RealMongo} finds none; with {@code CI=true} that is a failure. */
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@ExtendWith(RequiresRealMongo.Condition.class)
public @interface RequiresRealMongo {
    /** Whether it must be a server that the tests start themselves, as for users or further arguments. */
    boolean started() default false;

    /** Asks {@link RealMongo#available()}, or {@link RealMongo#canStart()}. */
    final class Condition implements ExecutionCondition {
        private static final AtomicBoolean TOLD = new AtomicBoolean();

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            boolean started = AnnotationSupport.findAnnotation(context.getElement(), RequiresRealMongo.class)
                    .map(RequiresRealMongo::started)
                    .orElse(false);
            return verdict(started ? RealMongo.canStart() : RealMongo.available(), "true".equals(System.getenv("CI")));
        }

        static ConditionEvaluationResult verdict(boolean found, boolean ci) {
            if (found) {
                return ConditionEvaluationResult.enabled("a real MongoDB server was found");
            }
            if (ci) {
                throw new IllegalStateException(RealMongo.MISSING);
            }
            if (!TOLD.getAndSet(true)) {
                System.err.println(RealMongo.MISSING + ". The tests that need one are left out.");
            }
            return ConditionEvaluationResult.disabled(RealMongo.MISSING);
        }
    }
}
