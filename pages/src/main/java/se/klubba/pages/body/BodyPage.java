package se.klubba.pages.body;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.composition.Composition;
import se.klubba.composition.Composition.Seat;
import se.klubba.composition.Composition.Sitting;
import se.klubba.composition.Vacancies;
import se.klubba.composition.Vacancies.Vacancy;
import se.klubba.instrumentregister.Instrument;
import se.klubba.mattertrail.MatterEntry;
import se.klubba.meetingrecord.MeetingEntry;
import se.klubba.openassignments.Assignment;
import se.klubba.pages.layout.Bars;
import se.klubba.pages.layout.Moment;
import se.klubba.pages.layout.Moments;
import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Section;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;
import se.klubba.reading.Named;
import se.klubba.wording.Step;
import se.klubba.wording.Why;

/**
 * A body.
 *
 * @param history how it came about, and what it is for
 * @param instruments of its meetings, or of those that it took over from, that have not ended: the first of them
 * @param vacancies since when seats have been vacant
 * @param bars null where no term is known
 * @param year of the meetings that are shown
 * @param meetings of that year
 * @param years in which it met, or will
 * @param matters those of the body that are open
 * @param handed matters that were sent to it and have not come back
 * @param lying assignments that are in its hands
 * @param owed assignments that it gave and that are open
 */
public record BodyPage(
        Visit visit,
        Composition body,
        List<Step> history,
        List<Instrument> instruments,
        List<Vacancy> vacancies,
        @Nullable Bars bars,
        int year,
        List<MeetingEntry> meetings,
        List<Integer> years,
        List<MatterEntry> matters,
        List<MatterEntry> handed,
        List<Assignment> lying,
        List<Assignment> owed)
        implements Page {
    /** So much of what lies with it, or is owed to it, stands there; the rest is folded away. */
    public static final int FIRST = 10;

    /** @param vacant since when it is; null where it is held */
    public record Place(Seat seat, @Nullable Vacancy vacant) {}

    /** Seats for one principal, or for none in particular. */
    public record Group(@Nullable Named principal, List<Place> seats) {
        public long filled() {
            return seats.stream().filter(s -> s.seat().holder() != null).count();
        }
    }

    /** @param said how it is related to those bodies, in words */
    public record Relation(String said, List<Named> bodies) {}

    public record MonthOfMeetings(YearMonth month, List<MeetingEntry> meetings) {}

    public List<Group> groups() {
        Map<String, List<Seat>> byPrincipal = new LinkedHashMap<>();
        body.seats().forEach(seat -> {
            var of = seat.onBehalfOf();
            byPrincipal
                    .computeIfAbsent(of == null ? "" : of.id(), _ -> new ArrayList<>())
                    .add(seat);
        });
        return byPrincipal.values().stream()
                .map(seats -> new Group(seats.getFirst().onBehalfOf(), places(seats)))
                .toList();
    }

    private List<Place> places(List<Seat> seats) {
        var left = new ArrayList<>(vacancies);
        return seats.stream()
                .map(seat -> new Place(seat, seat.holder() == null ? Vacancies.taken(left, seat) : null))
                .toList();
    }

    public long held() {
        return body.seats().stream()
                .map(Seat::holder)
                .filter(h -> h != null && h.holds() == se.klubba.kernel.Term.Holds.CERTAINLY)
                .count();
    }

    public long possibly() {
        return body.seats().size() - held() - body.vacant();
    }

    /** As what somebody sits: what the body calls it, else its kind, and of a substitute for whom and in which order. */
    public String role(Sitting sitting) {
        var role = sitting.title() == null ? visit.labels().mandate(sitting.kind()) : sitting.title();
        var whose = sitting.substituteFor();
        return role
                + (whose == null ? "" : " " + texts().say("body.substitute-for", whose.shown()))
                + (sitting.rank() == null ? "" : " " + sitting.rank());
    }

    /** The office, or the seat in another body, by which somebody sits. */
    public String by(Composition.ExOfficio of) {
        var body = of.body();
        var kind = of.kind();
        return body == null || kind == null
                ? of.office() == null ? "" : of.office().shown()
                : visit.labels().mandate(kind) + ", " + body.shown();
    }

    public String who(Sitting sitting) {
        return who(visit, sitting);
    }

    static String who(Visit visit, Sitting sitting) {
        var person = sitting.person();
        return person == null ? visit.texts(BodyPage.class).say("body.unknown") : person.shown();
    }

    /** Those of a kind together, in the order in which the first of each was said. */
    public List<Relation> relations() {
        var byKind = body.related().stream()
                .collect(Collectors.groupingBy(
                        related -> texts().say((related.of() ? "body.of." : "body.is.")
                                + related.relation().name()),
                        LinkedHashMap::new,
                        Collectors.mapping(Composition.Related::body, Collectors.toList())));
        return byKind.entrySet().stream()
                .map(kind -> new Relation(kind.getKey(), kind.getValue()))
                .toList();
    }

    /** Calls for nominations that are open, or those that were answered. */
    public List<Composition.Call> calls(boolean open) {
        return body.callsForNominations().stream()
                .filter(call -> call.open() == open)
                .toList();
    }

    public List<MonthOfMeetings> calendar() {
        return Arrays.stream(Month.values())
                .map(m -> new MonthOfMeetings(
                        YearMonth.of(year, m),
                        meetings.stream()
                                .filter(meeting -> meeting.on().getMonth() == m)
                                .toList()))
                .toList();
    }

    public String ofYear(int other) {
        return visit.links().to(visit.here(Map.of("year", String.valueOf(other)))) + "#year";
    }

    public Named named(MeetingEntry entry) {
        return new Named(entry.id(), entry.name());
    }

    public Texts texts() {
        return visit.texts(BodyPage.class);
    }

    @Override
    public List<Moment> moments() {
        return Moments.of(whys());
    }

    private Stream<Why> whys() {
        return Stream.of(
                        body.everybody().stream()
                                .flatMap(s -> Stream.concat(Stream.of(s.why()), Stream.ofNullable(s.ended()))),
                        body.nominations().stream().map(Composition.Nomination::why),
                        body.callsForNominations().stream().map(Composition.Call::why),
                        history.stream().map(Step::why))
                .flatMap(w -> w);
    }

    @Override
    public String title() {
        return body.body().shown();
    }

    @Override
    public Section section() {
        return Section.BODIES;
    }
}
