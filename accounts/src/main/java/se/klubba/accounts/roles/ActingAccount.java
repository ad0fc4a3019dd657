package se.klubba.accounts.roles;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import se.klubba.acts.Acting;
import se.klubba.acts.CurrentActor;

/** Whoever has logged in acts; where that is nobody, because the register is open or nothing was requested, whom configuration names. */
@Component
final class ActingAccount implements CurrentActor {
    private final CurrentActor configured;

    ActingAccount(@Qualifier("configuredActor") CurrentActor configured) {
        this.configured = configured;
    }

    @Override
    public Map<String, String> metadata() {
        var passage = Passage.now();
        return passage == null || passage.account() == null || passage.who() == null
                ? configured.metadata()
                : metadata(passage);
    }

    private static Map<String, String> metadata(Passage passage) {
        var account = Objects.requireNonNull(passage.account());
        var who = Objects.requireNonNull(passage.who());
        var metadata = new HashMap<String, String>();
        metadata.put(Acting.ACTOR, account.name());
        metadata.put(Acting.ACCOUNT, account.id().value());
        metadata.put(Acting.ROLE, passage.role().key());
        metadata.put(Acting.ASSURANCE, who.assurance() == null ? who.way() : who.way() + " " + who.assurance());
        if (account.person() != null) {
            metadata.put(Acting.PERSON, account.person().value());
        }
        var within = passage.within();
        if (within != null) {
            metadata.put(Acting.WITHIN, within);
            metadata.put(Acting.SEATED, passage.seated());
            metadata.put(Acting.FOR, String.join(" ", passage.parties()));
        }
        return metadata;
    }
}
