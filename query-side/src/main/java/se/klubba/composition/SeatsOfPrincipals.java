package se.klubba.composition;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.klubba.appointments.event.SeatEvent.MandateNoted;
import se.klubba.appointments.event.SeatEvent.RepresentativeAppointed;
import se.klubba.bodies.event.BodyEvent.SeatPlanAdopted;
import se.klubba.directory.Directory;
import se.klubba.directory.Names;
import se.klubba.directory.PrincipalGroups;
import se.klubba.directory.PrincipalsView;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.PrincipalId;
import se.klubba.reading.Named;
import se.klubba.reading.ReadContext;
import se.klubba.timeline.Fact;

/** Answers where the people of a principal, or of a group of principals, sit on the day, and what seats are for them. */
@Component
public final class SeatsOfPrincipals {
    private final PrincipalsView view;
    private final PrincipalGroups groups;
    private final Compositions compositions;
    private final Directory directory;

    public SeatsOfPrincipals(
            PrincipalsView view, PrincipalGroups groups, Compositions compositions, Directory directory) {
        this.view = view;
        this.groups = groups;
        this.compositions = compositions;
        this.directory = directory;
    }

    /** A seat in a body. */
    public record Held(Named body, Composition.Seat seat) {}

    /** Their identifiers. */
    Set<String> bodies(ReadContext reading, PrincipalId of) {
        return seats(reading, of).stream().map(held -> held.body().id()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** By the names of the bodies; those that are vacant among them. */
    public List<Held> seats(ReadContext reading, PrincipalId of) {
        var names = Names.of(reading, directory);
        return groups.within(reading, of).stream()
                .map(id -> reading.find(view, id))
                .flatMap(Stream::ofNullable)
                .flatMap(one -> one.value().facts().stream().map(SeatsOfPrincipals::body))
                .flatMap(Stream::ofNullable)
                .distinct()
                .map(body -> compositions.known(reading, body))
                .flatMap(Stream::ofNullable)
                .flatMap(body -> body.seats().stream()
                        .filter(seat -> isFor(seat, of, names))
                        .map(seat -> new Held(body.body(), seat)))
                .sorted(Comparator.comparing(held -> held.body().shown()))
                .toList();
    }

    private static @Nullable BodyId body(Fact fact) {
        return switch (fact.event()) {
            case RepresentativeAppointed e -> e.body();
            case MandateNoted e -> e.body();
            case SeatPlanAdopted e -> e.body();
            default -> null;
        };
    }

    private static boolean isFor(Composition.Seat seat, PrincipalId of, Names names) {
        var holder = seat.holder();
        return Stream.of(seat.onBehalfOf(), holder == null ? null : holder.onBehalfOf())
                .flatMap(Stream::ofNullable)
                .anyMatch(principal -> names.belongs(new PrincipalId(principal.id()), of));
    }
}
