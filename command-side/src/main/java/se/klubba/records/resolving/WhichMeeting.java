package se.klubba.records.resolving;

import java.util.ArrayList;
import java.util.Objects;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.MeetingId;
import se.klubba.records.format.Faults;
import se.klubba.records.format.Minutes;
import se.klubba.records.format.Node;
import se.klubba.records.format.Parts;

/** Which meeting a file is about. Where that cannot be told, the acts are read all the same, so that all that is wrong is told at once. */
final class WhichMeeting {
    private final Minutes minutes;
    private final Things things;
    private final Identifiers identifiers;
    private final Faults faults;
    private final Parts parts;
    private boolean known;

    WhichMeeting(Minutes minutes, Things things, Identifiers identifiers, Faults faults) {
        this.minutes = minutes;
        this.things = things;
        this.identifiers = identifiers;
        this.faults = faults;
        this.parts = new Parts(faults);
    }

    /** Whether rules can be asked: about a meeting that is stood in for they would say what is not so. */
    boolean known() {
        return known;
    }

    /** That of the heading, or one that stands in for it. */
    BodyId body() {
        var heading = minutes.heading();
        var found = new ArrayList<BodyId>();
        if (heading.saysWhose()) {
            faults.within(() -> found.add(identifiers.body(heading.body())));
        }
        known = heading.readable() && !found.isEmpty();
        return found.isEmpty() ? standIn(heading.body()) : found.getFirst();
    }

    private BodyId standIn(Node named) {
        var it = new BodyId(things.madeUp());
        faults.within(() -> things.known(parts.name(named), it));
        return it;
    }

    /** That of the heading; where the file tells that it was moved to its day, the one that was moved. */
    MeetingId meeting(BodyId body) {
        var heading = minutes.heading();
        if (!known) {
            return new MeetingId(things.madeUp());
        }
        if (heading.anotherThatDay()) {
            return things.anotherMeeting(body, heading.on(), Objects.requireNonNull(heading.starts()));
        }
        var moved = OwnMeeting.movedFrom(minutes);
        if (moved != null && moved.byName().get("on") != null) {
            var from = parts.day(parts.required(moved, "on"));
            var told = things.toldOf(body, heading.on(), heading.starts(), heading.at());
            return told.orElseGet(() -> things.meeting(body, from, parts.time(moved, "starts"), moved.at()));
        }
        return things.newMeeting(body, heading.on(), heading.starts(), heading.at());
    }
}
