package se.klubba.standalone.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.klubba.standalone.testing.Running;

/** Somebody with a browser, who knows of the proxy alone. */
final class Person {
    static final String PASSWORD = "en lång lösenfras";

    private static final Pattern FORM = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Proxy proxy;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();

    Person(Proxy proxy) {
        this.proxy = proxy;
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(proxy.uri(path)));
    }

    HttpResponse<String> page(String path) {
        return send(HttpRequest.newBuilder(proxy.uri(path)).header("Accept", "text/html"));
    }

    /**
     * As a script of our own pages sends it.
     *
     * @param body JSON, in which an apostrophe stands for a quotation mark
     */
    HttpResponse<String> act(String method, String path, String body, String... headers) {
        var request = HttpRequest.newBuilder(proxy.uri(path))
                .header("Content-Type", "application/json")
                .header("Sec-Fetch-Site", "same-origin")
                .method(method, HttpRequest.BodyPublishers.ofString(body.replace('\'', '"')));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Opens the page behind a path, fills in its form and sends it there. */
    HttpResponse<String> form(String path, String... fields) {
        var form = FORM.matcher(page(path).body());
        assertThat(form.find()).as("a form at " + path).isTrue();
        var body = new StringBuilder("_csrf=" + form.group(1));
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&')
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return send(HttpRequest.newBuilder(proxy.uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    /** Another, whom this registrar makes an account for. */
    Person makes(String name, @Nullable String role, @Nullable String person) {
        var made = Running.json(act("POST", "/api/accounts", "{'name': '" + name + "'}"));
        var account = "/api/accounts/" + made.path("id").asString();
        if (role != null) {
            assertThat(act("PUT", account + "/roles/" + role, "").statusCode()).isEqualTo(200);
        }
        if (person != null) {
            assertThat(act("PUT", account + "/person", "{'person': '" + person + "'}")
                            .statusCode())
                    .isEqualTo(200);
        }
        var other = new Person(proxy);
        assertThat(other.form(made.path("link").asString(), "password", PASSWORD)
                        .statusCode())
                .isEqualTo(303);
        return other;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
