package se.klubba.accounts.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.klubba.EventJson;
import tools.jackson.databind.JsonNode;

/** Somebody with a browser, or with a program: keeps cookies, follows no redirect, and sends the token that it was given. */
public final class Visitor {
    private static final Pattern FORM = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Served served;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private @Nullable String token;

    Visitor(Served served) {
        this.served = served;
    }

    /** From now on each request carries this token. */
    public Visitor with(String bearer) {
        this.token = bearer;
        return this;
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path).GET(), headers);
    }

    /**
     * What a stream tells until it has told all before a position; the whole answer where it is refused.
     *
     * @param until of the last entry that is waited for, and one
     */
    public String stream(String path, long until) {
        var request = request(path).header("Accept", "text/event-stream").GET().build();
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            var told = new StringBuilder();
            try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
                for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                    told.append(line).append('\n');
                    if (line.equals("id: " + until)) {
                        break;
                    }
                }
                // the data of the last entry comes after its position
                return answer.statusCode() == 200
                        ? told.append(lines.readLine()).toString()
                        : told.toString();
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As a browser asks for a page. */
    public HttpResponse<String> page(String path) {
        return get(path, "Accept", "text/html,*/*", "Accept-Language", "en");
    }

    /** @param body JSON, in which an apostrophe stands for a quotation mark */
    public HttpResponse<String> post(String path, String body, String... headers) {
        var request = request(path)
                .POST(HttpRequest.BodyPublishers.ofString(body.replace('\'', '"')))
                .header("Content-Type", "application/json");
        return send(request, headers);
    }

    public HttpResponse<String> send(String method, String path, String body, String... headers) {
        var request = request(path)
                .method(method, HttpRequest.BodyPublishers.ofString(body.replace('\'', '"')))
                .header("Content-Type", "application/json");
        return send(request, headers);
    }

    /** A text, as a page of ours sends it. */
    public HttpResponse<String> document(String path, String text) {
        var request =
                request(path).POST(HttpRequest.BodyPublishers.ofString(text)).header("Content-Type", "text/plain");
        return send(request, "Sec-Fetch-Site", "same-origin");
    }

    /** As a script of a page of ours sends it. */
    public HttpResponse<String> fromPage(String method, String path, String body) {
        return send(method, path, body, "Sec-Fetch-Site", "same-origin");
    }

    /** Fills in a form of a page, and sends it to a path. */
    public HttpResponse<String> form(String page, String path, String... fields) {
        var shown = page(page).body();
        var found = FORM.matcher(shown);
        assertThat(found.find()).as("a form on " + page + ": " + shown).isTrue();
        return plainForm(path, List.of("_csrf", found.group(1)), fields);
    }

    /** A form that was made up elsewhere. */
    public HttpResponse<String> plainForm(String path, List<String> first, String... fields) {
        var all = new ArrayList<>(first);
        all.addAll(List.of(fields));
        var body = new StringBuilder();
        for (int i = 0; i < all.size(); i += 2) {
            body.append(i == 0 ? "" : "&")
                    .append(all.get(i))
                    .append('=')
                    .append(URLEncoder.encode(all.get(i + 1), StandardCharsets.UTF_8));
        }
        var request = request(path)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .header("Content-Type", "application/x-www-form-urlencoded");
        return send(request, "Accept-Language", "en");
    }

    public HttpResponse<String> login(String name, String password) {
        return form("/login", "/login", "username", name, "password", password);
    }

    /** The value of a cookie; null where there is none. */
    public @Nullable String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(c -> c.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse(null);
    }

    /** As if somebody had put it there. */
    public void plant(String name, String value) {
        var cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(served.uri("/"), cookie);
    }

    public static JsonNode json(HttpResponse<String> answer) {
        return EventJson.mapper().readTree(answer.body());
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(served.uri(path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
        try {
            var full = headers.length == 0 ? request : request.headers(headers);
            return client.send(full.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
