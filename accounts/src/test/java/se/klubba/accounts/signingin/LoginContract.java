package se.klubba.accounts.signingin;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.klubba.accounts.AccountLog;
import se.klubba.accounts.AccountStore;
import se.klubba.accounts.administering.FirstAccount;
import se.klubba.accounts.testing.Served;
import se.klubba.accounts.testing.Visitor;
import se.klubba.embedded.testing.Stores;

/** How one gets in, and how one does not; the same on every store. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class LoginContract {
    private static final Pattern LINK = Pattern.compile("(/links/[A-Za-z0-9_-]+)");
    private static final Pattern TOKEN = Pattern.compile("(klubba_[A-Za-z0-9_-]+)");

    private final Stores store;
    private Served served;
    private Visitor registrar;
    private String firstLink;
    private HttpResponse<String> firstPage;
    private HttpResponse<String> wrongFirst;

    LoginContract(Stores store) {
        this.store = store;
    }

    @BeforeAll
    void start() {
        served = Served.on(store, "--klubba.access.limits.logins-per-minute=100000");
        firstLink = "/first/"
                + Objects.requireNonNull(served.bean(FirstAccount.class).link()).text();
        registrar = served.visitor();
        firstPage = registrar.page(firstLink);
        wrongFirst = registrar.form(firstLink, firstLink, "name", "Registrator", "password", "kort");
        registrar.form(firstLink, firstLink, "name", "Registrator", "password", Served.PASSWORD);
    }

    /** The clock may have ended it. */
    @BeforeEach
    void logIn() {
        registrar.login("Registrator", Served.PASSWORD);
    }

    @AfterAll
    void stop() {
        served.close();
    }

    private String found(Pattern what, HttpResponse<String> in) {
        var matcher = what.matcher(in.body());
        assertThat(matcher.find()).as(in.body()).isTrue();
        return matcher.group(1);
    }

    /** An account that has chosen its password, by the link that an administrator made. */
    private Visitor account(String name) {
        var link = found(LINK, registrar.form("/accounts", "/accounts", "name", name));
        var visitor = served.visitor();
        assertThat(visitor.form(link, link, "password", Served.PASSWORD).statusCode())
                .isEqualTo(303);
        return visitor;
    }

    private String id(String name) {
        return Visitor.json(registrar.get("/api/accounts"))
                .path("items")
                .valueStream()
                .filter(a -> a.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }

    @Test
    void the_printed_link_makes_the_first_account_once_and_a_bad_password_does_not_use_it_up() {
        assertThat(firstPage.statusCode()).isEqualTo(200);
        assertThat(wrongFirst.statusCode()).isEqualTo(400);
        assertThat(wrongFirst.body()).contains("12 to 200 characters");
        var own = Visitor.json(registrar.get("/api/account"));
        assertThat(own.path("name").asString()).isEqualTo("Registrator");
        assertThat(own.path("roles").propertyNames()).contains("administrator", "registrar");

        var second = served.visitor();
        assertThat(second.page(firstLink).statusCode()).isEqualTo(404);
        assertThat(second.form("/login", firstLink, "name", "Another", "password", Served.PASSWORD)
                        .statusCode())
                .isEqualTo(400);
        assertThat(served.bean(FirstAccount.class).link()).isNull();
    }

    @Test
    void nobody_is_let_in_without_a_login_and_a_browser_is_sent_to_where_it_logs_in_and_back() {
        var nobody = served.visitor();
        assertThat(nobody.get("/api/bodies").statusCode()).isEqualTo(401);
        assertThat(Visitor.json(nobody.get("/api/bodies")).path("code").asString())
                .isEqualTo("not-logged-in");
        assertThat(nobody.get("/api/bodies").headers().firstValue("WWW-Authenticate"))
                .isPresent();
        assertThat(nobody.get("/nothing/at/all").statusCode()).isEqualTo(401);
        var page = nobody.page("/accounts");
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("Location").orElseThrow()).endsWith("/login");
        var back = nobody.login("registrator", Served.PASSWORD);
        assertThat(back.headers().firstValue("Location").orElseThrow()).endsWith("/accounts");
    }

    @Test
    void wrong_passwords_are_waited_for_longer_and_longer_and_never_for_ever() {
        account("Gissad");
        var guesser = served.visitor();
        for (int i = 0; i < 5; i++) {
            assertThat(guesser.login("Gissad", "fel fel fel fel " + i)
                            .headers()
                            .firstValue("Location")
                            .orElseThrow())
                    .endsWith("?wrong");
        }
        assertThat(guesser.login("Gissad", Served.PASSWORD)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("?wait=30");
        served.clock().passes(Duration.ofSeconds(31));
        guesser.login("Gissad", "fel igen, och igen");
        assertThat(guesser.login("Gissad", Served.PASSWORD)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("?wait=60");
        assertThat(guesser.page("/login?wait=60").body()).contains("Try again in 60 seconds");
        served.clock().passes(Duration.ofMinutes(16));
        assertThat(guesser.login("Gissad", Served.PASSWORD)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .doesNotContain("login");
        // what there is not is answered in the same way
        assertThat(guesser.login("Finns inte", "fel fel fel fel")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("?wrong");
    }

    @Test
    void a_session_is_new_at_login_ends_at_idleness_and_after_twelve_hours_and_everywhere_at_once() {
        var one = account("Session");
        var session = Objects.requireNonNull(one.cookie("klubba"));

        // a session that somebody else began, and left in this browser
        var planter = served.visitor();
        planter.fromPage("POST", "/webauthn/authenticate/options", "");
        var other = served.visitor();
        other.plant("klubba", Objects.requireNonNull(planter.cookie("klubba")));
        other.login("Session", Served.PASSWORD);
        assertThat(planter.get("/api/account").statusCode()).isEqualTo(401);
        assertThat(planter.cookie("klubba")).isNotEqualTo(session);
        assertThat(other.get("/api/account").statusCode()).isEqualTo(200);

        assertThat(one.fromPage("DELETE", "/api/account/sessions", "").statusCode())
                .isEqualTo(204);
        assertThat(one.get("/api/account").statusCode()).isEqualTo(401);
        assertThat(other.get("/api/account").statusCode()).isEqualTo(401);

        other.login("Session", Served.PASSWORD);
        served.clock().passes(Duration.ofMinutes(119));
        assertThat(other.get("/api/account").statusCode()).isEqualTo(200);
        served.clock().passes(Duration.ofMinutes(121));
        assertThat(other.get("/api/account").statusCode()).isEqualTo(401);
        other.login("Session", Served.PASSWORD);
        for (int hour = 0; hour < 11; hour++) {
            served.clock().passes(Duration.ofHours(1));
            assertThat(other.get("/api/account").statusCode()).isEqualTo(200);
        }
        served.clock().passes(Duration.ofHours(1));
        assertThat(other.get("/api/account").statusCode()).isEqualTo(401);
    }

    @Test
    void a_form_of_another_site_changes_nothing_and_one_of_a_page_of_ours_does() {
        var one = account("Formulär");
        assertThat(one.plainForm("/account/tokens", List.of("name", "stulen")).statusCode())
                .isEqualTo(403);
        assertThat(one.post("/api/account/tokens", "{'name': 'x'}", "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(one.post("/api/account/tokens", "{'name': 'x'}").statusCode())
                .isEqualTo(403);
        assertThat(Visitor.json(one.get("/api/account/tokens")).path("items").size())
                .isZero();
        assertThat(one.form("/account", "/account/tokens", "name", "min").statusCode())
                .isEqualTo(201);
        assertThat(Visitor.json(one.get("/api/account/tokens")).path("items").size())
                .isOne();
    }

    @Test
    void a_token_is_shown_once_does_what_it_may_and_no_more_and_is_revoked() {
        var one = account("Nyckel");
        var shown = one.form("/account", "/account/tokens", "name", "läser", "days", "1");
        var reads = served.visitor().with(found(TOKEN, shown));
        assertThat(one.page("/account").body()).contains("läser").doesNotContain("klubba_");
        assertThat(reads.get("/api/account").statusCode()).isEqualTo(200);
        assertThat(reads.cookie("klubba")).isNull();
        // neither acts, nor makes tokens that would
        assertThat(reads.post("/api/account/tokens", "{'name': 'mer', 'record': true}")
                        .statusCode())
                .isEqualTo(403);

        var records = served.visitor()
                .with(found(TOKEN, one.form("/account", "/account/tokens", "name", "skriver", "record", "true")));
        assertThat(records.post("/api/account/tokens", "{'name': 'mer', 'record': true}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(records.get("/api/account").statusCode()).isEqualTo(200);
        var listed = Visitor.json(one.get("/api/account/tokens")).path("items");
        assertThat(listed.valueStream().filter(t -> t.has("used")).count()).isEqualTo(2);
        var written = listed.valueStream()
                .filter(t -> t.path("name").asString().equals("skriver"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
        var others = registrar.fromPage("DELETE", "/api/account/tokens/" + written, "");
        assertThat(others.statusCode()).isEqualTo(404);
        assertThat(others.body()).contains("\"code\":\"unknown-token\"");
        assertThat(one.fromPage("DELETE", "/api/account/tokens/" + written, "").statusCode())
                .isEqualTo(204);
        assertThat(records.get("/api/account").statusCode()).isEqualTo(401);
        served.clock().passes(Duration.ofDays(1));
        assertThat(reads.get("/api/account").statusCode()).isEqualTo(401);
        assertThat(served.visitor()
                        .with("klubba_0123_nonsense")
                        .get("/api/account")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void the_last_use_of_a_session_and_of_a_token_is_written_once_a_minute() {
        var one = account("Flitig");
        var program =
                served.visitor().with(found(TOKEN, one.form("/account", "/account/tokens", "name", "varje sekund")));
        program.get("/api/account");
        one.get("/api/account");
        var before = lastUses(id("Flitig"));
        served.clock().passes(Duration.ofSeconds(59));
        program.get("/api/account");
        one.get("/api/account");
        assertThat(lastUses(id("Flitig"))).hasSize(2).isEqualTo(before);
        served.clock().passes(Duration.ofSeconds(1));
        program.get("/api/account");
        one.get("/api/account");
        assertThat(lastUses(id("Flitig")))
                .hasSize(2)
                .allMatch(Date.from(served.clock().instant())::equals);
    }

    private List<Date> lastUses(String account) {
        var uses = new ArrayList<Date>();
        for (var name : List.of("account-sessions", "account-tokens")) {
            served.bean(AccountStore.class)
                    .database()
                    .getCollection(name)
                    .find(eq("account", account))
                    .forEach(kept -> uses.add(kept.getDate("used")));
        }
        return uses;
    }

    @Test
    void of_what_lets_in_a_slow_hash_or_a_digest_is_kept() {
        var one = account("Lagrad");
        var token = found(TOKEN, one.form("/account", "/account/tokens", "name", "kvar"));
        var link = found(LINK, registrar.form("/accounts", "/accounts/" + id("Lagrad") + "/link"));
        one.login("Lagrad", Served.PASSWORD);
        var session = Objects.requireNonNull(one.cookie("klubba"));
        var database = served.bean(AccountStore.class).database();
        var kept = new StringBuilder();
        for (var name : database.listCollectionNames()) {
            if (name.startsWith("account")) {
                database.getCollection(name).find().forEach(document -> kept.append(document.toJson()));
            }
        }
        assertThat(kept.toString())
                .contains("{argon2@SpringSecurity_v5_8}$argon2id$", "Lagrad", "kvar")
                .doesNotContain(
                        Served.PASSWORD,
                        token.substring(token.length() - 43),
                        link.substring("/links/".length()),
                        new String(Base64.getDecoder().decode(session), StandardCharsets.UTF_8));
    }

    @Test
    void a_link_lets_in_once_ends_other_logins_and_is_gone_after_an_hour() {
        var one = account("Glömsk");
        var link = found(LINK, registrar.form("/accounts", "/accounts/" + id("Glömsk") + "/link"));
        var again = served.visitor();
        assertThat(again.form(link, link, "password", "kort").statusCode()).isEqualTo(400);
        assertThat(again.form(link, link, "password", "ett helt annat lösen").statusCode())
                .isEqualTo(303);
        assertThat(again.get("/api/account").statusCode()).isEqualTo(200);
        assertThat(one.get("/api/account").statusCode()).isEqualTo(401);
        assertThat(served.visitor().page(link).statusCode()).isEqualTo(404);

        var late = found(LINK, registrar.form("/accounts", "/accounts/" + id("Glömsk") + "/link"));
        served.clock().passes(Duration.ofMinutes(61));
        assertThat(served.visitor().page(late).statusCode()).isEqualTo(404);
    }

    @Test
    void only_registrars_make_registrars_and_say_who_is_who_and_the_last_stays() {
        var admin = account("Drift");
        assertThat(admin.get("/api/accounts").statusCode()).isEqualTo(403);
        registrar.form("/accounts", "/accounts/" + id("Drift") + "/roles/administrator/give");
        assertThat(admin.get("/api/accounts").statusCode()).isEqualTo(200);
        var self = "/api/accounts/" + id("Drift");
        assertThat(admin.fromPage("PUT", self + "/roles/registrar", "").statusCode())
                .isEqualTo(403);
        assertThat(admin.fromPage("PUT", self + "/person", "{'person': 'ordforande'}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(admin.fromPage("POST", "/api/accounts/" + id("Registrator") + "/link", "")
                        .statusCode())
                .isEqualTo(403);
        assertThat(admin.fromPage("PUT", self + "/roles/chair", "").statusCode())
                .isEqualTo(400);
        assertThat(admin.fromPage("PUT", self + "/roles/auditor", "").statusCode())
                .isEqualTo(200);
        assertThat(registrar
                        .fromPage("DELETE", "/api/accounts/" + id("Registrator") + "/roles/registrar", "")
                        .statusCode())
                .isEqualTo(400);
        assertThat(registrar
                        .fromPage("PUT", self + "/person", "{'person': 'anna'}")
                        .statusCode())
                .isEqualTo(200);
        registrar.form("/accounts", "/accounts/" + id("Drift") + "/close");
        assertThat(admin.get("/api/account").statusCode()).isEqualTo(401);
        assertThat(served.visitor()
                        .login("Drift", Served.PASSWORD)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("?wrong");
        assertThat(served.bean(AccountLog.class).firstUnsound()).isNull();
        assertThat(registrar.page("/accounts").body()).contains("Drift (closed)", "anna");
    }

    @Test
    void an_address_that_tries_too_often_is_told_when_it_may_again() {
        try (var other = served.beside(
                store, "--klubba.access.limits.logins-per-minute=2", "--klubba.access.limits.public-per-minute=3")) {
            var guest = other.visitor();
            for (int i = 0; i < 3; i++) {
                assertThat(guest.get("/api/bodies").statusCode()).isEqualTo(401);
            }
            var refused = guest.get("/api/bodies");
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValueAsLong("Retry-After")).isPresent();
            assertThat(guest.login("a", "b").statusCode()).isEqualTo(302);
            var guessing = other.visitor().with("klubba_" + "0".repeat(32) + "_" + "a".repeat(43));
            assertThat(guessing.get("/api/bodies").statusCode()).isEqualTo(401);
            assertThat(guessing.get("/api/bodies").statusCode()).isEqualTo(429);
            assertThat(other.visitor().login("a", "b").statusCode()).isEqualTo(429);
        }
    }

    @Test
    void another_process_knows_the_same_logins() {
        try (var other = served.beside(store)) {
            var one = account("Två processer");
            var there = other.visitor();
            there.plant("klubba", Objects.requireNonNull(one.cookie("klubba")));
            assertThat(there.get("/api/account").statusCode()).isEqualTo(200);
            one.form("/account", "/account/sessions/end");
            assertThat(there.get("/api/account").statusCode()).isEqualTo(401);
        }
    }
}
