package se.klubba.accounts.signingin;

import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether anybody has to log in: nobody, where {@code klubba.open} is said, alone or as true; whatever else it is, everybody. */
final class OpenOrNot {
    private OpenOrNot() {}

    static final class Open implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata of) {
            // a flag alone has no text, which the conditions on properties take for neither true nor false
            var said =
                    context.getEnvironment().getProperty("klubba.open", "false").strip();
            return said.isEmpty() || said.equalsIgnoreCase("true");
        }
    }

    static final class NotOpen extends NoneNestedConditions {
        NotOpen() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @Conditional(Open.class)
        static final class WithoutLogins {}
    }
}
