package se.klubba.reports.changes;

import static se.klubba.reports.document.References.entries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.assignments.event.AssignmentEvent.AssignmentGiven;
import se.klubba.instrumentregister.InstrumentOnDay;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.InstrumentId;
import se.klubba.kernel.MatterId;
import se.klubba.matters.event.MatterEvent.ItemTabled;
import se.klubba.mattertrail.MatterState;
import se.klubba.openassignments.Assignments;
import se.klubba.reading.Standing;
import se.klubba.reports.Question;
import se.klubba.timeline.Fact;

/** How matters, assignments and instruments stand. */
record WorkStands(Question question) {
    Stream<Stand> matter(String key, Standing past) {
        var state = MatterState.after(past);
        var why = state.why();
        if (state.raised() == null || why == null) {
            return Stream.empty();
        }
        var how = Stream.concat(
                        Stream.of(question.messages().say(state.status())),
                        state.tabled().stream()
                                .map(f -> (ItemTabled) f.event())
                                .map(e -> question.messages()
                                        .say("waits", question.phrasing().waitsFor(e.waitsFor()))))
                .distinct()
                .collect(Collectors.joining(", "));
        var facts = Stream.concat(Stream.of(why), state.tabled().stream())
                .map(Fact::entry)
                .distinct()
                .toList();
        return Stream.of(new Stand(key, question.phrasing().name(new MatterId(key)), how, facts));
    }

    Stream<Stand> assignment(String key, Standing past, LocalDate day) {
        var one = Assignments.of(past, question.text(), day, question.names(), question.calendar());
        var given = past.facts(AssignmentGiven.class).findFirst().orElse(null);
        if (one == null || given == null) {
            return Stream.empty();
        }
        var facts = new ArrayList<>(List.of(one.why().entry(), one.dueSaid().entry()));
        one.reports().forEach(r -> facts.add(r.why().entry()));
        if (one.ended() != null) {
            facts.add(one.ended().entry());
        }
        var parts = new ArrayList<>(List.of(
                question.messages().say(one.status()),
                question.phrasing().who(one.recipient()),
                question.messages().say("due.on", question.phrasing().when(one.due()))));
        if (!one.reports().isEmpty()) {
            parts.add(question.messages().count("reported", one.reports().size()));
        }
        var task = Objects.requireNonNullElse(question.wording(given), key);
        return Stream.of(new Stand(
                key, task, String.join(", ", parts), facts.stream().distinct().toList()));
    }

    Stream<Stand> instrument(String key, Standing standing, LocalDate day, Map<String, Standing> all) {
        var none = new Standing(List.of());
        var id = new InstrumentId(key);
        var one = InstrumentOnDay.of(id, standing, day, other -> all.getOrDefault(other.value(), none));
        if (one == null) {
            return Stream.empty();
        }
        var messages = question.messages();
        var term = one.inForce();
        var how = Stream.concat(
                        Stream.of(
                                messages.say("instrument." + one.state()),
                                term == null ? "" : term(term.first(), term.last())),
                        one.awaiting().stream().map(a -> question.phrasing().party(a.from())))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return Stream.of(new Stand(
                key, question.phrasing().name(id), how, entries(one.past().facts())));
    }

    private String term(@Nullable EdtfDate first, @Nullable EdtfDate last) {
        return Stream.of(
                        first == null ? "" : question.messages().say("provenance.period.from", first),
                        last == null ? "" : question.messages().say("provenance.period.to", last))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
