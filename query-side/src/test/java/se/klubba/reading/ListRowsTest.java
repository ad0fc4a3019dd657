package se.klubba.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.axon.mongodb.views.Row;
import se.klubba.calendar.CalendarView;
import se.klubba.composition.AppointingView;
import se.klubba.composition.BodiesView;
import se.klubba.deviations.DeviationsView;
import se.klubba.directory.Directory;
import se.klubba.directory.PrincipalsView;
import se.klubba.instrumentregister.InstrumentsView;
import se.klubba.mattertrail.MattersView;
import se.klubba.openassignments.AssignmentsView;
import se.klubba.persons.PersonsView;
import se.klubba.reports.testing.MemoryLog;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ListRowsTest {
    private static final List<ListedView> VIEWS = List.of(
            new Directory(),
            new CalendarView(),
            new BodiesView(),
            new MattersView(),
            new AssignmentsView(),
            new InstrumentsView(),
            new PersonsView(),
            new PrincipalsView(),
            new DeviationsView());

    private record Found(String key, ListEntry entry) {}

    @Test
    void on_any_day_and_as_known_at_any_moment_a_thing_is_found_as_it_then_stands() {
        var log = MemoryLog.generated(7, 900).events();
        var days = days(log);
        for (var view : VIEWS) {
            var histories = Histories.of(view, log);
            var rows = new HashMap<String, List<Row>>();
            histories.forEach((key, history) -> rows.put(key, view.rows(key, history, histories::get)));
            for (int to : List.of(1, 137, 450, 800, log.size())) {
                for (var day : days) {
                    assertThat(among(rows, to, day))
                            .as(view.name() + " on " + day + " at " + to)
                            .isEqualTo(asThingsStand(view, histories, to, day));
                }
            }
        }
    }

    private static List<LocalDate> days(List<LoggedEvent> log) {
        var all = new TreeSet<LocalDate>();
        log.forEach(e -> {
            var on = ((se.klubba.kernel.KlubbaEvent) e.payload()).at().happenedOn();
            if (on != null) {
                all.add(on.latest());
            }
        });
        var days = List.copyOf(all);
        var some = new ArrayList<LocalDate>();
        for (int i = 0; i < days.size(); i += Math.max(1, days.size() / 9)) {
            some.add(days.get(i).minusDays(1));
            some.add(days.get(i));
        }
        some.add(LocalDate.of(9000, 1, 1));
        return some;
    }

    private static Set<Found> among(Map<String, List<Row>> rows, long to, LocalDate day) {
        var found = new HashSet<Found>();
        rows.forEach((key, some) -> some.stream()
                .filter(row ->
                        row.days().has(ListEntry.number(day)) && row.known().has(to))
                .map(row -> new ListEntry(row.item(), row.sort(), row.terms(), row.words()))
                .forEach(entry ->
                        assertThat(found.add(new Found(key, entry))).as("once").isTrue()));
        return found;
    }

    private static Set<Found> asThingsStand(ListedView view, Map<String, History> histories, long to, LocalDate day) {
        Function<String, Standing> standings = key -> {
            var history = histories.get(key);
            var then = history == null ? null : history.asKnown(key, to, view.about(key));
            return then == null ? new Standing(List.of()) : then.value();
        };
        var found = new HashSet<Found>();
        histories.forEach((key, history) -> {
            if (view.isListed(key, history)) {
                view.entries(key, standings.apply(key), day, standings)
                        .forEach(entry -> found.add(new Found(key, entry)));
            }
        });
        return found;
    }

    @Test
    void who_appoints_to_a_body_is_found_from_the_first_time_on() {
        var view = new AppointingView();
        var log = MemoryLog.generated(7, 900).events();
        var histories = Histories.of(view, log);
        var rows = new HashMap<String, List<Row>>();
        histories.forEach((key, history) -> rows.put(key, view.rows(key, history, histories::get)));
        assertThat(rows.values().stream().flatMap(List::stream)).isNotEmpty();
        for (var day : days(log)) {
            assertThat(among(rows, 450, day)).containsAll(asThingsStand(view, histories, 450, day));
        }
    }
}
