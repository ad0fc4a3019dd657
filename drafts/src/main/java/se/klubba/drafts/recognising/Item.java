package se.klubba.drafts.recognising;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An item of the agenda as it was read: its number as it is printed, its title, and the paragraphs under it. */
final class Item {
    final String number;

    @Nullable
    Span title;

    final List<Block> blocks = new ArrayList<>();
    final List<Span> presenters = new ArrayList<>();
    final List<Proposal> proposals = new ArrayList<>();
    final List<Passage> passages = new ArrayList<>();
    /** The words that lead to a list of clauses; null where there are none. */
    @Nullable
    Span lead;

    /** Whether the number was given by us, since the text prints none. */
    final boolean numbered;

    Item(String number, @Nullable Span title, boolean numbered) {
        this.number = number;
        this.title = title;
        this.numbered = numbered;
    }

    /** Where the number stands alone, its title is the paragraph after it. */
    void title(Span span) {
        title = span;
    }

    /** One more, without points so far. */
    Proposal propose(@Nullable Span mover) {
        return propose(mover, null);
    }

    /** @param kind "tillägg", "ändring"; null of what the item is about */
    Proposal propose(@Nullable Span mover, @Nullable String kind) {
        int count = proposals.size() + 1;
        var proposal = new Proposal("p" + number + (count == 1 ? "" : "-" + count), mover, kind);
        proposals.add(proposal);
        return proposal;
    }

    /** The words of a point, {@code p5/1}; null where no proposal of this item has it. */
    @Nullable
    Span point(@Nullable String point) {
        for (var proposal : proposals) {
            if (point != null && point.startsWith(proposal.id + "/")) {
                return proposal.points.get(point.substring(proposal.id.length() + 1));
            }
        }
        return null;
    }

    String titleText() {
        return title == null ? "" : title.text().replace('\t', ' ').replaceAll("[\\s.:]+$", "");
    }
}
