package se.klubba.accounts.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.klubba.accounts.own.OwnRecord;
import se.klubba.accounts.own.OwnRecords;

/** What is on record of whoever asks, as a page and as a file. */
@RestController
public class OwnRecordPage {
    private final Templates templates;
    private final Visitor visitor;
    private final OwnRecords records;

    OwnRecordPage(Templates templates, Visitor visitor, OwnRecords records) {
        this.templates = templates;
        this.visitor = visitor;
        this.records = records;
    }

    /** The page. */
    public record Own(Frame frame, OwnRecord record) {}

    @Operation(operationId = "ownRecord", summary = "All that is on record of whoever asks", tags = "accounts")
    @GetMapping("/api/account/record")
    ResponseEntity<OwnRecord> file(HttpServletRequest request) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(records.of(visitor.account(request), request.getLocale()));
    }

    @Operation(hidden = true)
    @GetMapping("/account/record")
    ResponseEntity<String> page(HttpServletRequest request) {
        var frame = Frame.of(request, null);
        return templates.page(
                HttpStatus.OK, "record", new Own(frame, records.of(visitor.account(request), request.getLocale())));
    }
}
