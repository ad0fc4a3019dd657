package se.klubba.axon.mongodb.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.klubba.axon.mongodb.log.Sample.raised;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.junit.jupiter.api.Test;
import se.klubba.axon.mongodb.log.Sample.Raised;
import se.klubba.embedded.testing.Stores;

/** Several processes that write one log. */
abstract class RaceContract extends OnAStore {
    private final String uri;

    RaceContract(Stores store) {
        super(store);
        var server = store.client()
                .getClusterDescription()
                .getServerDescriptions()
                .getFirst()
                .getAddress();
        uri = "mongodb://" + server.getHost() + ":" + server.getPort() + "/?directConnection=true";
    }

    /** Red when the condition is judged over less than [marker, h), or the insert may land elsewhere than at h. */
    @Test
    void of_two_processes_that_race_on_one_condition_one_wins_every_time() throws Exception {
        var one = logOfAnotherProcess(uri);
        var two = logOfAnotherProcess(uri);
        int rounds = 20;
        for (int round = 0; round < rounds; round++) {
            long read = one.events().head();
            var start = new CyclicBarrier(2);
            var matter = "m" + round;
            var first = CompletableFuture.supplyAsync(() -> wins(one, matter, read, start));
            var second = CompletableFuture.supplyAsync(() -> wins(two, matter, read, start));
            assertThat(List.of(first.join(), second.join())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(read(one, ALL)).hasSize(rounds);
        assertThat(two.events().verify(0, rounds).sound()).isTrue();
    }

    private static boolean wins(MongoLog log, String matter, long read, CyclicBarrier start) {
        try {
            start.await();
            append(log, nothingNew(matter, read), raised(matter));
            return true;
        } catch (AppendEventsTransactionRejectedException e) {
            return false;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void processes_that_do_not_conflict_all_get_through_in_one_order() {
        var logs = List.of(logOfAnotherProcess(uri), logOfAnotherProcess(uri), logOfAnotherProcess(uri));
        var all = new ArrayList<CompletableFuture<?>>();
        for (int i = 0; i < logs.size(); i++) {
            var log = logs.get(i);
            var matter = "m" + i;
            all.add(CompletableFuture.runAsync(() -> {
                for (int n = 0; n < 15; n++) {
                    append(log, nothingNew(matter, log.events().head()), raised(matter));
                }
            }));
        }

        all.forEach(CompletableFuture::join);

        var witness = log();
        assertThat(witness.events().head()).isEqualTo(45);
        assertThat(witness.events().verify(0, 45).sound()).isTrue();
    }

    @Test
    void two_jvms_never_take_the_same_number() throws Exception {
        int each = 25;
        var other = jvm(each);
        Counting.count(logOfAnotherProcess(uri), each);
        var said = new String(other.getInputStream().readAllBytes(), UTF_8);

        assertThat(other.waitFor()).as(said).isZero();
        assertThat(read(log(), Sample.of("number")))
                .extracting(event -> ((Raised) event.payload()).priority())
                .containsExactlyElementsOf(IntStream.range(0, 2 * each).boxed().toList());
    }

    private Process jvm(int times) throws IOException {
        return new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-Daxoniq.update-checker.disabled=true",
                        Counting.class.getName(),
                        uri,
                        collection.getNamespace().getDatabaseName(),
                        Boolean.toString(store == Stores.REAL),
                        Integer.toString(times))
                .redirectErrorStream(true)
                .start();
    }
}
