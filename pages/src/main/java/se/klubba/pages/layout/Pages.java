package se.klubba.pages.layout;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.view.RedirectView;
import se.klubba.reading.Cursor;
import se.klubba.reading.Moments;
import se.klubba.reading.ReadContext;
import se.klubba.reading.Readings;

/** Makes pages of what is asked of the register. */
@Component
public final class Pages {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    private final Readings readings;
    private final Moments moments;
    private final RegisterNamed register;
    private final ObjectProvider<HeaderLinks> header;
    private final ObjectProvider<PageAccess> access;
    private final ObjectProvider<ResourceUrlProvider> assets;

    Pages(
            Readings readings,
            Moments moments,
            RegisterNamed register,
            ObjectProvider<HeaderLinks> header,
            ObjectProvider<PageAccess> access,
            ObjectProvider<ResourceUrlProvider> assets) {
        this.readings = readings;
        this.moments = moments;
        this.register = register;
        this.header = header;
        this.access = access;
        this.assets = assets;
    }

    private record Answered(Page page, long position) {}

    /** A page of the register, of the day and as known at the moment that the visit asks about. */
    public View answer(Visit visit, Function<ReadContext, ? extends Page> question) {
        var answered = java.util.Objects.requireNonNull(readings.answer(
                        visit.asked(), Cursor.of(visit.parameter("cursor")), reading -> {
                            reading.inWords();
                            var page = question.apply(reading);
                            return new Answered(page, reading.position());
                        })
                .getBody());
        return view(answered.page(), HttpStatusCode.valueOf(200), TimesBar.of(visit, answered.position(), moments));
    }

    /** How many entries the log has. */
    public long head() {
        return moments.head();
    }

    /** A page that is of no time. */
    public View plain(Page page) {
        return plain(page, HttpStatusCode.valueOf(200));
    }

    public View plain(Page page, HttpStatusCode status) {
        return view(page, status, null);
    }

    /** What was asked for is done: the browser goes on to another address. */
    public static View seeOther(String address) {
        var view = new RedirectView(address, false, true, false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
    }

    private View view(Page page, HttpStatusCode status, @org.jspecify.annotations.Nullable TimesBar times) {
        var visit = page.visit();
        List<Link> corner = header.orderedStream()
                .flatMap(links -> Stream.of(links.of(visit)))
                .flatMap(List::stream)
                .filter(link -> mayFollow(visit, link))
                .toList();
        return new PageView(TEMPLATES, new Frame(page, register, times, corner, this::asset, this::mayOpen), status);
    }

    private boolean mayOpen(String path) {
        return access.stream().allMatch(a -> a.mayOpen(path));
    }

    /** Whether a link leads nowhere, or to a page that whoever looks may open. */
    public boolean mayFollow(Visit visit, Link link) {
        var href = link.href();
        return href == null || mayOpen(visit.links().path(href));
    }

    /** The address of a file that pages need, which changes when the file does. */
    private String asset(String path) {
        var found = assets.getObject().getForLookupPath(path);
        return found == null ? path : found;
    }
}
