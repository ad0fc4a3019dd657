package se.klubba.pages.log;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import se.klubba.EventJson;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.calendar.Calendar;
import se.klubba.calendar.CalendarView;
import se.klubba.directory.Directory;
import se.klubba.directory.Names;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.pages.layout.EntryLinks;
import se.klubba.pages.layout.PageEndpoint;
import se.klubba.pages.layout.Pages;
import se.klubba.pages.layout.Visit;
import se.klubba.proposals.Points;
import se.klubba.reading.ReadContext;
import se.klubba.reading.ReadProblem;
import se.klubba.reading.Readings;
import se.klubba.record.event.RecordEvent;
import se.klubba.wording.Phrasing;
import se.klubba.wording.Place;
import se.klubba.wording.Why;

@PageEndpoint
class LogPageEndpoint {
    private final Pages pages;
    private final Directory directory;
    private final CalendarView calendar;
    private final ObjectProvider<EntryLinks> acts;

    LogPageEndpoint(Pages pages, Directory directory, CalendarView calendar, ObjectProvider<EntryLinks> acts) {
        this.acts = acts;
        this.pages = pages;
        this.directory = directory;
        this.calendar = calendar;
    }

    @GetMapping("/log")
    View log(Visit visit) {
        return pages.answer(visit, reading -> {
            var part = LogPart.of(visit, reading, LogPage.MOST);
            var telling = telling(visit, reading);
            return new LogPage(
                    part,
                    part.raw().events().reversed().stream().map(telling::told).toList());
        });
    }

    @GetMapping("/log/{position}")
    View entry(Visit visit, @PathVariable String position) {
        int at = Readings.number("position", position, 0, 0, Integer.MAX_VALUE - 1);
        return pages.answer(visit, reading -> {
            var raw = reading.log().part(at, 1);
            if (raw.events().isEmpty()) {
                throw ReadProblem.unknown("entry", position);
            }
            return page(visit, reading, raw.events().getFirst(), raw.head());
        });
    }

    private EntryPage page(Visit visit, ReadContext reading, LoggedEvent event, long head) {
        var telling = telling(visit, reading);
        var fact = telling.fact(event);
        var payload = (KlubbaEvent) event.payload();
        var basis = payload.at().basis();
        var amendments = reading.log().amendments(event);
        var stored = EventJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(payload);
        return new EntryPage(
                visit,
                telling.told(event),
                telling.names().orNull(basis.meeting()),
                se.klubba.pages.layout.Why.of(visit, Why.of(fact, telling.names()))
                        .place(),
                reading.text().of(fact),
                sources(telling, event, amendments),
                stored,
                digest(stored),
                event.position() > 0 ? event.position() - 1 : null,
                event.position() + 1 < head ? event.position() + 1 : null,
                payload instanceof RecordEvent
                        ? Amended.of(reading, telling, List.of(event)).getFirst()
                        : null,
                amendments.stream().map(telling::told).toList(),
                payload instanceof RecordEvent || isRetracted(event.position(), amendments)
                        ? List.of()
                        : acts.orderedStream()
                                .flatMap(a -> a.of(visit, event.position()).stream())
                                .filter(link -> pages.mayFollow(visit, link))
                                .toList());
    }

    private static boolean isRetracted(long entry, List<LoggedEvent> amendments) {
        return amendments.stream()
                .anyMatch(e -> e.payload() instanceof RecordEvent.EntryRetracted r && r.entry() == entry);
    }

    /** Its own, and those that were added later. */
    private static List<Place> sources(Telling telling, LoggedEvent event, List<LoggedEvent> amendments) {
        var further = amendments.stream().filter(e -> e.payload() instanceof RecordEvent.SourceAdded);
        return Stream.concat(Stream.of(event), further)
                .flatMap(e -> Why.of(telling.fact(e), telling.names()).sources().stream())
                .distinct()
                .toList();
    }

    private Telling telling(Visit visit, ReadContext reading) {
        var names = Names.of(reading, directory);
        return new Telling(visit, names, Phrasing.of(names, Calendar.of(reading, calendar, names), Points.NONE));
    }

    private static String digest(String stored) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(stored.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
