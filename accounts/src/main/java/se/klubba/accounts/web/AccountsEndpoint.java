package se.klubba.accounts.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import se.klubba.accounts.Account;
import se.klubba.accounts.AccountEntry;
import se.klubba.accounts.AccountId;
import se.klubba.accounts.AccountLog;
import se.klubba.accounts.AccountRefused;
import se.klubba.accounts.Accounts;
import se.klubba.accounts.Role;
import se.klubba.accounts.administering.AccountActs;
import se.klubba.accounts.administering.ApprovedAlone;
import se.klubba.accounts.roles.RolesToday;
import se.klubba.accounts.signingin.Sessions;
import se.klubba.accounts.visibility.ReadsOfConfidential;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.PersonId;
import se.klubba.reading.Page;

/** Accounts over the API. */
@RestController
class AccountsEndpoint {
    private final Visitor visitor;
    private final Accounts accounts;
    private final AccountActs acts;
    private final AccountLog log;
    private final RolesToday roles;
    private final Sessions sessions;
    private final ReadsOfConfidential reads;
    private final ApprovedAlone approvedAlone;

    AccountsEndpoint(
            Visitor visitor,
            Accounts accounts,
            AccountActs acts,
            AccountLog log,
            RolesToday roles,
            Sessions sessions,
            ReadsOfConfidential reads,
            ApprovedAlone approvedAlone) {
        this.visitor = visitor;
        this.accounts = accounts;
        this.acts = acts;
        this.log = log;
        this.roles = roles;
        this.sessions = sessions;
        this.reads = reads;
        this.approvedAlone = approvedAlone;
    }

    /** @param roles of now, each with the bodies in which it is held; none where it is held in all */
    record Shown(
            String id,
            String name,
            Map<Role, List<String>> roles,
            @Nullable String person,
            boolean closed) {}

    record NewAccount(String name) {}

    /** @param link a path, good once and for an hour */
    record Invited(String id, String name, String link) {}

    record Tied(String person) {}

    private Shown shown(Account account) {
        var held = new TreeMap<Role, List<String>>();
        roles.of(account)
                .forEach((role, bodies) -> held.put(
                        role, bodies.stream().map(BodyId::value).sorted().toList()));
        var person = account.person();
        return new Shown(
                account.id().value(), account.name(), held, person == null ? null : person.value(), account.closed());
    }

    @Operation(operationId = "ownAccount", summary = "Who asks, and as what", tags = "accounts")
    @GetMapping("/api/account")
    Shown own(HttpServletRequest request) {
        return shown(visitor.account(request));
    }

    @Operation(operationId = "logOut", summary = "Log out everywhere; tokens stay", tags = "accounts")
    @ApiResponse(responseCode = "204", description = "Nobody is logged in to it")
    @DeleteMapping("/api/account/sessions")
    ResponseEntity<Void> logOut(HttpServletRequest request) {
        sessions.endAll(visitor.account(request).id());
        return ResponseEntity.noContent().build();
    }

    @Operation(operationId = "accounts", summary = "All accounts", tags = "accounts")
    @GetMapping("/api/accounts")
    Page<Shown> all() {
        return Page.whole(accounts.all().stream().map(this::shown).toList());
    }

    @Operation(operationId = "accountsLog", summary = "What happened to accounts, as it was written", tags = "accounts")
    @GetMapping("/api/accounts/log")
    Page<AccountEntry> log() {
        return Page.whole(log.entries());
    }

    @Operation(
            operationId = "confidentialReads",
            summary = "Who was shown what that is confidential, the latest first",
            tags = "accounts")
    @GetMapping("/api/accounts/reads")
    Page<ReadsOfConfidential.Read> reads() {
        return Page.whole(reads.latest());
    }

    @Operation(
            operationId = "approvedAlone",
            summary =
                    "Minutes that were approved, as it was recorded, by the one who alone had recorded them, the latest first",
            tags = "accounts")
    @GetMapping("/api/accounts/approvals")
    Page<ApprovedAlone.Approval> approvals() {
        return Page.whole(approvedAlone.all());
    }

