package se.klubba.pages.follow;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;
import se.klubba.pages.layout.Visit;

/** Writes iCalendar (RFC 5545). An event keeps its identifier: what was moved or cancelled updates what was fetched before. */
final class Calendars {
    static {
        // its definitions of time zones come with it; it must not look for newer ones elsewhere
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
    }

    private Calendars() {}

    /**
     * A day that somebody has to know of.
     *
     * @param id stable, whatever happens to it
     * @param starts null for the whole day
     * @param ends null where that is not told: then it has a beginning only
     * @param path of the page that shows it
     * @param touched position of the last event that changed it: what is fetched later has a greater one
     */
    record Day(
            String id,
            String summary,
            LocalDate on,
            @Nullable LocalTime starts,
            @Nullable LocalTime ends,
            ZoneId zone,
            Standing standing,
            String path,
            long touched) {}

    /** How sure a day is. */
    enum Standing {
        CONFIRMED(ImmutableStatus.VEVENT_CONFIRMED),
        PROPOSED(ImmutableStatus.VEVENT_TENTATIVE),
        CANCELLED(ImmutableStatus.VEVENT_CANCELLED);

        private final Status status;

        Standing(Status status) {
            this.status = status;
        }

        static Standing cancelled(boolean cancelled) {
            return cancelled ? CANCELLED : CONFIRMED;
        }
    }

    /**
     * @param host of the register, without a path
     * @param recorded when what is at a position was; what is not told counts as of now
     */
    static String ics(Visit visit, String host, Instant now, List<Day> days, Map<Long, Instant> recorded) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Klubba//" + visit.locale().getLanguage().toUpperCase(java.util.Locale.ROOT)));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        Stream.concat(
                        Stream.of(visit.zone()),
                        days.stream().filter(d -> d.starts() != null).map(Day::zone))
                .map(ZoneId::getId)
                .distinct()
                .forEach(zone -> calendar.add(zone(zone)));
        days.forEach(day -> calendar.add(
                event(host + visit.links().to(day.path()), day, recorded.getOrDefault(day.touched(), now))));
        return calendar.toString();
    }

    /** Called as the register calls it, also where its definition is that of another: Stockholm has had the time of Berlin for long. */
    private static VTimeZone zone(String id) {
        var zone = TimeZoneRegistryFactory.getInstance()
                .createRegistry()
                .getTimeZone(id)
                .getVTimeZone();
        return zone.replace(new TzId(id));
    }

    private static VEvent event(String page, Day day, Instant modified) {
        var starts = day.starts();
        Temporal begin = starts == null ? day.on() : day.on().atTime(starts).atZone(day.zone());
        var ends = day.ends();
        var event = starts == null || ends == null
                ? new VEvent(begin, day.summary())
                : new VEvent(begin, end(day.on(), starts, ends).atZone(day.zone()), day.summary());
        event.removeAll("DTSTAMP");
        event.add(new DtStamp(modified));
        event.add(new LastModified(modified));
        event.add(new Sequence((int) Math.clamp(day.touched(), 0, Integer.MAX_VALUE)));
        event.add(new Uid(day.id() + "@klubba"));
        event.add(new Url(java.net.URI.create(page)));
        event.add(day.standing().status);
        return event;
    }

    /** After midnight where it ends before it starts. */
    private static LocalDateTime end(LocalDate on, LocalTime starts, LocalTime ends) {
        return (ends.isBefore(starts) ? on.plusDays(1) : on).atTime(ends);
    }
}
