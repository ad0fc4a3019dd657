package se.klubba.records;

import static se.klubba.acts.web.CommandSide.json;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ListAssert;
import org.assertj.core.api.ObjectAssert;
import se.klubba.acts.web.CommandSide;
import se.klubba.axon.mongodb.LoggedEvent;
import tools.jackson.databind.JsonNode;

/** Sends record files, and asks what came of them. */
record RecordFile(CommandSide side) {
    HttpResponse<String> send(String yaml, String... more) {
        return side.postBytes(
                "/api/records?name=f.yaml" + String.join("", more),
                yaml.getBytes(StandardCharsets.UTF_8),
                "Content-Type",
                "application/yaml");
    }

    /** The facts that a file put on record. */
    Recorded recorded(String yaml) {
        int before = side.log().size();
        var answer = send(yaml);
        Assertions.assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return new Recorded(
                side.log().stream().skip(before).map(LoggedEvent::payload).toList());
    }

    /** What is wrong with a file, as {@code line code: message}, in order; nothing of it is recorded. */
    ListAssert<String> refused(String yaml) {
        int before = side.log().size();
        var answer = send(yaml);
        Assertions.assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
        Assertions.assertThat(side.log()).hasSize(before);
        return Assertions.assertThat(faults(answer)
                .map(f -> f.path("line").asInt() + " " + f.path("code").asString() + ": "
                        + f.path("message").asString())
                .toList());
    }

    static Stream<JsonNode> faults(HttpResponse<String> refused) {
        return json(refused).path("faults").valueStream();
    }

    record Recorded(List<Object> events) {
        <E> List<E> all(Class<E> type) {
            return events.stream().filter(type::isInstance).map(type::cast).toList();
        }

        <E> E only(Class<E> type) {
            Assertions.assertThat(all(type)).as(type.getSimpleName()).hasSize(1);
            return all(type).getFirst();
        }

        <E> ObjectAssert<E> assertOnly(Class<E> type) {
            return Assertions.assertThat(only(type));
        }
    }
}
