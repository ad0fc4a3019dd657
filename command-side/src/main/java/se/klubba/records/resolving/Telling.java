package se.klubba.records.resolving;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.AssignmentId;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Party;
import se.klubba.kernel.ProposalId;
import se.klubba.matters.event.MatterEvent.DecisionProposed;
import se.klubba.words.Language;
import se.klubba.words.Messages;
import se.klubba.words.Sentences;
import se.klubba.words.ThingNames;

/** Facts in the words in which everything else tells them, with what a file has read for names: what a secretary checks before sending. */
public final class Telling implements ThingNames {
    private final NamesOnRecord names;
    private final Map<ProposalId, Party> proposers = new HashMap<>();
    private final Sentences sentences;

    public Telling(NamesOnRecord names, Language language) {
        this.names = names;
        this.sentences = new Sentences(Messages.common(language), this);
    }

    /** {@code 2020-02-07 Appointed representative in LPO Psykisk hälsa: …}. */
    public String of(KlubbaEvent event) {
        if (event instanceof DecisionProposed proposed) {
            proposers.put(proposed.proposal(), proposed.by());
        }
        return sentences.dated(event);
    }

    @Override
    public @Nullable String name(Identifier thing) {
        var shown = names.shown(thing);
        return thing instanceof AssignmentId || shown.equals(thing.value()) ? null : shown;
    }

    @Override
    public @Nullable BodyId bodyOf(MeetingId meeting) {
        return names.bodyOf(meeting);
    }

    @Override
    public @Nullable Party proposer(ProposalId proposal) {
        return proposers.get(proposal);
    }
}
