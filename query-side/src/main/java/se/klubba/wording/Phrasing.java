package se.klubba.wording;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.calendar.Calendar;
import se.klubba.calendar.When;
import se.klubba.directory.Names;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Due;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Party;
import se.klubba.kernel.ProposalId;
import se.klubba.kernel.Source;
import se.klubba.kernel.WaitsFor;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.ItemTabled;
import se.klubba.matters.event.MatterEvent.MatterReferred;
import se.klubba.matters.event.MatterEvent.MatterReferredBack;
import se.klubba.proposals.Points;
import se.klubba.reading.Named;
import se.klubba.reading.OnRecord;
import se.klubba.reading.SourceText;
import se.klubba.reading.Who;
import se.klubba.timeline.Fact;
import se.klubba.words.Messages;
import se.klubba.words.Sentences;
import se.klubba.words.ThingNames;

/** Names, dates and facts of one answer in its language. */
public final class Phrasing implements ThingNames {
    private final Messages messages;
    private final Names names;
    private final Calendar calendar;
    private final Points points;
    private final SourceText text;
    private final Sentences sentences;

    /**
     * @param proposals what says whose each is and what its points say, by its identifier
     * @param text what documents say
     */
    public Phrasing(Messages messages, Names names, Calendar calendar, OnRecord proposals, SourceText text) {
        this(
                messages,
                names,
                calendar,
                new Points(
                        id -> {
                            var found = proposals.find(id);
                            return found == null ? null : found.value();
                        },
                        text,
                        names.disposed()));
    }

    private Phrasing(Messages messages, Names names, Calendar calendar, Points points) {
        this.messages = messages;
        this.names = names;
        this.calendar = calendar;
        this.points = points;
        this.text = points.text();
        this.sentences = new Sentences(messages, this);
    }

    /** In the common words. */
    public static Phrasing of(Names names, Calendar calendar, Points points) {
        return new Phrasing(names.messages(), names, calendar, points);
    }

    /** What a fact says, in one short sentence. */
    public String of(Fact fact) {
        return sentences.of(fact.event());
    }

    /** The same after its day; without one where it has none. */
    public String dated(Fact fact) {
        return sentences.dated(fact.event());
    }

    @Override
    public @Nullable String name(Identifier thing) {
        return names.of(thing).name();
    }

    @Override
    public String shown(Identifier thing) {
        return names.of(thing).shown();
    }

    @Override
    public @Nullable BodyId bodyOf(MeetingId meeting) {
        var found = calendar.meeting(meeting);
        return found == null ? null : found.body();
    }

    @Override
    public @Nullable Party proposer(ProposalId proposal) {
        return points.proposer(proposal);
    }

    @Override
    public @Nullable String point(ProposalId proposal, String number, @Nullable EdtfDate by) {
        return said(points.words(proposal, number, by));
    }

    /** What the points of proposals say. */
    public Points points() {
        return points;
    }

    @Override
    public @Nullable String quoted(Source place) {
        return said(text.of(place));
    }

    private @Nullable String said(@Nullable String there) {
        return Named.DISPOSED.equals(there) ? names.disposed() : there;
    }

    @Override
    public String when(WaitsFor waitsFor, @Nullable EdtfDate said) {
        return calendar.when(waitsFor, said).label();
    }

    @Override
    public String when(Due due, @Nullable EdtfDate said) {
        return calendar.when(due, said).label();
    }

    /** How it is called; its identifier where no name is on record, and that it is not stated where there is none. */
    public String called(@Nullable Identifier thing) {
        return sentences.name(thing);
    }

    public String names(List<? extends Identifier> things) {
        return sentences.names(things);
    }

    /** The same; that it is not stated where there are none. */
    public String namesOr(List<? extends Identifier> things) {
        return things.isEmpty() ? notStated() : names(things);
    }

    public String party(@Nullable Party party) {
        return sentences.party(party);
    }

    /** The same within a sentence, where that nobody is named has to be a somebody. */
    public String someone(@Nullable Party party) {
        return sentences.someone(party);
    }

    public String who(Who who) {
        var known = who.name() == null ? who.id() : who.name();
        return known == null ? notStated() : who.kind().equals("each") ? messages.say("each", known) : known;
    }

    /** What a matter waits for that was tabled, or sent to somebody. */
    public String waitsFor(Fact fact) {
        return switch (fact.event()) {
            case ItemTabled e
            when e.step() != null -> messages.say("step", words(e.step()), when(e.waitsFor(), fact.happenedOn()));
            case ItemTabled e -> when(e.waitsFor(), fact.happenedOn());
            case MatterReferred e -> party(e.to());
            case MatterReferredBack e -> party(e.to());
            default ->
                throw new IllegalArgumentException(
                        "nothing waits after a " + fact.event().getClass());
        };
    }

    public String when(When when) {
        return when.label();
    }

    /** The words, or that they were disposed of. */
    public String words(Words words) {
        return sentences.words(words);
    }

    private String notStated() {
        return messages.say("notStated");
    }
}
