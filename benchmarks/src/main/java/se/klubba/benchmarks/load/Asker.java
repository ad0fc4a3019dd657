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
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Clients of a server on this machine. */
public final class Asker {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** Of the time that is measured, so much is spent before, uncounted. */
    private static final int WARM_UP = 2;
    /** Things that one page may have. */
    private static final int MOST = 500;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;

    public Asker(int port) {
        this.address = "http://127.0.0.1:" + port;
    }

    private int anew;

    /** Of the server. */
    public URI uri() {
        return URI.create(address);
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

    /** The identifiers of so many things of the first page of a list, as far from each other as they can be; of all where there are fewer. */
    public List<String> identifiers(String list, int most) {
        var items = json(list).at("/items");
        var all = IntStream.range(0, items.size())
                .mapToObj(i -> items.get(i).path("id").asString())
                .distinct()
                .toList();
        int apart = Math.max(1, all.size() / most);
        return IntStream.range(0, Math.min(most, all.size()))
                .mapToObj(i -> all.get(i * apart))
                .toList();
    }

    /**
     * The address of a page of a list.
     *
     * @param list up to where {@code limit} can be said
     * @param number of the page, from 1; the last one that there is where there are fewer
     */
    public String page(String list, int limit, int number) {
        var path = list + "limit=" + limit;
        long skipped = 0;
        while (skipped < (long) (number - 1) * limit) {
            long step = Math.min(MOST, (long) (number - 1) * limit - skipped);
            var next = json(path.replaceFirst("limit=\\d+", "limit=" + step)).path("next");
            if (!next.isString()) {
                break;
            }
            var at = URI.create(next.asString());
            path = at.getRawPath() + "?" + at.getRawQuery().replaceFirst("limit=\\d+", "limit=" + limit);
            skipped += step;
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

    /** What the bare endpoint is to answer; the paths by which it does. */
    public List<String> keep(List<String> answers) {
        var paths = new ArrayList<String>();
        for (var answer : answers) {
            var path = "/bare/" + paths.size();
            var kept = send(request(path).PUT(HttpRequest.BodyPublishers.ofString(answer)));
            if (kept.statusCode() != 200) {
                throw new IllegalStateException(kept.statusCode() + " " + kept.body());
            }
            paths.add(path);
        }
        return paths;
    }

    /** One client, one question after the other. */
    public Times times(List<String> paths, Duration each) {
        repeat(paths, 0, each.dividedBy(WARM_UP));
        return times(repeat(paths, 0, each));
    }

    /** The same, each time at an address at which nobody has asked before. */
    public Times anew(List<String> paths, Duration each) {
        return times(repeat(paths, 0, each, path -> path + (path.contains("?") ? "&" : "?") + "atLeast=" + ++anew));
    }

    private static Times times(List<Double> all) {
        var took = all.stream().mapToDouble(Double::doubleValue).toArray();
        return new Times(Share.of(took, 50), Share.of(took, 95));
    }

    /** Answers to that many clients at once. */
    public double perSecond(List<String> paths, int clients, Duration each) {
        repeat(paths, 0, each.dividedBy(WARM_UP));
        try (var all = Executors.newFixedThreadPool(clients)) {
            long begun = System.nanoTime();
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                int from = i;
                answers.add(all.submit(() -> repeat(paths, from, each).size()));
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

    private List<Double> repeat(List<String> paths, int from, Duration each) {
        return repeat(paths, from, each, UnaryOperator.identity());
    }

    /** At least once. */
    private List<Double> repeat(List<String> paths, int from, Duration each, UnaryOperator<String> address) {
        var took = new ArrayList<Double>();
        long until = System.nanoTime() + each.toNanos();
        do {
            var path = address.apply(paths.get((from + took.size()) % paths.size()));
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
