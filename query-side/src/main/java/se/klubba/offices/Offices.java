package se.klubba.offices;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.klubba.calendar.Calendar;
import se.klubba.calendar.CalendarView;
import se.klubba.directory.Directory;
import se.klubba.directory.Names;
import se.klubba.kernel.OfficeId;
import se.klubba.people.event.PersonEvent.OfficeHolderNamed;
import se.klubba.people.event.PersonEvent.OfficeNoted;
import se.klubba.reading.ListOf;
import se.klubba.reading.ReadContext;
import se.klubba.reading.Standing;
import se.klubba.wording.Why;

/** Answers about offices. */
@Component
public final class Offices {
    private final OfficesView view;
    private final Directory directory;
    private final CalendarView calendar;

    public Offices(OfficesView view, Directory directory, CalendarView calendar) {
        this.view = view;
        this.directory = directory;
        this.calendar = calendar;
    }

    /** Offices by name. */
    public ListOf<Office> list() {
        return new ListOf<>(view, reading -> {
            var names = Names.of(reading, directory);
            var dates = Calendar.of(reading, calendar, names);
            return place -> {
                var found = reading.find(view, place.key());
                return found == null ? null : office(new OfficeId(place.key()), found.value(), reading, names, dates);
            };
        });
    }

    /** @throws se.klubba.reading.ReadProblem where no such office is on record */
    public Office of(ReadContext reading, OfficeId id) {
        var names = Names.of(reading, directory);
        var office = office(id, reading.standing(view, id), reading, names, Calendar.of(reading, calendar, names));
        if (office == null) {
            throw reading.absent(view, "office", id.value());
        }
        return office;
    }

    private static @Nullable Office office(
            OfficeId id, Standing standing, ReadContext reading, Names names, Calendar dates) {
        var noted = standing.facts(OfficeNoted.class)
                .filter(f -> ((OfficeNoted) f.event()).office().equals(id))
                .findFirst()
                .orElse(null);
        if (noted == null) {
            return null;
        }
        var e = (OfficeNoted) noted.event();
        return new Office(
                id.value(),
                names.of(id).name(),
                names.orNull(e.unit()),
                names.orNull(e.principal()),
                standing.facts(OfficeHolderNamed.class)
                        .map(f -> Office.Holder.of(f, names, dates, reading.day()))
                        .toList(),
                Why.of(noted, names));
    }
}
