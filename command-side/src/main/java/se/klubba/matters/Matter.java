package se.klubba.matters;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.AboutMatters;
import se.klubba.acts.Act;
import se.klubba.acts.Facts;
import se.klubba.acts.Procedure;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.MatterId;
import se.klubba.matters.event.MatterEvent;
import se.klubba.matters.event.MatterEvent.MatterClosed;
import se.klubba.matters.event.MatterEvent.MatterRaised;
import se.klubba.matters.event.MatterEvent.MatterReopened;
import se.klubba.meetings.AtMeeting;

/** What rules about one matter ask of the facts. Reads under {@code matter=ID}. */
public record Matter(MatterId matter, Facts facts) {
    public static Matter of(MatterId matter, Facts facts) {
        return new Matter(matter, facts);
    }

    /** Procedure for an act on one matter, or on none: where it happened, and that the matter was raised and not closed by then. */
    public static Procedure procedure(Act act, @Nullable MatterId matter, Facts facts) {
        return procedure(act, matter == null ? List.of() : List.of(matter), facts);
    }

    /** Procedure for an act on any number of matters. */
    public static Procedure procedure(AboutMatters act, Facts facts) {
        return procedure(act, act.matters(), facts);
    }

    public static Procedure procedure(Act act, Iterable<MatterId> matters, Facts facts) {
        var procedure = AtMeeting.procedure(act, facts);
        for (var matter : matters) {
            of(matter, facts).expectsOpen(procedure, act.at().happenedOn());
        }
        return procedure;
    }

    private Procedure expectsOpen(Procedure procedure, @Nullable EdtfDate day) {
        var raised = raisedOn();
        return procedure
                .expects(
                        raised == null
                                || day == null
                                || raised.earliest() == null
                                || !day.latest().isBefore(raised.earliest()),
                        Deviation.MATTER_NOT_RAISED_THEN,
                        "matter " + matter + " was raised on " + raised + ", after " + day)
                .expects(!closed(day), Deviation.MATTER_CLOSED, "matter " + matter + " is closed");
    }

    private @Nullable EdtfDate raisedOn() {
        return facts.about(matter.key(), MatterRaised.class)
                .filter(e -> e.matter().equals(matter))
                .findFirst()
                .map(e -> e.at().happenedOn())
                .orElse(null);
    }

    /** Whether it is closed by the end of that day. */
    public boolean closed(@Nullable EdtfDate asOf) {
        return facts.before(asOf, matter.key(), MatterEvent.class)
                .filter(Matter::closesOrReopens)
                .reduce((_, last) -> last)
                .filter(MatterClosed.class::isInstance)
                .isPresent();
    }

    /** Closings and reopenings take turns, also when one is recorded that lies before others. */
    public Matter mustBeClosable(@Nullable EdtfDate on) {
        if (closed(on) || next(on, MatterClosed.class::isInstance)) {
            throw new MatterRefused.MatterIsClosed(matter);
        }
        return this;
    }

    public Matter mustBeReopenable(@Nullable EdtfDate on) {
        if (!closed(on) || next(on, MatterReopened.class::isInstance)) {
            throw new MatterRefused.MatterNotClosed(matter);
        }
        return this;
    }

    /** Whether the next closing or reopening after that day is of the kind. */
    private boolean next(@Nullable EdtfDate after, Predicate<MatterEvent> kind) {
        return later(after).findFirst().filter(kind).isPresent();
    }

    private Stream<MatterEvent> later(@Nullable EdtfDate after) {
        return facts.about(matter.key(), MatterEvent.class)
                .filter(Matter::closesOrReopens)
                .filter(e -> after != null
                        && e.at().happenedOn() != null
                        && e.at().happenedOn().latest().isAfter(after.latest()));
    }

    private static boolean closesOrReopens(MatterEvent event) {
        return event instanceof MatterClosed || event instanceof MatterReopened;
    }
}
