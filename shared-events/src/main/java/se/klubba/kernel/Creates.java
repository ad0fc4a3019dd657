package se.klubba.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On the component of an event that identifies what the event brings into being: from then on it is on record. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Creates {
    /** Whether the event says how it is called as well. */
    boolean called() default true;
}
