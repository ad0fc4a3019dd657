package se.klubba.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a family of events: the kinds of things that they tell about. What else they identify they only name. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface About {
    Class<? extends Identifier>[] value();
}
