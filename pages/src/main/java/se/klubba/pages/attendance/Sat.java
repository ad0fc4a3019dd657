package se.klubba.pages.attendance;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.Term;
import se.klubba.kernel.Term.Holds;
import se.klubba.meetingrecord.MeetingEntry;
import se.klubba.reading.Named;

/**
 * That somebody sat in a body.
 *
 * @param who null for somebody unknown
 */
public record Sat(@Nullable Named who, Named body, Term term) {
    boolean at(MeetingEntry meeting) {
        return Stream.concat(Stream.of(meeting.body()), meeting.with().stream())
                        .anyMatch(of -> of.id().equals(body.id()))
                && term.on(meeting.on(), null) != Holds.NO;
    }
}
