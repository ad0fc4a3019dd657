package se.klubba.mattertrail;

import static se.klubba.reading.ListEntry.term;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.klubba.assignments.event.AssignmentEvent.AssignmentGiven;
import se.klubba.calendar.MeetingOfBody;
import se.klubba.funding.event.FundingEvent.FundingGranted;
import se.klubba.funding.event.FundingEvent.FundingNoted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentDrafted;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.WaitsFor;
import se.klubba.matters.event.MatterEvent;
import se.klubba.matters.event.MatterEvent.ItemTabled;
import se.klubba.matters.event.MatterEvent.MatterRaised;
import se.klubba.meetings.event.MeetingEvent.ItemPlacedOnAgenda;
import se.klubba.meetings.event.OccasionEvent;
import se.klubba.reading.Concern;
import se.klubba.reading.ListEntry;
import se.klubba.reading.ListedView;
import se.klubba.reading.Parties;
import se.klubba.reading.Standing;
import se.klubba.reading.StandingView;
import se.klubba.timeline.Fact;

/** What is on record about each matter, by its identifier; and of which body each meeting is, by that of the meeting. */
@Component
public final class MattersView extends StandingView implements ListedView {
    /** What a list of matters is narrowed by: how each matter stands. */
    static final String STATUS = "status";
    /** How each stands of which something remains to be decided. */
    static final String OPEN = "open";

    /** A body before which it was raised, or that dealt with it. */
    static final String BODY = "body";
    /** A meeting, an occasion or a preparing body that it, or a step of it, waits for. */
    static final String WAITS_FOR = "waitsFor";
    /** The body of a meeting that it waits for, or that tabled it to an occasion. */
    static final String WAITS_AT = "waitsAt";
    /** The body that tabled it. */
    static final String TABLED_BY = "tabledBy";
    /** In whose hands it lies. */
    static final String IN_HANDS_OF = "inHandsOf";
    /** Whether it lies in somebody's. */
    static final String HANDED = "handed";

    static final String YES = "yes";
    /** The body that laid it there. */
    static final String HANDED_BY = "handedBy";

    public MattersView() {
        super(
                "matters",
                7,
                Concern.of(
                                Set.of("matter"),
                                MatterEvent.class,
                                ItemPlacedOnAgenda.class,
                                OccasionEvent.class,
                                AssignmentGiven.class,
                                InstrumentDrafted.class,
                                FundingGranted.class,
                                FundingNoted.class)
                        .or(MeetingOfBody.CONCERN));
    }

    @Override
    public Set<String> listed() {
        return Set.of("matter");
    }

    @Override
    public List<ListEntry> entries(String key, Standing standing, LocalDate day, Function<String, Standing> others) {
        var past = standing.asOf(day);
        Function<Fact, @Nullable BodyId> whose = fact -> MeetingOfBody.whose(fact, others);
        var state = MatterState.after(past, whose);
        var raised = state.raised();
        if (raised == null) {
            return List.of();
        }
        var title = Stream.concat(Stream.of(raised), past.facts(MatterRaised.class))
                .map(f -> f.event().called())
                .flatMap(Stream::ofNullable)
                .map(words -> words.text())
                .flatMap(Stream::ofNullable)
                .reduce((_, last) -> last)
                .orElse(null);
        var terms = Stream.of(
                        Stream.of(term(STATUS, state.status().code())),
                        state.status().open() ? Stream.of(term(STATUS, OPEN)) : Stream.<String>empty(),
                        term(BODY, state.body()),
                        past.facts().stream().flatMap(f -> terms(BODY, MeetingOfBody.allWhose(f, others))),
                        state.tabled().stream().flatMap(f -> tabled(f, state, others)),
                        state.handed().stream().limit(1).map(_ -> term(HANDED, YES)),
                        state.handed().stream()
                                .flatMap(f -> Stream.concat(
                                        Parties.identifiers(Handing.to(f)).flatMap(who -> term(IN_HANDS_OF, who)),
                                        terms(HANDED_BY, MeetingOfBody.allWhose(f, others)))))
                .flatMap(some -> some);
        return List.of(ListEntry.named(key, title, Stream.empty(), terms));
    }

    private static Stream<String> terms(String name, List<BodyId> bodies) {
        return bodies.stream().flatMap(body -> term(name, body));
    }

    private static Stream<String> tabled(Fact fact, MatterState state, Function<String, Standing> others) {
        var by = MeetingOfBody.allWhose(fact, others);
        return Stream.concat(
                by.isEmpty() ? term(TABLED_BY, state.body()) : terms(TABLED_BY, by),
                switch (((ItemTabled) fact.event()).waitsFor()) {
                    case WaitsFor.ForMeeting(var meeting) ->
                        Stream.concat(
                                term(WAITS_FOR, meeting),
                                terms(WAITS_AT, MeetingOfBody.bodies(others.apply(meeting.value()))));
                    case WaitsFor.NextMeeting(var body) -> Stream.concat(term(WAITS_FOR, body), term(WAITS_AT, body));
                    case WaitsFor.ForOccasion(var occasion) ->
                        Stream.concat(term(WAITS_FOR, occasion), terms(WAITS_AT, by));
                    case WaitsFor.ForPreparation(var body) -> term(WAITS_FOR, body);
                    case WaitsFor.NotStated() -> Stream.<String>empty();
                });
    }
}
