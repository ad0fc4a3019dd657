package se.klubba.benchmarks.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Clients of a server on this machine. */
public final class Asker {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** Of the time that is measured, so much is spent before, uncounted. */
    private static final int WARM_UP = 2;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;

    public Asker(int port) {
        this.address = "http://127.0.0.1:" + port;
    }

    /** In milliseconds. */
    public record Times(double p50, double p95) {}

    /** What is answered; anything but an answer ends the measurement. */
    public String answer(String path) {
        var answer = send(request(path).GET());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    /** The identifier of the first thing of a list. */
    public String first(String list) {
        return json(list + "?limit=1").at("/items/0/id").asString();
    }

    /** The address of a page, so many after the first, or of the last that there is. */
    public String page(String first, int pages) {
        var path = first;
        for (int i = 0; i < pages; i++) {
            var next = json(path).path("next");
            if (!next.isString()) {
                break;
            }
            var at = URI.create(next.asString());
            path = at.getRawPath() + "?" + at.getRawQuery();
        }
        return path;
    }

    /** When an event was recorded. */
    public String recordedAt(long position) {
        return json("/api/log/events?limit=1&from=" + position)
                .at("/items/0/recordedAt")
                .asString();
    }

    private JsonNode json(String path) {
        return JSON.readTree(answer(path));
    }

    /** As the bare endpoint is to answer it. */
    public void keep(String id, String answer) {
        var kept = send(request("/bare/" + id).PUT(HttpRequest.BodyPublishers.ofString(answer)));
        if (kept.statusCode() != 200) {
            throw new IllegalStateException(kept.statusCode() + " " + kept.body());
        }
    }

    /** One client, one question after the other. */
    public Times times(String path, Duration each) {
        repeat(path, each.dividedBy(WARM_UP));
        var took = repeat(path, each).stream().mapToDouble(Double::doubleValue).toArray();
        return new Times(Share.of(took, 50), Share.of(took, 95));
    }

    /** Answers to that many clients at once. */
    public double perSecond(String path, int clients, Duration each) {
        repeat(path, each.dividedBy(WARM_UP));
        try (var all = Executors.newFixedThreadPool(clients)) {
            long begun = System.nanoTime();
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                answers.add(all.submit(() -> repeat(path, each).size()));
            }
            int sum = 0;
            for (var one : answers) {
                sum += one.get();
            }
            return sum * 1e9 / (System.nanoTime() - begun);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** At least once. */
    private List<Double> repeat(String path, Duration each) {
        var took = new ArrayList<Double>();
        long until = System.nanoTime() + each.toNanos();
        do {
            long sent = System.nanoTime();
            answer(path);
            took.add((System.nanoTime() - sent) / 1e6);
        } while (System.nanoTime() < until);
        return took;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofMinutes(2));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
