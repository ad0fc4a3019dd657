package se.klubba.meetingrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klubba.reading.testing.Answers.at;
import static se.klubba.reading.testing.Answers.on;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.bodies.event.BodyEvent.BodyAlsoCalled;
import se.klubba.bodies.event.BodyEvent.BodyDissolved;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.bodies.event.BodyEvent.BodyNameKind;
import se.klubba.bodies.event.BodyEvent.BodyNoted;
import se.klubba.bodies.event.BodyEvent.StandingItemDropped;
import se.klubba.bodies.event.BodyEvent.StandingItemSet;
import se.klubba.calendar.CalendarView;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.DecisionId;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.DecisionLapsed;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.matters.event.MatterEvent.DecisionTookEffect;
import se.klubba.matters.event.MatterEvent.MatterLink;
import se.klubba.matters.event.MatterEvent.MatterRaised;
import se.klubba.matters.event.MatterEvent.MattersLinked;
import se.klubba.matters.event.MatterEvent.SubjectKind;
import se.klubba.matters.event.MatterEvent.SubjectTo;
import se.klubba.mattertrail.MatterEntry;
import se.klubba.mattertrail.MatterStatus;
import se.klubba.meetings.event.MeetingEvent.ItemNotReached;
import se.klubba.meetings.event.MeetingEvent.ItemPlacedOnAgenda;
import se.klubba.meetings.event.MeetingEvent.ItemSplit;
import se.klubba.meetings.event.MeetingEvent.ItemsTakenTogether;
import se.klubba.meetings.event.MeetingEvent.MeetingAdjourned;
import se.klubba.meetings.event.MeetingEvent.MeetingClosed;
import se.klubba.meetings.event.MeetingEvent.MeetingHeldJointly;
import se.klubba.meetings.event.MeetingEvent.MeetingScheduled;
import se.klubba.meetings.event.MeetingEvent.MinutesApproved;
import se.klubba.reading.ReadContext;
import se.klubba.reading.testing.Answers;
import se.klubba.reading.testing.Register;

