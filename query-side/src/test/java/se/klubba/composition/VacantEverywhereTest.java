package se.klubba.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klubba.reading.testing.Answers.CALENDAR;
import static se.klubba.reading.testing.Answers.COMPOSITIONS;
import static se.klubba.reading.testing.Answers.DIRECTORY;
import static se.klubba.reading.testing.Answers.FORECASTS;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.bodies.event.BodyEvent.BodyEstablished;
import se.klubba.bodies.event.BodyEvent.BodyNoted;
import se.klubba.calendar.MeetingDay;
import se.klubba.composition.Composition.Seat;
import se.klubba.directory.PrincipalGroups;
import se.klubba.directory.PrincipalsView;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.PrincipalId;
import se.klubba.meetings.event.MeetingEvent.MeetingScheduled;
import se.klubba.people.event.PersonEvent.PrincipalNoted;
import se.klubba.principals.Principals;
import se.klubba.reading.Named;
import se.klubba.reading.ReadContext;
import se.klubba.reading.testing.Answers;
import se.klubba.reading.testing.Register;
import se.klubba.reports.Report;
import se.klubba.reports.document.Block;
import se.klubba.reports.document.Parameters;
import se.klubba.reports.testing.EveryReport;
import se.klubba.reports.testing.MemoryLog;
import se.klubba.words.Language;

