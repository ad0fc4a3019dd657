package se.klubba.pages.search;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import se.klubba.calendar.CalendarView;
import se.klubba.composition.BodyEntry;
import se.klubba.composition.Compositions;
import se.klubba.directory.Directory;
import se.klubba.directory.Names;
import se.klubba.instrumentregister.Instruments;
import se.klubba.kernel.BodyId;
import se.klubba.mattertrail.Matters;
import se.klubba.meetingrecord.Meetings;
import se.klubba.openassignments.Assignments;
import se.klubba.pages.layout.BodyNames;
import se.klubba.pages.layout.Choice;
import se.klubba.pages.layout.Link;
import se.klubba.pages.layout.Links;
import se.klubba.pages.layout.PageEndpoint;
import se.klubba.pages.layout.Pages;
import se.klubba.pages.layout.Section;
import se.klubba.pages.layout.Visit;
import se.klubba.pages.search.SearchPage.Kind;
import se.klubba.persons.Persons;
import se.klubba.reading.Folded;
import se.klubba.reading.ListOf;
import se.klubba.reading.ListWanted;
import se.klubba.reading.Named;
import se.klubba.reading.ReadContext;
import se.klubba.reading.ReadProblem;
import se.klubba.reading.Readings;
import se.klubba.search.Place;
import se.klubba.search.Search;
import se.klubba.search.Sought;

@PageEndpoint
class SearchPageEndpoint {
    private static final int EACH = 8;
    private static final int HITS = 30;
    private static final int LONGEST = 500;
    private static final int BODIES = 20;
    private static final String BODY = "body";
    /** How a body is called, as it was typed. */
    private static final String CALLED = "called";

    private final Pages pages;
    private final Readings readings;
    private final Matters matters;
    private final Compositions compositions;
    private final Meetings meetings;
    private final Assignments assignments;
    private final Instruments instruments;
    private final Persons persons;
    private final Search search;
    private final Directory directory;
    private final CalendarView calendar;

    SearchPageEndpoint(
            Pages pages,
            Readings readings,
            Matters matters,
            Compositions compositions,
            Meetings meetings,
            Assignments assignments,
            Instruments instruments,
            Persons persons,
            Search search,
            Directory directory,
            CalendarView calendar) {
        this.pages = pages;
        this.readings = readings;
        this.matters = matters;
        this.compositions = compositions;
        this.meetings = meetings;
        this.assignments = assignments;
        this.instruments = instruments;
        this.persons = persons;
        this.search = search;
        this.directory = directory;
        this.calendar = calendar;
    }

    @GetMapping("/search")
    View search(Visit visit) {
        var called = visit.parameters().get(CALLED);
        var name = called == null ? "" : called.getFirst().strip();
        if (!name.isEmpty()) {
            return called(visit, name);
        }
        return called == null || visit.parameter(BODY) == null ? found(visit) : narrowed(visit, "");
    }

    /** An address names its body by its identifier: it stays right when the body is called something else. */
    private View called(Visit visit, String name) {
        var meant = readings.reading(visit.asked()).answer(reading -> meant(visit, reading, name));
        if (meant.size() == 1) {
            return narrowed(visit, meant.getFirst().id());
        }
        var names = BodyNames.of(visit, meant);
        return pages.answer(
                visit,
                reading -> new SearchPage(
                        visit,
                        visit.parameter("q"),
                        null,
                        name,
                        meant.stream()
                                .map(body -> new Link(address(visit, body.id()), names.full(body)))
                                .toList(),
                        List.of(),
                        List.of(),
                        null));
    }

