package se.klubba.pages.matter;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import se.klubba.calendar.Calendar;
import se.klubba.calendar.CalendarView;
import se.klubba.directory.Directory;
import se.klubba.directory.Names;
import se.klubba.kernel.MatterId;
import se.klubba.mattertrail.Matters;
import se.klubba.meetingrecord.Meetings;
import se.klubba.pages.layout.PageEndpoint;
import se.klubba.pages.layout.Pages;
import se.klubba.pages.layout.Visit;
import se.klubba.pages.log.Telling;
import se.klubba.proposals.Points;
import se.klubba.reading.ReadContext;
import se.klubba.reading.Readings;
import se.klubba.wording.Phrasing;

@PageEndpoint
class MatterPageEndpoint {
    private final Pages pages;
    private final Matters matters;
    private final Meetings meetings;
    private final Directory directory;
    private final CalendarView calendar;

    MatterPageEndpoint(Pages pages, Matters matters, Meetings meetings, Directory directory, CalendarView calendar) {
        this.directory = directory;
        this.calendar = calendar;
        this.pages = pages;
        this.matters = matters;
        this.meetings = meetings;
    }

    @GetMapping({"/matters/{matter}", "/matters/{matter}/{*slug}"})
    View matter(Visit visit, @PathVariable String matter) {
        var id = Readings.identifier(MatterId::new, matter);
        return pages.answer(visit, reading -> {
            var names = Names.of(reading, directory);
            var telling =
                    new Telling(visit, names, Phrasing.of(names, Calendar.of(reading, calendar, names), Points.NONE));
            var trail = matters.trail(reading, id);
            return MatterPage.of(
                    visit,
                    trail,
                    meetings.known(reading, MatterPage.meetings(trail)),
                    why -> why.corrected() ? before(reading, telling, why.entry()) : null);
        });
    }

    private static @Nullable String before(ReadContext reading, Telling telling, long entry) {
        return reading.log().part(entry, 1).events().stream()
                .map(event -> telling.told(event).what())
                .findFirst()
                .orElse(null);
    }
}
