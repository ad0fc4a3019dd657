package se.klubba.calendar;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.bodies.event.BodyEvent.BodyDissolved;
import se.klubba.directory.Names;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Due;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.OccasionId;
import se.klubba.kernel.Term;
import se.klubba.kernel.TermEnd;
import se.klubba.kernel.WaitsFor;
import se.klubba.mandates.ExOfficio;
import se.klubba.mandates.Mandate;
import se.klubba.mandates.ToldOn;
import se.klubba.reading.Background;
import se.klubba.reading.FactsView;
import se.klubba.reading.ListWanted;
import se.klubba.reading.OnRecord;
import se.klubba.timeline.Fact;

/**
 * Meetings and occasions on the day, and as known at the moment, of one answer. What waits for a meeting goes with it when it moves; what
 * waited for a cancelled one goes to the body's first later meeting that is not cancelled (DOMAIN, Rules), what waited for a dissolved body
 * to its successor (decision 18).
 */
public final class Calendar {
    /** What a calendar asks beside that of days. */
    public static final FactsView HOLDERS = new HoldersView();

    private record Dated<T>(T day, long position) {}

    private final Map<MeetingId, Optional<Dated<MeetingDay>>> meetings = new HashMap<>();
    private final Map<OccasionId, Optional<Dated<OccasionDay>>> occasions = new HashMap<>();
    private final Background reading;
    private final CalendarView view;
    private final OnRecord known;
    private final OnRecord holders;
    private final Names names;
    private final Whens whens;
    private final Map<BodyId, List<Dated<MeetingDay>>> ofBody = new HashMap<>();

    private Calendar(Background reading, CalendarView view, Names names) {
        this.reading = reading;
        this.names = names;
        this.view = view;
        this.known = reading.of(view);
        this.holders = reading.of(HOLDERS);
        this.whens = new Whens(reading, this, names);
        if (reading.atHand()) {
            ofBody.putAll(ofBodies());
        }
    }

    public static Calendar of(Background reading, CalendarView view, Names names) {
        return new Calendar(reading, view, names);
    }

    private Map<BodyId, List<Dated<MeetingDay>>> ofBodies() {
        var all = new HashMap<BodyId, List<Dated<MeetingDay>>>();
        known.all().forEach(stored -> {
            var meeting = MeetingDay.of(stored.value(), reading.day());
            if (meeting != null && meeting.meeting().value().equals(stored.key())) {
                var dated = new Dated<>(meeting, stored.position());
                meetings.put(meeting.meeting(), Optional.of(dated));
                meeting.bodies()
                        .forEach(body -> all.computeIfAbsent(body, _ -> new ArrayList<>())
                                .add(dated));
            }
        });
        return all;
    }

    private Stream<Fact> of(BodyId body) {
        var stored = known.find(body.value());
        return stored == null ? Stream.empty() : stored.value().facts().stream();
    }

    /** It, and those that were dissolved into it by the day. */
    public Set<BodyId> withPredecessors(BodyId body) {
        var all = new LinkedHashSet<BodyId>();
        var next = new ArrayDeque<BodyId>();
        next.add(body);
        while (!next.isEmpty()) {
            var one = next.remove();
            if (all.add(one)) {
                of(one).map(Fact::event)
                        .filter(e -> e instanceof BodyDissolved d && one.equals(d.successor()))
                        .map(e -> ((BodyDissolved) e).body())
                        .filter(before -> names.successor(before).equals(names.successor(one)))
                        .forEach(next::add);
            }
        }
        return all;
    }

