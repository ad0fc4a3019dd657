package se.klubba.generated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.DecisionId;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.ProposalId;

/** A matter that goes on, and what is known of it. */
final class OpenMatter {
    /** What it is about, and so what a decision in it does. */
    enum Theme {
        PLAIN,
        AGREEMENT,
        REVIEW,
        MONEY,
        NEW_GROUP,
        GROUP_AT_STAKE
    }

    /** A proposal with the points that have no outcome. */
    record Proposed(ProposalId id, List<String> undecided) {}

    final MatterId id;
    final String topic;
    final Theme theme;
    /** The last day on which something happened to it: nothing may happen on an earlier one. */
    LocalDate last;

    boolean tabled;
    boolean received;
    int decisions;
    /** To whom it goes back when it has been prepared, or dealt with on referral; null where it is at home. */
    @Nullable
    Committee backTo;

    boolean referred;

    @Nullable
    DecisionId latest;

    /** Drafted in it, or under review. */
    @Nullable
    Deed deed;

    @Nullable
    Deed replaces;

    @Nullable
    Committee group;

    final List<Proposed> proposals = new ArrayList<>();

    OpenMatter(MatterId id, String topic, Theme theme, LocalDate last) {
        this.id = id;
        this.topic = topic;
        this.theme = theme;
        this.last = last;
    }
}
