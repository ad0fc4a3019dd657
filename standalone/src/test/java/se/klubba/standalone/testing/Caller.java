package se.klubba.standalone.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.klubba.accounts.Account;
import se.klubba.accounts.Accounts;
import se.klubba.accounts.administering.AccountActs;
import se.klubba.accounts.administering.FirstAccount;
import se.klubba.accounts.tokens.Tokens;
import se.klubba.kernel.PersonId;

/** Somebody with an account, who sends its token. */
public record Caller(Running klubba, Account account, String token) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** The first account, registrar and administrator; there must be none yet. */
    public static Caller first(Running klubba) {
        var first = klubba.bean(FirstAccount.class.getName(), FirstAccount.class);
        return of(klubba, first.make(Objects.requireNonNull(first.link()), "Registrator", ""));
    }

    private static Caller of(Running klubba, Account account) {
        var token = klubba.bean(Tokens.class.getName(), Tokens.class).make(account.id(), "prov", true, null, null);
        return new Caller(klubba, account, token.text());
    }

    /** Another account, made by this one. */
    public Caller makes(String name, @Nullable String person) {
        var acts = klubba.bean(AccountActs.class.getName(), AccountActs.class);
        var made = acts.make(account, name).account();
        if (person != null) {
            acts.tie(account, made.id(), new PersonId(person));
        }
        return of(klubba, klubba.bean("accounts", Accounts.class).get(made.id()));
    }

    /** The path of a link that lets another in, once. */
    public String linkFor(Caller other) {
        return "/links/"
                + klubba.bean(AccountActs.class.getName(), AccountActs.class)
                        .letIn(account, other.account().id())
                        .text();
    }

    public HttpResponse<String> get(String path) {
        return send("GET", path, new byte[0], "text/plain");
    }

    public HttpResponse<String> delete(String path) {
        return send("DELETE", path, new byte[0], "text/plain");
    }

    public HttpResponse<String> form(String path, String body) {
        return send("POST", path, body.getBytes(StandardCharsets.UTF_8), "application/x-www-form-urlencoded");
    }

    public HttpResponse<String> document(String path, String text) {
        return send("POST", path, text.getBytes(StandardCharsets.UTF_8), "application/octet-stream");
    }

    /** @param body JSON, in which an apostrophe stands for a quotation mark; it has to be recorded */
    public void act(String path, String body) {
        var answer = send("POST", path, body.replace('\'', '"').getBytes(StandardCharsets.UTF_8), "application/json");
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isIn(200, 201);
    }

    private HttpResponse<String> send(String method, String path, byte[] body, String type) {
        var request = HttpRequest.newBuilder(klubba.uri(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", type)
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body));
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return account.name();
    }
}
