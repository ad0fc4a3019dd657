package se.klubba.drafts.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.klubba.drafts.DraftRefused.WhoseDraft;
import se.klubba.drafts.Drafts;
import se.klubba.drafts.Writing;
import se.klubba.pages.layout.PageEndpoint;
import se.klubba.pages.layout.Visit;

/** A meeting that is written at the desk. */
@PageEndpoint
class WritingEndpoint {
    private final Drafts drafts;
    private final DeskForms forms;

    WritingEndpoint(Drafts drafts, DeskForms forms) {
        this.drafts = drafts;
        this.forms = forms;
    }

    /** Its agenda is what the register says of it. */
    @PostMapping("/drafts/new")
    View open(
            Visit visit,
            @RequestParam String body,
            @RequestParam String on,
            @RequestParam(defaultValue = "other") String kind) {
        LocalDate day;
        try {
            day = LocalDate.parse(on.strip());
        } catch (DateTimeException _) {
            var said = visit.texts(DraftsPage.class).say("drafts.no-day", on);
            return forms.begin(visit, List.of(said), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            return DeskForms.to(visit, drafts.open(body.strip(), kind, day).id(), "");
        } catch (WhoseDraft refused) {
            return forms.begin(visit, List.of(DeskForms.in(visit, refused)), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/drafts/{id}/item")
    View item(Visit visit, @PathVariable String id, @RequestParam int version, @RequestParam String title) {
        return forms.changed(visit, id, version, d -> Writing.item(d, title), "new-item", title);
    }

    @PostMapping("/drafts/{id}/move")
    View move(
            Visit visit,
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam String item,
            @RequestParam String way) {
        return forms.changed(
                visit, id, version, d -> Writing.move(d, item, way.equals("up")), DeskPage.anchor(item), item);
    }

    @PostMapping("/drafts/{id}/drop")
    View drop(Visit visit, @PathVariable String id, @RequestParam int version, @RequestParam String item) {
        return forms.changed(visit, id, version, d -> Writing.drop(d, item), "", item);
    }

    @PostMapping("/drafts/{id}/clause")
    View clause(
            Visit visit,
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam String item,
            @RequestParam String words) {
        return forms.changed(visit, id, version, d -> Writing.clause(d, item, words), DeskPage.anchor(item), words);
    }

    @PostMapping("/drafts/{id}/passage")
    View withoutPassage(Visit visit, @PathVariable String id, @RequestParam int version, @RequestParam String key) {
        return forms.changed(visit, id, version, d -> Writing.withoutPassage(d, key), "", key);
    }

    @PostMapping("/drafts/{id}/attendance")
    View attendance(
            Visit visit,
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String chair,
            @RequestParam(defaultValue = "") String secretary,
            @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String observers,
            @RequestParam(defaultValue = "") String verifiers) {
        var roles = new LinkedHashMap<String, List<String>>();
        roles.put("chair", List.of(chair));
        roles.put("secretary", List.of(secretary));
        roles.put("present", names(present));
        roles.put("observers", names(observers));
        roles.put("verifiers", names(verifiers));
        return forms.changed(
                visit,
                id,
                version,
                d -> Writing.attendance(d, roles),
                "attendance",
                roles.values().stream()
                        .flatMap(List::stream)
                        .filter(n -> !n.isBlank())
                        .collect(Collectors.joining(", ")));
    }

    /** One a line, or with commas between. */
    private static List<String> names(String said) {
        return List.of(said.split("[\\n,;]+"));
    }
}
