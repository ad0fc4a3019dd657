package se.klubba.matters.deciding;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.EffectForm;
import se.klubba.kernel.Basis;
import se.klubba.kernel.DecisionId;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Source;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.SubjectTo;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * One clause (att-sats), with zero or more effects; or a passage of the running text, which is a decision only where it gives its words or
 * names the decision.
 *
 * @param decision made of meeting, item and label where it is null
 * @param label unique in its item: {@code a}, {@code r1}
 * @param words null where they are read from the first source
 * @param sources those of the whole item where there are none
 * @param block the decision block where it is null
 * @param matters those of the item where it is null
 * @param subject to what has to come before it takes effect; null where it takes effect at once
 * @param effects acts without day and place of their own; one may have sources of its own
 */
@Schema(name = "DecisionClause")
public record Clause(
        @Nullable DecisionId decision,
        String label,
        @Nullable Words words,
        List<Source> sources,
        Basis.Block block,
        @Nullable List<MatterId> matters,
        @Nullable SubjectTo subject,

        @JsonSerialize(contentUsing = EffectForm.Writer.class) @JsonDeserialize(contentUsing = EffectForm.Reader.class)
        List<Act> effects) {
    public Clause {
        sources = sources == null ? List.of() : List.copyOf(sources);
        block = block == null ? Basis.Block.DECISION : block;
        effects = effects == null ? List.of() : List.copyOf(effects);
        if (effects.stream().anyMatch(RecordDecision.class::isInstance)) {
            throw new IllegalArgumentException("clause " + label + " cannot have a decision as its effect");
        }
        if (effects.isEmpty() && block != Basis.Block.DECISION && words == null && decision == null) {
            throw new IllegalArgumentException("clause " + label + " has neither words nor an effect");
        }
    }

    public Clause(
            @Nullable DecisionId decision,
            String label,
            @Nullable Words words,
            List<Source> sources,
            Basis.Block block,
            @Nullable List<MatterId> matters,
            List<Act> effects) {
        this(decision, label, words, sources, block, matters, null, effects);
    }

    /** Whether it is a decision, and not only something that follows from the running text. */
    boolean decides() {
        return block == Basis.Block.DECISION || words != null || decision != null;
    }
}
