package se.klubba.pages.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.Basis;
import se.klubba.wording.Place;

/**
 * Why a fact is shown, in one line: where it was decided, where it stands, who recorded it.
 *
 * @param of the fact it answers for
 */
public record Why(Visit visit, se.klubba.wording.Why of) {
    public static Why of(Visit visit, se.klubba.wording.Why of) {
        return new Why(visit, of);
    }

    private Texts texts() {
        return visit.texts();
    }

    /** The meeting; null where it happened at none. */
    public @Nullable Link meeting() {
        var meeting = of.meeting();
        return meeting == null ? null : new Link(visit.links().meeting(meeting) + anchor(), meeting.shown());
    }

    private String anchor() {
        return of.item() == null ? "" : "#i" + of.item();
    }

    /** Item and clause, each after a comma; empty where none is named. */
    public String place() {
        var parts = new ArrayList<String>();
        if (of.item() != null) {
            parts.add(texts().say("why.item", of.item()));
        }
        if (of.clause() != null && of.block() == Basis.Block.DECISION) {
            parts.add(texts().say("why.clause", of.clause()));
        }
        if (of.block() == Basis.Block.RUNNING) {
            parts.add(texts().say("why.running"));
        }
        return parts.isEmpty() ? "" : ", " + String.join(", ", parts);
    }

    /** Where that is another day than that of the act. */
    public @Nullable String told() {
        return of.toldOn() == null
                ? null
                : texts().say("why.told", visit.dates().day(of.toldOn()));
    }

    /** How it stands in the text; null for what was decided or done. */
    public @Nullable String as() {
        return of.toldAs() == null ? null : texts().say("why.as." + of.toldAs().name());
    }

    /** Lines of documents, which open there marked. */
    public List<Link> sources() {
        return of.sources().stream().map(this::source).toList();
    }

    private Link source(Place place) {
        var document = Objects.requireNonNull(place.document());
        return new Link(visit.links().document(document.id(), place.lines()), texts().say("why.lines", place.lines()));
    }

    /** The entry in the log, when and by whom. */
    public Link recorded() {
        return new Link(
                visit.links().to("/log/" + of.entry()),
                texts().say("why.recorded", visit.dates().day(of.recordedAt()), of.recordedBy()));
    }

    /** That it was corrected, when and by whom; null where it was not. */
    public @Nullable Link corrected() {
        var correction = of.correction();
        return correction == null
                ? null
                : new Link(
                        visit.links().to("/log/" + of.entry()),
                        texts().say(
                                        "why.corrected",
                                        visit.dates().day(correction.recordedAt()),
                                        correction.recordedBy()));
    }
}
