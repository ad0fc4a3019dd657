package se.klubba.generated;

import java.util.ArrayList;
import java.util.List;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.InformationNoted;
import se.klubba.matters.event.MatterEvent.LaidOnRecord;
import se.klubba.matters.event.MatterEvent.LetterReceived;
import se.klubba.meetings.event.MeetingEvent.AgendaApproved;
import se.klubba.meetings.event.MeetingEvent.Attendance;
import se.klubba.meetings.event.MeetingEvent.AttendanceRecorded;
import se.klubba.meetings.event.MeetingEvent.AttendanceRole;
import se.klubba.meetings.event.MeetingEvent.ItemRemovedFromAgenda;
import se.klubba.meetings.event.MeetingEvent.MeetingClosed;
import se.klubba.meetings.event.MeetingEvent.MeetingNoted;
import se.klubba.meetings.event.MeetingEvent.MeetingOpened;
import se.klubba.meetings.event.MeetingEvent.MinutesApproved;
import se.klubba.meetings.event.MeetingEvent.RecusalDeclared;

/** A meeting from its opening to its end, item by item. */
final class Proceedings {
    private final Sitting sitting;
    private final Committee body;
    private final Network home;
    private final Dice dice;

    Proceedings(Sitting sitting) {
        this.sitting = sitting;
        this.body = sitting.body;
        this.home = sitting.body.home;
        this.dice = sitting.body.home.dice;
    }

    void record() {
        open();
        attendance();
        formalities();
        sitting.item(Sitting.ASSIGNMENTS);
        body.duties.followUp(sitting);
        sitting.item(Sitting.SEATS);
        seats();
        matters();
        raise();
        if (body == home.root()) {
            sitting.furtherItem(Words.of("Kommande dagar"), List.of());
            home.occasions.plan(sitting);
        }
        body.unusual.at(sitting);
        sitting.record(new MeetingClosed(sitting.meeting.meeting, sitting.atMeeting()));
        approveMinutes();
    }

    private void open() {
        if (dice.percent(97)) {
            sitting.record(new MeetingOpened(sitting.meeting.meeting, sitting.atMeeting()));
        } else {
            sitting.irregular(Deviation.MEETING_NOT_OPEN);
        }
    }

    private void attendance() {
        var present = new ArrayList<Attendance>();
        int seats = 0;
        for (var place : body.holders(sitting.on())) {
            seats++;
            if (place.holder != null && dice.percent(78)) {
                present.add(new Attendance(place.holder, role(place.kind), null));
            }
        }
        if (seats > 3 && present.size() * 2 < seats) {
            sitting.irregular(Deviation.NO_QUORUM);
        }
        if (dice.percent(50)) {
            present.add(new Attendance(
                    home.people.somebody(), AttendanceRole.PRESENTER, ItemNumber.of(Sitting.FIRST_MATTER)));
        }
        if (!present.isEmpty()) {
            sitting.recordPerhapsLate(new AttendanceRecorded(sitting.meeting.meeting, present, sitting.atMeeting()), 4);
        }
    }

    private static AttendanceRole role(MandateKind kind) {
        return switch (kind) {
            case CHAIR -> AttendanceRole.CHAIR;
            case SECRETARY -> AttendanceRole.SECRETARY;
            case REPRESENTATIVE -> AttendanceRole.MEMBER;
            case SUBSTITUTE, VICE_CHAIR, TREASURER, OBSERVER, ADVISER, VERIFIER, AUDITOR -> AttendanceRole.PRESENT;
        };
    }

    private void formalities() {
        sitting.item(1);
        sitting.decide(List.of(), Words.of("att godkänna dagordningen"));
        sitting.put(new AgendaApproved(sitting.meeting.meeting, sitting.effect()));
        sitting.item(2);
        var minutesOf = body.previous == null ? earlier() : body.previous;
        sitting.decide(List.of(), Words.of("att lägga protokollet till handlingarna"));
        sitting.put(new LaidOnRecord(List.of(), minutesOf, null, false, sitting.effect()));
    }

