package se.klubba.axon.mongodb.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SharedTest {
    @Test
    void those_who_come_while_it_is_asked_share_the_next_answer() throws Exception {
        var begun = new AtomicInteger();
        var first = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var shared = new Shared<>(() -> {
            int number = begun.incrementAndGet();
            if (number == 1) {
                first.countDown();
                await(go);
            }
            return number;
        });
        var one = CompletableFuture.supplyAsync(shared::ask);
        first.await();
        var others = new ArrayList<CompletableFuture<Integer>>();
        for (int i = 0; i < 8; i++) {
            others.add(new CompletableFuture<Integer>().completeAsync(shared::ask, Thread::startVirtualThread));
        }
        go.countDown();

        assertThat(one.join()).isEqualTo(1);
        // none of them has an answer whose question began before it came
        assertThat(others).allSatisfy(other -> assertThat(other.join()).isGreaterThan(1));
        assertThat(shared.ask()).isEqualTo(begun.get());
    }

    @Test
    void who_asks_is_told_of_a_failure_and_the_next_asks_anew() {
        var times = new AtomicInteger();
        var shared = new Shared<>(() -> {
            if (times.incrementAndGet() == 1) {
                throw new IllegalStateException("away");
            }
            return "there";
        });
        assertThatThrownBy(shared::ask)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("away");
        assertThat(shared.ask()).isEqualTo("there");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
