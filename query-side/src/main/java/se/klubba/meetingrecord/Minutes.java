package se.klubba.meetingrecord;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.appointments.event.SeatEvent.ElectionHeld;
import se.klubba.calendar.Calendar;
import se.klubba.calendar.MeetingDay;
import se.klubba.directory.Names;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.MatterId;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.matters.event.MatterEvent.LaidOnRecord;
import se.klubba.matters.event.MatterEvent.VoteTaken;
import se.klubba.meetingrecord.MeetingRecord.Clause;
import se.klubba.meetingrecord.MeetingRecord.Item;
import se.klubba.meetings.event.MeetingEvent;
import se.klubba.meetings.event.MeetingEvent.AgendaApproved;
import se.klubba.meetings.event.MeetingEvent.AttendanceRecorded;
import se.klubba.meetings.event.MeetingEvent.ExtractReceived;
import se.klubba.meetings.event.MeetingEvent.ItemNotReached;
import se.klubba.meetings.event.MeetingEvent.ItemPlacedOnAgenda;
import se.klubba.meetings.event.MeetingEvent.ItemRemovedFromAgenda;
import se.klubba.meetings.event.MeetingEvent.ItemSplit;
import se.klubba.meetings.event.MeetingEvent.ItemsTakenTogether;
import se.klubba.meetings.event.MeetingEvent.MinutesApproved;
import se.klubba.proposals.Points;
import se.klubba.reading.SourceText;
import se.klubba.reading.Standing;
import se.klubba.timeline.Fact;
import se.klubba.votes.Election;
import se.klubba.votes.Vote;
import se.klubba.wording.Phrasing;
import se.klubba.wording.Step;
import se.klubba.wording.Why;

/** Lays out what stands of a meeting, item by item and clause by clause. */
final class Minutes {
    private final MeetingDay meeting;
    private final Standing past;
    private final List<Fact> changes;
    private final Names names;
    private final Phrasing phrasing;
    private final SourceText text;

    /** @param changes what moved it, adjourned it or cancelled it */
    Minutes(
            MeetingDay meeting,
            Standing past,
            List<Fact> changes,
            Names names,
            Calendar calendar,
            Points points,
            SourceText text) {
        this.meeting = meeting;
        this.past = past;
        this.changes = changes;
        this.names = names;
        this.phrasing = Phrasing.of(names, calendar, points);
        this.text = text;
    }

    MeetingRecord meeting() {
        var attendance = Attendances.of(meeting.meeting(), past, names);
        return new MeetingRecord(
                meeting.meeting().value(),
                names.of(meeting.meeting()).name(),
                names.of(meeting.body()),
                meeting.with().stream().map(names::of).toList(),
                meeting.on(),
                meeting.starts(),
                meeting.ends(),
                meeting.zone() == null ? null : meeting.zone().getId(),
                meeting.sittings(),
                Meetings.state(meeting),
                meeting.moves(),
                acts(changes.stream()),
                attendance.attendants(),
                attendance.movements(),
                why(AgendaApproved.class),
                approved(MinutesApproved::whole),
                items(),
                here().filter(f -> f.event() instanceof VoteTaken)
                        .map(f -> Vote.of(f, names))
                        .toList(),
                here().filter(f -> f.event() instanceof ElectionHeld)
                        .map(f -> Election.of(f, names))
                        .toList(),
                acts(here().filter(f -> f.basis().item() == null && !(f.event() instanceof AttendanceRecorded))),
                acts(past.facts().stream().filter(this::toldHere)),
                acts(past.facts(LaidOnRecord.class)
                        .filter(f -> meeting.meeting().equals(((LaidOnRecord) f.event()).minutesOf()))),
                acts(past.facts(ExtractReceived.class)
                        .filter(f -> meeting.meeting().equals(((ExtractReceived) f.event()).meeting()))));
    }

    private Stream<Fact> here() {
        return past.facts().stream()
                .filter(f -> meeting.meeting().equals(f.basis().meeting()));
    }

    private boolean toldHere(Fact fact) {
        var at = fact.basis().meeting();
        return !meeting.meeting().equals(at)
                && meeting.meeting().equals(fact.basis().toldAt());
    }

    private @Nullable Why why(Class<? extends MeetingEvent> kind) {
        return past.facts(kind)
                .reduce((_, last) -> last)
                .map(f -> Why.of(f, names))
                .orElse(null);
    }