/** Meetings that are not one body's, on one day, item after item; and what they decide for later. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JointAndAdjournedTest {
    private static final BodyId WORKS = new BodyId("works");
    private static final BodyId PARKS = new BodyId("parks");
    private static final MeetingId MARCH = new MeetingId("march");
    private static final MeetingId APRIL = new MeetingId("april");
    private static final MatterId PATH = new MatterId("path");
    private static final MatterId LIGHT = new MatterId("light");
    private static final DecisionId DECISION = new DecisionId("d");

    private final Register register = new Register();

    @BeforeEach
    void two_boards() {
        register.with(
                new BodyNoted(WORKS, Words.of("Works board"), BodyKind.BOARD, Occurrence.UNDATED),
                new BodyNoted(PARKS, Words.of("Parks board"), BodyKind.BOARD, Occurrence.UNDATED),
                new MatterRaised(PATH, Words.of("The path"), WORKS, on("2026-01-01")),
                new MatterRaised(LIGHT, Words.of("The light"), WORKS, on("2026-01-01")),
                new MeetingScheduled(
                        MARCH,
                        WORKS,
                        LocalDate.parse("2026-03-10"),
                        LocalTime.of(22, 0),
                        LocalTime.of(0, 45),
                        null,
                        ZoneId.of("Europe/Helsinki"),
                        on("2026-02-01")),
                new MeetingScheduled(APRIL, PARKS, LocalDate.parse("2026-04-10"), null, null, null, on("2026-02-01")),
                new MeetingHeldJointly(MARCH, List.of(PARKS), on("2026-02-01")),
                new ItemPlacedOnAgenda(
                        MARCH, ItemNumber.of("§ 101"), Words.of("The path"), List.of(PATH), on("2026-03-01")),
                new MeetingClosed(MARCH, on("2026-03-10")));
    }

    private MeetingRecord march() {
        return Answers.MEETINGS.of(register.on("2026-05-01"), MARCH);
    }

    private static List<String> meetings(ReadContext reading, @Nullable BodyId of) {
        return Answers.MEETINGS.list().every(reading, CalendarView.meetings(of, null, null)).stream()
                .map(MeetingEntry::id)
                .toList();
    }

    private MatterEntry matter(MatterId matter, String day) {
        var reading = register.on(day);
        return Answers.all(reading, Answers.MATTERS.list()).stream()
                .filter(m -> m.id().equals(matter.value()))
                .findFirst()
                .orElseThrow();
    }

    private void decided(SubjectTo subject) {
        register.with(new DecisionRecorded(
                DECISION,
                MARCH,
                ItemNumber.of(1),
                List.of(PATH),
                null,
                null,
                null,
                subject,
                at(MARCH, "2026-03-10", 1, 1, 0)));
    }

    @Test
    void a_joint_meeting_is_found_under_each_and_is_one() {
        var reading = register.on("2026-05-01");
        assertThat(meetings(reading, WORKS)).containsExactly("march");
        assertThat(meetings(reading, PARKS)).containsExactly("march", "april");
        assertThat(meetings(reading, null)).containsExactly("march", "april");
        assertThat(march().name()).isEqualTo("Works board and Parks board 2026-03-10");
        assertThat(march().with()).extracting(b -> b.id()).containsExactly("parks");
    }

    @Test
    void it_has_its_zone_its_end_after_midnight_and_its_sittings() {
        register.with(new MeetingAdjourned(MARCH, LocalDate.parse("2026-03-12"), LocalTime.of(9, 0), on("2026-03-10")));
        assertThat(march().zone()).isEqualTo("Europe/Helsinki");
        assertThat(march().ends()).isEqualTo("00:45");
        assertThat(march().sittings()).extracting(s -> s.on().toString()).containsExactly("2026-03-12");
    }

    @Test
    void items_tell_how_they_were_dealt_with_and_how_they_are_cited() {
        var five = ItemNumber.of(5);
        register.with(
                new ItemsTakenTogether(MARCH, List.of(ItemNumber.of("§ 101"), five), on("2026-03-10")),
                new ItemSplit(
                        MARCH,
                        ItemNumber.of("§ 101"),
                        List.of(ItemNumber.of("7a"), ItemNumber.of("7b")),
                        on("2026-03-10")),
                new MinutesApproved(MARCH, List.of(), List.of(ItemNumber.of("§ 101")), on("2026-03-10")));
        var item = march().items().getFirst();
        assertThat(item.cited()).isEqualTo("§ 101/2026");
        assertThat(item.takenWith()).containsExactly(five);
        assertThat(item.splitInto()).hasSize(2);
        assertThat(item.approvedAtOnce()).isNotNull();
        assertThat(march().minutesApproved()).isNull();
    }

    @Test
    void what_was_not_reached_and_what_is_standing_comes_to_the_next_meeting_of_each() {
        register.with(
                new ItemNotReached(MARCH, ItemNumber.of("§ 101"), on("2026-03-10")),
                new StandingItemSet(PARKS, LIGHT, on("2026-03-10")));
        var april = Answers.FORECASTS.of(register.on("2026-03-20"), APRIL);
        assertThat(april.notReached()).extracting(n -> n.title()).containsExactly("The path");
        assertThat(april.standing()).extracting(s -> s.name()).containsExactly("The light");
        register.with(new StandingItemDropped(PARKS, LIGHT, on("2026-03-19")));
        assertThat(Answers.FORECASTS.of(register.on("2026-03-20"), APRIL).standing())
                .isEmpty();
    }

    @Test
    void a_decision_that_is_subject_to_something_is_decided_when_that_has_come() {
        decided(new SubjectTo(SubjectKind.SECOND_READING, null));
        assertThat(matter(PATH, "2026-03-11").status()).isEqualTo(MatterStatus.SUBJECT_TO);
        assertThat(matter(PATH, "2026-03-11").status().open()).isTrue();
        register.with(new DecisionTookEffect(DECISION, List.of(PATH), null, on("2026-04-10")));
        assertThat(matter(PATH, "2026-04-10").status()).isEqualTo(MatterStatus.DECIDED);
    }

    @Test
    void one_that_lapsed_leaves_its_matter_open() {
        decided(new SubjectTo(SubjectKind.CONDITION, Words.of("if the county does")));
        register.with(new DecisionLapsed(DECISION, List.of(PATH), null, on("2026-04-10")));
        assertThat(matter(PATH, "2026-04-10").status()).isEqualTo(MatterStatus.TAKEN_UP);
    }

    @Test
    void a_matter_that_goes_on_in_another_is_merged_and_the_other_is_not() {
        register.with(new MattersLinked(LIGHT, PATH, MatterLink.MERGED_INTO, on("2026-03-10")));
        assertThat(matter(LIGHT, "2026-03-11").status()).isEqualTo(MatterStatus.MERGED);
        assertThat(matter(PATH, "2026-03-11").status()).isEqualTo(MatterStatus.RAISED);
    }

    @Test
    void a_body_is_found_by_its_other_names_and_tells_all_its_successors() {
        var heirs = List.of(new BodyId("green"), new BodyId("blue"));
        register.with(
                new BodyNoted(heirs.get(0), Words.of("Green board"), BodyKind.BOARD, Occurrence.UNDATED),
                new BodyNoted(heirs.get(1), Words.of("Blue board"), BodyKind.BOARD, Occurrence.UNDATED),
                new BodyAlsoCalled(
                        PARKS, Words.of("The board of parks and waters"), BodyNameKind.FORMAL, Occurrence.UNDATED),
                new BodyDissolved(PARKS, heirs, on("2026-04-01")));
        var reading = register.on("2026-04-02");
        assertThat(Answers.all(reading, Answers.COMPOSITIONS.list()))
                .filteredOn(b -> b.id().equals("parks"))
                .first()
                .satisfies(b -> {
                    assertThat(b.name()).isEqualTo("Parks board");
                    assertThat(b.names()).containsExactly("Parks board", "The board of parks and waters");
                    assertThat(b.successor()).isNull();
                });
        var dissolved =
                Objects.requireNonNull(Answers.COMPOSITIONS.of(reading, PARKS).dissolved());
        assertThat(dissolved.successors()).extracting(b -> b.name()).containsExactly("Green board", "Blue board");
    }
}
