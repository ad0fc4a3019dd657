package se.klubba.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Party;
import se.klubba.kernel.ProposalId;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.DecisionProposed;
import se.klubba.timeline.Fact;

/** What stands about one thing as known at one moment, in the order in which it happened, corrections resolved. */
public record Standing(List<Fact> facts) {
    public Standing {
        facts = List.copyOf(facts);
    }

    public <E extends KlubbaEvent> Stream<E> events(Class<E> kind) {
        return facts.stream().map(Fact::event).filter(kind::isInstance).map(kind::cast);
    }

    public Stream<Fact> facts(Class<? extends KlubbaEvent> kind) {
        return facts.stream().filter(f -> kind.isInstance(f.event()));
    }

    /** All that the thing of an identifier is or was ever called. */
    public Stream<String> names(String thing) {
        return facts.stream()
                .map(Fact::event)
                .filter(e -> e.names().anyMatch(named -> named.value().equals(thing)))
                .flatMap(e -> Stream.of(e.called(), e.alias()))
                .flatMap(Stream::ofNullable)
                .map(Words::text)
                .flatMap(Stream::ofNullable);
    }

    /** Whose proposal it is; null where that is not among these facts. */
    public @Nullable Party proposer(ProposalId proposal) {
        return events(DecisionProposed.class)
                .filter(e -> e.proposal().equals(proposal))
                .map(DecisionProposed::by)
                .findFirst()
                .orElse(null);
    }

    /** What had surely happened by the end of {@code day}; facts without a day are always among them. */
    public Standing asOf(LocalDate day) {
        return new Standing(facts.stream().filter(f -> happened(f, day)).toList());
    }

    public static boolean happened(Fact fact, LocalDate by) {
        return happened(fact.happenedOn(), by);
    }

    /** Likewise, of what happened on a day; what has none has. */
    public static boolean happened(@Nullable EdtfDate on, LocalDate by) {
        return on == null || on.surelyBy(by);
    }
}
