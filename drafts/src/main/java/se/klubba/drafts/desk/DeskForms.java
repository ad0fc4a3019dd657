package se.klubba.drafts.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import se.klubba.acts.CurrentActor;
import se.klubba.drafts.Draft;
import se.klubba.drafts.DraftOwners;
import se.klubba.drafts.DraftRefused.DraftChanged;
import se.klubba.drafts.DraftRefused.NoSuchDraft;
import se.klubba.drafts.Drafts;
import se.klubba.drafts.Drafts.Judged;
import se.klubba.drafts.RefusalWords;
import se.klubba.drafts.Suggestions;
import se.klubba.drafts.desk.DeskPage.Refused;
import se.klubba.kernel.Refusal;
import se.klubba.pages.layout.Pages;
import se.klubba.pages.layout.Visit;
import se.klubba.reading.ReadProblem;

/** What every form of the desk comes to: the change is kept and the desk shown as it then stands, or it is told why not. */
@Component
final class DeskForms {
    private final Pages pages;
    private final Drafts drafts;
    private final DraftOwners owners;
    private final CurrentActor actor;

    DeskForms(Pages pages, Drafts drafts, DraftOwners owners, CurrentActor actor) {
        this.pages = pages;
        this.drafts = drafts;
        this.owners = owners;
        this.actor = actor;
    }

    Map<String, String> sender() {
        return actor.correlated();
    }

    Draft found(String id) {
        return found(id, drafts::get);
    }

    /** As {@link #found}, also for who verifies its minutes. */
    Draft toVerify(String id) {
        return found(id, drafts::toVerify);
    }

    private static Draft found(String id, Function<String, Draft> drafts) {
        try {
            return drafts.apply(id);
        } catch (NoSuchDraft _) {
            throw ReadProblem.unknown("draft", id);
        }
    }

    /** The drafts that there are, and where one begins. */
    View begin(Visit visit, List<String> told, HttpStatus status) {
        return pages.plain(new DraftsPage(visit, drafts.all(), owners.choices(), drafts.suggestions(), told), status);
    }

    View shown(Visit visit, Draft draft, @Nullable Refused refused, HttpStatus status) {
        return pages.plain(
                DeskPage.of(
                        visit,
                        draft,
                        // what stands on record already is in nobody's way
                        draft.filed() == null ? drafts.judge(draft, visit.language()) : Judged.NOTHING,
                        drafts.suggestions(),
                        drafts.opened(draft),
                        refused,
                        draft.filed() == null
                                ? null
                                : DraftsPage.queued(drafts.all())
                                        .filter(d -> !d.filed())
                                        .findFirst()
                                        .orElse(null)),
                status);
    }

    /**
     * @param about where one comes back to, and where it is told why it was not done
     * @param typed what one had written, by the name of its field, shown again where it was not taken
     */
    View changed(
            Visit visit, String id, int version, UnaryOperator<Draft> how, String about, Map<String, String> typed) {
        return changed(visit, id, version, how, about, about, typed);
    }

    /** @param then where one comes to where it was done */
    View changed(
            Visit visit,
            String id,
            int version,
            UnaryOperator<Draft> how,
            String about,
            String then,
            Map<String, String> typed) {
        try {
            var changed = drafts.change(id, version, how);
            return to(visit, changed.id(), then);
        } catch (DraftChanged conflict) {
            var now = DeskPage.stands(conflict.now(), about, typed);
            return shown(
                    visit, conflict.now(), new Refused(in(visit, conflict), typed, about, now), HttpStatus.CONFLICT);
        } catch (NoSuchDraft _) {
            throw ReadProblem.unknown("draft", id);
        } catch (Refusal refusal) {
            return shown(
                    visit, found(id), new Refused(in(visit, refusal), typed, about), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /** What a change that is still being typed would come to; nothing is kept. */
    View tried(Visit visit, String id, UnaryOperator<Draft> how) {
        var now = found(id);
        try {
            return pages.plain(TriedPage.of(visit, judged(visit, now), judged(visit, drafts.tried(now, how))));
        } catch (Refusal refusal) {
            return pages.plain(new TriedPage(visit, List.of(), List.of(in(visit, refusal)), List.of()));
        }
    }

    private DeskPage judged(Visit visit, Draft draft) {
        var judged = drafts.judge(draft, visit.language());
        return DeskPage.of(visit, draft, judged, Suggestions.NONE, List.of(), null, null);
    }

    /** What a form says in some fields, in their order; empty where it says nothing. */
    static Map<String, String> said(Map<String, String> form, List<String> fields) {
        var said = new LinkedHashMap<String, String>();
        fields.forEach(field -> said.put(field, form.getOrDefault(field, "")));
        return said;
    }

    /** Why, in the language of the page. */
    static String in(Visit visit, Refusal refusal) {
        return RefusalWords.of(refusal, visit.language());
    }

    static View to(Visit visit, String id, String about) {
        return Pages.seeOther(visit.links().to("/drafts/" + id + (about.isEmpty() ? "" : "#" + about)));
    }
}
