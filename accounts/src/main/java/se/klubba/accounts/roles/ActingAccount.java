package se.klubba.accounts.roles;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
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
        var request = RequestContextHolder.getRequestAttributes();
        var passage = request == null
                ? null
                : (Passage) request.getAttribute(Passage.ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
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
