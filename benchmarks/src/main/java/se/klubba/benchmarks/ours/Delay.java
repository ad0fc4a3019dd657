package se.klubba.benchmarks.ours;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import se.klubba.axon.mongodb.commands.Commands;
import se.klubba.axon.mongodb.views.Views;
import se.klubba.benchmarks.load.Matters;
import se.klubba.benchmarks.load.Metadata;
import se.klubba.benchmarks.load.Share;
import se.klubba.benchmarks.load.Subject;

/**
 * How long after a command was acknowledged it was seen: by a change stream on the log's collection that does nothing but look, and
 * in a stored view. Both of the same commands, one after the other.
 */
final class Delay {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final MongoCollection<Document> log;
    private final Commands commands;
    private final Views views;
    private final MatterView view;
    private double[] told = {};
    private double[] seen = {};

    Delay(MongoCollection<Document> log, Commands commands, Views views, MatterView view) {
        this.log = log;
        this.commands = commands;
        this.views = views;
        this.view = view;
    }

    void answerBy(Subject subject) {
        subject.answers("follow", words -> follow(Integer.parseInt(words[0])))
                .answers("told", words -> Share.of(told, Integer.parseInt(words[0])))
                .answers("seen", words -> Share.of(seen, Integer.parseInt(words[0])));
    }

    private double follow(int times) {
        told = new double[times];
        seen = new double[times];
        var changes = new LinkedBlockingQueue<Long>();
        var matters = new Matters();
        var inserts = List.of(Aggregates.match(Filters.eq("operationType", "insert")));
        try (var stream =
                log.watch(inserts).maxAwaitTime(500, TimeUnit.MILLISECONDS).cursor()) {
            var watch = Thread.ofPlatform().daemon().start(() -> {
                while (!Thread.currentThread().isInterrupted()) {
                    if (stream.tryNext() != null) {
                        changes.add(System.nanoTime());
                    }
                }
            });
            for (int i = 0; i < times; i++) {
                follow(i, matters, changes);
            }
            watch.interrupt();
            watch.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return times;
    }

    private void follow(int i, Matters matters, BlockingQueue<Long> changes) throws InterruptedException {
        var sent = commands.send(new Say(matters.next().matter()), Metadata.OF_ALL);
        long acknowledged = System.nanoTime();
        views.await(view, sent.position(), PATIENCE);
        seen[i] = (System.nanoTime() - acknowledged) / 1e6;
        told[i] = (changes.take() - acknowledged) / 1e6;
    }
}
