package se.klubba.directory;

import static se.klubba.reading.ListEntry.term;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.klubba.appointments.event.SeatEvent.MandateNoted;
import se.klubba.appointments.event.SeatEvent.RepresentativeAppointed;
import se.klubba.bodies.event.BodyEvent.SeatPlanAdopted;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.PrincipalId;
import se.klubba.people.event.PersonEvent.OfficeNoted;
import se.klubba.people.event.PersonEvent.PrincipalKind;
import se.klubba.people.event.PersonEvent.PrincipalNoted;
import se.klubba.reading.Concern;
import se.klubba.reading.ListEntry;
import se.klubba.reading.ListWanted;
import se.klubba.reading.ListedView;
import se.klubba.reading.Standing;
import se.klubba.reading.StandingView;

/** What is on record about each principal: what it is a part of, its offices, and where seats are held on its behalf or planned for it. */
@Component
public final class PrincipalsView extends StandingView implements ListedView {
    private static final String KIND = "kind";
    private static final String PART_OF = "partOf";

    public PrincipalsView() {
        super(
                "principals",
                1,
                Concern.of(
                        Set.of("principal"),
                        PrincipalNoted.class,
                        OfficeNoted.class,
                        RepresentativeAppointed.class,
                        MandateNoted.class,
                        SeatPlanAdopted.class));
    }

    /** Each null where it does not count. */
    public static ListWanted wanted(@Nullable PrincipalKind kind, @Nullable String partOf) {
        return ListWanted.ALL.with(KIND, kind == null ? null : kind.name()).with(PART_OF, partOf);
    }

    @Override
    public Set<String> listed() {
        return Set.of("principal");
    }

    @Override
    public boolean counts(KlubbaEvent event) {
        return event instanceof PrincipalNoted;
    }

    @Override
    public List<ListEntry> entries(String key, Standing standing, LocalDate day, Function<String, Standing> others) {
        var principal = new PrincipalId(key);
        return standing
                .events(PrincipalNoted.class)
                .filter(e -> e.principal().equals(principal))
                .findFirst()
                .map(noted -> ListEntry.named(
                        key,
                        noted.name().text(),
                        Stream.empty(),
                        Stream.concat(Stream.of(term(KIND, noted.kind().name())), term(PART_OF, noted.partOf()))))
                .stream()
                .toList();
    }
}
