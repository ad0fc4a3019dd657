package se.klubba.calendar;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.BodyId;
import se.klubba.meetings.event.MeetingEvent.MeetingNoted;
import se.klubba.meetings.event.MeetingEvent.MeetingScheduled;
import se.klubba.reading.Standing;
import se.klubba.timeline.Fact;

/** Whose meetings are, for who asks no more of them. */
public final class MeetingOfBody {
    private MeetingOfBody() {}

    /** Null where that is not told. */
    public static @Nullable BodyId body(Standing meeting) {
        @Nullable BodyId noted = null;
        for (var fact : meeting.facts()) {
            switch (fact.event()) {
                case MeetingScheduled e -> {
                    return e.body();
                }
                case MeetingNoted e -> noted = noted == null ? e.body() : noted;
                default -> {}
            }
        }
        return noted;
    }

    /**
     * The body at whose meeting something happened, or whose act it was outside its meetings.
     *
     * @param meetings what stands of each, by its identifier
     */
    public static @Nullable BodyId whose(Fact fact, Function<String, Standing> meetings) {
        var basis = fact.basis();
        return basis.meeting() == null
                ? basis.body()
                : body(meetings.apply(basis.meeting().value()));
    }

    /** The same; else that in whose minutes it is told. */
    public static @Nullable BodyId toldBy(Fact fact, Function<String, Standing> meetings) {
        var by = whose(fact, meetings);
        var file = fact.basis().toldAt();
        return by != null || file == null ? by : body(meetings.apply(file.value()));
    }
}
