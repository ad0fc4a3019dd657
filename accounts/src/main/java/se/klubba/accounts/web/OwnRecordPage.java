package se.klubba.accounts.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.klubba.accounts.own.OwnRecord;
import se.klubba.accounts.own.OwnRecord.OwnFact;
import se.klubba.accounts.own.OwnRecords;
import se.klubba.acts.Register;
import se.klubba.words.Language;
import se.klubba.words.Messages;

/** What is on record of whoever asks, as a page and as a file. */
@RestController
public class OwnRecordPage {
    private final Templates templates;
    private final Visitor visitor;
    private final OwnRecords records;
    private final ZoneId zone;

    OwnRecordPage(Templates templates, Visitor visitor, OwnRecords records, Register register) {
        this.templates = templates;
        this.visitor = visitor;
        this.records = records;
        this.zone = register.zone();
    }

    /** The page; its days are in words. */
    public record Own(Frame frame, OwnRecord record, Messages messages, ZoneId zone) {
        /** The day on which it was recorded. */
        public String recorded(OwnFact fact) {
            return messages.told(LocalDate.ofInstant(fact.recordedAt(), zone));
        }
    }

    @Operation(operationId = "ownRecord", summary = "All that is on record of whoever asks", tags = "accounts")
    @GetMapping("/api/account/record")
    ResponseEntity<OwnRecord> file(HttpServletRequest request) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(records.of(visitor.account(request), messages(request)));
    }

    @Operation(hidden = true)
    @GetMapping("/account/record")
    ResponseEntity<String> page(HttpServletRequest request) {
        var inWords = messages(request).inWords();
        var record = records.of(visitor.account(request), inWords);
        return templates.page(HttpStatus.OK, "record", new Own(Frame.of(request, null), record, inWords, zone));
    }

    private static Messages messages(HttpServletRequest request) {
        return Messages.common(request.getLocale().getLanguage().equals("en") ? Language.EN : Language.SV);
    }
}
