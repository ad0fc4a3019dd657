package se.klubba.pages.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.forecast.Forecast;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.ItemNumber;
import se.klubba.meetingrecord.MeetingEntry;
import se.klubba.meetingrecord.MeetingRecord;
import se.klubba.meetingrecord.MeetingRecord.Attendant;
import se.klubba.pages.documents.MarkedLines;
import se.klubba.pages.layout.Moment;
import se.klubba.pages.layout.Moments;
import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Section;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;
import se.klubba.reading.Named;
import se.klubba.wording.Step;
import se.klubba.wording.Why;

/**
 * A meeting.
 *
 * @param forecast what it has to take up; null for one that was held
 * @param recorded when and by whom the first of it was recorded; null where nothing of it is
 * @param document what its record stands in; null where none is known, or it is not read by lines
 * @param previous of the same body; null for its first
 */
public record MeetingPage(
        Visit visit,
        MeetingRecord meeting,
        @Nullable Forecast forecast,
        @Nullable Why recorded,
        @Nullable Beside document,
        @Nullable MeetingEntry previous,
        @Nullable MeetingEntry next)
        implements Page {
    private static final Set<String> SILENT = Set.of(
            "AttendanceRecorded",
            "ItemPlacedOnAgenda",
            "MeetingOpened",
            "MeetingClosed",
            "MeetingNoted",
            "BodyNoted",
            "PersonNoted",
            "PrincipalNoted",
            "OfficeNoted",
            "DocumentKept");

    private static final int FEW = 8;

    /** The document beside what is recorded. */
    public record Beside(Named document, MarkedLines lines) {}

    /**
     * Who was there, or was missed, as what, and in which items; empty for the whole meeting.
     *
     * @param how by link, absent, for whom; empty where there is no more to tell
     */
    public record Present(Named person, String role, String how, String items) {}

    public record Irregular(Deviation deviation, String what, Why why) {}

    /** Whether it was at this meeting, whose name need not be told on its own page. */
    public boolean isHere(Why why) {
        var at = why.meeting();
        return at != null && at.id().equals(meeting.id());
    }

    /** The first of its facts to be recorded; null where there is none. */
    static @Nullable Why first(MeetingRecord meeting) {
        return whys(meeting).min(Comparator.comparingLong(Why::entry)).orElse(null);
    }

    /** Every fact that it shows. */
    static Stream<Why> whys(MeetingRecord meeting) {
        var others = Stream.of(meeting.acts(), meeting.told(), meeting.laidOnRecord(), meeting.extracts())
                .flatMap(steps -> telling(steps).stream())
                .map(Step::why);
        return Stream.concat(inItems(meeting), others);
    }

    private static Stream<Why> inItems(MeetingRecord meeting) {
        return meeting.items().stream()
                .flatMap(i -> Stream.concat(
                        telling(i.acts()).stream().map(Step::why),
                        i.clauses().stream()
                                .flatMap(c -> Stream.concat(
                                        Stream.ofNullable(c.why()),
                                        telling(c.effects()).stream().map(Step::why)))));
    }

    /** Where it stands in the page. */
    public static String anchor(MeetingRecord.Item item) {
        return "i" + item.item().toString().replace(" ", "");
    }

    /** Whether it has more items than one finds one's way among without a list of them. */
    public boolean isLong() {
        return meeting.items().size() > FEW;
    }

    /** What moved it or cancelled it, but for what is told with its items. */
    public List<Step> changes() {
        var items = inItems(meeting).map(Why::entry).collect(Collectors.toSet());
        return meeting.changes().stream()
                .filter(s -> !items.contains(s.why().entry()))
                .toList();
    }

    /** What happened outside of its items, but for what is told above them. */
    public List<Step> acts() {
        var above = changes().stream().map(s -> s.why().entry()).collect(Collectors.toSet());
        return telling(meeting.acts()).stream()
                .filter(s -> !above.contains(s.why().entry()))
                .toList();
    }

    /** Those that say more than that something is there, which whatever they tell of shows by itself. */
    public static List<Step> telling(List<Step> steps) {
        return steps.stream().filter(s -> !SILENT.contains(s.kind())).toList();
    }

    public List<Present> attendance() {
        Map<List<Object>, List<String>> byPerson = new LinkedHashMap<>();
        for (Attendant a : meeting.attendance()) {
            var items = byPerson.computeIfAbsent(
                    List.of(a.person(), visit.labels().role(a), visit.labels().presence(a)), _ -> new ArrayList<>());
            if (a.item() != null) {
                items.add(a.to() == null ? a.item().toString() : a.item() + "–" + a.to());
            }
        }
        return byPerson.entrySet().stream()
                .map(e -> new Present(
                        (Named) e.getKey().get(0),
                        (String) e.getKey().get(1),
                        (String) e.getKey().get(2),
                        String.join(", ", e.getValue())))
                .toList();
    }

    public List<Irregular> deviations() {
        var items = meeting.items().stream()
                .flatMap(i ->
                        Stream.concat(i.acts().stream(), i.clauses().stream().flatMap(c -> c.effects().stream())));
        return Stream.concat(items, meeting.acts().stream())
                .flatMap(s -> s.why().deviations().stream().map(d -> new Irregular(d, s.what(), s.why())))
                .toList();
    }

    /** Whether its words stand right before it: of one sentence it may be recorded what was decided, and how the vote went. */
    public boolean isSaidBefore(MeetingRecord.Item item, int clause) {
        var here = item.clauses().get(clause);
        var before = clause == 0 ? here : item.clauses().get(clause - 1);
        return before.block() != here.block()
                && here.words() != null
                && here.words().equals(before.words());
    }

    /** Where a clause stands in the document that is beside; null where it stands elsewhere. */
    public @Nullable String line(@Nullable Why why) {
        return why == null || document == null
                ? null
                : why.sources().stream()
                        .filter(p ->
                                p.document().id().equals(document.document().id()))
                        .map(p -> p.lines())
                        .findFirst()
                        .orElse(null);
    }

    public String firstLine(String lines) {
        int dash = lines.indexOf('-');
        return dash < 0 ? lines : lines.substring(0, dash);
    }

    /** As it is headed: with its title, else the name of its first matter. */
    public String heading(MeetingRecord.Item item) {
        if (item.title() != null) {
            return item.title();
        }
        return item.matters().isEmpty()
                ? texts().say("meeting.untitled")
                : item.matters().getFirst().shown();
    }

    /** Whether it is headed with the name of its only matter. */
    public boolean isHeadedAsMatter(MeetingRecord.Item item) {
        return item.matters().size() == 1
                && heading(item).equals(item.matters().getFirst().shown());
    }

    /** Numbers of items, one after the other. */
    public String numbers(List<ItemNumber> items) {
        return items.stream().map(ItemNumber::toString).collect(Collectors.joining(", "));
    }

    public Texts texts() {
        return visit.texts(MeetingPage.class);
    }

    public Named named(MeetingEntry entry) {
        return new Named(entry.id(), entry.name());
    }

    /** Whether it has a day, which is not that of the meeting. */
    public boolean isOfAnotherDay(Why why) {
        var on = why.happenedOn();
        return on != null && !on.equals(EdtfDate.on(meeting.on()));
    }

    /** Whether by the same on the same day as the first of it, which its head tells. */
    public boolean isAsRecorded(Why why) {
        return recorded != null
                && recorded.recordedBy().equals(why.recordedBy())
                && visit.dates().day(recorded.recordedAt()).equals(visit.dates().day(why.recordedAt()));
    }

    @Override
    public List<Moment> moments() {
        return Moments.of(Stream.concat(whys(meeting), changes().stream().map(Step::why)));
    }

    @Override
    public boolean wide() {
        return document != null;
    }

    @Override
    public String title() {
        var bodies = Stream.concat(Stream.of(meeting.body()), meeting.with().stream())
                .map(Named::shown)
                .collect(Collectors.joining(", "));
        return bodies + " " + visit.dates().day(meeting.on());
    }

    @Override
    public Section section() {
        return Section.MEETINGS;
    }
}
