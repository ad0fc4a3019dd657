package se.klubba.pages.instruments;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import se.klubba.calendar.CalendarView;
import se.klubba.directory.Directory;
import se.klubba.instrumentregister.Instruments;
import se.klubba.pages.layout.PageEndpoint;
import se.klubba.pages.layout.Pages;
import se.klubba.pages.layout.Visit;

@PageEndpoint
class InstrumentsPageEndpoint {
    private final Pages pages;
    private final Instruments instruments;
    private final Directory directory;
    private final CalendarView calendar;

    InstrumentsPageEndpoint(Pages pages, Instruments instruments, Directory directory, CalendarView calendar) {
        this.pages = pages;
        this.instruments = instruments;
        this.directory = directory;
        this.calendar = calendar;
    }

    @GetMapping("/instruments")
    View instruments(Visit visit) {
        return pages.answer(visit, reading -> {
            return InstrumentsPage.of(visit, reading, instruments);
        });
    }
}
