package se.klubba.drafts.mending;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.klubba.acts.CurrentActor;
import se.klubba.acts.Recorder;
import se.klubba.acts.web.TooLarge;
import se.klubba.drafts.Originals;
import se.klubba.drafts.RefusalWords;
import se.klubba.drafts.desk.Upload;
import se.klubba.drafts.extracting.Extractors;
import se.klubba.drafts.mending.SourcesPage.Chosen;
import se.klubba.kernel.Basis;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Refusal;
import se.klubba.kernel.Source;
import se.klubba.pages.layout.PageEndpoint;
import se.klubba.pages.layout.Pages;
import se.klubba.pages.layout.Visit;
import se.klubba.record.addingsources.AddSource;

/** Says of a fact where else it stands: a document is chosen or sent, the place marked in it, and that is recorded. */
@PageEndpoint
class SourcesEndpoint {
    private final Pages pages;
    private final Entries entries;
    private final KeptTexts texts;
    private final Originals originals;
    private final Recorder recorder;
    private final CurrentActor actor;

    SourcesEndpoint(
            Pages pages, Entries entries, KeptTexts texts, Originals originals, Recorder recorder, CurrentActor actor) {
        this.pages = pages;
        this.entries = entries;
        this.texts = texts;
        this.originals = originals;
        this.recorder = recorder;
        this.actor = actor;
    }

    @GetMapping("/log/{position}/sources")
    View form(
            Visit visit,
            @PathVariable String position,
            @RequestParam(defaultValue = "") String document,
            @RequestParam(defaultValue = "") String q) {
        var current = entries.at(position);
        return document.isBlank()
                ? choosing(visit, current, q, null, HttpStatus.OK)
                : marking(visit, current, chosen(texts.text(document), List.of(), "", List.of()), null);
    }

    @PostMapping("/log/{position}/sources/document")
    View send(Visit visit, @PathVariable String position, HttpServletRequest request) throws IOException {
        var current = entries.at(position);
        try {
            var sent = Upload.of(request.getContentType(), request.getInputStream(), "document");
            var name = sent.name().isEmpty() ? visit.texts(SourcesPage.class).say("sources.unnamed") : sent.name();
            var kept = originals.keep(name, sent.bytes(), Extractors.extract(name, sent.bytes()), actor.correlated());
            return redirect(
                    visit,
                    "/log/" + current.entry() + "/sources?document="
                            + kept.text().value());
        } catch (Refusal refusal) {
            return choosing(visit, current, "", told(visit, refusal), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (TooLarge tooLarge) {
            return choosing(
                    visit, current, "", RefusalWords.of(tooLarge, visit.language()), HttpStatus.CONTENT_TOO_LARGE);
        }
    }

    @PostMapping("/log/{position}/sources")
    View add(
            Visit visit,
            @PathVariable String position,
            @RequestParam String document,
            @RequestParam(defaultValue = "") List<Integer> line,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "preview") String step) {
        var current = entries.at(position);
        var kept = texts.text(document);
        List<Source> places;
        try {
            places = new Marking(kept.id(), kept.text()).places(line, words);
        } catch (Marking.NoPlace none) {
            var why = visit.texts(SourcesPage.class).say("marking." + none.key(), none.values());
            return marking(visit, current, chosen(kept, line, words, List.of()), why);
        }
        if (!step.equals("add")) {
            return marking(visit, current, chosen(kept, line, words, places), null);
        }
        var basis = new Basis(null, null, null, null, null, places, null);
        try {
            var answer =
                    recorder.record(new AddSource(current.entry(), Occurrence.UNDATED.at(basis)), actor.correlated());
            return answer.receipt().events() > 0
                    ? redirect(visit, "/log/" + current.entry())
                    : marking(
                            visit,
                            current,
                            chosen(kept, line, words, places),
                            visit.texts(SourcesPage.class).say("sources.already"));
        } catch (Refusal refusal) {
            return marking(visit, current, chosen(kept, line, words, places), told(visit, refusal));
        }
    }

    private static Chosen chosen(KeptTexts.Kept kept, List<Integer> lines, String words, List<Source> places) {
        return new Chosen(kept.id().value(), kept.name(), kept.text(), Set.copyOf(lines), words, places);
    }

    private static View redirect(Visit visit, String path) {
        return Pages.seeOther(visit.links().to(path));
    }

    private static String told(Visit visit, Refusal refusal) {
        return RefusalWords.of(refusal, visit.language());
    }

    private View choosing(Visit visit, Current current, String sought, @Nullable String told, HttpStatus status) {
        return shown(visit, current, sought, null, told, status);
    }

    private View marking(Visit visit, Current current, Chosen chosen, @Nullable String told) {
        return shown(visit, current, "", chosen, told, told == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private View shown(
            Visit visit,
            Current current,
            String sought,
            @Nullable Chosen chosen,
            @Nullable String told,
            HttpStatus status) {
        return pages.plain(
                new SourcesPage(
                        visit,
                        current.entry(),
                        entries.said(visit, current.entry(), current.event()),
                        current.retracted(),
                        sought,
                        chosen == null ? texts.offered(sought) : List.of(),
                        chosen,
                        told),
                status);
    }
}
