package se.klubba.drafts.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.drafts.Draft;
import se.klubba.drafts.desk.DeskPage.DeskItem;
import se.klubba.drafts.desk.DeskPage.Passage;
import se.klubba.drafts.recognising.Question;
import se.klubba.drafts.recognising.Spot;

/** The lines of a document in pieces: what was read from each, and what of it is asked about. Characters are code points. */
public final class DocLines {
    /** A line, and what was read there and has no piece of its own, since others stand where it does. */
    public record DocLine(int number, List<Piece> pieces, List<Read> hidden) {}

    /** What one thing was read from, or nothing. */
    public record Piece(@Nullable Read read, List<Part> parts) {
        public String mark() {
            return read == null ? "" : read.mark();
        }
    }

    /**
     * What was read: a passage, or a value of the head of the meeting or of who was there.
     *
     * @param anchor where it will be recorded
     * @param mark {@code ask}, {@code guess}, {@code plain}, {@code note}, or empty for what is clear
     */
    public record Read(String anchor, String words, String mark, List<Spot> spots) {
        static Read of(Passage passage) {
            return new Read(
                    passage.anchor(), passage.words(), passage.note() ? "note" : passage.state(), passage.spots());
        }

        static Read of(CitedHead.Cited cited) {
            return new Read(cited.anchor(), cited.words(), "", List.of(cited.spot()));
        }

        private boolean begins(int line) {
            return !words.isEmpty() && !spots.isEmpty() && spots.getFirst().first() == line;
        }
    }

    /** @param asked whether a question is about these words */
    public record Part(String text, boolean asked) {}

    /** From one character of a line up to another, counted from 0. */
    private record Stretch(int from, int to, @Nullable Read read) {
        boolean covers(int at) {
            return from <= at && at < to;
        }

        static @Nullable Stretch on(int line, int length, Spot spot, @Nullable Read read) {
            if (line < spot.first() || spot.last() < line) {
                return null;
            }
            var columns = spot.columns() == null ? null : spot.columns().split("-");
            int from = columns == null || line != spot.first() ? 0 : Integer.parseInt(columns[0]) - 1;
            int to = columns == null || line != spot.last()
                    ? length
                    : Math.min(length, Integer.parseInt(columns[columns.length - 1]));
            return from < to ? new Stretch(from, to, read) : null;
        }
    }

    private final Draft draft;
    /** Those that are only told of after those that record something: they may stand around them. */
    private final List<Read> all;

    private final Set<Read> reached = new HashSet<>();

    private DocLines(Draft draft, List<DeskItem> items) {
        this.draft = draft;
        var passages = items.stream().flatMap(i -> i.passages().stream()).toList();
        this.all = Stream.of(
                        passages.stream().filter(p -> !p.note()).map(Read::of),
                        CitedHead.of(draft).values().map(Read::of),
                        passages.stream().filter(Passage::note).map(Read::of),
                        CitedHead.of(draft).attendance().map(Read::of))
                .flatMap(read -> read)
                .toList();
    }

    static List<DocLine> of(Draft draft, List<DeskItem> items) {
        var reading = new DocLines(draft, items);
        var pieces = new ArrayList<List<Piece>>();
        for (int i = 0; i < draft.lines().size(); i++) {
            pieces.add(reading.pieces(i + 1, draft.lines().get(i).text()));
        }
        var lines = new ArrayList<DocLine>();
        for (int i = 0; i < pieces.size(); i++) {
            int number = i + 1;
            lines.add(new DocLine(
                    number,
                    pieces.get(i),
                    reading.all.stream()
                            .filter(r -> r.begins(number) && !reading.reached.contains(r))
                            .toList()));
        }
        return lines;
    }

    private List<Piece> pieces(int line, String text) {
        int length = text.codePointCount(0, text.length());
        var owners = all.stream()
                .flatMap(r -> r.spots().stream().flatMap(s -> Stream.ofNullable(Stretch.on(line, length, s, r))))
                .toList();
        var asked = draft.questions().stream()
                .filter(q -> isRead(q, line, text))
                .flatMap(q -> Stream.ofNullable(Stretch.on(line, length, q.source(), null)))
                .toList();
        var cuts = new TreeSet<Integer>(List.of(0, length));
        Stream.of(owners, asked).flatMap(List::stream).forEach(s -> cuts.addAll(List.of(s.from(), s.to())));
        var pieces = new ArrayList<Piece>();
        int from = 0;
        for (int to : cuts.tailSet(1)) {
            int at = from;
            var read = owners.stream()
                    .filter(s -> s.covers(at))
                    .findFirst()
                    .map(Stretch::read)
                    .orElse(null);
            var part = new Part(
                    text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to)),
                    asked.stream().anyMatch(s -> s.covers(at)));
            if (pieces.isEmpty() || pieces.getLast().read() != read) {
                pieces.add(new Piece(read, new ArrayList<>()));
            }
            pieces.getLast().parts().add(part);
            if (read != null) {
                reached.add(read);
            }
            from = to;
        }
        return pieces;
    }

    /** A question that was made elsewhere than by reading points at no words. */
    private static boolean isRead(Question question, int line, String text) {
        var spot = question.source();
        return spot.columns() != null
                || spot.first() != spot.last()
                || spot.first() != line
                || text.contains(question.words());
    }
}