    /** The first meeting on record has the minutes of one before it, of which no more is known. */
    private MeetingId earlier() {
        var meeting = new MeetingId(dice.id());
        sitting.record(
                new MeetingNoted(meeting, body.id, sitting.on().minusDays(dice.between(20, 60)), Occurrence.UNDATED));
        return meeting;
    }

    private void seats() {
        new Elections(body).settle(sitting, 2);
        if (body == home.root()) {
            for (var other : List.copyOf(home.committees)) {
                if (other != body) {
                    new Elections(other).settle(sitting, 2);
                }
            }
        }
    }

    private void matters() {
        int number = Sitting.FIRST_MATTER;
        for (var matter : sitting.meeting.agenda) {
            sitting.item(number++);
            boolean here = body.table.contains(matter) && matter.last.isBefore(sitting.on());
            if (!here || dice.percent(5)) {
                sitting.record(new ItemRemovedFromAgenda(sitting.meeting.meeting, sitting.item(), sitting.atMeeting()));
                continue;
            }
            if (dice.percent(3)) {
                body.holders(sitting.on()).stream()
                        .findFirst()
                        .map(p -> p.holder)
                        .ifPresent(this::recuse);
            }
            new Deliberation(sitting, matter).record();
            home.rarities.comeAndGo(sitting);
            home.rarities.extract(sitting);
            home.rarities.seat(sitting);
            home.ledger.untold(sitting);
        }
    }

    private void recuse(PersonId person) {
        sitting.record(new RecusalDeclared(sitting.meeting.meeting, sitting.item(), person, sitting.atItem()));
    }

    private void raise() {
        for (int i = dice.between(1, 2); i > 0; i--) {
            var theme = theme();
            var deed = theme == OpenMatter.Theme.REVIEW ? body.reviews.removeFirst() : null;
            var group = theme == OpenMatter.Theme.GROUP_AT_STAKE ? home.groupAtStake(sitting.on()) : null;
            var topic = deed == null ? home.phrases.topic() : deed.topic;
            boolean anew = deed != null && dice.percent(45);
            var title = home.phrases.title(topic);
            var matter = body.raise(sitting, anew ? OpenMatter.Theme.AGREEMENT : theme, topic, title);
            if (matter == null) {
                if (deed != null) {
                    body.reviews.add(deed);
                }
                return;
            }
            matter.group = group;
            matter.replaces = anew ? deed : null;
            matter.deed = anew ? null : deed;
            sitting.furtherItem(title, List.of(matter.id));
            if (dice.percent(12)) {
                sitting.record(
                        new LetterReceived(matter.id, home.somebody(sitting.on()), body.party(), sitting.atItem()));
            }
            new Deliberation(sitting, matter).begin();
        }
        if (dice.percent(40)) {
            sitting.furtherItem(Words.of("Information"), List.of());
            sitting.recordPerhapsLate(
                    new InformationNoted(List.of(), home.phrases.news(home.phrases.topic()), sitting.atItem()), 10);
        }
    }

    private OpenMatter.Theme theme() {
        int kind = dice.below(100);
        if (!body.reviews.isEmpty() && kind < 60) {
            return OpenMatter.Theme.REVIEW;
        }
        boolean root = body == home.root();
        if (root && kind < 80 && home.groupAtStake(sitting.on()) != null) {
            return OpenMatter.Theme.GROUP_AT_STAKE;
        }
        if (root && kind < 85 && home.roomForGroup() && dice.percent(50)) {
            return OpenMatter.Theme.NEW_GROUP;
        }
        return kind < 25 ? OpenMatter.Theme.AGREEMENT : kind < 35 ? OpenMatter.Theme.MONEY : OpenMatter.Theme.PLAIN;
    }

    private void approveMinutes() {
        if (dice.percent(85)) {
            var meeting = sitting.meeting.meeting;
            home.on(
                    sitting.on().plusDays(dice.between(7, 25)),
                    () -> home.ledger.put(new MinutesApproved(
                            meeting, List.of(home.people.somebody(), home.people.somebody()), home.today())));
        }
    }
}
