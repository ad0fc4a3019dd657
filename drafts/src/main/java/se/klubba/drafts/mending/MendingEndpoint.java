package se.klubba.drafts.mending;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.klubba.acts.Act;
import se.klubba.acts.CurrentActor;
import se.klubba.acts.Recorder;
import se.klubba.drafts.RefusalWords;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Refusal;
import se.klubba.kernel.Words;
import se.klubba.pages.layout.PageEndpoint;
import se.klubba.pages.layout.Pages;
import se.klubba.pages.layout.Visit;
import se.klubba.record.correcting.CorrectEntry;
import se.klubba.record.correcting.RetractEntry;
import se.klubba.records.Records;

/** Corrects and retracts from the fact itself; what stood there before stays in the log. */
@PageEndpoint
class MendingEndpoint {
    private final Pages pages;
    private final Entries entries;
    private final Records records;
    private final Recorder recorder;
    private final CurrentActor actor;

    MendingEndpoint(Pages pages, Entries entries, Records records, Recorder recorder, CurrentActor actor) {
        this.pages = pages;
        this.entries = entries;
        this.records = records;
        this.recorder = recorder;
        this.actor = actor;
    }

    @GetMapping("/log/{position}/correct")
    View form(Visit visit, @PathVariable String position) {
        return shown(visit, entries.at(position), Map.of(), null, "", null, HttpStatus.OK);
    }

    @PostMapping("/log/{position}/correct")
    View correct(
            Visit visit,
            @PathVariable String position,
            @RequestParam Map<String, String> form,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "correct") String step) {
        var current = entries.at(position);
        var said = new HashMap<String, String>();
        form.forEach((name, value) -> {
            if (name.startsWith("f.")) {
                said.put(name.substring(2), value);
            }
        });
        KlubbaEvent now;
        try {
            now = new Fields(current.event(), records.names()).saying(said);
        } catch (Fields.NotNamed nobody) {
            var told = visit.texts(MendingPage.class).say("mending.nobody", String.valueOf(nobody.getMessage()));
            return shown(visit, current, said, null, reason, told, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (Fields.NotSo wrong) {
            var say = visit.texts(MendingPage.class);
            var told = say.say("mending.not-so", wrong.value(), MendingPage.label(say, wrong.field()))
                    + say.say("mending.right." + wrong.right());
            return shown(visit, current, said, null, reason, told, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (RuntimeException wrong) {
            var told = visit.texts(MendingPage.class).say("mending.wrong", cause(wrong));
            return shown(visit, current, said, null, reason, told, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (step.equals("preview")) {
            return shown(visit, current, said, now, reason, null, HttpStatus.OK);
        }
        return recorded(
                visit,
                current,
                new CorrectEntry(current.entry(), version, now, words(reason), Occurrence.UNDATED),
                said,
                now,
                reason);
    }

    private static String cause(Throwable wrong) {
        Throwable at = wrong;
        while (at.getCause() != null) {
            at = at.getCause();
        }
        return String.valueOf(at.getMessage()).lines().findFirst().orElse("");
    }

    @PostMapping("/log/{position}/retract")
    View retract(
            Visit visit,
            @PathVariable String position,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String reason) {
        var current = entries.at(position);
        return recorded(
                visit,
                current,
                new RetractEntry(current.entry(), version, words(reason), Occurrence.UNDATED),
                Map.of(),
                null,
                reason);
    }

    private static @Nullable Words words(String reason) {
        return reason.isBlank() ? null : Words.of(reason.strip());
    }

    private View recorded(
            Visit visit,
            Current current,
            Act act,
            Map<String, String> said,
            @Nullable KlubbaEvent should,
            String reason) {
        try {
            var answer = recorder.record(act, actor.correlated());
            if (answer.receipt().events() == 0) {
                var told = visit.texts(MendingPage.class).say("mending.unchanged");
                return shown(visit, current, said, null, reason, told, HttpStatus.UNPROCESSABLE_CONTENT);
            }
            return Pages.seeOther(visit.links().to("/log/" + (answer.position() - 1)));
        } catch (Refusal refusal) {
            return shown(
                    visit,
                    current,
                    said,
                    should,
                    reason,
                    RefusalWords.of(refusal, visit.language()),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private View shown(
            Visit visit,
            Current current,
            Map<String, String> said,
            @Nullable KlubbaEvent should,
            String reason,
            @Nullable String told,
            HttpStatus status) {
        var fields = new Fields(current.event(), records.names())
                .all().stream()
                        .map(f -> f.saying(said.getOrDefault(f.path(), f.value())))
                        .toList();
        return pages.plain(
                new MendingPage(
                        visit,
                        current.entry(),
                        current.version(),
                        current.retracted(),
                        entries.said(visit, current.entry(), current.event()),
                        fields,
                        should == null ? null : entries.said(visit, current.entry(), should),
                        reason,
                        told),
                status);
    }
}
