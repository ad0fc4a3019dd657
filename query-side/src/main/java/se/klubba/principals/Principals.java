package se.klubba.principals;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.klubba.composition.SeatsOfPrincipals;
import se.klubba.directory.Directory;
import se.klubba.directory.Names;
import se.klubba.directory.PrincipalsView;
import se.klubba.kernel.PrincipalId;
import se.klubba.people.event.PersonEvent.OfficeNoted;
import se.klubba.people.event.PersonEvent.PrincipalNoted;
import se.klubba.reading.ListOf;
import se.klubba.reading.ReadContext;
import se.klubba.reading.Standing;
import se.klubba.timeline.Fact;
import se.klubba.wording.Why;

/** Answers about principals. */
@Component
public final class Principals {
    private final PrincipalsView view;
    private final SeatsOfPrincipals seats;
    private final Directory directory;

    public Principals(PrincipalsView view, SeatsOfPrincipals seats, Directory directory) {
        this.view = view;
        this.seats = seats;
        this.directory = directory;
    }

    /** Principals by name. */
    public ListOf<Principal.Entry> list() {
        return new ListOf<>(view, reading -> {
            var names = Names.of(reading, directory);
            return place -> {
                var id = new PrincipalId(place.key());
                var found = reading.find(view, place.key());
                var noted = found == null ? null : noted(found.value(), id);
                if (noted == null) {
                    return null;
                }
                var e = (PrincipalNoted) noted.event();
                return new Principal.Entry(id.value(), names.of(id).name(), e.kind(), names.orNull(e.partOf()));
            };
        });
    }

    /** @throws se.klubba.reading.ReadProblem where no such principal is on record */
    public Principal of(ReadContext reading, PrincipalId id) {
        var standing = reading.standing(view, id);
        var noted = noted(standing, id);
        if (noted == null) {
            throw reading.absent(view, "principal", id.value());
        }
        var names = Names.of(reading, directory);
        var e = (PrincipalNoted) noted.event();
        var places = seats.places(reading, id);
        return new Principal(
                id.value(),
                names.of(id).name(),
                e.kind(),
                names.orNull(e.partOf()),
                reading.day(),
                new ListOf<>(view, _ -> place -> names.of(new PrincipalId(place.key())))
                        .every(reading, PrincipalsView.wanted(null, id.value())),
                standing.events(OfficeNoted.class)
                        .map(OfficeNoted::office)
                        .distinct()
                        .map(names::of)
                        .toList(),
                places.seats(),
                places.mandates(),
                Why.of(noted, names));
    }

    private static @Nullable Fact noted(Standing standing, PrincipalId id) {
        return standing.facts(PrincipalNoted.class)
                .filter(f -> ((PrincipalNoted) f.event()).principal().equals(id))
                .findFirst()
                .orElse(null);
    }
}
