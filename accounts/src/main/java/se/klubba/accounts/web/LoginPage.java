package se.klubba.accounts.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.klubba.accounts.AccountRefused;
import se.klubba.accounts.Accounts;
import se.klubba.accounts.Secret;
import se.klubba.accounts.administering.FirstAccount;
import se.klubba.accounts.oidc.OidcLogin;
import se.klubba.accounts.signingin.Entry;
import se.klubba.accounts.signingin.Links;

/** Where one logs in: by a password, or by a link that is good once. */
@RestController
@Hidden
public class LoginPage {
    private final Templates templates;
    private final FirstAccount first;
    private final Accounts accounts;
    private final Links links;
    private final Entry entry;
    private final boolean provider;

    LoginPage(
            Templates templates,
            FirstAccount first,
            Accounts accounts,
            Links links,
            Entry entry,
            ObjectProvider<OidcLogin> provider) {
        this.templates = templates;
        this.first = first;
        this.accounts = accounts;
        this.links = links;
        this.entry = entry;
        this.provider = provider.getIfAvailable() != null;
    }

    /**
     * @param notice what came of the last try; null where there was none
     * @param provider the path to the register's provider of logins; null where there is none
     */
    public record Login(
            Frame frame, @Nullable String notice, @Nullable String provider) {}

    /**
     * A page behind a link.
     *
     * @param good whether it still lets in
     * @param name of the account; null where it is to be named, or the link is not good
     */
    public record Behind(
            Frame frame,
            String path,
            boolean good,
            @Nullable String name) {}

    @GetMapping("/login")
    ResponseEntity<String> login(
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable String wrong,
            @RequestParam(required = false) @Nullable String out,
            @RequestParam(required = false) @Nullable Long wait) {
        var frame = Frame.of(request, null);
        var texts = frame.texts();
        var notice = wait != null
                ? texts.of("login.wait", wait)
                : wrong != null ? texts.of("login.wrong") : out != null ? texts.of("login.out") : null;
        return templates.page(HttpStatus.OK, "login", new Login(frame, notice, provider ? OidcLogin.START : null));
    }

    @GetMapping("/first/{link}")
    ResponseEntity<String> first(@PathVariable String link, HttpServletRequest request) {
        return first(link, request, null);
    }

    private ResponseEntity<String> first(String link, HttpServletRequest request, @Nullable String error) {
        boolean good = first.isGood(new Secret(link));
        return templates.page(
                error != null ? HttpStatus.BAD_REQUEST : good ? HttpStatus.OK : HttpStatus.NOT_FOUND,
                "first",
                new Behind(Frame.of(request, error), "/first/" + link, good, null));
    }

    @PostMapping("/first/{link}")
    ResponseEntity<String> makeFirst(
            @PathVariable String link,
            @RequestParam String name,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            var account = first.make(new Secret(link), name, password);
            entry.let(entry.by(account.id(), "link"), request, response);
            return seeOther(request, "/account");
        } catch (AccountRefused refused) {
            return first(link, request, refused.why());
        }
    }

    @GetMapping("/links/{link}")
    ResponseEntity<String> link(@PathVariable String link, HttpServletRequest request) {
        return link(link, request, null);
    }

    private ResponseEntity<String> link(String link, HttpServletRequest request, @Nullable String error) {
        var purpose = links.look(new Secret(link));
        var account = purpose == null || purpose.account() == null ? null : accounts.find(purpose.account());
        var open = account == null || account.closed() ? null : account;
        boolean good = open != null;
        return templates.page(
                error != null ? HttpStatus.BAD_REQUEST : good ? HttpStatus.OK : HttpStatus.NOT_FOUND,
                "link",
                new Behind(Frame.of(request, error), "/links/" + link, good, open == null ? null : open.name()));
    }

    @PostMapping("/links/{link}")
    ResponseEntity<String> enter(
            @PathVariable String link,
            @RequestParam String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            var account = entry.byLink(new Secret(link), password, request, response);
            return account == null ? link(link, request, null) : seeOther(request, "/account");
        } catch (AccountRefused refused) {
            return link(link, request, refused.why());
        }
    }

    static ResponseEntity<String> seeOther(HttpServletRequest request, String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(request.getContextPath() + path))
                .build();
    }
}