    /** The bodies whose meeting it is, and those that were dissolved into them by the day. */
    public Set<BodyId> withPredecessors(MeetingDay meeting) {
        return meeting.bodies().stream()
                .flatMap(body -> withPredecessors(body).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The meetings whose business comes to a meeting: itself, where it stands, and the cancelled ones before it. */
    public Set<MeetingId> comingTo(MeetingDay meeting) {
        return Stream.concat(
                        Stream.of(meeting),
                        withPredecessors(meeting).stream().flatMap(body -> fellAway(body, meeting.on())))
                .map(MeetingDay::meeting)
                .filter(m -> whens.of(m, null).at(meeting.meeting().value()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Those of a body before a day that were cancelled, or that its dissolution left, from the day of the last other one on. */
    private Stream<MeetingDay> fellAway(BodyId body, LocalDate before) {
        var fell = new ArrayList<MeetingDay>();
        @Nullable LocalDate stood = null;
        for (var meetings = before(body, before).iterator(); meetings.hasNext(); ) {
            var meeting = meetings.next();
            if (stood != null && meeting.on().isBefore(stood)) {
                break;
            }
            if (meeting.cancelled() || left(meeting)) {
                fell.add(meeting);
            } else {
                stood = meeting.on();
            }
        }
        return fell.stream();
    }

    /** The last one of a body before a day that was held; null where there is none. */
    public @Nullable MeetingDay lastHeld(BodyId body, LocalDate before) {
        return before(body, before).filter(MeetingDay::held).findFirst().orElse(null);
    }

    /** Those of a body that were announced and are before a day, the last one first. */
    private Stream<MeetingDay> before(BodyId body, LocalDate day) {
        return reading.atHand()
                ? meetings(body).reversed().stream().filter(m -> m.on().isBefore(day))
                : listed(CalendarView.meetings(body, null, day.minusDays(1)).reversed());
    }

    /** In the order of the list; no more is read than is taken of them. */
    private Stream<MeetingDay> listed(ListWanted meetings) {
        return reading.keys(view, meetings)
                .map(MeetingId::new)
                .map(this::meeting)
                .flatMap(Stream::ofNullable);
    }

    /** Null where it is not known. */
    public @Nullable MeetingDay meeting(MeetingId id) {
        return touched(dated(id));
    }

    private Optional<Dated<MeetingDay>> dated(MeetingId id) {
        return meetings.computeIfAbsent(id, _ -> {
            var stored = known.find(id.value());
            var meeting = stored == null ? null : MeetingDay.of(stored.value(), reading.day());
            return stored == null || meeting == null || !meeting.meeting().equals(id)
                    ? Optional.empty()
                    : Optional.of(new Dated<>(meeting, stored.position()));
        });
    }

    /** Null where it is not known. */
    public @Nullable OccasionDay occasion(OccasionId id) {
        return touched(occasions.computeIfAbsent(id, _ -> {
            var stored = known.find(id.value());
            var occasion = stored == null ? null : OccasionDay.of(stored.value(), reading.day());
            return stored == null || occasion == null
                    ? Optional.empty()
                    : Optional.of(new Dated<>(occasion, stored.position()));
        }));
    }

    /** Position of the last event that says when a meeting or an occasion is, or which ones a body has; -1 where none does. */
    public long lastTouched(String thing) {
        var stored = known.find(thing);
        return stored == null ? -1 : stored.position();
    }

    private <T> @Nullable T touched(Optional<Dated<T>> found) {
        found.ifPresent(dated -> reading.touch(dated.position()));
        return found.map(Dated::day).orElse(null);
    }

    /** Those of a body that were announced by the day, in order, where all of them are at hand. */
    private List<MeetingDay> meetings(BodyId of) {
        var some = ofBody.getOrDefault(of, List.of());
        some.forEach(m -> reading.touch(m.position()));
        return some.stream()
                .map(Dated::day)
                .filter(MeetingDay::announced)
                .sorted(MeetingDay.ORDER)
                .toList();
    }

    /** The day on which a fact was told: of its source, of the act, of its meeting, or else of the record. */
    public LocalDate told(Fact fact) {
        return ToldOn.by(this::on, reading.zone()).of(fact);
    }

    /** The day of a meeting; null where it is not known. */
    public @Nullable LocalDate on(MeetingId id) {
        var meeting = meeting(id);
        return meeting == null ? null : meeting.on();
    }

    /** Every mandate that these give, of one person in all bodies, or of some bodies; those that are held ex officio among them. */
    public List<Mandate> mandates(Collection<Fact> facts) {
        return Mandate.in(
                ExOfficio.with(facts, this::holders, this::holders),
                this::told,
                (one, other) -> names.same(one).equals(names.same(other)));
    }

    /** Every mandate in a body, of which these are all the facts. */
    public List<Mandate> mandates(BodyId body, Collection<Fact> facts) {
        return mandates(facts).stream().filter(m -> m.body().equals(body)).toList();
    }

    /** What says who holds an office, or sits in a body. */
    public Collection<Fact> holders(Identifier of) {
        var stored = holders.find(of.value());
        if (stored == null) {
            return List.of();
        }
        reading.touch(stored.position());
        return stored.value().facts();
    }

    /** Whether its term was to be over before that day, and whoever has it is still there since nobody succeeded. */
    public boolean carriedOver(Mandate mandate, LocalDate day) {
        var until = mandate.term().until();
        var planned = mandate.plannedLast();
        if (until == null || mandate.on(day) == Term.Holds.NO) {
            return false;
        }
        if (planned != null) {
            return planned.latest().isBefore(day);
        }
        var over = switch (until) {
            case TermEnd.AtMeeting(var it) -> on(it);
            case TermEnd.NextMeeting(var it) ->
                candidates(it, mandate.surelyFrom())
                        .map(MeetingDay::on)
                        .findFirst()
                        .orElse(null);
            case TermEnd.AtOccasion(var it) -> {
                var occasion = occasion(it);
                yield occasion == null ? null : occasion.comes();
            }
            case TermEnd.Successor _, TermEnd.AtEvent _ -> null;
        };
        return over != null && over.isBefore(day);
    }

    /** When that comes at which a mandate ends; null where its term names nothing but days. */
    public @Nullable When until(Mandate mandate) {
        return until(mandate.term(), mandate.surelyFrom());
    }

    /** @param begins from when "the next meeting" counts, where the term names no beginning */
    public @Nullable When until(Term term, LocalDate begins) {
        return whens.until(term, begins);
    }

    /** @param said the day that it was said, from which "the next meeting" counts, and on which a move of what it waits for is told; null where that is not known */
    public When when(WaitsFor waitsFor, @Nullable EdtfDate said) {
        return whens.of(waitsFor, said);
    }

    /** @param said the day that it was said, from which "the next meeting" counts */
    public When when(Due due, @Nullable EdtfDate said) {
        return whens.of(due, said);
    }

    /** What comes again, once it was reported on. */
    public When again(Due due, @Nullable EdtfDate reported) {
        return whens.again(due, reported);
    }

    /** The body at whose meeting it happened, or whose act it was outside its meetings; null where that is not known. */
    public @Nullable BodyId whose(Fact fact) {
        var basis = fact.basis();
        if (basis.meeting() == null) {
            return basis.body();
        }
        var by = meeting(basis.meeting());
        return by == null ? null : by.body();
    }

    /** All bodies that did it: those of a joint meeting, else the one; none where that is not known. */
    public List<BodyId> allWhose(Fact fact) {
        var meeting =
                fact.basis().meeting() == null ? null : meeting(fact.basis().meeting());
        if (meeting != null) {
            return meeting.bodies();
        }
        var one = whose(fact);
        return one == null ? List.of() : List.of(one);
    }

    /** The same; else that in whose minutes it is told. */
    public @Nullable BodyId toldBy(Fact fact) {
        var by = whose(fact);
        var file = fact.basis().toldAt();
        var told = by != null || file == null ? null : meeting(file);
        return told == null ? by : told.body();
    }

    /** Where a body was succeeded by another, its meetings are followed by those of that one. */
    Stream<MeetingDay> candidates(BodyId body, LocalDate after) {
        var own = coming(body, after);
        var successor = names.successor(body);
        return successor.equals(body)
                ? own
                : Stream.concat(
                        own.filter(m -> !left(m)), coming(successor, after).filter(m -> gone(body, m.on())));
    }

    private Stream<MeetingDay> coming(BodyId body, LocalDate after) {
        var all = reading.atHand()
                ? meetings(body).stream()
                : listed(CalendarView.meetings(body, after.equals(LocalDate.MIN) ? null : after, null));
        return all.filter(m -> !m.cancelled() && m.on().isAfter(after));
    }

    /** It was to be after its body was dissolved and succeeded by another. */
    boolean left(MeetingDay meeting) {
        return !meeting.held() && gone(meeting.body(), meeting.on());
    }

    private boolean gone(BodyId body, LocalDate by) {
        var dissolved = names.dissolution(body);
        if (dissolved == null || names.successor(body).equals(body)) {
            return false;
        }
        var on = dissolved.happenedOn();
        return on == null || on.latest().isBefore(by);
    }

    /** What stands in the place of words that were disposed of. */
    public String disposed() {
        return reading.disposed();
    }
}
