package se.klubba.accounts.visibility;

import java.util.Collections;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import se.klubba.accounts.Role;
import se.klubba.accounts.roles.Grant;
import se.klubba.accounts.roles.Passage;
import se.klubba.kernel.Extent;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.reading.Reader;
import se.klubba.reading.Sight;
import se.klubba.record.event.RecordEvent.DocumentKept;

/** What is shown to whoever was let through: by how far their role reaches, and what is confidential or published today. */
final class ShownTo implements Reader {
    private final Passage passage;
    private final Confidential confidential;
    private final Published published;
    private final Uncited uncited;
    private final boolean anything;
    private final Set<Extent> seen = ConcurrentHashMap.newKeySet();

    ShownTo(Passage passage, Confidential confidential, Published published, Uncited uncited) {
        this.passage = passage;
        this.confidential = confidential;
        this.published = published;
        this.uncited = uncited;
        this.anything = confidential.anything();
    }

    @Override
    public boolean sees(KlubbaEvent event) {
        if (!reads() || passage.grant() == Grant.PUBLISHED && !published.shows(event)) {
            return false;
        }
        if (event instanceof DocumentKept kept
                && passage.grant() != Grant.ALL
                && !uncited.shows(kept.document(), account())) {
            return false;
        }
        if (!anything) {
            return true;
        }
        var hidden = confidential.hiding(event);
        boolean shown = hidden.stream().allMatch(this::mayBeShown);
        if (shown) {
            seen.addAll(hidden);
        }
        return shown;
    }

    /** Only where nothing is confidential: whoever is shown what is, of them that is written down. */
    @Override
    public boolean seesAll() {
        return !anything && seesUncited();
    }

    @Override
    public boolean seesAllOf(long position) {
        var told = confidential.toldBefore(position);
        boolean all = seesUncited() && told.stream().allMatch(this::mayBeShown);
        if (all) {
            seen.addAll(told);
        }
        return all;
    }

    @Override
    public Sight sight() {
        return switch (passage.grant()) {
            case ALL -> reads() ? Sight.ALL : Sight.of(Sight.Kind.NOTHING);
            case OWN -> new Sight(Sight.Kind.OWN_BODIES, passage.bodies());
            case OPEN -> Sight.of(Sight.Kind.NOT_CONFIDENTIAL);
            case PUBLISHED -> Sight.of(Sight.Kind.PUBLISHED);
            case NONE -> Sight.of(Sight.Kind.NOTHING);
        };
    }

    @Override
    public String account() {
        return passage.account() == null ? "" : passage.account().id().value();
    }

    @Override
    public void isShownWhat(Reader was) {
        if (was instanceof ShownTo before && before != this) {
            seen.addAll(before.seen);
        }
    }

    /** Whether all is shown that is neither confidential nor unpublished: what nobody has told of yet too. */
    private boolean seesUncited() {
        return reads()
                && passage.grant().compareTo(Grant.PUBLISHED) > 0
                && (passage.grant() == Grant.ALL || uncited.allShown(account()));
    }

    /** To reach an endpoint is not to read the register: of all who reach one wholly, only these read all. */
    private boolean reads() {
        return switch (passage.grant()) {
            case NONE -> false;
            case PUBLISHED, OPEN, OWN -> true;
            case ALL -> passage.role() == Role.REGISTRAR || passage.role() == Role.AUDITOR;
        };
    }

    /** Whether it may be known that there is such a thing. */
    boolean mayKnow(Key thing) {
        return !anything || confidential.hiding(thing).stream().allMatch(this::mayBeShown);
    }

    private boolean mayBeShown(Extent what) {
        return switch (passage.grant()) {
            case ALL -> reads();
            case OWN -> !Collections.disjoint(passage.bodies(), confidential.shownTo(what));
            case OPEN, PUBLISHED, NONE -> false;
        };
    }

    /** Confidential parts of the record of which something was shown. */
    Set<Extent> seen() {
        return seen;
    }
}
