package se.klubba.pages.instrument;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import se.klubba.calendar.Calendar;
import se.klubba.calendar.CalendarView;
import se.klubba.directory.Directory;
import se.klubba.directory.Names;
import se.klubba.instrumentregister.Instruments;
import se.klubba.kernel.InstrumentId;
import se.klubba.pages.layout.PageEndpoint;
import se.klubba.pages.layout.Pages;
import se.klubba.pages.layout.Visit;
import se.klubba.reading.Readings;

@PageEndpoint
class InstrumentPageEndpoint {
    private final Pages pages;
    private final Instruments instruments;
    private final Directory directory;
    private final CalendarView calendar;

    InstrumentPageEndpoint(Pages pages, Instruments instruments, Directory directory, CalendarView calendar) {
        this.pages = pages;
        this.instruments = instruments;
        this.directory = directory;
        this.calendar = calendar;
    }

    @GetMapping({"/instruments/{instrument}", "/instruments/{instrument}/{*slug}"})
    View instrument(Visit visit, @PathVariable String instrument) {
        var id = Readings.identifier(InstrumentId::new, instrument);
        return pages.answer(visit, reading -> {
            var names = Names.of(reading, directory);
            return new InstrumentPage(
                    visit, instruments.one(reading, id, names, Calendar.of(reading, calendar, names)));
        });
    }
}
