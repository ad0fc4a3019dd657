package se.klubba.openassignments;

import static se.klubba.reading.ListEntry.term;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.klubba.assignments.event.AssignmentEvent;
import se.klubba.assignments.event.AssignmentEvent.AssignmentGiven;
import se.klubba.bodies.event.BodyEvent.BodyAlsoCalled;
import se.klubba.bodies.event.BodyEvent.BodyEstablished;
import se.klubba.bodies.event.BodyEvent.BodyNoted;
import se.klubba.bodies.event.BodyEvent.BodyRenamed;
import se.klubba.calendar.CalendarView;
import se.klubba.calendar.MeetingDay;
import se.klubba.calendar.OccasionDay;
import se.klubba.kernel.Due;
import se.klubba.kernel.EdtfDate;
import se.klubba.people.event.PersonEvent.OfficeNoted;
import se.klubba.people.event.PersonEvent.PersonNoted;
import se.klubba.people.event.PersonEvent.PersonRenamed;
import se.klubba.people.event.PersonEvent.PrincipalNoted;
import se.klubba.reading.Concern;
import se.klubba.reading.Folded;
import se.klubba.reading.ListEntry;
import se.klubba.reading.ListedView;
import se.klubba.reading.Parties;
import se.klubba.reading.Standing;
import se.klubba.reading.StandingView;
import se.klubba.timeline.Fact;

/** What is on record about each assignment, by its identifier; when each meeting and occasion is, and how who may have one is called, by theirs. */
@Component
public final class AssignmentsView extends StandingView implements ListedView {
    static final String STATUS = "status";
    static final String RECIPIENT = "recipient";
    /** Who has it, or is responsible for it. */
    static final String CONCERNS = "concerns";

    static final String BY = "by";
    static final String MATTER = "matter";
    /** A meeting or an occasion at which it is due, as it was said; or a body at whose next meeting, or each of whose meetings, it is. */
    static final String DUE_AT = "dueAt";

    /** After every day. */
    private static final String NEVER_DUE = "~";

    public AssignmentsView() {
        super(
                "assignments",
                4,
                Concern.of(Set.of("assignment"), AssignmentEvent.class)
                        .or(CalendarView.DAYS)
                        .or(Concern.of(
                                Set.of("person", "body", "office", "principal"),
                                PersonNoted.class,
                                PersonRenamed.class,
                                BodyAlsoCalled.class,
                                BodyEstablished.class,
                                BodyNoted.class,
                                BodyRenamed.class,
                                OfficeNoted.class,
                                PrincipalNoted.class)));
    }

    @Override
    public Set<String> listed() {
        return Set.of("assignment");
    }

    /**
     * In the order of when they are due, as far as that can be told of one by itself: what is due at the next meeting of a body comes where
     * that was said, and what was due at a cancelled meeting where that was to be. So none comes later than it is due.
     */
    @Override
    public List<ListEntry> entries(String key, Standing standing, LocalDate day, Function<String, Standing> others) {
        var past = standing.asOf(day);
        var state = new AssignmentState();
        past.facts().forEach(state::next);
        var mark = state.given();
        if (mark == null) {
            return List.of();
        }
        var fact = past.facts().stream()
                .filter(f -> f.entry() == mark.entry())
                .findFirst()
                .orElseThrow();
        var given = (AssignmentGiven) fact.event();
        var due = due(state, day, others);
        var recipients = Parties.identifiers(state.recipient()).toList();
        var terms = Stream.of(
                        Stream.of(term(STATUS, state.status().written())),
                        recipients.stream().flatMap(who -> term(RECIPIENT, who)),
                        recipients.stream().flatMap(who -> term(CONCERNS, who)),
                        term(CONCERNS, state.responsible()),
                        term(BY, given.by()),
                        given.matters().stream().flatMap(matter -> term(MATTER, matter)),
                        dueAt(state.due()))
                .flatMap(some -> some);
        return List.of(new ListEntry(
                "",
                (due == null ? NEVER_DUE : due) + " " + given(fact) + " "
                        + String.format(Locale.ROOT, "%010d", fact.entry()),
                ListEntry.withAll(terms),
                Folded.words(Stream.concat(
                        given.task() == null
                                ? Stream.empty()
                                : Stream.ofNullable(given.task().text()),
                        Stream.concat(recipients.stream(), Stream.ofNullable(state.responsible()))
                                .flatMap(who -> others.apply(who.value()).names(who.value()))))));
    }

    private static String given(Fact fact) {
        return fact.happenedOn() == null ? "" : fact.happenedOn().latest().toString();
    }

    /** What comes again comes where it was last reported on, as far as it then comes at a meeting. */
    private static @Nullable LocalDate due(AssignmentState state, LocalDate day, Function<String, Standing> others) {
        var since = state.since();
        return state.comesAgain() && state.due() instanceof Due.EachYear(var part) && since != null
                ? part.last(part.beginsAfter(since.latest()))
                : due(state.due(), since, day, others);
    }

    private static @Nullable LocalDate due(
            Due due, @Nullable EdtfDate said, LocalDate day, Function<String, Standing> others) {
        return switch (due) {
            case Due.AtMeeting(var meeting) -> {
                var at = MeetingDay.of(others.apply(meeting.value()), day);
                yield at == null ? null : at.on();
            }
            case Due.AtOccasion(var occasion) -> {
                var at = OccasionDay.of(others.apply(occasion.value()), day);
                yield at == null ? null : at.comes();
            }
            case Due.NextMeeting _, Due.EachMeeting _ -> said == null ? LocalDate.of(1, 1, 1) : said.latest();
            case Due.OnDay(var on) -> on;
            case Due.Within(var _, var last) -> last;
            case Due.During it -> it.last();
            case Due.EachYear(var part) -> said == null ? null : part.last(part.leftOn(said.latest()));
            case Due.InTime(var number, var span, var after) -> {
                var from = after == null ? said == null ? null : said.latest() : due(after, said, day, others);
                yield from == null ? null : span.after(from, number);
            }
            case Due.AsSoonAsPossible _, Due.NotStated _ -> null;
        };
    }

    private static Stream<String> dueAt(Due due) {
        return switch (due) {
            case Due.AtMeeting(var meeting) -> term(DUE_AT, meeting);
            case Due.AtOccasion(var occasion) -> term(DUE_AT, occasion);
            case Due.NextMeeting(var body) -> term(DUE_AT, body);
            case Due.EachMeeting(var body) -> term(DUE_AT, body);
            case Due.OnDay _,
                    Due.Within _,
                    Due.During _,
                    Due.EachYear _,
                    Due.InTime _,
                    Due.AsSoonAsPossible _,
                    Due.NotStated _ -> Stream.empty();
        };
    }
}
