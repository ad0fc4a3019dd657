package se.klubba.drafts.desk;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.klubba.acts.Acting;
import se.klubba.acts.Recorder;
import se.klubba.acts.Register;
import se.klubba.drafts.Draft;
import se.klubba.drafts.Drafts;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.Refusal;
import se.klubba.meetings.approvingminutes.ApproveMinutes;
import se.klubba.pages.layout.PageEndpoint;
import se.klubba.pages.layout.Pages;
import se.klubba.pages.layout.Visit;
import se.klubba.records.Records;

/** The draft minutes for who verifies them: read, remarked on, approved. */
@PageEndpoint
class MinutesEndpoint {
    private final Pages pages;
    private final Drafts drafts;
    private final DeskForms forms;
    private final Recorder recorder;
    private final Records records;
    private final Clock clock;
    private final Register register;

    MinutesEndpoint(
            Pages pages,
            Drafts drafts,
            DeskForms forms,
            Recorder recorder,
            Records records,
            Clock clock,
            Register register) {
        this.pages = pages;
        this.drafts = drafts;
        this.forms = forms;
        this.recorder = recorder;
        this.records = records;
        this.clock = clock;
        this.register = register;
    }

    @GetMapping("/drafts/{id}/minutes")
    View minutes(Visit visit, @PathVariable String id) {
        return shown(visit, forms.toVerify(id), null, HttpStatus.OK);
    }

    private View shown(Visit visit, Draft draft, @Nullable String told, HttpStatus status) {
        var items = items(visit, draft);
        return pages.plain(
                new MinutesPage(
                        visit,
                        draft,
                        items,
                        drafts.isOwn(draft),
                        drafts.approved(draft),
                        drafts.approvedAtOnce(draft),
                        told),
                status);
    }

    private static List<DeskPage.DeskItem> items(Visit visit, Draft draft) {
        return new DeskItems(visit, draft).all();
    }

    @PostMapping("/drafts/{id}/remark")
    View remark(
            Visit visit,
            @PathVariable String id,
            @RequestParam String key,
            @RequestParam String words,
            @RequestParam(defaultValue = "") String about) {
        forms.toVerify(id);
        drafts.remark(id, key, words, Objects.requireNonNull(forms.sender().get(Acting.ACTOR)));
        return back(visit, id, about);
    }

    @PostMapping("/drafts/{id}/settled")
    View settle(
            Visit visit,
            @PathVariable String id,
            @RequestParam String remark,
            @RequestParam(defaultValue = "") String about) {
        forms.found(id);
        drafts.settle(id, remark);
        return back(visit, id, about);
    }

    private static View back(Visit visit, String id, String about) {
        return Pages.seeOther(visit.links().to("/drafts/" + id + "/minutes") + (about.isEmpty() ? "" : "#" + about));
    }

    /** One paragraph, approved before the rest; none for all of it. */
    private static List<ItemNumber> items(String item) {
        return item.isBlank() ? List.of() : List.of(ItemNumber.of(item.strip()));
    }

    /** An act of its own: by who is logged in where nobody is named. */
    @PostMapping("/drafts/{id}/approve")
    View approve(
            Visit visit,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String verifiers,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String item) {
        var draft = forms.toVerify(id);
        var texts = visit.texts(MinutesPage.class);
        if (draft.meeting() == null) {
            return shown(visit, draft, texts.say("minutes.not-filed"), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!item.isBlank()
                && items(visit, draft).stream().noneMatch(i -> i.number().equals(item))) {
            return shown(visit, draft, texts.say("minutes.no-item", item), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var sender = forms.sender();
        var people = new ArrayList<PersonId>();
        var names = records.names();
        for (var name : verifiers.split("[\\n,;]+")) {
            if (name.isBlank()) {
                continue;
            }
            var found = names.named(PersonId.class, name.strip());
            if (found.size() != 1) {
                return shown(visit, draft, texts.say("minutes.nobody", name.strip()), HttpStatus.UNPROCESSABLE_CONTENT);
            }
            people.add((PersonId) found.getFirst());
        }
        var own = sender.get(Acting.PERSON);
        if (people.isEmpty() && own != null) {
            people.add(new PersonId(own));
        }
        try {
            var day =
                    on.isBlank() ? LocalDate.ofInstant(clock.instant(), register.zone()) : LocalDate.parse(on.strip());
            recorder.record(
                    new ApproveMinutes(
                            new MeetingId(draft.meeting()), people, items(item), Occurrence.on(EdtfDate.on(day))),
                    sender);
        } catch (DateTimeException _) {
            return shown(
                    visit,
                    draft,
                    visit.texts(DraftsPage.class).say("drafts.no-day", on),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (Refusal refusal) {
            return shown(visit, draft, DeskForms.in(visit, refusal), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return Pages.seeOther(visit.links().to("/meetings/" + draft.meeting()));
    }
}
