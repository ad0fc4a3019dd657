package se.klubba.accounts.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.accounts.Role;
import se.klubba.accounts.testing.Served;
import se.klubba.accounts.testing.Town;
import se.klubba.accounts.testing.Visitor;
import se.klubba.embedded.testing.Stores;

/** Logins by a real provider, which is asked over HTTP. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OidcTest {
    private static Provider provider;
    private static Served served;
    private static Town town;

    @BeforeAll
    static void start() {
        provider = Provider.start();
        served = Served.on(
                Stores.EMBEDDED,
                "--klubba.access.oidc.issuer=" + provider.issuer(),
                "--klubba.access.oidc.client=" + Provider.CLIENT,
                "--klubba.access.limits.logins-per-minute=100000");
        provider.sendsBackTo(served.uri("/login/oauth2/code/oidc").toString());
        town = new Town(served);
    }

    @AfterAll
    static void stop() {
        served.close();
        provider.close();
    }

    /** A browser that goes where it is sent, and logs in at the provider when that asks. */
    private static final class Browser {
        private final List<String> trail = new ArrayList<>();
        private final HttpClient client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                .build();

        HttpResponse<String> get(URI uri) {
            // the API answers nobody in HTML alone
            var accepted = uri.getPath().startsWith("/api/") ? "application/json" : "text/html";
            return send(HttpRequest.newBuilder(uri).header("Accept", accepted).GET());
        }

        HttpResponse<String> follow(URI from) {
            trail.clear();
            var answer = get(from);
            for (int i = 0; i < 12 && answer.headers().firstValue("Location").isPresent(); i++) {
                var to = answer.uri()
                        .resolve(answer.headers().firstValue("Location").orElseThrow());
                trail.add(answer.statusCode() + " " + to);
                answer = get(to);
                if (to.getPath().equals("/login")
                        && to.getAuthority()
                                .equals(URI.create(provider.issuer()).getAuthority())) {
                    answer = send(HttpRequest.newBuilder(to)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(
                                    "username=anna&password=" + Provider.SECRET.replace(' ', '+') + form(answer))));
                }
            }
            return answer;
        }

        /** What shows that a form is of that page; empty where it asks for nothing of the kind. */
        private static String form(HttpResponse<String> page) {
            var found = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"").matcher(page.body());
            return found.find() ? "&_csrf=" + found.group(1) : "";
        }

        private HttpResponse<String> send(HttpRequest.Builder request) {
            try {
                return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static String token(String client) {
        var basic = Base64.getEncoder()
                .encodeToString((client + ":" + Provider.SECRET + client).getBytes(StandardCharsets.UTF_8));
        var answer = new Browser()
                .send(HttpRequest.newBuilder(URI.create(provider.issuer() + "/oauth2/token"))
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials")));
        return Visitor.json(answer).path("access_token").asString();
    }

    @Test
    void whoever_the_provider_lets_in_has_an_account_without_roles_until_a_registrar_says_who_it_is() {
        // a token of somebody who has never been here
        assertThat(served.visitor()
                        .with(token(Provider.PROGRAM))
                        .get("/api/account")
                        .statusCode())
                .isEqualTo(401);

        var browser = new Browser();
        var login = browser.get(served.uri("/login"));
        assertThat(login.body()).contains(OidcLogin.START);
        var inside = browser.follow(served.uri(OidcLogin.START));
        assertThat(inside.uri().getPath())
                .as(browser.trail + " " + inside + inside.headers().map() + inside.body())
                .isNotEqualTo("/login");
        var own = Visitor.json(browser.get(served.uri("/api/account")));
        assertThat(own.path("name").asString()).isEqualTo("Anna Andersson");
        assertThat(own.toString()).doesNotContain("\"anna\"");
        assertThat(browser.get(served.uri("/api/bodies")).statusCode()).isEqualTo(403);

        // who has that name on record is proposed to a registrar, and to no administrator
        var path = "/api/accounts/" + own.path("id").asString();
        town.act("/api/people/other/rename", "{'name': 'Anna Andersson', 'happenedOn': '2026-02-01'}");
        assertThat(town.registrar().page("/accounts").body()).contains("It is Anna Andersson on record (other)");
        assertThat(town.the(Role.ADMINISTRATOR).page("/accounts").body()).doesNotContain("on record");
        town.registrar().form("/accounts", path.substring("/api".length()) + "/person", "person", "other");
        assertThat(Visitor.json(browser.get(served.uri("/api/account")))
                        .at("/roles/chair/0")
                        .asString())
                .isEqualTo("group");

        var program = served.visitor().with(token(Provider.PROGRAM));
        assertThat(program.get("/api/bodies").statusCode()).isEqualTo(200);
        var noted = program.post("/api/meetings/note", "{'meeting': 'oidc', 'body': 'group', 'on': '2026-02-20'}");
        assertThat(noted.statusCode()).as(noted.body()).isEqualTo(201);
        assertThat(served.log().getLast().metadata())
                .containsEntry("actor", "Anna Andersson")
                .containsEntry("person", "other")
                .containsEntry("role", "chair")
                .containsEntry("assurance", "oidc loa3");

        // nor is another's token taken, or a made up one
        assertThat(served.visitor()
                        .with(token(Provider.OTHER))
                        .get("/api/account")
                        .statusCode())
                .isEqualTo(401);
        assertThat(served.visitor()
                        .with("eyJhbGciOiJub25lIn0.e30.")
                        .get("/api/account")
                        .statusCode())
                .isEqualTo(401);

        // the same subject is the same account, until that is closed
        var again = new Browser();
        again.follow(served.uri(OidcLogin.START));
        assertThat(Visitor.json(again.get(served.uri("/api/account"))).path("id"))
                .isEqualTo(own.path("id"));
        town.registrar().fromPage("POST", path + "/close", "");
        assertThat(again.get(served.uri("/api/account")).statusCode()).isNotEqualTo(200);
        assertThat(program.get("/api/bodies").statusCode()).isEqualTo(401);
        var refused = new Browser().follow(served.uri(OidcLogin.START));
        assertThat(refused.uri().toString()).endsWith("/login?wrong");
    }
}
