package se.klubba.accounts.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import se.klubba.accounts.AccountId;
import se.klubba.accounts.AccountRefused;
import se.klubba.accounts.tokens.PersonalToken;
import se.klubba.accounts.tokens.Tokens;
import se.klubba.problems.Problem;
import se.klubba.reading.Page;

/** One's own tokens over the API. */
@RestController
class TokensEndpoint {
    private final Visitor visitor;
    private final Tokens tokens;

    TokensEndpoint(Visitor visitor, Tokens tokens) {
        this.visitor = visitor;
        this.tokens = tokens;
    }

    /**
     * @param record whether acts may be sent with it; without, it reads
     * @param body the only body in which it acts
     * @param calendar the path of the calendar or feed that it is for, in whose address it stands; such a one neither records nor reads anything else
     * @param days after which it ends
     */
    record NewToken(
            String name,
            @Nullable Boolean record,
            @Nullable String body,
            @Nullable String calendar,
            @Nullable Integer days) {}

    /**
     * @param token to be sent as bearer token; shown once
     * @param address of the calendar or feed that it is for, as a path; null where it is for none
     */
    record MadeToken(String id, String token, @Nullable String address) {}

    @Operation(operationId = "ownTokens", summary = "One's own tokens", tags = "accounts")
    @GetMapping("/api/account/tokens")
    Page<PersonalToken> tokens(HttpServletRequest request) {
        return Page.whole(tokens.of(visitor.account(request).id()));
    }

    @Operation(operationId = "makeToken", summary = "Make a token; it is shown once", tags = "accounts")
    @ApiResponse(responseCode = "201", description = "Made, and shown this once")
    @PostMapping("/api/account/tokens")
    ResponseEntity<MadeToken> token(@RequestBody NewToken wanted, HttpServletRequest request) {
        var made = made(visitor.inPerson(request).id(), wanted);
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(new MadeToken(made.token().id(), made.text(), made.address()));
    }

    private Tokens.Made made(AccountId account, NewToken wanted) {
        var name = AccountsEndpoint.said("name", wanted.name());
        var lasting = wanted.days() == null ? null : Duration.ofDays(wanted.days());
        boolean records = Boolean.TRUE.equals(wanted.record());
        if (wanted.calendar() == null) {
            return tokens.make(account, name, records, wanted.body(), lasting);
        }
        if (records || wanted.body() != null) {
            throw new AccountRefused("calendar", "a token for a calendar or a feed has neither 'record' nor 'body'");
        }
        return tokens.makeToFollow(account, name, wanted.calendar(), lasting);
    }

    @Operation(operationId = "revokeToken", summary = "Revoke a token of one's own", tags = "accounts")
    @ApiResponse(responseCode = "204", description = "It is no more", content = @Content)
    @DeleteMapping("/api/account/tokens/{token}")
    ResponseEntity<?> revoke(@PathVariable String token, HttpServletRequest request) {
        return tokens.revoke(visitor.account(request).id(), token)
                ? ResponseEntity.noContent().build()
                : Problem.of(HttpStatus.NOT_FOUND, "unknown-token", "there is no token " + token + " of yours");
    }
}
