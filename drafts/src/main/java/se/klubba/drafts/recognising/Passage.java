package se.klubba.drafts.recognising;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.klubba.words.WrittenDays;

/** Something that was decided, that happened, or that was said. */
final class Passage {
    /** What a passage is. */
    enum Kind {
        /** In the block of a decision. */
        CLAUSE,
        /** Decided in running text. */
        DECIDED,
        /** It happened, and nobody decided it here. */
        HAPPENED,
        INFORMATION,
        DISCUSSION,
        /** It was decided or done on another day. */
        REPORTED,
        INTENDED,
        HEARSAY;

        /** As record files write what was only said; null of what was decided or happened. */
        @Nullable
        String note() {
            return switch (this) {
                case CLAUSE, DECIDED, HAPPENED -> null;
                default -> name().toLowerCase(Locale.ROOT);
            };
        }
    }

    /** Unique in its item. */
    final String key;

    final Kind kind;
    final Span words;
    /** Further paragraphs of the same: a new wording, a list. */
    final List<Span> more = new ArrayList<>();
    /** Where it is told a second time. */
    final List<Span> alsoAt = new ArrayList<>();

    final List<Effect> effects = new ArrayList<>();
    /** The other day of what is only told of, and where it is said; null where none is. */
    @Nullable
    Span toldOf;

    @Nullable
    LocalDate toldOn;

    /** What it waits for, as it is said; null where it waits for nothing. */
    @Nullable
    Span condition;

    /** The day on which it was decided between meetings, and where it is said; null where it was decided here. */
    WrittenDays.@Nullable Day circulated;

    @Nullable
    Span circulatedAt;

    Passage(String key, Kind kind, Span words) {
        this.key = key;
        this.kind = kind;
        this.words = words;
    }

    boolean decision() {
        return kind == Kind.CLAUSE || kind == Kind.DECIDED;
    }

    boolean note() {
        return kind.note() != null;
    }

    Spot spot() {
        var first = words.spot();
        if (more.isEmpty()) {
            return first;
        }
        return new Spot(first.first() + "-" + more.getLast().spot().last(), null);
    }

    /** As they stand there, in one piece. */
    String text() {
        var out = new StringBuilder(words.text());
        more.forEach(m -> out.append(' ').append(m.text()));
        return out.toString().replaceAll("\\s+", " ").strip();
    }
}