    private @Nullable Why approved(Predicate<MinutesApproved> what) {
        return past.facts(MinutesApproved.class)
                .filter(f ->
                        f.event() instanceof MinutesApproved e && e.meeting().equals(meeting.meeting()) && what.test(e))
                .reduce((_, last) -> last)
                .map(f -> Why.of(f, names))
                .orElse(null);
    }

    private <E extends MeetingEvent> Stream<E> here(Class<E> kind) {
        return past.events(kind).filter(e -> e.keys().contains(meeting.meeting().key()));
    }

    private List<Item> items() {
        Map<ItemNumber, ItemPlacedOnAgenda> placed = new TreeMap<>();
        Map<ItemNumber, ItemRemovedFromAgenda> removed = new TreeMap<>();
        past.events(ItemPlacedOnAgenda.class)
                .filter(e -> e.meeting().equals(meeting.meeting()))
                .forEach(e -> {
                    placed.put(e.item(), e);
                    removed.remove(e.item());
                });
        past.events(ItemRemovedFromAgenda.class)
                .filter(e -> e.meeting().equals(meeting.meeting()))
                .forEach(e -> removed.put(e.item(), e));
        var numbers = Stream.concat(
                placed.keySet().stream(), here().map(f -> f.basis().item()).filter(Objects::nonNull));
        return numbers.distinct()
                .sorted()
                .map(n -> item(n, placed.get(n), removed.containsKey(n)))
                .toList();
    }

    private Item item(ItemNumber number, @Nullable ItemPlacedOnAgenda placed, boolean removed) {
        var facts = here().filter(f -> number.equals(f.basis().item())).toList();
        return new Item(
                number,
                number.cited(meeting.on()),
                placed == null ? null : placed.title().or(names.disposed()),
                removed,
                here(ItemNotReached.class).anyMatch(e -> e.item().equals(number)),
                here(ItemsTakenTogether.class)
                        .filter(e -> e.items().contains(number))
                        .flatMap(e -> e.items().stream())
                        .filter(other -> !other.equals(number))
                        .distinct()
                        .toList(),
                here(ItemSplit.class)
                        .filter(e -> e.item().equals(number))
                        .flatMap(e -> e.into().stream())
                        .distinct()
                        .toList(),
                approved(e -> e.items().contains(number)),
                matters(placed, facts).stream().map(names::of).toList(),
                clauses(facts),
                acts(facts.stream().filter(f -> f.basis().clause() == null).filter(Minutes::notOfTheAgenda)));
    }

    private static List<MatterId> matters(@Nullable ItemPlacedOnAgenda placed, List<Fact> facts) {
        var matters = new ArrayList<MatterId>(placed == null ? List.of() : placed.matters());
        facts.stream()
                .map(Fact::event)
                .filter(DecisionRecorded.class::isInstance)
                .flatMap(e -> ((DecisionRecorded) e).matters().stream())
                .forEach(matters::add);
        return matters.stream().distinct().toList();
    }

    private static boolean notOfTheAgenda(Fact fact) {
        return !(fact.event() instanceof ItemPlacedOnAgenda) && !(fact.event() instanceof ItemRemovedFromAgenda);
    }

    private List<Clause> clauses(List<Fact> facts) {
        var byClause = new LinkedHashMap<String, List<Fact>>();
        facts.stream()
                .filter(f -> f.basis().clause() != null)
                .sorted(Comparator.comparingInt(f -> number(f)))
                .forEach(f -> byClause.computeIfAbsent(label(f), _ -> new ArrayList<>())
                        .add(f));
        return byClause.values().stream().map(this::clause).toList();
    }

    private static int number(Fact fact) {
        var clause = fact.basis().clause();
        return clause == null ? 0 : clause.number();
    }

    private static String label(Fact fact) {
        var clause = fact.basis().clause();
        return clause == null ? "" : clause.number() + "/" + clause.label();
    }

    private Clause clause(List<Fact> facts) {
        var clause = Objects.requireNonNull(facts.getFirst().basis().clause());
        var decision = facts.stream()
                .filter(f -> f.event() instanceof DecisionRecorded)
                .findFirst()
                .orElse(null);
        return new Clause(
                clause.label(),
                clause.block(),
                decision == null
                        ? null
                        : ((DecisionRecorded) decision.event()).decision().value(),
                Wordings.of(decision == null ? facts.getFirst() : decision, text),
                acts(facts.stream().filter(f -> !f.equals(decision))),
                decision == null ? null : Why.of(decision, names));
    }

    private List<Step> acts(Stream<Fact> facts) {
        return facts.map(f -> Step.of(f, phrasing, names)).toList();
    }
}
