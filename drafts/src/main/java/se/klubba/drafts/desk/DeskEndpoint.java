package se.klubba.drafts.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import se.klubba.acts.Acting;
import se.klubba.acts.CurrentActor;
import se.klubba.acts.web.SentDocument;
import se.klubba.acts.web.TooLarge;
import se.klubba.drafts.Correcting;
import se.klubba.drafts.Draft;
import se.klubba.drafts.DraftOwners;
import se.klubba.drafts.DraftRefused.DraftChanged;
import se.klubba.drafts.DraftRefused.NoSuchDraft;
import se.klubba.drafts.DraftRefused.WhoseDraft;
import se.klubba.drafts.Drafts;
import se.klubba.kernel.Refusal;
import se.klubba.pages.layout.PageEndpoint;
import se.klubba.pages.layout.Pages;
import se.klubba.pages.layout.Visit;
import se.klubba.reading.ReadProblem;
import se.klubba.records.format.RecordFaulty;

/** Everything that one does at the desk is a plain form: it is kept, and the desk is shown as it then stands. */
@PageEndpoint
class DeskEndpoint {
    private final Pages pages;
    private final Drafts drafts;
    private final DraftOwners owners;
    private final CurrentActor actor;

    DeskEndpoint(Pages pages, Drafts drafts, DraftOwners owners, CurrentActor actor) {
        this.pages = pages;
        this.drafts = drafts;
        this.owners = owners;
        this.actor = actor;
    }

    private Map<String, String> sender() {
        var sender = new LinkedHashMap<>(actor.metadata());
        sender.put(Acting.CORRELATION, UUID.randomUUID().toString());
        return sender;
    }

    @GetMapping("/drafts")
    View all(Visit visit) {
        return pages.plain(new DraftsPage(visit, drafts.all(), owners.choices(), null));
    }

    @PostMapping("/drafts")
    View take(Visit visit, HttpServletRequest request) throws IOException {
        try {
            var document = Upload.of(request.getContentType(), request.getInputStream(), "document");
            var draft = drafts.take(
                    document.name().isEmpty() ? "protokoll" : document.name(),
                    document.bytes(),
                    SentDocument.parameter(request, "of"),
                    sender());
            return to(visit, draft.id(), "");
        } catch (Refusal refusal) {
            return notTaken(visit, refusal, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (TooLarge tooLarge) {
            return notTaken(visit, tooLarge, HttpStatus.CONTENT_TOO_LARGE);
        }
    }

    private View notTaken(Visit visit, RuntimeException why, HttpStatus status) {
        return pages.plain(new DraftsPage(visit, drafts.all(), owners.choices(), why.getMessage()), status);
    }

    /** A meeting that is written here, without a document. */
    @PostMapping("/drafts/new")
    View open(Visit visit, @RequestParam String body, @RequestParam String on, @RequestParam String kind) {
        var record = new LinkedHashMap<String, Object>();
        record.put("meeting", new LinkedHashMap<>(Map.of("body", body.strip(), "on", on.strip())));
        record.put("items", List.of());
        Draft draft;
        try {
            draft = drafts.open(body.strip() + " " + on.strip(), record, null);
        } catch (WhoseDraft refused) {
            return notTaken(visit, refused, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return changed(
                visit,
                draft.id(),
                draft.version(),
                d -> Correcting.head(d, Map.of("body", body, "kind", kind)),
                "",
                body);
    }

    @GetMapping("/drafts/{id}")
    View desk(Visit visit, @PathVariable String id) {
        return shown(visit, found(id), null, null, HttpStatus.OK);
    }

    private Draft found(String id) {
        try {
            return drafts.get(id);
        } catch (NoSuchDraft _) {
            throw ReadProblem.unknown("draft", id);
        }
    }

    private View shown(Visit visit, Draft draft, @Nullable String told, @Nullable String theirs, HttpStatus status) {
        return pages.plain(new DeskPage(visit, draft, drafts.judge(draft, sender()), told, theirs), status);
    }

    @PostMapping("/drafts/{id}/answer")
    View answer(
            Visit visit,
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam String question,
            @RequestParam(defaultValue = "words") String choice,
            @RequestParam(defaultValue = "") String about) {
        return changed(
                visit,
                id,
                version,
                d -> choice.equals("words")
                        ? Correcting.wordsAlone(d, question)
                        : Correcting.suggestion(d, question, Integer.parseInt(choice)),
                about,
                choice);
    }

    @PostMapping("/drafts/{id}/effect")
    View effect(
            Visit visit,
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam String key,
            @RequestParam String command,
            @RequestParam(defaultValue = "") String about) {
        return changed(visit, id, version, d -> Correcting.command(d, key, command), about, command);
    }

    @PostMapping("/drafts/{id}/without")
    View without(
            Visit visit,
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam String key,
            @RequestParam int effect,
            @RequestParam(defaultValue = "") String about) {
        return changed(visit, id, version, d -> Correcting.without(d, key, effect), about, "");
    }

    @PostMapping("/drafts/{id}/head")
    View head(
            Visit visit,
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam String body,
            @RequestParam String on,
            @RequestParam String starts,
            @RequestParam String ends,
            @RequestParam String place) {
        return changed(
                visit,
                id,
                version,
                d -> Correcting.head(d, Map.of("body", body, "on", on, "starts", starts, "ends", ends, "place", place)),
                "",
                String.join(", ", body, on, starts, ends, place));
    }

    @PostMapping("/drafts/{id}/item")
    View item(Visit visit, @PathVariable String id, @RequestParam int version, @RequestParam String title) {
        return changed(visit, id, version, d -> Correcting.item(d, title), "", title);
    }

    @PostMapping("/drafts/{id}/clause")
    View clause(
            Visit visit,
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam String item,
            @RequestParam String words) {
        return changed(visit, id, version, d -> Correcting.clause(d, item, words), "", words);
    }

    /** @param typed what one had written, shown again where it was not taken */
    private View changed(Visit visit, String id, int version, UnaryOperator<Draft> how, String about, String typed) {
        try {
            var changed = drafts.change(id, version, how);
            return to(visit, changed.id(), about);
        } catch (DraftChanged conflict) {
            return shown(visit, conflict.now(), conflict.getMessage(), typed, HttpStatus.CONFLICT);
        } catch (NoSuchDraft _) {
            throw ReadProblem.unknown("draft", id);
        } catch (Refusal refusal) {
            return shown(visit, found(id), refusal.getMessage(), typed, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/drafts/{id}/file")
    View file(Visit visit, @PathVariable String id, @RequestParam int version) {
        try {
            drafts.file(id, version, sender());
            return to(visit, id, "");
        } catch (DraftChanged conflict) {
            return shown(visit, conflict.now(), conflict.getMessage(), null, HttpStatus.CONFLICT);
        } catch (RecordFaulty faulty) {
            return shown(visit, found(id), faulty.getMessage(), null, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (Refusal refusal) {
            return shown(visit, found(id), refusal.getMessage(), null, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/drafts/{id}/remove")
    View remove(Visit visit, @PathVariable String id) {
        try {
            drafts.remove(id);
        } catch (NoSuchDraft _) {
            // it is gone, as was wished
        }
        return redirect(visit.links().to("/drafts"));
    }

    private static View to(Visit visit, String id, String about) {
        return redirect(visit.links().to("/drafts/" + id + (about.isEmpty() ? "" : "#" + about)));
    }

    private static View redirect(String address) {
        var view = new RedirectView(address, false, true, false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
    }
}
