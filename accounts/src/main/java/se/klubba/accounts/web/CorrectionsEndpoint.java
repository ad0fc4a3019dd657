package se.klubba.accounts.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import se.klubba.accounts.AccountRefused;
import se.klubba.accounts.corrections.CorrectionRequest;
import se.klubba.accounts.corrections.CorrectionRequests;
import se.klubba.accounts.roles.Passage;
import se.klubba.problems.Problem;
import se.klubba.reading.Page;

/** Corrections that members ask for. */
@RestController
class CorrectionsEndpoint {
    private final CorrectionRequests requests;
    private final Visitor visitor;

    CorrectionsEndpoint(CorrectionRequests requests, Visitor visitor) {
        this.requests = requests;
        this.visitor = visitor;
    }

    /**
     * @param entry position in the log of what is wrong
     * @param words what is wrong with it, and what would be right
     */
    record Wanted(@Nullable Long entry, @Nullable String words) {}

    @Operation(
            operationId = "askForCorrection",
            summary = "Ask those who record in its body to correct an entry; nothing is recorded",
            tags = "accounts")
    @ApiResponse(
            responseCode = "201",
            description = "It is asked for",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = CorrectionRequest.class)))
    @PostMapping("/api/corrections")
    ResponseEntity<?> ask(@RequestBody Wanted wanted, HttpServletRequest request) {
        if (wanted.entry() == null || wanted.words() == null) {
            throw new AccountRefused(
                    wanted.entry() == null ? "entry" : "words", "the fields 'entry' and 'words' are needed");
        }
        visitor.account(request);
        var asked = requests.ask(wanted.entry(), wanted.words(), passage(request));
        return asked == null
                ? Problem.of(
                        HttpStatus.NOT_FOUND, "unknown-entry", "there is no entry " + wanted.entry() + " on record")
                : ResponseEntity.status(HttpStatus.CREATED).body(asked);
    }

    @Operation(
            operationId = "correctionsAskedFor",
            summary = "The corrections that are asked of, or by, whoever reads this, the latest first",
            tags = "accounts")
    @GetMapping("/api/corrections")
    Page<CorrectionRequest> all(HttpServletRequest request) {
        visitor.account(request);
        return Page.whole(requests.of(passage(request)));
    }

    @Operation(
            operationId = "settleCorrection",
            summary = "A correction that was asked for has been seen to, or is asked for no more",
            tags = "accounts")
    @ApiResponse(responseCode = "204", description = "It is no more", content = @Content)
    @DeleteMapping("/api/corrections/{request}")
    ResponseEntity<?> remove(
            @Parameter(description = "As the list has it") @PathVariable("request") String id,
            HttpServletRequest request) {
        visitor.account(request);
        return requests.remove(id, passage(request))
                ? ResponseEntity.noContent().build()
                : Problem.of(
                        HttpStatus.NOT_FOUND, "unknown-request", "there is no correction " + id + " that is asked for");
    }

    private static Passage passage(HttpServletRequest request) {
        return java.util.Objects.requireNonNull((Passage) request.getAttribute(Passage.ATTRIBUTE));
    }
}
