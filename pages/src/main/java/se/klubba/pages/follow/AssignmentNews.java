package se.klubba.pages.follow;

import java.util.stream.Stream;
import se.klubba.openassignments.Assignment;
import se.klubba.pages.follow.Feeds.News;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;

/** What became known of an assignment. */
record AssignmentNews(Visit visit, Assignment of) {
    /** That it was given, when it is due by now, what was reported of it, and that it ended. */
    Stream<News> all() {
        var reports = of.reports().stream().map(report -> new News(report.what(), null, path(), report.why()));
        return Stream.of(Stream.of(given()), due(), reports, ended()).flatMap(news -> news);
    }

    /** That it ended, or else that it was given. */
    News latest() {
        return ended().findFirst().orElseGet(this::given);
    }

    private News given() {
        return new News(title(), of.task(), path(), of.why());
    }

    private Stream<News> due() {
        return of.dueSaid().entry() == of.why().entry()
                ? Stream.empty()
                : Stream.of(new News(
                        texts().say("follow.due-changed", visit.labels().when(of.due(), visit.dates())),
                        of.task(),
                        path(),
                        of.dueSaid()));
    }

    private Stream<News> ended() {
        var why = of.ended();
        return why == null
                ? Stream.empty()
                : Stream.of(new News(
                        texts().say(
                                        "follow.ended",
                                        visit.labels().assignment(of).word(),
                                        to()),
                        of.task(),
                        path(),
                        why));
    }

    String title() {
        return of.recipient().kind().equals("not-stated")
                ? visit.labels().to(of.recipient())
                : texts().say("follow.to", to());
    }

    private String to() {
        return visit.labels().party(of.recipient());
    }

    private String path() {
        return "/assignments/" + of.id();
    }

    private Texts texts() {
        return visit.texts(AssignmentNews.class);
    }
}
