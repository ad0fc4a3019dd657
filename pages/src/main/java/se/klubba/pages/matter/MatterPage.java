package se.klubba.pages.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.MeetingId;
import se.klubba.mattertrail.MatterTrail;
import se.klubba.meetingrecord.MeetingEntry;
import se.klubba.pages.layout.Choice;
import se.klubba.pages.layout.Moment;
import se.klubba.pages.layout.Moments;
import se.klubba.pages.layout.Page;
import se.klubba.pages.layout.Section;
import se.klubba.pages.layout.Texts;
import se.klubba.pages.layout.Visit;
import se.klubba.reading.Named;
import se.klubba.wording.Why;

/**
 * A matter.
 *
 * @param stages the newest first, unless the address asks for the oldest
 * @param course null where there is too little to draw
 */
public record MatterPage(
        Visit visit,
        MatterTrail trail,
        List<StageTold> stages,
        @Nullable Course course) implements Page {
    private static final String OLDEST = "oldest";

    /**
     * @param shape as it is called in the style sheet
     * @param heading what it is about, in a sentence
     * @param before what it said when it was recorded, where it was corrected since; else null
     */
    public record StageTold(
            String shape,
            Stage stage,
            String heading,
            @Nullable String before) {
        public @Nullable String words() {
            return stage.words();
        }

        public Why why() {
            return stage.why();
        }

        /** Why the act is on record that it is about. */
        public Why told() {
            return stage.told();
        }

        public List<se.klubba.wording.Step> ledTo() {
            return stage.ledTo();
        }
    }

    /** Those at which something happened to it, and those that it waits for. */
    static Set<MeetingId> meetings(MatterTrail trail) {
        return Stream.concat(
                        trail.steps().stream().map(s -> s.why().meeting()),
                        trail.waitsFor().stream().map(w -> w.when().meeting()))
                .flatMap(Stream::ofNullable)
                .map(meeting -> new MeetingId(meeting.id()))
                .collect(Collectors.toSet());
    }

    /** @param before what an entry said when it was recorded */
    static MatterPage of(
            Visit visit, MatterTrail trail, List<MeetingEntry> meetings, Function<Why, @Nullable String> before) {
        var stages = Stage.of(trail.steps());
        var told = stages.stream()
                .map(s -> new StageTold(s.shape(), s, s.what(), before.apply(s.told())))
                .toList();
        var bodies = meetings.stream().collect(Collectors.toMap(MeetingEntry::id, MeetingEntry::body));
        var course = Course.of(acts(visit, trail, stages, bodies, meetings), visit.day());
        return new MatterPage(visit, trail, OLDEST.equals(visit.parameter("order")) ? told : told.reversed(), course);
    }

    private static List<Course.Act> acts(
            Visit visit,
            MatterTrail trail,
            List<Stage> stages,
            Map<String, Named> bodies,
            List<MeetingEntry> meetings) {
        var say = visit.texts(MatterPage.class);
        var acts = new ArrayList<Course.Act>();
        for (var stage : stages) {
            var on = stage.why().happenedOn();
            if (on != null && stage.moves()) {
                acts.add(new Course.Act(
                        lane(stage, bodies, say), on.latest(), stage.shape(), say.say("stop." + stage.kind()), false));
            }
        }
        for (var waiting : trail.waitsFor()) {
            var at = waiting.when().meeting();
            var last = waiting.when().last();
            if (at != null && last != null && bodies.containsKey(at.id())) {
                acts.add(new Course.Act(
                        bodies.get(at.id()).shown(), last, "next", visit.dates().dayOfYear(last), true));
            }
        }
        return acts;
    }

    private static String lane(Stage stage, Map<String, Named> bodies, Texts say) {
        var meeting = stage.why().meeting();
        var body = meeting == null ? null : bodies.get(meeting.id());
        return body == null ? say.say("matter.outside") : body.shown();
    }

    public Texts texts() {
        return visit.texts(MatterPage.class);
    }

    private boolean oldestFirst() {
        return OLDEST.equals(visit.parameter("order"));
    }

    public List<Choice> orders() {
        return List.of(
                new Choice("", texts().say("matter.newest-first")),
                new Choice(OLDEST, texts().say("matter.oldest-first")));
    }

    /** The course told in words, for whoever does not see it. */
    public String courseTold() {
        return Stream.concat(trail.steps().isEmpty() ? Stream.of() : stagesInOrder(), Stream.of())
                        .collect(Collectors.joining(". "))
                + ".";
    }

    private Stream<String> stagesInOrder() {
        var ordered = oldestFirst() ? stages : stages.reversed();
        return ordered.stream().map(s -> visit.dates().day(s.why().happenedOn()) + ": " + s.heading());
    }

    /** When it was raised, as well as that is known; null where it is not. */
    public @Nullable EdtfDate raised() {
        return trail.steps().stream()
                .filter(s -> s.kind().equals("MatterRaised"))
                .map(s -> s.why().happenedOn())
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<Moment> moments() {
        return Moments.of(trail.steps().stream().map(MatterTrail.Taken::why));
    }

    @Override
    public String title() {
        return trail.title() == null ? texts().say("matter.untitled") : trail.title();
    }

    @Override
    public Section section() {
        return Section.MATTERS;
    }
}
