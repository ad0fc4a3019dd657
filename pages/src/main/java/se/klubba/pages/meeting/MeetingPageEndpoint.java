package se.klubba.pages.meeting;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import se.klubba.calendar.CalendarView;
import se.klubba.forecast.Forecasts;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.DocumentText;
import se.klubba.kernel.MeetingId;
import se.klubba.meetingrecord.MeetingEntry;
import se.klubba.meetingrecord.MeetingRecord;
import se.klubba.meetingrecord.Meetings;
import se.klubba.pages.documents.Marked;
import se.klubba.pages.documents.MarkedLines;
import se.klubba.pages.layout.PageEndpoint;
import se.klubba.pages.layout.Pages;
import se.klubba.pages.layout.Visit;
import se.klubba.pages.meeting.MeetingPage.Beside;
import se.klubba.reading.KeptDocuments;
import se.klubba.reading.ListWanted;
import se.klubba.reading.Named;
import se.klubba.reading.ReadContext;
import se.klubba.reading.Readings;
import se.klubba.wording.Place;
import se.klubba.wording.Why;

@PageEndpoint
class MeetingPageEndpoint {
    /** So many meetings a body has on one day at the most. */
    private static final int OF_A_DAY = 5;

    private final Pages pages;
    private final Meetings meetings;
    private final Forecasts forecasts;

    MeetingPageEndpoint(Pages pages, Meetings meetings, Forecasts forecasts) {
        this.pages = pages;
        this.meetings = meetings;
        this.forecasts = forecasts;
    }

    @GetMapping({"/meetings/{meeting}", "/meetings/{meeting}/{*slug}"})
    View meeting(Visit visit, @PathVariable String meeting) {
        var id = Readings.identifier(MeetingId::new, meeting);
        return pages.answer(visit, reading -> page(visit, reading, id));
    }

    private MeetingPage page(Visit visit, ReadContext reading, MeetingId id) {
        var record = meetings.of(reading, id);
        boolean toCome = record.items().stream().allMatch(i -> i.clauses().isEmpty())
                && !record.on().isBefore(visit.day());
        var body = new BodyId(record.body().id());
        return new MeetingPage(
                visit,
                record,
                toCome ? forecasts.of(reading, id) : null,
                MeetingPage.first(record),
                beside(reading, record),
                next(reading, CalendarView.meetings(body, null, record.on()).reversed(), record.id()),
                next(reading, CalendarView.meetings(body, record.on(), null), record.id()));
    }

    /** The one after a meeting, in meetings that begin with those of its day; null where there is none. */
    private @Nullable MeetingEntry next(ReadContext reading, ListWanted from, String meeting) {
        return meetings.list().part(reading, from, null, OF_A_DAY + 1).items().stream()
                .dropWhile(m -> !m.id().equals(meeting))
                .skip(1)
                .findFirst()
                .orElse(null);
    }

    /** That in which most of it stands, where it can be read by lines. */
    private static @Nullable Beside beside(ReadContext reading, MeetingRecord record) {
        var most = MeetingPage.whys(record)
                .flatMap(w -> w.sources().stream().limit(1))
                .map(Place::document)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
        return most != null
                        && reading.document(new DocumentId(most.id())) instanceof KeptDocuments.Found.Kept kept
                        && kept.as().mediaType().startsWith("text/")
                ? new Beside(most, MarkedLines.of(DocumentText.of(kept.bytes()), marks(record, most)))
                : null;
    }

    private static List<Marked> marks(MeetingRecord record, Named document) {
        return MeetingPage.whys(record)
                .flatMap(why -> why.sources().stream()
                        .filter(p -> p.document().id().equals(document.id()))
                        .map(p -> Marked.of(p, "#" + anchor(why))))
                .toList();
    }

    /** Where on the page a fact is told. */
    static String anchor(Why why) {
        return "k" + why.entry();
    }
}
