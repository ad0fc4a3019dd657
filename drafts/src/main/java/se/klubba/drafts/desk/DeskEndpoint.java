package se.klubba.drafts.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.klubba.acts.web.SentDocument;
import se.klubba.acts.web.TooLarge;
import se.klubba.drafts.Answering;
import se.klubba.drafts.Commands;
import se.klubba.drafts.Correcting;
import se.klubba.drafts.Draft;
import se.klubba.drafts.DraftRefused.DraftChanged;
import se.klubba.drafts.DraftRefused.NoSuchDraft;
import se.klubba.drafts.Drafts;
import se.klubba.drafts.RefusalWords;
import se.klubba.drafts.desk.DeskPage.Refused;
import se.klubba.kernel.Refusal;
import se.klubba.pages.layout.PageEndpoint;
import se.klubba.pages.layout.Pages;
import se.klubba.pages.layout.Visit;

/** Everything that one does at the desk is a plain form: it is kept, and the desk is shown as it then stands. */
@PageEndpoint
class DeskEndpoint {
    private final Drafts drafts;
    private final DeskForms forms;

    DeskEndpoint(Drafts drafts, DeskForms forms) {
        this.drafts = drafts;
        this.forms = forms;
    }

    @GetMapping("/drafts")
    View all(Visit visit) {
        return forms.begin(visit, List.of(), HttpStatus.OK);
    }

    @PostMapping("/drafts")
    View take(Visit visit, HttpServletRequest request) throws IOException {
        List<Upload> documents;
        try {
            documents = Upload.all(request.getContentType(), request.getInputStream(), "document");
        } catch (TooLarge tooLarge) {
            return forms.begin(
                    visit, List.of(RefusalWords.of(tooLarge, visit.language())), HttpStatus.CONTENT_TOO_LARGE);
        }
        var of = SentDocument.parameter(request, "of");
        var taken = new ArrayList<Draft>();
        var refused = new ArrayList<String>();
        for (var document : documents) {
            try {
                taken.add(drafts.take(
                        document.name().isEmpty() ? "protokoll" : document.name(),
                        document.bytes(),
                        of,
                        forms.sender()));
            } catch (Refusal refusal) {
                var why = DeskForms.in(visit, refusal);
                refused.add(
                        documents.size() > 1 && !why.contains(document.name()) ? document.name() + ": " + why : why);
            }
        }
        if (!refused.isEmpty()) {
            return forms.begin(visit, refused, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return taken.size() == 1
                ? DeskForms.to(visit, taken.getFirst().id(), "")
                : Pages.seeOther(visit.links().to("/drafts"));
    }

    @GetMapping("/drafts/{id}")
    View desk(Visit visit, @PathVariable String id) {
        return forms.shown(visit, forms.found(id), null, HttpStatus.OK);
    }

    @PostMapping("/drafts/{id}/answer")
    View answer(
            Visit visit,
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam String question,
            @RequestParam(defaultValue = "words") String choice,
            @RequestParam(defaultValue = "") String about) {
        return forms.changed(
                visit,
                id,
                version,
                d -> choice.matches("\\d{1,3}")
                        ? Answering.suggestion(d, question, Integer.parseInt(choice))
                        : Answering.wordsAlone(d, question),
                about,
                DeskPage.NEXT,
                Map.of());
    }

    /** Typed as a command, or put together of the fields of a form; in the place of another where that is named. */
    @PostMapping("/drafts/{id}/effect")
    View effect(
            Visit visit,
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam String key,
            @RequestParam(defaultValue = "") String command,
            @RequestParam(defaultValue = "") String verb,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String where,
            @RequestParam(name = "for", defaultValue = "") String principal,
            @RequestParam(defaultValue = "") String when,
            @Nullable @RequestParam(required = false) Integer effect,
            @RequestParam(defaultValue = "") String about) {
        var typed = command.isBlank() ? EffectForm.command(verb, who, where, principal, when) : command;
        var then = about.startsWith(DeskPage.PASSAGE) ? DeskPage.command(about) : about;
        return forms.changed(visit, id, version, put(key, effect, typed), about, then, Map.of("command", typed));
    }

    private static UnaryOperator<Draft> put(String key, @Nullable Integer effect, String typed) {
        return d -> effect == null ? Commands.put(d, key, typed) : Commands.change(d, key, effect, typed);
    }

    /** What a command would come to, judged while it is typed: as {@link #effect}, but that nothing is kept. */
    @PostMapping("/drafts/{id}/effect/try")
    View tried(
            Visit visit,
            @PathVariable String id,
            @RequestParam String key,
            @RequestParam(defaultValue = "") String command,
            @RequestParam(defaultValue = "") String verb,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String where,
            @RequestParam(name = "for", defaultValue = "") String principal,
            @RequestParam(defaultValue = "") String when,
            @Nullable @RequestParam(required = false) Integer effect) {
        var typed = command.isBlank() ? EffectForm.command(verb, who, where, principal, when) : command;
        return forms.tried(visit, id, put(key, effect, typed));
    }

    @PostMapping("/drafts/{id}/without")
    View without(
            Visit visit,
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam String key,
            @RequestParam int effect,
            @RequestParam(defaultValue = "") String about) {
        return forms.changed(visit, id, version, d -> Correcting.without(d, key, effect), about, Map.of());
    }

    @PostMapping("/drafts/{id}/head")
    View head(Visit visit, @PathVariable String id, @RequestParam int version, @RequestParam Map<String, String> form) {
        var said = DeskForms.said(form, DeskPage.HEAD_FIELDS);
        return forms.changed(visit, id, version, d -> Correcting.head(d, said), DeskPage.HEAD, said);
    }

    /** @param sure whether whoever files it has ticked that those who are new with it are not on record under another name */
    @PostMapping("/drafts/{id}/file")
    View file(
            Visit visit,
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam(name = "new", defaultValue = "false") boolean sure) {
        var draft = forms.found(id);
        if (!sure && draft.version() == version && hasNew(visit, draft)) {
            return forms.shown(
                    visit,
                    draft,
                    new Refused(visit.texts(DeskPage.class).say("desk.new.unticked"), Map.of(), DeskPage.REVIEW),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            drafts.file(id, version, forms.sender());
            return DeskForms.to(visit, id, "");
        } catch (DraftChanged conflict) {
            return forms.shown(
                    visit,
                    conflict.now(),
                    new Refused(DeskForms.in(visit, conflict), Map.of(), DeskPage.REVIEW),
                    HttpStatus.CONFLICT);
        } catch (Refusal refusal) {
            return forms.shown(
                    visit,
                    forms.found(id),
                    new Refused(DeskForms.in(visit, refusal), Map.of(), DeskPage.REVIEW),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /** Whether it is ready, and somebody would be new with it. */
    private boolean hasNew(Visit visit, Draft draft) {
        return draft.filed() == null
                && draft.questions().isEmpty()
                && !drafts.judge(draft, visit.language()).noted().isEmpty();
    }

    @PostMapping("/drafts/{id}/remove")
    View remove(Visit visit, @PathVariable String id) {
        try {
            drafts.remove(id);
        } catch (NoSuchDraft _) {
            // it is gone, as was wished
        }
        return Pages.seeOther(visit.links().to("/drafts"));
    }
}
