package se.klubba.pages.meetings;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import se.klubba.meetingrecord.Meetings;
import se.klubba.pages.layout.PageEndpoint;
import se.klubba.pages.layout.Pages;
import se.klubba.pages.layout.Visit;

@PageEndpoint
class MeetingsPageEndpoint {
    private final Pages pages;
    private final Meetings meetings;

    MeetingsPageEndpoint(Pages pages, Meetings meetings) {
        this.pages = pages;
        this.meetings = meetings;
    }

    @GetMapping("/meetings")
    View meetings(Visit visit) {
        return pages.answer(visit, reading -> MeetingsPage.of(visit, reading, meetings));
    }
}
