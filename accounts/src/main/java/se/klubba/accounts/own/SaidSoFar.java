package se.klubba.accounts.own;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.klubba.bodies.event.BodyEvent.BodyEstablished;
import se.klubba.bodies.event.BodyEvent.BodyNoted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentDrafted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentNoted;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Party;
import se.klubba.kernel.ProposalId;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.DecisionProposed;
import se.klubba.matters.event.MatterEvent.MatterRaised;
import se.klubba.meetings.event.MeetingEvent.MeetingNoted;
import se.klubba.meetings.event.MeetingEvent.MeetingScheduled;
import se.klubba.people.event.PersonEvent.OfficeNoted;
import se.klubba.people.event.PersonEvent.PersonNoted;
import se.klubba.people.event.PersonEvent.PrincipalNoted;
import se.klubba.words.Messages;
import se.klubba.words.Sentences;
import se.klubba.words.ThingNames;

/** Names as they were first said, from one reading of the log: enough to tell facts in sentences. */
final class SaidSoFar implements ThingNames {
    private final Map<Identifier, Words> names = new HashMap<>();
    private final Map<MeetingId, BodyId> meetings = new HashMap<>();
    private final Map<MeetingId, LocalDate> days = new HashMap<>();
    private final Map<ProposalId, Party> proposers = new HashMap<>();
    private final Messages messages;
    private final Sentences sentences;

    SaidSoFar(Messages messages) {
        this.messages = messages;
        this.sentences = new Sentences(messages, this);
    }

    Sentences sentences() {
        return sentences;
    }

    void hear(KlubbaEvent event) {
        switch (event) {
            case PersonNoted e -> names.put(e.person(), e.name());
            case PrincipalNoted e -> names.put(e.principal(), e.name());
            case OfficeNoted e -> names.put(e.office(), e.name());
            case BodyNoted e -> names.put(e.body(), e.name());
            case BodyEstablished e -> names.put(e.body(), e.name());
            case MatterRaised e -> names.put(e.matter(), e.title());
            case InstrumentNoted e -> names.put(e.instrument(), e.name());
            case InstrumentDrafted e -> names.put(e.instrument(), e.name());
            case DecisionProposed e when e.by() != null -> proposers.put(e.proposal(), e.by());
            case MeetingNoted e -> met(e.meeting(), e.body(), e.on());
            case MeetingScheduled e -> met(e.meeting(), e.body(), e.on());
            default -> {}
        }
    }

    private void met(MeetingId meeting, BodyId body, LocalDate on) {
        meetings.put(meeting, body);
        days.put(meeting, on);
    }

    @Override
    public @Nullable String name(Identifier thing) {
        if (thing instanceof MeetingId meeting) {
            var body = meetings.get(meeting);
            return body == null ? null : shown(body) + " " + messages.told(days.get(meeting));
        }
        var words = names.get(thing);
        return words == null ? null : words.or("–");
    }

    @Override
    public @Nullable BodyId bodyOf(MeetingId meeting) {
        return meetings.get(meeting);
    }

    @Override
    public @Nullable Party proposer(ProposalId proposal) {
        return proposers.get(proposal);
    }
}
