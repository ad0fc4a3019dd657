package se.klubba.accounts.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.klubba.accounts.Account;
import se.klubba.accounts.AccountRefused;
import se.klubba.accounts.Role;
import se.klubba.accounts.passkeys.Passkeys;
import se.klubba.accounts.roles.Endpoints;
import se.klubba.accounts.roles.RolesToday;
import se.klubba.accounts.signingin.Passwords;
import se.klubba.accounts.signingin.Sessions;
import se.klubba.accounts.tokens.PersonalToken;
import se.klubba.accounts.tokens.Tokens;
import se.klubba.acts.Register;
import se.klubba.pages.layout.PageAccess;
import se.klubba.records.Records;

/** One's own account: what it may do, its password, its tokens, its logins. */
@RestController
@Hidden
public class OwnPage {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Templates templates;
    private final Visitor visitor;
    private final RolesToday roles;
    private final Passwords passwords;
    private final Tokens tokens;
    private final Sessions sessions;
    private final Passkeys passkeys;
    private final OwnCalendars calendars;
    private final Records records;
    private final Endpoints endpoints;
    private final PageAccess access;
    private final ZoneId zone;

    OwnPage(
            Templates templates,
            Visitor visitor,
            RolesToday roles,
            Passwords passwords,
            Tokens tokens,
            Sessions sessions,
            Passkeys passkeys,
            OwnCalendars calendars,
            Records records,
            Endpoints endpoints,
            PageAccess access,
            Register register) {
        this.templates = templates;
        this.visitor = visitor;
        this.roles = roles;
        this.passwords = passwords;
        this.tokens = tokens;
        this.sessions = sessions;
        this.passkeys = passkeys;
        this.calendars = calendars;
        this.records = records;
        this.endpoints = endpoints;
        this.access = access;
        this.zone = register.zone();
    }

    /** Where one may go from here, by the keys of their names. */
    private static final Map<String, String> PAGES = Map.of(
            "/", "own.register", "/drafts", "own.drafts", "/accounts", "all.title", "/operations", "own.operations");

    /** A role in words. */
    public record Held(String role, List<String> bodies) {}

    /** Somebody, or a page, by its name. */
    public record Place(String path, String name) {}

    /** A token in a row of a table. */
    public record Row(String id, String name, String may, String made, String used, String until) {}

    /**
     * @param open the pages that may be opened
     * @param person on record; null where a registrar has not said who it is
     * @param calendars for which an address can be made
     * @param made the token, or the address, that was made just now, which is shown this once; null else
     */
    public record Own(
            Frame frame,
            List<Held> roles,
            List<Place> open,
            @Nullable Place person,
            boolean hasPassword,
            List<Passkeys.Passkey> passkeys,
            List<Row> tokens,
            List<OwnCalendars.Choice> calendars,
            long sessions,
            @Nullable String made) {}

    @GetMapping("/account")
    ResponseEntity<String> own(HttpServletRequest request, @RequestParam(required = false) @Nullable String refused) {
        var texts = Frame.of(request, null).texts();
        return page(request, HttpStatus.OK, refused == null ? null : refused(refused, texts), null);
    }

    /** Which page it was, and whose it is. */
    private String refused(String path, Texts texts) {
        var those = endpoints
                .page(path)
                .map(row -> Arrays.stream(Role.values())
                        .filter(r ->
                                r.compareTo(Role.LOGGED_IN) > 0 && row.grant(r).letsThrough())
                        .map(r -> texts.of("role." + r.key()))
                        .collect(Collectors.joining(", ")))
                .orElse("");
        return those.isEmpty() ? texts.of("own.refused.nobody", path) : texts.of("own.refused", path, those);
    }

    private ResponseEntity<String> page(
            HttpServletRequest request, HttpStatus status, @Nullable String error, @Nullable String made) {
        var account = visitor.account(request);
        var frame = Frame.of(request, error);
        var person = account.person();
        return templates.page(
                status,
                "own",
                new Own(
                        frame,
                        held(account, frame.texts()),
                        PAGES.entrySet().stream()
                                .filter(p -> access.mayOpen(p.getKey()))
                                .sorted(Map.Entry.comparingByKey())
                                .map(p -> new Place(p.getKey(), frame.texts().of(p.getValue())))
                                .toList(),
                        person == null
                                ? null
                                : new Place(
                                        "/persons/" + person.value(),
                                        records.names().shown(person)),
                        passwords.hasOne(account.id()),
                        passkeys.of(account.id()),
                        tokens.of(account.id()).stream()
                                .map(token -> row(token, frame.texts()))
                                .toList(),
                        calendars.of(account, frame.texts()),
                        sessions.count(account.id()),
                        made));
    }

