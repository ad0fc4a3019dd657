package se.klubba.appointments.appointing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klubba.acts.OnRecord.body;
import static se.klubba.acts.OnRecord.on;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.klubba.acts.Facts;
import se.klubba.acts.OnRecord;
import se.klubba.appointments.AppointmentRefused;
import se.klubba.appointments.event.SeatEvent.RepresentativeAppointed;
import se.klubba.bodies.event.BodyEvent.SeatPlanAdopted;
import se.klubba.bodies.event.BodyEvent.Seats;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.Term;

/** What holds whatever is appointed in whatever order, tried on many made-up sequences, always the same ones. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AppointingPropertiesTest {
    private static final BodyId GROUP = new BodyId("group");
    private static final LocalDate FIRST = LocalDate.parse("2019-01-01");
    private static final int DAYS = 60;
    private static final int SEATS = 2;

    private final Appointing rule = new Appointing();

    @Test
    void on_no_day_do_more_sit_than_there_are_seats_but_for_who_hands_over_and_nobody_sits_twice() {
        for (int seed = 0; seed < 200; seed++) {
            var appointed = accepted(acts(new Random(seed)));
            for (var day = FIRST; day.isBefore(FIRST.plusDays(2 * DAYS)); day = day.plusDays(1)) {
                var people = sitting(appointed, day);
                assertThat(people.size() - leaving(appointed, day))
                        .as("seed %s, %s", seed, day)
                        .isLessThanOrEqualTo(SEATS);
                assertThat(people).as("seed %s, %s", seed, day).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void what_is_accepted_in_one_order_is_accepted_in_any() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var acts = new ArrayList<AppointRepresentative>();
            accepted(acts(random), acts);
            Collections.shuffle(acts, random);
            assertThat(accepted(acts)).as("seed %s", seed).hasSize(acts.size());
        }
    }

    @Test
    void whatever_is_said_twice_is_recorded_once() {
        for (int seed = 0; seed < 50; seed++) {
            var acts = new ArrayList<AppointRepresentative>();
            var facts = facts(accepted(acts(new Random(seed)), acts));
            for (var act : acts) {
                assertThat(rule.decide(act, facts)).as("seed %s, %s", seed, act).isEmpty();
            }
        }
    }

    private List<KlubbaEvent> accepted(List<AppointRepresentative> acts) {
        return accepted(acts, new ArrayList<>());
    }

    private List<KlubbaEvent> accepted(List<AppointRepresentative> acts, List<AppointRepresentative> those) {
        var events = new ArrayList<KlubbaEvent>();
        for (var act : acts) {
            try {
                events.addAll(rule.decide(act, facts(events)));
                those.add(act);
            } catch (AppointmentRefused _) {
                // not every sequence fits
            }
        }
        return events;
    }

    private static Facts facts(List<KlubbaEvent> appointed) {
        var seats = new Seats(MandateKind.REPRESENTATIVE, null, SEATS);
        var all = new ArrayList<KlubbaEvent>(
                List.of(body("group"), new SeatPlanAdopted(GROUP, List.of(seats), on("2018-01-01"))));
        all.addAll(appointed);
        return OnRecord.facts(all.toArray(KlubbaEvent[]::new));
    }

    private static List<AppointRepresentative> acts(Random random) {
        var acts = new ArrayList<AppointRepresentative>();
        for (int i = 0; i < 14; i++) {
            var first = FIRST.plusDays(random.nextInt(DAYS));
            var last = first.plusDays(random.nextInt(DAYS / 2));
            acts.add(new AppointRepresentative(
                    GROUP,
                    new PersonId("p" + random.nextInt(4)),
                    MandateKind.REPRESENTATIVE,
                    null,
                    new Term(EdtfDate.on(first), EdtfDate.on(last)),
                    on(FIRST.plusDays(random.nextInt(DAYS)).toString())));
        }
        return List.copyOf(new LinkedHashSet<>(acts));
    }

    /** Those whose last day it is, and who sat there before: the seat may have its next holder on that day. */
    private static int leaving(List<KlubbaEvent> appointed, LocalDate day) {
        return (int) appointed.stream()
                .map(RepresentativeAppointed.class::cast)
                .filter(e -> EdtfDate.on(day).equals(e.term().last()))
                .filter(e -> !EdtfDate.on(day).equals(e.term().first()))
                .count();
    }

    private static List<PersonId> sitting(List<KlubbaEvent> appointed, LocalDate day) {
        return appointed.stream()
                .map(RepresentativeAppointed.class::cast)
                .filter(e -> e.term().on(day, null) == Term.Holds.CERTAINLY)
                .map(RepresentativeAppointed::person)
                .toList();
    }
}
