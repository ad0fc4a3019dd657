package se.klubba.meetingrecord;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.MeetingId;
import se.klubba.reading.Asked;
import se.klubba.reading.Listing;
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

    @Operation(summary = "Meetings, by date; of one body where it is named")
    @GetMapping("/api/meetings")
    ResponseEntity<Page<MeetingEntry>> meetings(
            @RequestParam(required = false) @Nullable String body,
            @ParameterObject Asked asked,
            @ParameterObject Listing listing) {
        var of = body == null ? null : Readings.identifier(BodyId::new, body);
        return readings.list(asked, listing, reading -> meetings.all(reading, of), MeetingEntry::name);
    }

    @Operation(summary = "What happened at a meeting")
    @GetMapping("/api/meetings/{meeting}")
    ResponseEntity<MeetingRecord> meeting(@PathVariable String meeting, @ParameterObject Asked asked) {
        var id = Readings.identifier(MeetingId::new, meeting);
        return readings.answer(asked, reading -> meetings.of(reading, id));
    }
}
