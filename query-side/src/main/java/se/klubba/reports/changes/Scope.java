package se.klubba.reports.changes;

import java.util.Collection;
import java.util.function.Predicate;
import se.klubba.kernel.BodyId;
import se.klubba.reports.Question;
import se.klubba.timeline.Fact;

/** What was asked about: a thing is about a body, or a matter, where a fact about it names it; or, of a body, happened at a meeting of it. */
record Scope(Question question) {
    boolean concerns(Collection<Fact> facts) {
        return ofBodies(facts) && ofMatter(facts);
    }

    private boolean ofBodies(Collection<Fact> facts) {
        var bodies = question.parameters().bodies();
        return bodies.isEmpty()
                || facts.stream()
                        .anyMatch(f -> bodies.stream().anyMatch(body -> names(f, body))
                                || question.concerns(question.whose(f)));
    }

    private static boolean names(Fact fact, BodyId body) {
        return any(fact, "body", body.value()::equals) || any(fact, "party", ("body/" + body.value())::equals);
    }

    private boolean ofMatter(Collection<Fact> facts) {
        var matter = question.parameters().matter();
        return matter == null || facts.stream().anyMatch(f -> any(f, "matter", matter.value()::equals));
    }

    private static boolean any(Fact fact, String key, Predicate<String> value) {
        return fact.event().keys().stream().anyMatch(k -> k.name().equals(key) && value.test(k.value()));
    }
}
