package se.klubba.pages.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import se.klubba.calendar.CalendarView;
import se.klubba.composition.Compositions;
import se.klubba.directory.Directory;
import se.klubba.directory.Names;
import se.klubba.instrumentregister.Instruments;
import se.klubba.kernel.BodyId;
import se.klubba.mattertrail.Matters;
import se.klubba.meetingrecord.Meetings;
import se.klubba.openassignments.Assignments;
import se.klubba.pages.layout.Choice;
import se.klubba.pages.layout.Link;
import se.klubba.pages.layout.Links;
import se.klubba.pages.layout.PageEndpoint;
import se.klubba.pages.layout.Pages;
import se.klubba.pages.layout.Section;
import se.klubba.pages.layout.Visit;
import se.klubba.pages.search.SearchPage.Kind;
import se.klubba.persons.Persons;
import se.klubba.reading.ListOf;
import se.klubba.reading.ListWanted;
import se.klubba.reading.Moments;
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
    /** Where more are found, so many are told. */
    private static final int COUNTED = 100;

    private static final int LONGEST = 500;
    private static final int BODIES = 100;

    private final Pages pages;
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
        var q = visit.parameter("q");
        if (q == null) {
            return pages.answer(
                    visit, reading -> new SearchPage(visit, null, bodies(visit, reading), List.of(), List.of(), null));
        }
        if (q.length() > LONGEST) {
            throw ReadProblem.malformed("what is sought has at the most " + LONGEST + " characters");
        }
        var kind = Choice.of(visit, "kind", SearchPage.choices(visit));
        var after = visit.parameter("after");
        var body = visit.parameter("body");
        var sought = new Sought(
                q,
                kind.isEmpty() ? null : kind,
                body == null ? null : Readings.identifier(BodyId::new, body),
                day(visit, "from"),
                day(visit, "to"));
        var words = search.question(sought, Place.after(after), HITS);
        boolean byName = kind.isEmpty() && after == null && !SearchPage.narrowed(visit);
        return pages.answer(visit, reading -> {
            var found = words.of(reading);
            var next = found.next();
            return new SearchPage(
                    visit,
                    q,
                    bodies(visit, reading),
                    byName ? kinds(visit, reading, q) : List.of(),
                    found.hits(),
                    next == null ? null : visit.links().to(visit.here(Map.of("after", next.toString()))));
        });
    }

    private static @Nullable LocalDate day(Visit visit, String parameter) {
        var said = visit.parameter(parameter);
        return said == null ? null : Moments.day(parameter, said);
    }

    /** The first so many by name, and the one that is asked about. */
    private List<Choice> bodies(Visit visit, ReadContext reading) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", visit.texts(SearchPage.class).say("search.every-body")));
        compositions
                .list()
                .part(reading, ListWanted.ALL, null, BODIES)
                .items()
                .forEach(body -> choices.add(new Choice(body.id(), new Named(body.id(), body.name()).shown())));
        var asked = visit.parameter("body");
        if (asked != null && choices.stream().noneMatch(choice -> choice.value().equals(asked))) {
            var body = Names.of(reading, directory).of(Readings.identifier(BodyId::new, asked));
            choices.add(new Choice(asked, body.shown()));
        }
        return choices;
    }

    private List<Kind> kinds(Visit visit, ReadContext reading, String q) {
        var links = visit.links();
        var begun = ListWanted.ALL.begun(q);
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
                                found(reading, compositions.list(), begun),
                                b -> new Link(links.body(new Named(b.id(), b.name())), String.valueOf(b.name()))),
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
                .filter(k -> k.all() > 0)
                .toList();
    }

    private static <T> List<T> found(ReadContext reading, ListOf<T> list, ListWanted wanted) {
        return list.part(reading, wanted, null, COUNTED).items();
    }

    private static <T> Kind kind(Visit visit, Section section, String q, List<T> found, Function<T, Link> link) {
        return new Kind(
                section,
                found.stream().limit(EACH).map(link).toList(),
                found.size(),
                visit.links().to(section.path() + "?q=" + Links.encoded(q)));
    }
}
