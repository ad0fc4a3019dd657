package se.klubba.generated;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.MatterRaised;
import se.klubba.meetings.event.MeetingEvent.ItemPlacedOnAgenda;
import se.klubba.meetings.event.MeetingEvent.MeetingCancelled;
import se.klubba.meetings.event.MeetingEvent.MeetingRescheduled;
import se.klubba.meetings.event.MeetingEvent.MeetingScheduled;

/** A body that meets: its seats, its coming meetings, and what lies on its table. */
final class Committee {
    private static final int AHEAD = 3;
    private static final int MOST_MATTERS = 12;

    final BodyId id;
    final BodyKind kind;
    final Network home;
    final LocalDate since;
    final List<Place> places = new ArrayList<>();
    final List<OpenMatter> table = new ArrayList<>();
    final Unusual unusual;
    /** Instruments that are to be looked at again. */
    final List<Deed> reviews = new ArrayList<>();

    final Duties duties;
    final Deque<Coming> coming = new ArrayDeque<>();
    private final int interval;
    boolean dissolved;
    /** Whether a plan says which seats it has. */
    boolean planned;

    LocalDate lastMeeting;

    @Nullable
    MeetingId previous;

    Committee(Network home, BodyId id, BodyKind kind, int interval, LocalDate since) {
        this.home = home;
        this.id = id;
        this.kind = kind;
        this.interval = interval;
        this.since = since;
        this.lastMeeting = since;
        this.duties = new Duties(this);
        this.unusual = new Unusual(this);
    }

    String secretary() {
        return home.secretary();
    }

    Party party() {
        return Party.of(id);
    }

    /** Announces meetings, and waits for the first of them. */
    void plan(Occurrence at) {
        while (coming.size() < AHEAD) {
            announce(at);
        }
        await();
    }

    private void announce(Occurrence at) {
        var dice = home.dice;
        var after = coming.isEmpty() ? lastMeeting : coming.getLast().on;
        var day = home.workday(later(after, home.ledger.today().plusDays(10)).plusDays(interval + dice.below(15)));
        var meeting = new Coming(new MeetingId(dice.id()), day, LocalTime.of(dice.between(8, 14), 30));
        coming.add(meeting);
        home.ledger.put(new MeetingScheduled(
                meeting.meeting,
                id,
                day,
                meeting.starts,
                dice.percent(50) ? meeting.starts.plusHours(3) : null,
                dice.percent(50) ? Words.of(Phrases.place(dice.below(Phrases.places()))) : null,
                at));
        int fate = dice.below(100);
        if (fate < 8) {
            home.on(day.minusDays(dice.between(10, 18)), () -> move(meeting));
        } else if (fate < 14) {
            home.on(day.minusDays(dice.between(3, 14)), () -> cancel(meeting));
        }
        home.on(day.minusDays(8), () -> setAgenda(meeting));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private boolean ahead(Coming meeting) {
        return !dissolved && !meeting.cancelled && meeting.on.isAfter(home.ledger.today());
    }

    private void move(Coming meeting) {
        if (ahead(meeting)) {
            meeting.on = home.workday(meeting.on.plusDays(home.dice.between(1, 7)));
            home.ledger.put(new MeetingRescheduled(meeting.meeting, meeting.on, meeting.starts, today()));
        }
    }

    private void cancel(Coming meeting) {
        if (ahead(meeting)) {
            home.ledger.put(new MeetingCancelled(meeting.meeting, today()));
            meeting.cancelled = true;
            boolean first = meeting == coming.peekFirst();
            coming.remove(meeting);
            if (first) {
                plan(today());
            }
        }
    }

    /** What is on its table stays there. */
    void dissolve(Sitting sitting) {
        dissolved = true;
        home.committees.remove(this);
        coming.forEach(meeting -> sitting.put(new MeetingCancelled(meeting.meeting, sitting.effect())));
        coming.clear();
    }

    private void setAgenda(Coming meeting) {
        if (dissolved || meeting.cancelled) {
            return;
        }
        var free = new ArrayList<>(table);
        coming.forEach(other -> free.removeAll(other.agenda));
        while (!free.isEmpty() && meeting.agenda.size() < 4) {
            meeting.agenda.add(free.remove(home.dice.below(free.size())));
        }
        place(meeting, 1, Words.of("Godkännande av dagordning"), List.of());
        place(meeting, 2, Words.of("Föregående protokoll"), List.of());
        place(meeting, Sitting.ASSIGNMENTS, Words.of("Uppdrag"), List.of());
        place(meeting, Sitting.SEATS, Words.of("Val och nomineringar"), List.of());
        for (int i = 0; i < meeting.agenda.size(); i++) {
            var matter = meeting.agenda.get(i);
            place(meeting, Sitting.FIRST_MATTER + i, home.phrases.title(matter.topic), List.of(matter.id));
        }
    }

    private void place(Coming meeting, int number, Words title, List<MatterId> matters) {
        home.ledger.put(new ItemPlacedOnAgenda(meeting.meeting, ItemNumber.of(number), title, matters, today()));
    }

    /** The first meeting is put on record soon after it was held, or late. */
    private void await() {
        var first = coming.getFirst();
        int chance = home.dice.below(100);
        int delay =
                chance < 65 ? home.dice.below(4) : chance < 92 ? home.dice.between(4, 20) : home.dice.between(21, 120);
        record(first, delay);
    }

    private void record(Coming meeting, int delay) {
        home.on(meeting.on.plusDays(delay), () -> {
            if (meeting.cancelled || dissolved) {
                return;
            }
            if (meeting.on.isAfter(home.ledger.today())) {
                record(meeting, delay);
                return;
            }
            coming.remove(meeting);
            var sitting = new Sitting(this, meeting, home.ledger, home.dice);
            new Proceedings(sitting).record();
            lastMeeting = meeting.on;
            previous = meeting.meeting;
            if (!dissolved) {
                plan(today());
            }
        });
    }

    /** A matter that comes up; null where there is enough on the table. */
    @Nullable
    OpenMatter raise(Sitting sitting, OpenMatter.Theme theme, String topic, Words title) {
        if (table.size() >= MOST_MATTERS) {
            return null;
        }
        var matter = new OpenMatter(new MatterId(home.dice.id()), topic, theme, sitting.on());
        sitting.record(new MatterRaised(matter.id, title, id, raised(sitting)));
        table.add(matter);
        return matter;
    }

    /** Some are told to have been raised in an earlier month. */
    private Occurrence raised(Sitting sitting) {
        if (home.dice.percent(90)) {
            return sitting.atMeeting();
        }
        var told = sitting.atMeeting();
        var month = sitting.on().minusMonths(1).toString().substring(0, 7);
        return new Occurrence(EdtfDate.of(month), Network.told(told.basis(), sitting.on()), List.of());
    }

    /** Who sits here that day. */
    List<Place> holders(LocalDate day) {
        places.forEach(p -> p.turn(day));
        return places.stream()
                .filter(p -> p.holder != null && !p.seated.isAfter(day))
                .toList();
    }

    private Occurrence today() {
        return home.today();
    }
}