/** Whoever asks how many seats are vacant is told the same: of the body, of its page, of principals, of a meeting that comes, in a report. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VacantEverywhereTest {
    private static final int DAYS = 1000;

    private final MemoryLog log = MemoryLog.generated(29, 350);
    private final Register register = Register.of(log.events());
    private final List<BodyId> bodies = Stream.concat(
                    each(BodyEstablished.class).map(BodyEstablished::body),
                    each(BodyNoted.class).map(BodyNoted::body))
            .distinct()
            .toList();
    private final List<PrincipalId> principals =
            each(PrincipalNoted.class).map(PrincipalNoted::principal).distinct().toList();
    private final Map<BodyId, List<MeetingId>> meetings = each(MeetingScheduled.class)
            .collect(Collectors.groupingBy(
                    MeetingScheduled::body, Collectors.mapping(MeetingScheduled::meeting, Collectors.toList())));
    private final Vacancies vacancies = new Vacancies(new CompositionView(), DIRECTORY, CALENDAR);
    private final PrincipalsView principalsView = new PrincipalsView();
    private final Principals ofPrincipals = new Principals(
            principalsView,
            new SeatsOfPrincipals(principalsView, new PrincipalGroups(principalsView), COMPOSITIONS, DIRECTORY),
            DIRECTORY);
    private final Report report = EveryReport.all()
            .filter(r -> r.definition().name().equals("composition"))
            .findFirst()
            .orElseThrow();

    /** Seats that are alike: of a kind, for a principal. */
    private record Alike(
            String body, MandateKind kind, @Nullable String onBehalfOf) {
        static Alike of(Named body, MandateKind kind, @Nullable Named onBehalfOf) {
            return new Alike(body.id(), kind, onBehalfOf == null ? null : onBehalfOf.id());
        }

        static Alike of(Named body, Seat seat) {
            return of(body, seat.kind(), seat.onBehalfOf());
        }
    }

    private <E extends KlubbaEvent> Stream<E> each(Class<E> kind) {
        return log.events().stream()
                .map(e -> e.payload())
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    @Test
    void on_each_of_1000_days_that_were_drawn_the_same_seats_are_vacant_wherever_it_is_told() {
        var random = new Random(1000);
        var first = LocalDate.ofInstant(log.events().getFirst().recordedAt(), Register.ZONE);
        var last = LocalDate.ofInstant(log.events().getLast().recordedAt(), Register.ZONE);
        long vacant = 0;
        long forecast = 0;
        for (int i = 0; i < DAYS; i++) {
            var day = first.plusDays(random.nextLong(first.until(last.plusYears(1), ChronoUnit.DAYS)));
            var reading = register.on(day.toString());
            var told = new HashMap<String, List<Alike>>();
            for (var body : bodies) {
                var composition = COMPOSITIONS.known(reading, body);
                if (composition != null) {
                    told.put(body.value(), vacant(composition));
                    assertThat(composition.vacant())
                            .isEqualTo(vacant(composition).size());
                    assertThat(vacancies.of(reading, body))
                            .as("the page of %s on %s", body, day)
                            .extracting(v -> Alike.of(composition.body(), v.kind(), v.onBehalfOf()))
                            .containsExactlyInAnyOrderElementsOf(vacant(composition));
                }
            }
            var all = told.values().stream().flatMap(List::stream).toList();
            vacant += all.size();
            assertThat(ofAllPrincipals(reading))
                    .as("the pages of principals on %s", day)
                    .containsExactlyInAnyOrderElementsOf(
                            all.stream().filter(s -> s.onBehalfOf() != null).toList());
            assertThat(reported(day)).as("the report on %s", day).isEqualTo(all.size());
            forecast += assertForecast(reading, bodies.get(i % bodies.size()));
        }
        assertThat(vacant).isGreaterThan(DAYS);
        assertThat(forecast).isGreaterThan(DAYS / 10);
    }

    private static List<Alike> vacant(Composition composition) {
        return composition.seats().stream()
                .filter(seat -> seat.holder() == null)
                .map(seat -> Alike.of(composition.body(), seat))
                .toList();
    }

    /** A group's page has those of its parts as well: each is counted where it is its own. */
    private List<Alike> ofAllPrincipals(ReadContext reading) {
        return principals.stream()
                .flatMap(principal -> ofPrincipals.of(reading, principal).seats().stream()
                        .filter(held -> held.seat().holder() == null)
                        .map(held -> Alike.of(held.body(), held.seat()))
                        .filter(seat -> principal.value().equals(seat.onBehalfOf())))
                .toList();
    }

    private int reported(LocalDate day) {
        var asked = Parameters.asOf(day, Language.EN, Register.ZONE).within(day, day);
        return EveryReport.run(report, asked, log, log.head()).sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Figures.class::isInstance)
                .flatMap(figures -> ((Block.Figures) figures).figures().stream())
                .filter(figure -> figure.id().equals("vacant"))
                .map(figure -> Objects.requireNonNull(figure.value()))
                .reduce((one, another) -> {
                    throw new IllegalStateException("two figures");
                })
                .orElseThrow()
                .intValueExact();
    }

    /** @return how many that of the next meeting tells of, on its day */
    private int assertForecast(ReadContext drawn, BodyId body) {
        var calendar = Answers.calendar(drawn);
        var next = meetings.getOrDefault(body, List.of()).stream()
                .map(calendar::meeting)
                .flatMap(Stream::ofNullable)
                .filter(meeting -> !meeting.cancelled() && !meeting.on().isBefore(drawn.day()))
                .min(Comparator.comparing(MeetingDay::on));
        if (next.isEmpty()) {
            return 0;
        }
        var meeting = next.get().meeting();
        var reading = register.on(next.get().on().toString());
        var byBody = FORECASTS.of(reading, meeting).vacantSeats().stream()
                .map(one -> Alike.of(one.body(), one.seat()))
                .collect(Collectors.groupingBy(Alike::body));
        byBody.forEach((of, seats) -> assertThat(seats)
                .as("the forecast of %s on %s", meeting, reading.day())
                .containsExactlyInAnyOrderElementsOf(vacantIn(reading, new BodyId(of))));
        assertThat(byBody.getOrDefault(body.value(), List.of())).hasSameSizeAs(vacantIn(reading, body));
        return byBody.values().stream().mapToInt(List::size).sum();
    }

    private static List<Alike> vacantIn(ReadContext reading, BodyId body) {
        var composition = COMPOSITIONS.known(reading, body);
        return composition == null ? List.of() : vacant(composition);
    }
}
