package se.klubba.pages.principals;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.composition.Composition.Sitting;
import se.klubba.composition.SeatsOfPrincipals.Held;
import se.klubba.composition.SeatsOfPrincipals.Sat;
import se.klubba.composition.Vacancies.Vacancy;
import se.klubba.kernel.Term.Holds;
import se.klubba.offices.TenureState;
import se.klubba.openassignments.Assignment;
import se.klubba.pages.attendance.Attended;
import se.klubba.pages.layout.Bars;
import se.klubba.pages.layout.Moment;
import se.klubba.pages.layout.Moments;
import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Section;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;
import se.klubba.principals.Principal;
import se.klubba.wording.Why;

/**
 * One of them.
 *
 * @param seats those of the principal
 * @param assignments that are its own, and open
 * @param attended the last meetings while its people sat there, the latest first
 */
public record PrincipalPage(
        Visit visit, Principal principal, List<Place> seats, List<Assignment> assignments, List<Attended> attended)
        implements Page {
    /** So many mandates that are over are told, the last first. */
    private static final int OVER = 20;

    /** @param vacancy since when it is vacant; null where it is held */
    public record Place(Held held, @Nullable Vacancy vacancy) {}

    public Texts texts() {
        return visit.texts(PrincipalPage.class);
    }

    public long vacant() {
        return principal.seats().stream().filter(s -> s.seat().holder() == null).count();
    }

    static TenureState on(LocalDate day, Sitting sitting) {
        var last = sitting.term().last();
        return switch (sitting.holds()) {
            case CERTAINLY -> TenureState.HELD;
            case POSSIBLY -> TenureState.POSSIBLY_HELD;
            case NO -> last != null && last.latest().isBefore(day) ? TenureState.PAST : TenureState.COMING;
        };
    }

    public TenureState state(Sitting sitting) {
        return on(visit.day(), sitting);
    }

    /** Those that are to come, then the last of those that are over: whose seats are told already is left out. */
    public List<Sat> others() {
        return Stream.concat(
                        principal.mandates().stream().filter(sat -> state(sat.sitting()) == TenureState.COMING),
                        principal.mandates().stream()
                                .filter(sat -> state(sat.sitting()) == TenureState.PAST)
                                .sorted(Comparator.comparing(PrincipalPage::end).reversed())
                                .limit(OVER))
                .toList();
    }

    private static LocalDate end(Sat sat) {
        var last = sat.sitting().term().last();
        return last == null ? LocalDate.MAX : last.latest();
    }

    /** How many mandates that are over are not told. */
    public long left() {
        return principal.mandates().stream()
                        .filter(sat -> state(sat.sitting()) != TenureState.HELD
                                && state(sat.sitting()) != TenureState.POSSIBLY_HELD)
                        .count()
                - others().size();
    }

    public String role(Sitting sitting) {
        return sitting.title() == null ? visit.labels().mandate(sitting.kind()) : sitting.title();
    }

    public String who(Sitting sitting) {
        return sitting.person() == null
                ? texts().say("principal.unknown")
                : sitting.person().shown();
    }

    /** Of all that are told here; null where no term is known. */
    public @Nullable Bars bars() {
        return Bars.of(
                Stream.concat(
                                principal.mandates().stream()
                                        .filter(sat -> sat.sitting().holds() != Holds.NO),
                                others().stream())
                        .map(sat -> new Bars.Row(
                                sat.body().shown(),
                                who(sat.sitting()),
                                sat.sitting().term(),
                                sat.sitting().holds()))
                        .sorted(Comparator.comparing(Bars.Row::lane).thenComparing(row -> row.first(LocalDate.MIN)))
                        .toList(),
                visit.day());
    }

    @Override
    public List<Moment> moments() {
        return Moments.of(Stream.of(
                        Stream.of(principal.why()),
                        principal.mandates().stream().flatMap(PrincipalPage::whys),
                        seats.stream()
                                .flatMap(place -> Stream.ofNullable(place.vacancy()))
                                .map(Vacancy::why),
                        attended.stream().flatMap(Attended::whys))
                .flatMap(whys -> whys));
    }

    private static Stream<Why> whys(Sat sat) {
        return Stream.concat(
                Stream.of(sat.sitting().why()), Stream.ofNullable(sat.sitting().ended()));
    }

    @Override
    public String title() {
        return principal.name() == null ? principal.id() : principal.name();
    }

    @Override
    public Section section() {
        return Section.PRINCIPALS;
    }
}
