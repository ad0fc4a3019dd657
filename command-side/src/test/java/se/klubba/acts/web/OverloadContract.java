package se.klubba.acts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klubba.acts.web.CommandSide.json;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.embedded.testing.StoreGate;

/** More acts at once than are let, while the store answers nothing: not even what an act reads before it decides. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class OverloadContract {
    private static final int AT_ONCE = 4;
    private static final int SENT = 20;

    private final StoreGate gate;

    OverloadContract(String uri) {
        gate = new StoreGate(uri);
    }

    private static String body(int number) {
        return "{'body': 'b%d', 'name': 'A', 'kind': 'BOARD', 'happenedOn': '2020-02-07'}".formatted(number);
    }

    private record Answer(int number, HttpResponse<String> response) {}

    @Test
    void what_is_too_much_is_told_so_at_once_while_the_rest_waits_and_all_can_be_sent_again() throws Exception {
        var answers = new LinkedBlockingQueue<Answer>();
        try (gate;
                var side = CommandSide.on(
                        gate.uri(),
                        "--axon.mongodb.database=test-" + UUID.randomUUID(),
                        "--axon.mongodb.commands.at-once=" + AT_ONCE,
                        "--axon.mongodb.log.deadline=60s",
                        "--axon.mongodb.log.request-timeout=60s");
                var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            gate.shut();
            for (int i = 0; i < SENT; i++) {
                int number = i;
                senders.submit(() -> answers.add(new Answer(number, side.post("/api/bodies", body(number)))));
            }
            var refused = take(answers, SENT - AT_ONCE);
            assertThat(answers).as("answered while the gate is shut").isEmpty();
            assertThat(refused).allSatisfy(answer -> {
                assertThat(answer.response().statusCode()).isEqualTo(503);
                assertThat(answer.response().headers().firstValueAsLong("Retry-After"))
                        .isPresent();
                assertThat(json(answer.response()).path("code").asString()).isEqualTo("log-overloaded");
            });

            assertThat(json(side.get("/actuator/metrics/axon.mongodb.commands.overloaded"))
                            .path("measurements")
                            .path(0)
                            .path("value")
                            .asInt())
                    .isEqualTo(SENT - AT_ONCE);

            gate.open();
            assertThat(take(answers, AT_ONCE))
                    .allSatisfy(
                            answer -> assertThat(answer.response().statusCode()).isEqualTo(201));
            assertThat(side.log()).hasSize(AT_ONCE);
            assertThat(refused)
                    .allSatisfy(answer -> assertThat(side.post("/api/bodies", body(answer.number()))
                                    .statusCode())
                            .isEqualTo(201));
            assertThat(side.log()).hasSize(SENT);
        }
    }

    private static List<Answer> take(LinkedBlockingQueue<Answer> answers, int many) throws InterruptedException {
        var taken = new ArrayList<Answer>();
        while (taken.size() < many) {
            var next = answers.poll(60, TimeUnit.SECONDS);
            assertThat(next).as("answer after %d of %d", taken.size(), many).isNotNull();
            taken.add(next);
        }
        return taken;
    }
}
