package se.klubba.meetingrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klubba.reading.testing.Answers.at;
import static se.klubba.reading.testing.Answers.on;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.bodies.event.BodyEvent.BodyNoted;
import se.klubba.calendar.CalendarView;
import se.klubba.kernel.Basis;
import se.klubba.kernel.Basis.Block;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.DecisionId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.WaitsFor;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.matters.event.MatterEvent.ItemTabled;
import se.klubba.matters.event.MatterEvent.LaidOnRecord;
import se.klubba.matters.event.MatterEvent.MatterRaised;
import se.klubba.meetings.event.MeetingEvent.Attendance;
import se.klubba.meetings.event.MeetingEvent.AttendanceRecorded;
import se.klubba.meetings.event.MeetingEvent.AttendanceRole;
import se.klubba.meetings.event.MeetingEvent.ExtractReceived;
import se.klubba.meetings.event.MeetingEvent.ItemPlacedOnAgenda;
import se.klubba.meetings.event.MeetingEvent.ItemRemovedFromAgenda;
import se.klubba.meetings.event.MeetingEvent.MeetingCancelled;
import se.klubba.meetings.event.MeetingEvent.MeetingOpened;
import se.klubba.meetings.event.MeetingEvent.MeetingRescheduled;
import se.klubba.meetings.event.MeetingEvent.MeetingScheduled;
import se.klubba.people.event.PersonEvent.PersonNoted;
import se.klubba.reading.testing.Answers;
import se.klubba.reading.testing.Register;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MeetingRecordTest {
    private static final BodyId COUNCIL = new BodyId("council");
    private static final MeetingId MEETING = new MeetingId("m1");
    private static final MeetingId BEFORE = new MeetingId("m0");
    private static final MatterId MATTER = new MatterId("matter");
    private static final PersonId ANNA = new PersonId("p1");
    private static final String DAY = "2020-02-07";

    private final Register register = new Register();

    @BeforeEach
    void a_meeting() {
        register.with(
                new BodyNoted(COUNCIL, Words.of("Council"), BodyKind.COUNCIL, Occurrence.UNDATED),
                new PersonNoted(ANNA, Words.of("Anna Ek"), Occurrence.UNDATED),
                new MatterRaised(MATTER, Words.of("A matter"), COUNCIL, Occurrence.UNDATED),
                scheduled(BEFORE, "2019-12-13"),
                scheduled(MEETING, DAY),
                placed("3a"),
                new ItemPlacedOnAgenda(MEETING, ItemNumber.of(3), Words.of("Three"), List.of(MATTER), on("2020-01-20")),
                placed("4"),
                new ItemRemovedFromAgenda(MEETING, ItemNumber.of(4), on(DAY)));
    }

    @Test
    void items_come_in_their_order_with_their_clauses_words_and_effects() {
        register.with(
                decided(2, Block.DECISION),
                new ItemTabled(MATTER, null, new WaitsFor.NotStated(), effect()),
                decided(1, Block.RUNNING));

        var items = of(DAY).items();
        assertThat(items).extracting(i -> i.item().toString()).containsExactly("3", "3a", "4");
        var three = items.getFirst();
        assertThat(three.matters()).extracting(m -> m.name()).containsExactly("A matter");
        assertThat(three.clauses()).extracting(c -> c.words()).containsExactly("clause 1", "clause 2");
        assertThat(three.clauses()).extracting(c -> c.block()).containsExactly(Block.RUNNING, Block.DECISION);
        assertThat(three.clauses().get(0).effects()).isEmpty();
        assertThat(three.clauses().get(1).effects()).extracting(e -> e.what()).containsExactly("Tabled (bordlagt)");
        assertThat(items.getLast().removed()).isTrue();
    }

    @Test
    void somebody_may_be_there_for_one_item_only() {
        register.with(new AttendanceRecorded(
                MEETING,
                List.of(
                        new Attendance(ANNA, AttendanceRole.CHAIR, null),
                        new Attendance(ANNA, AttendanceRole.PRESENTER, ItemNumber.of(3))),
                on(DAY)));

        assertThat(of(DAY).attendance())
                .extracting(a -> a.role() + " " + a.item())
                .containsExactly("CHAIR null", "PRESENTER 3");
        assertThat(of("2020-02-06").attendance()).isEmpty();
    }

    @Test
    void what_its_record_tells_of_other_days_is_told_apart() {
        var told = new Occurrence(
                EdtfDate.of("2019-12-13"),
                new Basis(BEFORE, null, null, null, LocalDate.parse(DAY), List.of(), "m1/t1"),
                List.of());
        register.with(new ItemTabled(MATTER, Words.of("signing"), new WaitsFor.NotStated(), told));

        assertThat(of(DAY).told()).extracting(s -> s.kind()).containsExactly("ItemTabled");
        assertThat(of(DAY).acts()).isEmpty();
        assertThat(Answers.MEETINGS.of(register.on(DAY), BEFORE).acts()).hasSize(1);
    }

    @Test
    void its_minutes_are_laid_on_record_at_a_later_meeting() {
        register.with(new LaidOnRecord(List.of(), BEFORE, null, false, at(MEETING, DAY, 2, 1, 1)));

        assertThat(Answers.MEETINGS.of(register.on(DAY), BEFORE).laidOnRecord())
                .extracting(s -> s.what())
                .containsExactly("Laid on record: minutes of Council 2019-12-13");
    }

    @Test
    void extracts_of_its_minutes_are_received_by_the_day_and_not_of_another_meeting() {
        register.with(
                new ExtractReceived(BEFORE, ItemNumber.of(4), Party.of(COUNCIL), on("2020-01-10")),
                new ExtractReceived(MEETING, null, Party.of(ANNA), on("2020-02-20")));

        assertThat(of("2020-02-20").extracts())
                .extracting(s -> s.what())
                .containsExactly("Extract of the minutes received by Anna Ek");
        assertThat(of("2020-02-19").extracts()).isEmpty();
        assertThat(of("2020-02-20").acts()).isEmpty();
        assertThat(Answers.MEETINGS.of(register.on(DAY), BEFORE).extracts())
                .extracting(s -> s.what())
                .containsExactly("Extract of the minutes, item 4, received by Council");
    }

    @Test
    void a_meeting_is_as_of_the_day_scheduled_moved_held_or_cancelled() {
        register.with(
                new MeetingRescheduled(
                        MEETING, LocalDate.parse("2020-02-14"), LocalTime.parse("13:00"), on("2020-02-01")),
                new MeetingOpened(MEETING, on("2020-02-14")),
                new MeetingCancelled(BEFORE, on("2019-12-01")));

        assertThat(of("2020-01-31").on()).isEqualTo("2020-02-07");
        assertThat(of("2020-02-01").name()).isEqualTo("Council 2020-02-14");
        assertThat(of("2020-02-01").state()).isEqualTo(MeetingState.SCHEDULED);
        assertThat(of("2020-02-01").changes()).singleElement().satisfies(moved -> {
            assertThat(moved.kind()).isEqualTo("MeetingRescheduled");
            assertThat(moved.why().happenedOn()).isEqualTo(EdtfDate.of("2020-02-01"));
        });
        assertThat(of("2020-01-31").changes()).isEmpty();
        assertThat(of("2020-02-14").state()).isEqualTo(MeetingState.HELD);
        assertThat(Answers.MEETINGS.list().every(register.on("2019-12-02"), CalendarView.meetings(COUNCIL, null, null)))
                .extracting(MeetingEntry::state)
                .containsExactly(MeetingState.CANCELLED, MeetingState.SCHEDULED);
        assertThat(Answers.MEETINGS.list().every(register.on("2019-01-02"), CalendarView.meetings(null, null, null)))
                .isEmpty();
    }

    private static Occurrence effect() {
        var label = new Basis.Clause("c2", 2, 1, Block.DECISION);
        var basis = new Basis(MEETING, null, ItemNumber.of(3), label, null, List.of(), null);
        return new Occurrence(EdtfDate.of(DAY), basis, List.of());
    }

    private MeetingRecord of(String day) {
        return Answers.MEETINGS.of(register.on(day), MEETING);
    }

    private static MeetingScheduled scheduled(MeetingId id, String day) {
        return new MeetingScheduled(id, COUNCIL, LocalDate.parse(day), null, null, null, on("2019-02-01"));
    }

    private static ItemPlacedOnAgenda placed(String item) {
        return new ItemPlacedOnAgenda(MEETING, ItemNumber.of(item), Words.of(item), List.of(), on("2020-01-20"));
    }

    private static DecisionRecorded decided(int clause, Block block) {
        var label = new Basis.Clause("c" + clause, clause, 0, block);
        var basis = new Basis(MEETING, null, ItemNumber.of(3), label, null, List.of(), null);
        return new DecisionRecorded(
                new DecisionId("d" + clause),
                MEETING,
                ItemNumber.of(3),
                List.of(MATTER),
                Words.of("clause " + clause),
                new Occurrence(EdtfDate.of(DAY), basis, List.of()));
    }
}
