package se.klubba.pages.matter;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import se.klubba.kernel.MatterId;
import se.klubba.mattertrail.Matters;
import se.klubba.meetingrecord.Meetings;
import se.klubba.pages.layout.PageEndpoint;
import se.klubba.pages.layout.Pages;
import se.klubba.pages.layout.Visit;
import se.klubba.reading.Readings;

@PageEndpoint
class MatterPageEndpoint {
    private final Pages pages;
    private final Matters matters;
    private final Meetings meetings;

    MatterPageEndpoint(Pages pages, Matters matters, Meetings meetings) {
        this.pages = pages;
        this.matters = matters;
        this.meetings = meetings;
    }

    @GetMapping({"/matters/{matter}", "/matters/{matter}/{*slug}"})
    View matter(Visit visit, @PathVariable String matter) {
        var id = Readings.identifier(MatterId::new, matter);
        return pages.answer(
                visit, reading -> MatterPage.of(visit, matters.trail(reading, id), meetings.all(reading, null)));
    }
}
