package se.klubba.generated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.klubba.assignments.event.AssignmentEvent.AssignmentCompleted;
import se.klubba.assignments.event.AssignmentEvent.AssignmentContinued;
import se.klubba.assignments.event.AssignmentEvent.AssignmentDischarged;
import se.klubba.assignments.event.AssignmentEvent.AssignmentGiven;
import se.klubba.assignments.event.AssignmentEvent.AssignmentReassigned;
import se.klubba.assignments.event.AssignmentEvent.AssignmentReported;
import se.klubba.assignments.event.AssignmentEvent.DueChanged;
import se.klubba.assignments.event.AssignmentEvent.ResponsibleNamed;
import se.klubba.kernel.AssignmentId;
import se.klubba.kernel.Due;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.Words;
import se.klubba.kernel.YearPart;

/** What a body has asked of others. Some of it is done in time, some late, and of some nothing is heard again. */
final class Duties {
    private static final int FOLLOWED = 10;

    private static final class Duty {
        final AssignmentId id;
        final String topic;
        Party to;
        LocalDate when;
        LocalDate last;

        Duty(AssignmentId id, String topic, Party to, LocalDate when, LocalDate last) {
            this.id = id;
            this.topic = topic;
            this.to = to;
            this.when = when;
            this.last = last;
        }
    }

    /** A due, and about when it is. */
    private record Until(Due due, LocalDate about) {}

    private final Committee body;
    private final Network home;
    private final Dice dice;
    private final List<Duty> open = new ArrayList<>();

    Duties(Committee body) {
        this.body = body;
        this.home = body.home;
        this.dice = body.home.dice;
    }

    /** An effect of a clause. */
    void give(Sitting sitting, List<MatterId> matters, String topic) {
        var id = new AssignmentId(dice.id());
        var to = home.somebody(sitting.on());
        var until = until(sitting);
        Words task = home.phrases.task(topic);
        sitting.put(new AssignmentGiven(id, matters, body.id, to, until.due(), task, sitting.effect()));
        if (dice.percent(15)) {
            sitting.put(new ResponsibleNamed(id, home.people.somebody(), sitting.effect()));
        }
        int fate = dice.below(100);
        var about = until.about();
        if (fate < 50) {
            follow(new Duty(id, topic, to, about.minusDays(dice.between(5, 40)), sitting.on()));
        } else if (fate < 82) {
            follow(new Duty(id, topic, to, about.plusDays(dice.between(10, 150)), sitting.on()));
        }
    }

    private void follow(Duty duty) {
        if (open.size() >= FOLLOWED) {
            return;
        }
        open.add(duty);
        if (dice.percent(30)) {
            home.on(duty.when.isAfter(duty.last) ? duty.when : duty.last.plusDays(1), () -> outside(duty));
        }
    }

    /** Reported between meetings. */
    private void outside(Duty duty) {
        var day = home.ledger.today();
        if (open.contains(duty) && duty.last.isBefore(day)) {
            duty.last = day;
            home.ledger.put(report(duty, home.today()));
            if (dice.percent(60)) {
                open.remove(duty);
                home.ledger.act();
                home.ledger.put(new AssignmentCompleted(duty.id, home.today()));
            }
        }
    }

    private AssignmentReported report(Duty duty, Occurrence at) {
        return new AssignmentReported(duty.id, duty.to, dice.percent(70) ? home.phrases.news(duty.topic) : null, at);
    }

    /** An item of a meeting. */
    void followUp(Sitting sitting) {
        for (var duty : List.copyOf(open)) {
            if (duty.last.isBefore(sitting.on()) && !duty.when.isAfter(sitting.on())) {
                duty.last = sitting.on();
                turn(sitting, duty);
            }
        }
    }

    private void turn(Sitting sitting, Duty duty) {
        int chance = dice.below(100);
        if (chance < 60) {
            sitting.record(report(duty, sitting.atItem()));
            sitting.decide(List.of(), Words.of("att uppdraget är slutfört"));
            sitting.put(new AssignmentCompleted(duty.id, sitting.effect()));
            open.remove(duty);
        } else if (chance < 72) {
            sitting.decide(List.of(), Words.of("att uppdraget fortsätter"));
            var until = dice.percent(60) ? until(sitting) : null;
            sitting.put(new AssignmentContinued(duty.id, until == null ? null : until.due(), sitting.effect()));
            duty.when = until == null ? sitting.on().plusDays(90) : until.about();
        } else if (chance < 80) {
            sitting.record(report(duty, sitting.atItem()));
        } else if (chance < 88) {
            sitting.decide(List.of(), Words.of("att ge uppdraget mer tid"));
            var until = until(sitting);
            sitting.put(new DueChanged(duty.id, until.due(), sitting.effect()));
            duty.when = until.about();
        } else if (chance < 93) {
            sitting.decide(List.of(), Words.of("att lämna uppdraget till någon annan"));
            duty.to = home.somebody(sitting.on());
            sitting.put(new AssignmentReassigned(duty.id, duty.to, sitting.effect()));
        } else {
            sitting.decide(List.of(), Words.of("att avsluta uppdraget utan åtgärd"));
            sitting.put(new AssignmentDischarged(duty.id, sitting.effect()));
            open.remove(duty);
        }
    }

    private Until until(Sitting sitting) {
        var day = sitting.on();
        int kind = dice.below(100);
        var next = body.coming.peekFirst();
        if (kind < 25 && next != null && next.on.isAfter(day)) {
            return new Until(new Due.AtMeeting(next.meeting), next.on);
        }
        var occasion = home.occasions.after(day);
        if (kind < 35 && occasion != null) {
            return new Until(new Due.AtOccasion(occasion.id()), occasion.on());
        }
        if (kind < 50) {
            return new Until(new Due.NextMeeting(body.id), day.plusDays(60));
        }
        if (kind < 68) {
            var due = day.plusDays(dice.between(30, 200));
            return new Until(new Due.OnDay(due), due);
        }
        if (kind < 82) {
            var first = day.plusMonths(dice.between(1, 4)).withDayOfMonth(1);
            var last = first.plusMonths(3).minusDays(1);
            return new Until(new Due.Within(first, last), last);
        }
        if (kind < 92) {
            return seldom(kind, day);
        }
        return new Until(new Due.NotStated(), day.plusDays(dice.between(60, 300)));
    }

    private Until seldom(int kind, LocalDate day) {
        return switch (kind) {
            case 82, 83, 84 -> {
                var spring = new Due.During(day.getYear() + 1, YearPart.of(YearPart.Part.SPRING));
                yield new Until(spring, spring.last());
            }
            case 85, 86 -> new Until(new Due.EachMeeting(body.id), day.plusDays(60));
            case 87 -> new Until(new Due.EachYear(YearPart.of(YearPart.Part.NOVEMBER)), day.plusDays(200));
            case 88, 89 -> new Until(new Due.InTime(2, Due.TimeSpan.MONTHS, null), day.plusMonths(2));
            default -> new Until(new Due.AsSoonAsPossible(), day.plusDays(30));
        };
    }
}
