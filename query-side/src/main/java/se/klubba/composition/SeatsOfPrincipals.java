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
import se.klubba.composition.Composition.Sitting;
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

    /** That somebody sat in a body, sits or will sit there. */
    public record Sat(Named body, Sitting sitting) {}

    /**
     * @param seats on the day, the vacant ones among them
     * @param mandates of its people: those that are held or may be, then those that are over and those to come
     */
    public record Places(List<Held> seats, List<Sat> mandates) {}

    /** Their identifiers. */
    Set<String> bodies(ReadContext reading, PrincipalId of) {
        return places(reading, of).seats().stream()
                .map(held -> held.body().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** By the names of the bodies. */
    public Places places(ReadContext reading, PrincipalId of) {
        var names = Names.of(reading, directory);
        var bodies = groups.within(reading, of).stream()
                .map(id -> reading.find(view, id))
                .flatMap(Stream::ofNullable)
                .flatMap(one -> one.value().facts().stream().map(SeatsOfPrincipals::body))
                .flatMap(Stream::ofNullable)
                .distinct()
                .map(body -> compositions.known(reading, body))
                .flatMap(Stream::ofNullable)
                .sorted(Comparator.comparing(body -> body.body().shown()))
                .toList();
        return new Places(
                bodies.stream()
                        .flatMap(body -> body.seats().stream()
                                .filter(seat -> isFor(seat, of, names))
                                .map(seat -> new Held(body.body(), seat)))
                        .toList(),
                bodies.stream()
                        .flatMap(body -> body.everybody().stream()
                                .filter(sitting -> belongs(sitting.onBehalfOf(), of, names))
                                .map(sitting -> new Sat(body.body(), sitting)))
                        .toList());
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
        return belongs(seat.onBehalfOf(), of, names) || holder != null && belongs(holder.onBehalfOf(), of, names);
    }

    private static boolean belongs(@Nullable Named principal, PrincipalId of, Names names) {
        return principal != null && names.belongs(new PrincipalId(principal.id()), of);
    }
}
