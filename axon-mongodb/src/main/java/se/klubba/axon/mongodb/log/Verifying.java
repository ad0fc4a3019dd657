package se.klubba.axon.mongodb.log;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import se.klubba.axon.mongodb.BrokenChain;
import se.klubba.axon.mongodb.Verification;
import se.klubba.axon.mongodb.Verification.Fault;

/** Reads a range, follows its chain, makes every commitment again, and takes a digest of all but the words. */
final class Verifying {
    private final MessageDigest digest = sha256();
    private final List<Fault> faults = new ArrayList<>();
    private long disposed;

    private Verifying() {}

    static Verification of(MongoCommits log, long from, long to) {
        var work = new Verifying();
        try {
            work.read(log, from, to);
        } catch (BrokenChain e) {
            work.faults.add(new Fault(e.position(), Objects.requireNonNull(e.getMessage())));
        }
        return new Verification(from, to, HexFormat.of().formatHex(work.digest.digest()), work.disposed, work.faults);
    }

    private void read(MongoCommits log, long from, long to) {
        long start = log.start(from, to);
        var chain = Chain.whole(start);
        long at = Long.MIN_VALUE;
        try (var commits = log.open(EventCriteria.havingAnyTag(), start, to, null)) {
            while (commits.hasNext()) {
                var commit = chain.follow(commits.next());
                if (commit.at() < at) {
                    faults.add(new Fault(commit.first(), "recorded before the commit before it"));
                }
                at = commit.at();
                if (commit.contents() != commit.size()) {
                    faults.add(new Fault(
                            commit.first(), "words for " + commit.contents() + " of " + commit.size() + " events"));
                } else {
                    commit.events().stream()
                            .filter(e -> e.position() >= from && e.position() < to)
                            .forEach(this::verify);
                }
            }
        }
        chain.reached(to);
    }

    private void verify(StoredEvent event) {
        var content = event.content();
        if (event.commitment() != null && content == null) {
            disposed++;
        } else if (event.commitment() == null && content != null) {
            faults.add(new Fault(event.position(), "words without a commitment"));
        } else if (!event.wordsFit()) {
            faults.add(new Fault(event.position(), "words that do not match their commitment"));
        }
        digest.update(Digested.of(event));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
