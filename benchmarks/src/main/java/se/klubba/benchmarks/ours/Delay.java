package se.klubba.benchmarks.ours;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import se.klubba.axon.mongodb.commands.Commands;
import se.klubba.axon.mongodb.views.Views;
import se.klubba.benchmarks.load.Matters;
import se.klubba.benchmarks.load.Metadata;
import se.klubba.benchmarks.load.Share;
import se.klubba.benchmarks.load.Subject;

/**
 * How long after a command was sent it was acknowledged, told by a change stream on the log's collection that does nothing but look,
 * and seen in a stored view: of the same commands, one after the other. The change stream may tell before the acknowledgement is
 * there, so nothing is measured from that.
 */
final class Delay {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final MongoCollection<Document> log;
    private final Commands commands;
    private final Views views;
    private final MatterView view;
    private double[] acknowledged = {};
    private double[] told = {};
    private double[] seen = {};
    private double[] after = {};

    Delay(MongoCollection<Document> log, Commands commands, Views views, MatterView view) {
        this.log = log;
        this.commands = commands;
        this.views = views;
        this.view = view;
    }

    void answerBy(Subject subject) {
        subject.answers("follow", words -> follow(Integer.parseInt(words[0])))
                .answers("acknowledged", words -> Share.of(acknowledged, Integer.parseInt(words[0])))
                .answers("told", words -> Share.of(told, Integer.parseInt(words[0])))
                .answers("seen", words -> Share.of(seen, Integer.parseInt(words[0])))
                .answers("after", words -> Share.of(after, Integer.parseInt(words[0])));
    }

    private double follow(int times) {
        acknowledged = new double[times];
        told = new double[times];
        seen = new double[times];
        after = new double[times];
        var changes = new LinkedBlockingQueue<Long>();
        var matters = new Matters();
        var inserts = List.of(Aggregates.match(Filters.eq("operationType", "insert")));
        try (var stream =
                log.watch(inserts).maxAwaitTime(500, TimeUnit.MILLISECONDS).cursor()) {
            var over = new AtomicBoolean();
            var watch = Thread.ofPlatform().daemon().start(() -> {
                while (!over.get()) {
                    if (stream.tryNext() != null) {
                        changes.add(System.nanoTime());
                    }
                }
            });
            for (int i = 0; i < times; i++) {
                follow(i, matters, changes);
            }
            over.set(true);
            watch.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return times;
    }

    private void follow(int i, Matters matters, BlockingQueue<Long> changes) throws InterruptedException {
        long asked = System.nanoTime();
        var sent = commands.send(new Say(matters.next().matter()), Metadata.OF_ALL);
        acknowledged[i] = (System.nanoTime() - asked) / 1e6;
        views.await(view, sent.position(), PATIENCE);
        seen[i] = (System.nanoTime() - asked) / 1e6;
        after[i] = seen[i] - acknowledged[i];
        told[i] = (changes.take() - asked) / 1e6;
    }
}
