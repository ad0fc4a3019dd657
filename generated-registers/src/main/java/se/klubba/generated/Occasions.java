package se.klubba.generated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.OccasionId;
import se.klubba.kernel.Words;
import se.klubba.meetings.event.OccasionEvent.OccasionCancelled;
import se.klubba.meetings.event.OccasionEvent.OccasionDateWithdrawn;
import se.klubba.meetings.event.OccasionEvent.OccasionProposed;
import se.klubba.meetings.event.OccasionEvent.OccasionScheduled;

/** The network's days that are no meetings: proposed, scheduled, put off, called off. One at a time. */
final class Occasions {
    /** One that is ahead, and about when. */
    record Planned(OccasionId id, LocalDate on) {}

    private final Network home;
    private @Nullable OccasionId id;
    private Words name = Words.of("Länsdag");
    private boolean scheduled;
    private LocalDate on = LocalDate.MAX;
    private LocalDate said = LocalDate.MIN;

    Occasions(Network home) {
        this.home = home;
    }

    @Nullable
    Planned after(LocalDate day) {
        return id == null || !said.isBefore(day) || !on.isAfter(day) ? null : new Planned(id, on);
    }

    /** What a meeting of the network says about them. */
    void plan(Sitting sitting) {
        var dice = home.dice;
        if (!said.isBefore(sitting.on()) || dice.percent(25)) {
            return;
        }
        said = sitting.on();
        if (id != null && !on.isAfter(sitting.on())) {
            id = null;
        }
        var bodies = List.of(home.root().id, home.other(home.root()).id);
        var current = id;
        if (current == null) {
            on = sitting.on().plusDays(dice.between(60, 150));
            var days = new ArrayList<LocalDate>();
            for (int i = dice.below(3); i > 0; i--) {
                days.add(on.plusDays(7L * days.size()));
            }
            var proposed = new OccasionId(dice.id());
            id = proposed;
            scheduled = false;
            name = Words.of(dice.of(List.of("Länsdag", "Strategidag", "Kompetensdag")) + " om " + home.phrases.topic());
            sitting.record(new OccasionProposed(proposed, name, days, bodies, List.of(), sitting.atItem()));
        } else if (!scheduled) {
            sitting.record(new OccasionScheduled(current, name, on, bodies, List.of(), sitting.atItem()));
            scheduled = true;
        } else if (dice.percent(30)) {
            sitting.record(new OccasionDateWithdrawn(current, on, List.of(), sitting.atItem()));
            scheduled = false;
            on = on.plusDays(60);
        } else if (dice.percent(25)) {
            sitting.record(new OccasionCancelled(current, List.of(), sitting.atItem()));
            id = null;
        }
    }
}
