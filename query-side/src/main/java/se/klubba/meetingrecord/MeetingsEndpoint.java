package se.klubba.meetingrecord;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.klubba.calendar.CalendarView;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.MeetingId;
import se.klubba.reading.Asked;
import se.klubba.reading.Listing;
import se.klubba.reading.Moments;
import se.klubba.reading.Page;
import se.klubba.reading.ReadEndpoint;
import se.klubba.reading.Readings;

@ReadEndpoint
class MeetingsEndpoint {
    private final Readings readings;
    private final Meetings meetings;

    MeetingsEndpoint(Readings readings, Meetings meetings) {
        this.readings = readings;
        this.meetings = meetings;
    }

    /**
     * @param body the identifier of the body whose they are
     * @param from the first day, 2020-01-01
     * @param to the last day, included
     */
    @Operation(summary = "Meetings, by date; narrowed by their body and a period")
    @GetMapping("/api/meetings")
    ResponseEntity<Page<MeetingEntry>> meetings(
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @ParameterObject Asked asked,
            @ParameterObject Listing listing) {
        var of = body == null ? null : Readings.identifier(BodyId::new, body);
        var first = from == null ? null : Moments.day("from", from);
        var last = to == null ? null : Moments.day("to", to);
        var wanted = CalendarView.meetings(of, first, last);
        // what meetings are called by is their bodies and days
        return readings.list(
                asked,
                new Listing(null, listing.limit(), listing.cursor()),
                meetings.list(),
                reading -> meetings.called(reading, wanted, listing.q()));
    }

    @Operation(summary = "What happened at a meeting")
    @GetMapping("/api/meetings/{meeting}")
    ResponseEntity<MeetingRecord> meeting(@PathVariable String meeting, @ParameterObject Asked asked) {
        var id = Readings.identifier(MeetingId::new, meeting);
        return readings.answer(asked, reading -> meetings.of(reading, id));
    }
}
