package se.klubba;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.messaging.eventhandling.annotation.Event;
import se.klubba.appointments.event.SeatEvent;
import se.klubba.assignments.event.AssignmentEvent;
import se.klubba.bodies.event.BodyEvent;
import se.klubba.funding.event.FundingEvent;
import se.klubba.instruments.event.InstrumentEvent;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.matters.event.MatterEvent;
import se.klubba.meetings.event.MeetingEvent;
import se.klubba.meetings.event.OccasionEvent;
import se.klubba.people.event.PersonEvent;
import se.klubba.record.event.RecordEvent;
import se.klubba.reports.event.ReportEvent;
import se.klubba.visibility.event.VisibilityEvent;

/** Every event there is, read off the sealed families; a new one is in it by being written. */
public final class EventCatalog {
    private static final List<Class<? extends KlubbaEvent>> FAMILIES = List.of(
            PersonEvent.class,
            BodyEvent.class,
            SeatEvent.class,
            MeetingEvent.class,
            OccasionEvent.class,
            MatterEvent.class,
            AssignmentEvent.class,
            InstrumentEvent.class,
            FundingEvent.class,
            ReportEvent.class,
            RecordEvent.class,
            VisibilityEvent.class);

    private static final Map<String, Class<? extends KlubbaEvent>> BY_NAME = all().stream()
            .collect(Collectors.toUnmodifiableMap(
                    c -> name(c) + "#" + c.getAnnotation(Event.class).version(), Function.identity()));

    private EventCatalog() {}

    public static List<Class<? extends KlubbaEvent>> all() {
        return FAMILIES.stream().flatMap(EventCatalog::members).toList();
    }

    /** As it is stored, {@code namespace.Name}. */
    public static String name(Class<?> event) {
        var named = event.getAnnotation(Event.class);
        return named.namespace() + "." + named.name();
    }

    /** @throws IllegalArgumentException when there is no such event */
    public static Class<? extends KlubbaEvent> named(String name, String version) {
        var type = BY_NAME.get(name + "#" + version);
        if (type == null) {
            throw new IllegalArgumentException("there is no event " + name + " of version " + version);
        }
        return type;
    }

    /** The events of one family, for reading only these. */
    public static Stream<Class<? extends KlubbaEvent>> members(Class<? extends KlubbaEvent> family) {
        return Arrays.stream(family.getPermittedSubclasses()).map(c -> c.asSubclass(KlubbaEvent.class));
    }
}
