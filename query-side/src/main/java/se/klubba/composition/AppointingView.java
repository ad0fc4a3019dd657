package se.klubba.composition;

import static se.klubba.reading.ListEntry.term;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.klubba.appointments.event.SeatEvent.FillingDecided;
import se.klubba.appointments.event.SeatEvent.NominationTabled;
import se.klubba.appointments.event.SeatEvent.NominationsCalledFor;
import se.klubba.appointments.event.SeatEvent.RepresentativeAppointed;
import se.klubba.axon.mongodb.views.Row;
import se.klubba.axon.mongodb.views.Span;
import se.klubba.bodies.event.BodyEvent.SeatPlanAdopted;
import se.klubba.calendar.MeetingOfBody;
import se.klubba.kernel.BodyId;
import se.klubba.reading.Concern;
import se.klubba.reading.History;
import se.klubba.reading.ListEntry;
import se.klubba.reading.ListWanted;
import se.klubba.reading.ListedView;
import se.klubba.reading.Standing;
import se.klubba.reading.StandingView;
import se.klubba.timeline.Fact;

/**
 * What was planned, to be filled or filled in each body, and called for and tabled; found by the bodies that did so. A row begins with the first
 * time that a body did and has no end: what was retracted since is passed over by who asks.
 */
@Component
public final class AppointingView extends StandingView implements ListedView {
    private static final String BY = "by";

    public AppointingView() {
        super(
                "appointing",
                2,
                Concern.of(
                                Set.of("body"),
                                FillingDecided.class,
                                NominationsCalledFor.class,
                                NominationTabled.class,
                                RepresentativeAppointed.class,
                                SeatPlanAdopted.class)
                        .or(MeetingOfBody.CONCERN));
    }

    static ListWanted by(BodyId body) {
        return ListWanted.ALL.with(BY, body.value());
    }

    @Override
    public Set<String> listed() {
        return Set.of("body");
    }

    @Override
    public List<Row> rows(String key, History value, Function<String, @Nullable History> others) {
        Map<BodyId, Long> since = new LinkedHashMap<>();
        Function<String, Standing> meetings = meeting -> {
            var history = others.apply(meeting);
            return history == null ? new Standing(List.of()) : history.newest(about(meeting));
        };
        for (var fact : value.newest(about(key)).facts()) {
            by(fact, key, meetings).forEach(by -> since.merge(by, fact.entry() + 1, Math::min));
        }
        return since.entrySet().stream()
                .map(one -> row(entry(one.getKey()), new Span(one.getValue(), Span.OPEN)))
                .toList();
    }

    private static Row row(ListEntry entry, Span known) {
        return new Row(entry.item(), entry.sort(), entry.terms(), entry.words(), Span.ALWAYS, known);
    }

    @Override
    public List<ListEntry> entries(String key, Standing standing, LocalDate day, Function<String, Standing> others) {
        return standing.asOf(day).facts().stream()
                .flatMap(fact -> by(fact, key, others).stream())
                .distinct()
                .map(AppointingView::entry)
                .toList();
    }

    private static ListEntry entry(BodyId by) {
        return new ListEntry(by.value(), "", Set.of(term(BY, by.value())), Set.of());
    }

    /** None where that is not told, or what stands here is only that there is a meeting. */
    private static List<BodyId> by(Fact fact, String body, Function<String, Standing> meetings) {
        return switch (fact.event()) {
            case FillingDecided e -> of(e.body(), fact, body, meetings);
            case NominationsCalledFor e -> of(e.body(), fact, body, meetings);
            case NominationTabled e -> of(e.body(), fact, body, meetings);
            case RepresentativeAppointed e -> of(e.body(), fact, body, meetings);
            case SeatPlanAdopted e -> of(e.body(), fact, body, meetings);
            default -> List.of();
        };
    }

    private static List<BodyId> of(BodyId in, Fact fact, String body, Function<String, Standing> meetings) {
        return in.value().equals(body) ? MeetingOfBody.allWhose(fact, meetings) : List.of();
    }
}
