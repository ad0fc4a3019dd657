package se.klubba.axon.mongodb.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.Tag;
import se.klubba.axon.mongodb.log.CommitStore.End;

/**
 * Which appends of a batch may go into the next commit: those that nothing conflicts with, in the log since what they have read, or
 * before them in the commit itself.
 *
 * @param head where the commit would begin
 */
record Judgement(End head, List<Append> accepted, List<Append> refused, List<Encoded> events) {
    /** Who has read so much less than is there is asked about by tag; for all others, what is new is read once. */
    private static final long RECENT = 1000;

    private record Seen(long position, QualifiedName name, Set<Tag> tags) {}

    static Judgement of(List<Append> batch, CommitStore store) {
        var before = store.end();
        var known = before.position();
        long low = batch.stream()
                .mapToLong(Append::marker)
                .filter(marker -> marker >= known - RECENT)
                .min()
                .orElse(known);
        var news = store.since(Math.min(low, known));
        // not store.end() again: another thread may have seen more by now, which is not judged here
        var head = news.isEmpty() ? before : End.of(news.getLast());
        var seen = news.stream()
                .flatMap(commit -> commit.events().stream())
                .map(e -> new Seen(e.position(), e.name(), e.tags()))
                .toList();
        var judgement = new Judgement(head, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var append : batch) {
            judgement.judge(append, append.conditional() && conflicts(append, seen, judgement, store, known));
        }
        return judgement;
    }

    private static boolean conflicts(Append append, List<Seen> seen, Judgement before, CommitStore store, long known) {
        return seen.stream().anyMatch(e -> e.position() >= append.marker() && append.matches(e.name(), e.tags()))
                || before.events.stream().anyMatch(e -> append.matches(e.name(), e.tags()))
                || (append.marker() < known - RECENT
                        && store.any(append.condition().criteria(), append.marker(), before.head.position()));
    }

    private void judge(Append append, boolean conflict) {
        if (conflict) {
            refused.add(append);
        } else {
            accepted.add(append);
            events.addAll(append.events());
        }
    }

    void tellRefused() {
        refused.forEach(append -> append.fail(AppendEventsTransactionRejectedException.conflictingEventsDetected(
                append.condition().consistencyMarker())));
    }

    void tellAccepted() {
        long end = head.position();
        for (var append : accepted) {
            end += append.events().size();
            append.succeed(end);
        }
    }
}