    /** That which is asked about already where it is called so; else those that are called just so, else those whose names begin so. */
    private List<BodyEntry> meant(Visit visit, ReadContext reading, String name) {
        var found = compositions
                .list()
                .part(reading, ListWanted.ALL.begun(name), null, BODIES)
                .items();
        var just = found.stream()
                .filter(body -> Folded.of(String.valueOf(body.name())).equals(Folded.of(name)))
                .toList();
        var asked = visit.parameter(BODY);
        return Stream.of(just.stream().filter(body -> body.id().equals(asked)).toList(), just, found)
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static String address(Visit visit, String body) {
        return visit.links().to(visit.here(Map.of(CALLED, "", BODY, body, "after", "")));
    }

    private static View narrowed(Visit visit, String body) {
        var view = new RedirectView(address(visit, body));
        view.setExposeModelAttributes(false);
        return view;
    }

    private View found(Visit visit) {
        var q = visit.parameter("q");
        var body = visit.parameter(BODY);
        var id = body == null ? null : Readings.identifier(BodyId::new, body);
        if (q == null) {
            return pages.answer(
                    visit,
                    reading -> new SearchPage(
                            visit, null, named(reading, id), null, List.of(), List.of(), List.of(), null));
        }
        if (q.length() > LONGEST) {
            throw ReadProblem.malformed("what is sought has at the most " + LONGEST + " characters");
        }
        var kind = Choice.of(visit, "kind", SearchPage.choices(visit));
        var after = visit.parameter("after");
        var sought = new Sought(q, kind.isEmpty() ? null : kind, id, visit.day("from"), visit.day("to"));
        var words = search.question(sought, Place.after(after), HITS);
        boolean byName = kind.isEmpty() && after == null && !SearchPage.narrowed(visit);
        return pages.answer(visit, reading -> {
            var found = words.of(reading);
            var next = found.next();
            return new SearchPage(
                    visit,
                    q,
                    named(reading, id),
                    null,
                    List.of(),
                    byName ? kinds(visit, reading, q) : List.of(),
                    found.hits(),
                    next == null ? null : visit.links().to(visit.here(Map.of("after", next.toString()))));
        });
    }

    private @Nullable Named named(ReadContext reading, @Nullable BodyId body) {
        return Names.of(reading, directory).orNull(body);
    }

    private List<Kind> kinds(Visit visit, ReadContext reading, String q) {
        var links = visit.links();
        var begun = ListWanted.ALL.begun(q);
        var bodies = found(reading, compositions.list(), begun);
        var called = BodyNames.of(visit, bodies);
        return Stream.of(
                        kind(
                                visit,
                                Section.MATTERS,
                                q,
                                found(reading, matters.list(), begun),
                                m -> new Link(links.matter(new Named(m.id(), m.title())), String.valueOf(m.title()))),
                        kind(
                                visit,
                                Section.BODIES,
                                q,
                                bodies,
                                b -> new Link(links.body(new Named(b.id(), b.name())), called.of(b))),
                        kind(
                                visit,
                                Section.PERSONS,
                                q,
                                found(reading, persons.list(), begun),
                                p -> new Link(links.person(new Named(p.id(), p.name())), String.valueOf(p.name()))),
                        kind(
                                visit,
                                Section.MEETINGS,
                                q,
                                found(
                                        reading,
                                        meetings.list(),
                                        meetings.called(
                                                reading,
                                                CalendarView.meetings(null, null, null)
                                                        .reversed(),
                                                q)),
                                m -> new Link(
                                        links.meeting(new Named(m.id(), m.name())),
                                        m.body().shown() + " " + visit.dates().day(m.on()))),
                        kind(
                                visit,
                                Section.ASSIGNMENTS,
                                q,
                                found(reading, assignments.list(), begun),
                                a -> new Link(links.assignment(a.id()), String.valueOf(a.task()))),
                        kind(
                                visit,
                                Section.INSTRUMENTS,
                                q,
                                found(reading, instruments.list(), begun),
                                i -> new Link(links.instrument(new Named(i.id(), i.name())), String.valueOf(i.name()))))
                .filter(k -> !k.hits().isEmpty())
                .toList();
    }

    /** One more than is shown: whether there are more. */
    private static <T> List<T> found(ReadContext reading, ListOf<T> list, ListWanted wanted) {
        return list.part(reading, wanted, null, EACH + 1).items();
    }

    private static <T> Kind kind(Visit visit, Section section, String q, List<T> found, Function<T, Link> link) {
        return new Kind(
                section,
                found.stream().limit(EACH).map(link).toList(),
                found.size() > EACH ? visit.links().to(section.path() + "?q=" + Links.encoded(q)) : null);
    }
}