    private List<Held> held(Account account, Texts texts) {
        var names = records.names();
        return roles.of(account).entrySet().stream()
                .filter(e -> e.getKey() != Role.ANYONE && e.getKey() != Role.LOGGED_IN)
                .map(e -> new Held(
                        texts.of("role." + e.getKey().key()),
                        e.getValue().stream().map(names::shown).sorted().toList()))
                .toList();
    }

    private Row row(PersonalToken token, Texts texts) {
        return new Row(
                token.id(),
                token.name(),
                may(token, texts),
                minute(token.made()),
                minute(token.used()),
                minute(token.until()));
    }

    private static String may(PersonalToken token, Texts texts) {
        if (token.calendar() != null) {
            return texts.of("token.readsCalendar", token.calendar());
        }
        var what = texts.of(token.record() ? "token.records" : "token.reads");
        return token.body() == null ? what : what + " " + token.body();
    }

    private String minute(@Nullable Instant at) {
        return at == null ? "" : MINUTE.format(at.atZone(zone));
    }

    @PostMapping("/account/password")
    ResponseEntity<String> password(
            @RequestParam String password, @RequestParam(defaultValue = "") String old, HttpServletRequest request) {
        var account = visitor.inPerson(request);
        if (passwords.hasOne(account.id()) && !passwords.matches(account.id(), old)) {
            return page(
                    request,
                    HttpStatus.BAD_REQUEST,
                    Frame.of(request, null).texts().of("own.oldIsWrong"),
                    null);
        }
        return doing(request, () -> passwords.set(account, password, account.id()));
    }

    @PostMapping("/account/passkeys/{key}/remove")
    ResponseEntity<String> passkey(@PathVariable String key, HttpServletRequest request) {
        var account = visitor.inPerson(request);
        return doing(request, () -> passkeys.remove(account.id(), key));
    }

    /** @param calendar for which it stands in an address, as its path or as its whole address; empty where it is for a program that can send it */
    @PostMapping("/account/tokens")
    ResponseEntity<String> token(
            @RequestParam String name,
            @RequestParam(defaultValue = "false") boolean record,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String calendar,
            @RequestParam(defaultValue = "90") int days,
            HttpServletRequest request) {
        var account = visitor.inPerson(request).id();
        var lasting = Duration.ofDays(days);
        try {
            if (calendar.isBlank()) {
                var made = tokens.make(account, name, record, body.isBlank() ? null : body.strip(), lasting);
                return page(request, HttpStatus.CREATED, null, made.text());
            }
            var made = tokens.makeToFollow(account, name, path(calendar), lasting);
            return page(request, HttpStatus.CREATED, null, Frame.root(request) + made.address());
        } catch (AccountRefused refused) {
            return page(request, HttpStatus.BAD_REQUEST, refused.why(), null);
        }
    }

    /** Of a link that was copied from a page, without what the page was asked with. */
    private static String path(String calendar) {
        var said = calendar.strip();
        int end = said.indexOf('?');
        return said.substring(Math.max(0, said.indexOf("/follow/")), end < 0 ? said.length() : end);
    }

    @PostMapping("/account/tokens/{token}/revoke")
    ResponseEntity<String> revoke(@PathVariable String token, HttpServletRequest request) {
        var account = visitor.inPerson(request);
        return doing(request, () -> tokens.revoke(account.id(), token));
    }

    @PostMapping("/account/sessions/end")
    ResponseEntity<String> logOut(HttpServletRequest request) {
        sessions.endAll(visitor.inPerson(request).id());
        return LoginPage.seeOther(request, "/login?out");
    }

    private ResponseEntity<String> doing(HttpServletRequest request, Runnable act) {
        try {
            act.run();
            return LoginPage.seeOther(request, "/account");
        } catch (AccountRefused refused) {
            return page(request, HttpStatus.BAD_REQUEST, refused.why(), null);
        }
    }
}
