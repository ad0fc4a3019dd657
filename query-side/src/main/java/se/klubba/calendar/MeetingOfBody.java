package se.klubba.calendar;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.BodyId;
import se.klubba.meetings.event.MeetingEvent.MeetingHeldJointly;
import se.klubba.meetings.event.MeetingEvent.MeetingNoted;
import se.klubba.meetings.event.MeetingEvent.MeetingScheduled;
import se.klubba.reading.Concern;
import se.klubba.reading.Standing;
import se.klubba.timeline.Fact;

/** Whose meetings are, for who asks no more of them. */
public final class MeetingOfBody {
    /** What says whose they are. */
    public static final Concern CONCERN =
            Concern.of(Set.of("meeting"), MeetingScheduled.class, MeetingNoted.class, MeetingHeldJointly.class);

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

    /** All whose it is, the one that called it first; none where that is not told. */
    public static List<BodyId> bodies(Standing meeting) {
        var own = body(meeting);
        return own == null
                ? List.of()
                : Stream.concat(
                                Stream.of(own),
                                meeting.events(MeetingHeldJointly.class).flatMap(e -> e.with().stream()))
                        .distinct()
                        .toList();
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

    /** All of them: those of a joint meeting, else the one; none where that is not told. */
    public static List<BodyId> allWhose(Fact fact, Function<String, Standing> meetings) {
        var basis = fact.basis();
        if (basis.meeting() != null) {
            return bodies(meetings.apply(basis.meeting().value()));
        }
        return basis.body() == null ? List.of() : List.of(basis.body());
    }

    /** The same; else those in whose minutes it is told. */
    public static List<BodyId> toldBy(Fact fact, Function<String, Standing> meetings) {
        var by = allWhose(fact, meetings);
        var file = fact.basis().toldAt();
        return !by.isEmpty() || file == null ? by : bodies(meetings.apply(file.value()));
    }
}
