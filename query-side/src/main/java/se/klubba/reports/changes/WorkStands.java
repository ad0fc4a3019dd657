package se.klubba.reports.changes;

import static se.klubba.reports.document.References.entries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.assignments.event.AssignmentEvent.AssignmentGiven;
import se.klubba.instrumentregister.InstrumentOnDay;
import se.klubba.instruments.event.InstrumentEvent.InstrumentSuperseded;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.InstrumentId;
import se.klubba.kernel.MatterId;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.matters.event.MatterEvent.DecisionRescinded;
import se.klubba.matters.event.MatterEvent.DecisionSuperseded;
import se.klubba.mattertrail.MatterState;
import se.klubba.openassignments.Assignments;
import se.klubba.reading.Standing;
import se.klubba.reports.Question;
import se.klubba.timeline.Fact;

/** How matters, assignments and instruments stand. */
record WorkStands(Question question) {
    /** Its status, what it waits for, and how often it was decided on, so that a second decision is told as well. */
    Stream<Stand> matter(String key, Standing past) {
        var state = MatterState.after(past, question::whose);
        var why = state.why();
        if (state.raised() == null || why == null) {
            return Stream.empty();
        }
        var decisions = past.facts(DecisionRecorded.class).toList();
        var superseded = past.facts(DecisionSuperseded.class).toList();
        var rescinded = past.facts(DecisionRescinded.class).toList();
        var how = Stream.of(
                        Stream.of(question.messages().say(state.status())),
                        state.waiting().stream()
                                .map(question.phrasing()::waitsFor)
                                .map(what -> question.messages().say("waits", what)),
                        decisions.isEmpty() ? Stream.<String>empty() : Stream.of(decided(decisions)),
                        counted("superseded", superseded),
                        counted("rescinded", rescinded))
                .flatMap(parts -> parts)
                .distinct()
                .collect(Collectors.joining(", "));
        var facts = Stream.of(List.of(why), state.waiting(), decisions, superseded, rescinded)
                .flatMap(List::stream)
                .map(Fact::entry)
                .distinct()
                .toList();
        return Stream.of(new Stand(key, question.phrasing().called(new MatterId(key)), how, facts));
    }

    private String decided(List<Fact> decisions) {
        var last = decisions.getLast().happenedOn();
        return question.messages()
                .say(
                        "decisions",
                        decisions.size(),
                        last == null ? question.messages().say("notStated") : last);
    }

    private Stream<String> counted(String key, List<Fact> facts) {
        return facts.isEmpty() ? Stream.empty() : Stream.of(question.messages().say(key, facts.size()));
    }

    Stream<Stand> assignment(String key, Standing past, LocalDate day) {
        var one = Assignments.of(past, question.text(), _ -> null, day, question.names(), question.calendar());
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
        var task = question.wording(given);
        return Stream.of(new Stand(
                key,
                task == null ? question.phrasing().of(given) : task,
                String.join(", ", parts),
                facts.stream().distinct().toList()));
    }

    Stream<Stand> instrument(String key, Standing standing, LocalDate day, Function<String, Standing> others) {
        var id = new InstrumentId(key);
        var one = InstrumentOnDay.of(
                id, standing, day, other -> others.apply(other.value()), matter -> question.rejected(matter, day));
        if (one == null) {
            return Stream.empty();
        }
        var messages = question.messages();
        var term = one.inForce();
        var how = Stream.concat(
                        Stream.of(
                                messages.say(one.state()),
                                term == null ? "" : term(term.first(), term.last()),
                                superseded(one.supersession())),
                        one.awaiting().stream().map(a -> question.phrasing().party(a.from())))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return Stream.of(new Stand(
                key, question.phrasing().called(id), how, entries(one.past().facts())));
    }

    private String superseded(@Nullable Fact by) {
        return by != null && by.event() instanceof InstrumentSuperseded e
                ? question.messages().say("superseded.by", question.phrasing().called(e.by()))
                : "";
    }

    private String term(@Nullable EdtfDate first, @Nullable EdtfDate last) {
        return Stream.of(
                        first == null ? "" : question.messages().say("provenance.period.from", first),
                        last == null ? "" : question.messages().say("provenance.period.to", last))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
