package se.klubba.pages.follow;

import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import se.klubba.calendar.Calendar;
import se.klubba.calendar.CalendarView;
import se.klubba.composition.Compositions;
import se.klubba.directory.Directory;
import se.klubba.directory.Names;
import se.klubba.kernel.AssignmentId;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.MatterId;
import se.klubba.mattertrail.Matters;
import se.klubba.meetingrecord.Meetings;
import se.klubba.occasions.Occasions;
import se.klubba.openassignments.Assignment;
import se.klubba.openassignments.Assignments;
import se.klubba.openassignments.AssignmentsAsked;
import se.klubba.pages.follow.Calendars.Day;
import se.klubba.pages.follow.Feeds.News;
import se.klubba.pages.layout.PageEndpoint;
import se.klubba.pages.layout.RegisterNamed;
import se.klubba.pages.layout.Visit;
import se.klubba.reading.ListOf;
import se.klubba.reading.ListWanted;
import se.klubba.reading.Moments;
import se.klubba.reading.ReadContext;
import se.klubba.reading.Readings;

/** What programs of readers fetch again and again: feeds (Atom) and calendars (iCalendar). */
@PageEndpoint
@ResponseBody
@Hidden
class FollowEndpoint {
    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);
    private static final MediaType ICS = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final int MOST = 2000;
    /** The last day that is proposed for an occasion is so many days after the first at the most, for it to be found by the first. */
    private static final int APART = 180;

    private final Readings readings;
    private final Moments moments;
    private final Matters matters;
    private final Compositions compositions;
    private final Meetings meetings;
    private final Assignments assignments;
    private final Occasions occasions;
    private final Directory directory;
    private final CalendarView calendar;
    private final BodyNews news;
    private final RegisterNamed register;

    FollowEndpoint(
            Readings readings,
            Moments moments,
            Matters matters,
            Compositions compositions,
            Meetings meetings,
            Assignments assignments,
            Occasions occasions,
            Directory directory,
            CalendarView calendar,
            BodyNews news,
            RegisterNamed register) {
        this.readings = readings;
        this.moments = moments;
        this.matters = matters;
        this.compositions = compositions;
        this.meetings = meetings;
        this.assignments = assignments;
        this.occasions = occasions;
        this.directory = directory;
        this.calendar = calendar;
        this.news = news;
        this.register = register;
    }

    @GetMapping("/follow/matters/{matter}.atom")
    ResponseEntity<String> matter(Visit visit, @PathVariable String matter) {
        var id = Readings.identifier(MatterId::new, matter);
        return answer(ATOM, visit, reading -> {
            var trail = matters.trail(reading, id);
            var path = "/matters/" + matter;
            var news = trail.steps().stream()
                    .map(s ->
                            new News(s.what(), s.words(), path + "#e" + s.why().entry(), s.why()));
            return feeds(visit, reading).atom(trail.title() == null ? matter : trail.title(), path, news);
        });
    }

    @GetMapping("/follow/bodies/{body}.atom")
    ResponseEntity<String> body(Visit visit, @PathVariable String body) {
        var id = Readings.identifier(BodyId::new, body);
        return answer(ATOM, visit, reading -> {
            var entry = compositions.body(reading, id);
            return feeds(visit, reading)
                    .atom(entry.name() == null ? body : entry.name(), "/bodies/" + body, news.of(visit, reading, id));
        });
    }

    @GetMapping("/follow/assignments.atom")
    ResponseEntity<String> assignments(Visit visit) {
        var title = visit.texts(FollowEndpoint.class).say("follow.assignments");
        return answer(ATOM, visit, reading -> given(visit, reading, title, "/assignments", ListWanted.ALL));
    }

    /** What a body, a person, an office or a principal was given: a path of its own, for which a token can be made. */
    @GetMapping("/follow/recipients/{recipient}.atom")
    ResponseEntity<String> assignmentsTo(Visit visit, @PathVariable String recipient) {
        var id = Readings.identifier(BodyId::new, recipient);
        return answer(ATOM, visit, reading -> {
            var names = Names.of(reading, directory);
            var called = names.recipient(recipient);
            return given(
                    visit,
                    reading,
                    visit.texts(FollowEndpoint.class).say("follow.to", called == null ? recipient : called.shown()),
                    "/assignments?recipient=" + recipient,
                    AssignmentsAsked.owedBy(ListWanted.ALL, Calendar.of(reading, calendar, names), id));
        });
    }

    private String given(Visit visit, ReadContext reading, String title, String path, ListWanted wanted) {
        var news = last(reading, assignments.list(), wanted).map(a -> new AssignmentNews(visit, a).latest());
        return feeds(visit, reading).atom(title, path, news);
    }

    @GetMapping("/follow/assignments/{assignment}.atom")
    ResponseEntity<String> assignment(Visit visit, @PathVariable String assignment) {
        var id = Readings.identifier(AssignmentId::new, assignment);
        return answer(ATOM, visit, reading -> {
            var names = Names.of(reading, directory);
            var one = assignments.known(reading, id, names, Calendar.of(reading, calendar, names));
            var news = new AssignmentNews(visit, one);
            return feeds(visit, reading).atom(news.title(), "/assignments/" + assignment, news.all());
        });
    }

    private Feeds feeds(Visit visit, ReadContext reading) {
        return new Feeds(
                visit, host(), register.name().isEmpty() ? "Klubba" : register.name(), () -> beginning(reading));
    }

    private Instant beginning(ReadContext reading) {
        var first = reading.log().at(Set.of(0L)).get(0L);
        return first == null ? moments.clock().instant() : first.recordedAt();
    }

    private Calendar dates(ReadContext reading) {
        return Calendar.of(reading, calendar, Names.of(reading, directory));
    }

    private Stream<Assignment> open(ReadContext reading, BodyId body) {
        return Stream.of(
                        AssignmentsAsked.owedBy(AssignmentsAsked.OPEN, dates(reading), body),
                        AssignmentsAsked.by(AssignmentsAsked.OPEN, List.of(body)))
                .flatMap(wanted -> assignments.list().every(reading, wanted).stream())
                .distinct();
    }

    /** Meetings and occasions of a body, and the days on which what it gave, or has, is due. */
    @GetMapping("/follow/bodies/{body}.ics")
    ResponseEntity<String> calendar(Visit visit, @PathVariable String body) {
        var id = Readings.identifier(BodyId::new, body);
        return answer(ICS, visit, reading -> {
            compositions.body(reading, id);
            var days = days(visit, reading);
            return ics(
                    visit,
                    reading,
                    Stream.of(
                            meetings.list().every(reading, CalendarView.meetings(id, null, null)).stream()
                                    .flatMap(m -> days.meeting(m.id())),
                            occasions.list().every(reading, CalendarView.occasions(id, null, null)).stream()
                                    .flatMap(o -> days.occasion(o.id())),
                            open(reading, id).flatMap(days::due)));
        });
    }

    /** Meetings and occasions from a day ({@code from}, else a year ago) to a day ({@code to}, else in two years), both included; the last of them where they are very many. */
    @GetMapping("/follow/meetings.ics")
    ResponseEntity<String> meetings(Visit visit) {
        var from = day(visit, "from", visit.day().minusYears(1));
        var to = day(visit, "to", visit.day().plusYears(2));
        return answer(ICS, visit, reading -> {
            var days = days(visit, reading);
            return ics(
                    visit,
                    reading,
                    Stream.of(
                            last(reading, meetings.list(), CalendarView.meetings(null, from, to))
                                    .flatMap(m -> days.meeting(m.id())),
                            Stream.of(
                                            CalendarView.occasions(null, from.minusDays(APART), to),
                                            CalendarView.occasionsWithoutDay())
                                    .flatMap(wanted -> last(reading, occasions.list(), wanted))
                                    .flatMap(o -> days.occasion(o.id()))
                                    .filter(day -> !day.on().isBefore(from)
                                            && !day.on().isAfter(to))));
        });
    }

    private CalendarDays days(Visit visit, ReadContext reading) {
        var names = Names.of(reading, directory);
        return new CalendarDays(
                visit.texts(FollowEndpoint.class), reading, names, Calendar.of(reading, calendar, names), assignments);
    }

    private String ics(Visit visit, ReadContext reading, Stream<Stream<Day>> some) {
        var days = some.flatMap(all -> all).toList();
        var recorded = reading.log().at(days.stream().map(Day::touched).collect(Collectors.toSet())).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().recordedAt()));
        return Calendars.ics(visit, host(), moments.clock().instant(), days, recorded);
    }

    private static LocalDate day(Visit visit, String parameter, LocalDate usual) {
        var day = visit.day(parameter);
        return day == null ? usual : day;
    }

    private static <T> Stream<T> last(ReadContext reading, ListOf<T> list, ListWanted wanted) {
        return list.part(reading, wanted.reversed(), null, MOST).items().reversed().stream();
    }

    private ResponseEntity<String> answer(MediaType type, Visit visit, Function<ReadContext, String> question) {
        var answered = readings.answer(visit.asked(), reading -> {
            reading.inWords();
            return question.apply(reading);
        });
        return ResponseEntity.status(answered.getStatusCode())
                .headers(answered.getHeaders())
                .contentType(type)
                .body(answered.getBody());
    }

    private static String host() {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .replacePath(null)
                .build()
                .toUriString();
    }
}
