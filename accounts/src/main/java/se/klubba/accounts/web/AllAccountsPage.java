package se.klubba.accounts.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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
import se.klubba.accounts.Accounts;
import se.klubba.accounts.Role;
import se.klubba.accounts.administering.AccountActs;
import se.klubba.accounts.administering.NotYours;
import se.klubba.kernel.PersonId;

/** Everybody's accounts, for whoever administers them. */
@RestController
@Hidden
public class AllAccountsPage {
    private final Templates templates;
    private final Visitor visitor;
    private final Accounts accounts;
    private final AccountActs acts;
    private final Namesakes namesakes;

    AllAccountsPage(Templates templates, Visitor visitor, Accounts accounts, AccountActs acts, Namesakes namesakes) {
        this.templates = templates;
        this.visitor = visitor;
        this.accounts = accounts;
        this.acts = acts;
        this.namesakes = namesakes;
    }

    /** A role that is given by hand, or could be. */
    public record Given(String key, String role, boolean has) {}

    /**
     * An account in the list.
     *
     * @param maybe people on record who are called so, for a registrar to say whether it is one of them
     */
    public record Row(String id, String name, List<Given> roles, String person, boolean closed, List<String> maybe) {}

    /** @param link that was made just now; null else */
    public record All(
            Frame frame, List<Row> accounts, @Nullable String link) {}

    @GetMapping("/accounts")
    ResponseEntity<String> all(HttpServletRequest request) {
        return page(request, HttpStatus.OK, null, null);
    }

    private ResponseEntity<String> page(
            HttpServletRequest request, HttpStatus status, @Nullable String error, @Nullable String link) {
        var frame = Frame.of(request, error);
        var all = accounts.all();
        var maybe = namesakes.of(all, visitor.account(request));
        var rows = all.stream()
                .sorted(Comparator.comparing(a -> a.name().toLowerCase(request.getLocale())))
                .map(a -> row(a, frame.texts(), maybe.getOrDefault(a.id(), List.of())))
                .toList();
        return templates.page(status, "all", new All(frame, rows, link));
    }

    private static Row row(Account account, Texts texts, List<PersonId> maybe) {
        var person = account.person();
        return new Row(
                account.id().value(),
                account.name(),
                Arrays.stream(Role.values())
                        .filter(Role::byHand)
                        .filter(r -> r != Role.PUBLIC)
                        .map(r -> new Given(r.key(), texts.of("role." + r.key()), account.has(r)))
                        .toList(),
                person == null ? "" : person.value(),
                account.closed(),
                maybe.stream().map(PersonId::value).toList());
    }

    @PostMapping("/accounts")
    ResponseEntity<String> make(@RequestParam String name, HttpServletRequest request) {
        var by = visitor.inPerson(request);
        try {
            return page(
                    request,
                    HttpStatus.CREATED,
                    null,
                    Frame.root(request) + "/links/" + acts.make(by, name).link().text());
        } catch (AccountRefused refused) {
            return page(request, HttpStatus.BAD_REQUEST, refused.why(), null);
        } catch (NotYours refused) {
            return page(request, HttpStatus.FORBIDDEN, refused.why(), null);
        }
    }

    @PostMapping("/accounts/{account}/link")
    ResponseEntity<String> link(@PathVariable String account, HttpServletRequest request) {
        var by = visitor.inPerson(request);
        try {
            var link = acts.letIn(by, AccountsEndpoint.id(account));
            return page(request, HttpStatus.OK, null, Frame.root(request) + "/links/" + link.text());
        } catch (AccountRefused refused) {
            return page(request, HttpStatus.BAD_REQUEST, refused.why(), null);
        } catch (NotYours refused) {
            return page(request, HttpStatus.FORBIDDEN, refused.why(), null);
        }
    }

    @PostMapping("/accounts/{account}/roles/{role}/{turn:give|take}")
    ResponseEntity<String> role(
            @PathVariable String account,
            @PathVariable String role,
            @PathVariable String turn,
            HttpServletRequest request) {
        var by = visitor.inPerson(request);
        return doing(request, () -> {
            if (turn.equals("give")) {
                acts.give(by, AccountsEndpoint.id(account), AccountsEndpoint.role(role));
            } else {
                acts.take(by, AccountsEndpoint.id(account), AccountsEndpoint.role(role));
            }
        });
    }

    /** @param person an identifier of the register; empty for nobody */
    @PostMapping("/accounts/{account}/person")
    ResponseEntity<String> person(
            @PathVariable String account, @RequestParam(defaultValue = "") String person, HttpServletRequest request) {
        var by = visitor.inPerson(request);
        return doing(
                request,
                () -> acts.tie(
                        by,
                        AccountsEndpoint.id(account),
                        person.isBlank() ? null : AccountsEndpoint.person(person.strip())));
    }

    @PostMapping("/accounts/{account}/{turn:close|open}")
    ResponseEntity<String> close(@PathVariable String account, @PathVariable String turn, HttpServletRequest request) {
        var by = visitor.inPerson(request);
        return doing(request, () -> {
            if (turn.equals("close")) {
                acts.close(by, AccountsEndpoint.id(account));
            } else {
                acts.open(by, AccountsEndpoint.id(account));
            }
        });
    }

    private ResponseEntity<String> doing(HttpServletRequest request, Runnable act) {
        try {
            act.run();
            return LoginPage.seeOther(request, "/accounts");
        } catch (AccountRefused refused) {
            return page(request, HttpStatus.BAD_REQUEST, refused.why(), null);
        } catch (NotYours refused) {
            return page(request, HttpStatus.FORBIDDEN, refused.why(), null);
        }
    }
}
