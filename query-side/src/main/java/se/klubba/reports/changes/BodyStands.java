package se.klubba.reports.changes;

import static se.klubba.reports.document.References.entries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.bodies.event.BodyEvent.BodyDissolved;
import se.klubba.bodies.event.BodyEvent.BodyEstablished;
import se.klubba.bodies.event.BodyEvent.BodyNoted;
import se.klubba.bodies.event.BodyEvent.BodyRenamed;
import se.klubba.bodies.event.BodyEvent.SeatPlanAdopted;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Term.Holds;
import se.klubba.kernel.Words;
import se.klubba.mandates.Mandate;
import se.klubba.reading.Standing;
import se.klubba.reports.Question;
import se.klubba.timeline.Fact;

/** How bodies and those who sit in them stand. */
record BodyStands(Question question) {
    /** Its name, its plan of seats, and whether it goes on. */
    Stream<Stand> body(String key, Standing past) {
        var body = new BodyId(key);
        @Nullable Words name = null;
        @Nullable Fact plan = null;
        boolean dissolved = false;
        var facts = new ArrayList<Fact>();
        for (var fact : past.facts()) {
            switch (fact.event()) {
                case BodyEstablished e when e.body().equals(body) -> name = e.name();
                case BodyNoted e when e.body().equals(body) -> name = name == null ? e.name() : name;
                case BodyRenamed e when e.body().equals(body) -> name = e.name();
                case SeatPlanAdopted e when e.body().equals(body) -> plan = fact;
                case BodyDissolved e when e.body().equals(body) -> dissolved = true;
                default -> {
                    continue;
                }
            }
            facts.add(fact);
        }
        if (name == null) {
            return Stream.empty();
        }
        var how = Stream.of(
                        question.phrasing().words(name),
                        plan == null ? "" : question.phrasing().of(plan),
                        dissolved ? question.messages().say("dissolved") : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        return Stream.of(new Stand(key, question.phrasing().called(body), how, entries(facts)));
    }

    /** Each mandate that runs on the day, certainly or possibly, whenever it was decided. */
    Stream<Stand> seats(String key, Standing standing, LocalDate day) {
        var body = new BodyId(key);
        var all = question.calendar().mandates(body, standing.facts());
        // of two whom nobody knows each is one, and comes in the order in which it happened; the same person in the
        // next term is the same
        var unknown = all.stream().filter(m -> m.person() == null).toList();
        return all.stream()
                .filter(m -> m.on(day) != Holds.NO)
                .map(m -> seat(
                        m,
                        m.person() == null
                                ? String.format(Locale.ROOT, "%04d", unknown.indexOf(m))
                                : m.person().value(),
                        m.on(day)));
    }

    private Stand seat(Mandate m, String who, Holds holds) {
        var phrasing = question.phrasing();
        var messages = question.messages();
        var person = m.person() == null ? messages.say("someoneUnknown") : phrasing.called(m.person());
        var behalf = m.onBehalfOf() == null ? "" : messages.say("onBehalfOf", phrasing.called(m.onBehalfOf()));
        var certain = holds == Holds.POSSIBLY ? messages.say("possibly") : "";
        return new Stand(
                "%s %s %s %s".formatted(m.body(), m.kind(), who, m.onBehalfOf()),
                phrasing.called(m.body()),
                messages.say(m.kind()) + ": " + person + behalf + certain,
                m.ended() == null
                        ? List.of(m.why().entry())
                        : List.of(m.why().entry(), m.ended().entry()));
    }
}
