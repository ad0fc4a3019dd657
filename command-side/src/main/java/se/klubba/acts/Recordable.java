package se.klubba.acts;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.klubba.kernel.KlubbaEvent;

/** Where an act is received and from whom, what it is called inside a decision or a record file, and what that means. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Recordable {
    /** The path it is posted to; {@code {name}} fills the component of that name: {@code /api/matters/{matter}/table}. Empty where it is received in a way of its own. */
    String path();

    /** Who may send it, where it has a path; nobody where it is received in a way of its own. */
    Senders sentBy() default Senders.NOBODY;

    /** The component that identifies what the act brings into being; made up where it is absent. Empty where nothing is. */
    String creates() default "";

    /** Its name as an effect, the user's verb: {@code table}, {@code appoint}. */
    String effect();

    /** What it says, in a sentence or two for whoever writes one; fields by their names: {@code Extend it. last: its last day now, included.} */
    String meaning();

    /** Whether it can stand in a record file as a verb of its own. */
    boolean verb() default true;

    /** Whether it may be on record as somebody reported it, or by hearsay ({@link se.klubba.kernel.ToldAs}). What ends or decides something may not. */
    boolean hearsay() default false;

    /** Whether it has a day. Acts that only note that something exists have none (DOMAIN, Time 1). */
    boolean dated() default true;

    /** What it puts on record, its components among those of the fact; none of its own where it tells of another entry, or has acts inside it. */
    Class<? extends KlubbaEvent> fact() default KlubbaEvent.class;
}