    @Operation(
            operationId = "makeAccount",
            summary = "Make an account; the link lets its holder in once, within an hour",
            tags = "accounts")
    @ApiResponse(responseCode = "201", description = "Made")
    @PostMapping("/api/accounts")
    ResponseEntity<Invited> make(@RequestBody NewAccount wanted, HttpServletRequest request) {
        var invited = acts.make(visitor.inPerson(request), said("name", wanted.name()));
        var account = invited.account();
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(new Invited(
                        account.id().value(),
                        account.name(),
                        path(invited.link().text())));
    }

    @Operation(
            operationId = "letIn",
            summary = "A link that lets the account in once, to set a password anew",
            tags = "accounts")
    @PostMapping("/api/accounts/{account}/link")
    Invited link(@PathVariable String account, HttpServletRequest request) {
        var link = acts.letIn(visitor.inPerson(request), id(account));
        return new Invited(account, accounts.get(id(account)).name(), path(link.text()));
    }

    @Operation(operationId = "giveRole", summary = "Give a role", tags = "accounts")
    @PutMapping("/api/accounts/{account}/roles/{role}")
    Shown give(@PathVariable String account, @PathVariable String role, HttpServletRequest request) {
        acts.give(visitor.inPerson(request), id(account), role(role));
        return shown(accounts.get(id(account)));
    }

    @Operation(operationId = "takeRole", summary = "Take a role", tags = "accounts")
    @DeleteMapping("/api/accounts/{account}/roles/{role}")
    Shown take(@PathVariable String account, @PathVariable String role, HttpServletRequest request) {
        acts.take(visitor.inPerson(request), id(account), role(role));
        return shown(accounts.get(id(account)));
    }

    @Operation(operationId = "tieAccount", summary = "Say which person on record an account is", tags = "accounts")
    @PutMapping("/api/accounts/{account}/person")
    Shown tie(@PathVariable String account, @RequestBody Tied tied, HttpServletRequest request) {
        acts.tie(visitor.inPerson(request), id(account), person(said("person", tied.person())));
        return shown(accounts.get(id(account)));
    }

    @Operation(
            operationId = "untieAccount",
            summary = "Say that an account is nobody on record any more",
            tags = "accounts")
    @DeleteMapping("/api/accounts/{account}/person")
    Shown untie(@PathVariable String account, HttpServletRequest request) {
        acts.tie(visitor.inPerson(request), id(account), null);
        return shown(accounts.get(id(account)));
    }

    @Operation(
            operationId = "closeAccount",
            summary = "Close an account: it is logged out, and may not be used",
            tags = "accounts")
    @PostMapping("/api/accounts/{account}/close")
    Shown close(@PathVariable String account, HttpServletRequest request) {
        acts.close(visitor.inPerson(request), id(account));
        return shown(accounts.get(id(account)));
    }

    @Operation(operationId = "openAccount", summary = "Open an account that was closed", tags = "accounts")
    @PostMapping("/api/accounts/{account}/open")
    Shown open(@PathVariable String account, HttpServletRequest request) {
        acts.open(visitor.inPerson(request), id(account));
        return shown(accounts.get(id(account)));
    }

    private static String path(String link) {
        return "/links/" + link;
    }

    static AccountId id(String said) {
        try {
            return new AccountId(said);
        } catch (IllegalArgumentException e) {
            throw new AccountRefused("account", String.valueOf(e.getMessage()));
        }
    }

    static Role role(String said) {
        try {
            return Role.of(said);
        } catch (IllegalArgumentException e) {
            throw new AccountRefused("role", String.valueOf(e.getMessage()));
        }
    }

    static PersonId person(String said) {
        try {
            return new PersonId(said);
        } catch (IllegalArgumentException e) {
            throw new AccountRefused("person", String.valueOf(e.getMessage()));
        }
    }

    static String said(String field, @Nullable String value) {
        if (value == null) {
            throw new AccountRefused(field, "the field '" + field + "' is missing");
        }
        return value;
    }
}
