package se.klubba.drafts.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.klubba.drafts.Commands;
import se.klubba.drafts.Draft;
import se.klubba.drafts.DraftRefused;
import se.klubba.drafts.Drafts;
import se.klubba.drafts.PrincipalGroups;
import se.klubba.drafts.Writing;
import se.klubba.pages.layout.PageEndpoint;
import se.klubba.pages.layout.Visit;

/** A meeting that is written at the desk. */
@PageEndpoint
class WritingEndpoint {
    /** One each. */
    private static final Set<String> OFFICERS = Set.of("chair", "secretary");

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
        var texts = visit.texts(DraftsPage.class);
        if (body.isBlank()) {
            return refused(visit, texts.say("drafts.no-body"));
        }
        try {
            var day = LocalDate.parse(on.strip());
            return DeskForms.to(visit, drafts.open(body.strip(), kind, day).id(), "");
        } catch (DateTimeException _) {
            return refused(visit, texts.say("drafts.no-day", on));
        } catch (DraftRefused refused) {
            return refused(visit, DeskForms.in(visit, refused));
        }
    }

    private View refused(Visit visit, String why) {
        return forms.begin(visit, List.of(why), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/drafts/{id}/item")
    View item(Visit visit, @PathVariable String id, @RequestParam int version, @RequestParam String title) {
        return forms.changed(
                visit,
                id,
                version,
                d -> Writing.item(d, title),
                DeskPage.NEW_ITEM,
                "new-title",
                Map.of("title", title));
    }

    @PostMapping("/drafts/{id}/move")
    View move(
            Visit visit,
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam String item,
            @RequestParam String way) {
        boolean up = way.equals("up");
        var then = Writing.moved(forms.found(id), item, up);
        return forms.changed(
                visit,
                id,
                version,
                d -> Writing.move(d, item, up),
                DeskPage.anchor(item),
                DeskPage.anchor(then),
                Map.of());
    }

    @PostMapping("/drafts/{id}/drop")
    View drop(Visit visit, @PathVariable String id, @RequestParam int version, @RequestParam String item) {
        return forms.changed(visit, id, version, d -> Writing.drop(d, item), DeskPage.anchor(item), Map.of());
    }

    /** A clause, or a command for the one that was written last. */
    @PostMapping("/drafts/{id}/clause")
    View clause(
            Visit visit,
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam String item,
            @RequestParam String words) {
        return forms.changed(
                visit,
                id,
                version,
                written(item, words),
                DeskPage.anchor(item),
                DeskPage.words(item),
                Map.of("words", words));
    }

    private static UnaryOperator<Draft> written(String item, String words) {
        return d -> words.startsWith("/") ? Commands.putLast(d, item, words) : Writing.clause(d, item, words);
    }

    /** What a clause, or a command in its place, would come to, judged while it is typed: nothing is kept. */
    @PostMapping("/drafts/{id}/clause/try")
    View tried(Visit visit, @PathVariable String id, @RequestParam String item, @RequestParam String words) {
        return forms.tried(visit, id, written(item, words));
    }

    @PostMapping("/drafts/{id}/passage")
    View withoutPassage(Visit visit, @PathVariable String id, @RequestParam int version, @RequestParam String key) {
        var item = DeskPage.anchor(key.substring(0, Math.max(0, key.lastIndexOf('/'))));
        return forms.changed(visit, id, version, d -> Writing.withoutPassage(d, key), item, Map.of());
    }

    @PostMapping("/drafts/{id}/attendance")
    View attendance(
            Visit visit, @PathVariable String id, @RequestParam int version, @RequestParam Map<String, String> form) {
        var said = DeskForms.said(form, DeskPage.ATTENDANCE_FIELDS);
        var roles = new LinkedHashMap<String, List<String>>();
        said.forEach((role, names) -> roles.put(role, OFFICERS.contains(role) ? List.of(names) : names(names)));
        return forms.changed(visit, id, version, d -> Writing.attendance(d, roles), DeskPage.ATTENDANCE, said);
    }

    /** One a line, or with commas between. */
    private static List<String> names(String said) {
        return List.of(said.split("[\\n,;]+"));
    }

    /** To which groups the principals belong that are new. */
    @PostMapping("/drafts/{id}/principals")
    View principals(
            Visit visit, @PathVariable String id, @RequestParam int version, @RequestParam Map<String, String> form) {
        var typed = new LinkedHashMap<>(form);
        typed.keySet().removeIf(field -> !field.startsWith(DeskPage.PART_OF));
        var said = new LinkedHashMap<String, String>();
        typed.forEach((field, group) -> said.put(field.substring(DeskPage.PART_OF.length()), group));
        return forms.changed(
                visit, id, version, d -> PrincipalGroups.said(d, said), DeskPage.PRINCIPALS, Map.copyOf(typed));
    }
}
