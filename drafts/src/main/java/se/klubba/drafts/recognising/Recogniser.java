package se.klubba.drafts.recognising;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.klubba.drafts.extracting.Line;
import se.klubba.words.WrittenDays;

/** Reads minutes. The same text gives the same draft, always. */
public final class Recogniser {
    private final Lexicon lexicon = Lexicon.all();
    private final Dates dates = new Dates(lexicon);
    private final Sentences sentences = new Sentences(lexicon);
    private final People people = new People(lexicon);
    private final Parties parties = new Parties(lexicon, people);
    private final Questions questions = new Questions();
    private final Named named = new Named(lexicon, parties, people);
    private final Attendance attendance = new Attendance(lexicon);
    private final AttendanceLists lists = new AttendanceLists(lexicon, sentences, people, attendance);
    private final List<Block> blocks;
    private final String document;
    private final KnownRegister register;

    private Recogniser(List<Line> lines, String document, KnownRegister register) {
        this.blocks = Blocks.of(lines, lexicon);
        this.document = document;
        this.register = register;
    }

    /**
     * @param document the name of the text that places point into
     * @param register by which names are spelt, and what nearly is in it is asked about
     * @throws NoMinutes where it is something else
     */
    public static Recognised read(List<Line> lines, String document, KnownRegister register) {
        return new Recogniser(lines, document, register).read();
    }

    private Recognised read() {
        parties.know(register.bodies());
        parties.learn(blocks);
        var starts = Headings.in(blocks, lexicon);
        int first =
                starts.isEmpty() ? blocks.size() : starts.keySet().iterator().next();
        var head = blocks.subList(0, first);
        var front = new Front(lexicon, dates, head, blocks).read();
        var day = front.day;
        var on = day == null ? LocalDate.of(2000, 1, 1) : day.on();
        people.learn(blocks);
        lists.read(head);
        var items = items(starts, first, front.body);
        people.settle(blocks, attendance.everybody());
        checkMinutes(front, items);
        long meetings = attendance.isEmpty() ? daysThatHead(front.minutes) : 0;
        if (meetings > 1) {
            day = null;
        }
        if (front.body != null) {
            parties.meetingOf(front.body.text().replaceAll("\\s+", " "));
        } else {
            questions.ask("which-body", "meeting", blocks.getFirst().span(), Asks.of("whose-meeting"), List.of());
        }
        if (day == null) {
            questions.ask(
                    "which-day",
                    "meeting",
                    blocks.getFirst().span(),
                    meetings > 1 ? Asks.of("which-of-meetings", meetings) : Asks.of("which-day"),
                    List.of());
        }
        otherBody(front, items);
        head.stream()
                .map(b -> lexicon.find("meeting-of", b.text()))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(m -> parties.alsoCalled(m.group("who")));
        var effects =
                new Effects(lexicon, dates, people, parties, questions, named, attendance, on, register, toldInPast());
        var procedure = new Procedure(lexicon, parties);
        var deciding = new Deciding(lexicon, parties, dates, procedure, on, items);
        var decisions =
                new Decisions(lexicon, sentences, effects, dates, parties, named, procedure, deciding, questions, on);
        var running = new Running(
                lexicon, sentences, effects, dates, parties, named, procedure, deciding, people, questions, decisions,
                on);
        var proposals = new Proposals(lexicon, parties);
        var reading = new ItemReading(
                lexicon, sentences, running, decisions, deciding, proposals, people, parties, questions);
        head.stream()
                .map(Block::span)
                .filter(b -> lexicon.in("meeting-officers", b.text()))
                .flatMap(b -> sentences.of(b).stream())
                .filter(s -> lexicon.in("meeting-officers", s.text()))
                .forEach(effects::officers);
        var signatures = new Signatures(people, attendance, blocks);
        items.forEach(i -> i.blocks.removeAll(signatures.rows()));
        items.forEach(reading::read);
        checkMinuted(front, items);
        hours(front);
        new Officers(people, attendance, blocks, signatures).read();
        alike();
        return new DraftFile(
                        lexicon,
                        front,
                        attendance,
                        parties,
                        people,
                        named,
                        items,
                        questions,
                        document,
                        day,
                        new RegisterQuestions(register, questions))
                .recognised();
    }

    /** Whether what was said is told in the past: then the present is what somebody is to do. */
    private boolean toldInPast() {
        long past = blocks.stream()
                .filter(b -> lexicon.in("told-in-past", b.text()))
                .count();
        long present = blocks.stream()
                .filter(b -> lexicon.in("told-in-present", b.text()))
                .count();
        return past >= present;
    }

    private List<Item> items(Map<Integer, Headings.Start> starts, int first, @Nullable Span body) {
        var items = new ArrayList<Item>();
        if (starts.isEmpty()) {
            var only = new Item("1", null, false);
            for (int i = 0; i < blocks.size(); i++) {
                if (!heads(i, body)) {
                    only.blocks.add(blocks.get(i));
                }
            }
            items.add(only);
            return items;
        }
        var byNumber = new HashMap<String, Item>();
        Item current = null;
        boolean attending = false;
        for (int i = first; i < blocks.size(); i++) {
            var start = starts.get(i);
            if (start != null) {
                var open = byNumber.get(start.number());
                if (open != null && start.heads(open.title)) {
                    current = open; // its heading once more
                    continue;
                }
                var next = item(start);
                items.add(next);
                byNumber.putIfAbsent(next.number, next);
                if (start.listed() && current != null) {
                    continue; // listed under its item, and what follows the list is of the item again
                }
                current = next;
                attending = lexicon.is("attendance-label", current.titleText())
                        || lexicon.is("officer-label", current.titleText())
                        || lexicon.in("attending-item", current.titleText());
                if (attending) {
                    lists.begin(blocks.get(i));
                }
                continue;
            }
            var block = blocks.get(i);
            if (current != null && !titleOf(current, block, starts, i)) {
                boolean early = items.size() < 3 && labelsAttendance(block);
                if (attending || early || attendance.isEmpty() && lexicon.is("attendance-label", block.text())) {
                    attending |= !early;
                    lists.read(block);
                } else if (items.size() < 9 && labelsOfficer(block)) {
                    lists.read(block);
                    lists.end();
                }
                current.blocks.add(block);
            }
        }
        return items;
    }

    /** Whether it is one of the first lines, and says of what kind the text is, or of whom. */
    private boolean heads(int at, @Nullable Span body) {
        var block = blocks.get(at);
        return at < 3
                && (at == 0 || blocks.getFirst().text().length() <= 120)
                && (block.text().length() <= 120 && lexicon.in("kind-of-minutes", block.text())
                        || body != null
                                && body.block() == block
                                && body.to() - body.from() > block.text().length() / 2);
    }

    /** "Mötesordförande: Bo" under an election of who serves the meeting. */
    private boolean labelsOfficer(Block block) {
        int colon = block.text().indexOf(':');
        return colon > 0
                && block.text().length() < 80
                && lexicon.is("role-meeting", block.text().substring(0, colon).strip());
    }

    private boolean labelsAttendance(Block block) {
        int colon = block.text().indexOf(':');
        var label = colon > 0 ? block.text().substring(0, colon) : "";
        return lexicon.is("attendance-label", label) && !lexicon.is("presenter-label", label);
    }

    private static Item item(Headings.Start start) {
        var item = new Item(start.number(), start.title(), start.numbered());
        if (start.rest() != null) {
            item.blocks.add(start.rest());
        }
        return item;
    }

    /** A number that stands alone has its title in the next paragraph. */
    private boolean titleOf(Item item, Block block, Map<Integer, Headings.Start> starts, int at) {
        if (item.title != null || !item.blocks.isEmpty() || starts.containsKey(at)) {
            return false;
        }
        if (ItemTitles.reference(block.text())) {
            return true;
        }
        int colon = block.text().indexOf(':');
        boolean goesOn = colon > 2 && colon < 60 && colon + 1 < block.text().length();
        item.title(goesOn ? block.span(0, colon) : block.span());
        if (goesOn) {
            var rest = Span.trimmed(block, colon + 1, block.text().length());
            item.blocks.add(block.from(rest.from()));
        }
        return true;
    }

    private void checkMinutes(Front front, List<Item> items) {
        boolean decides = blocks.stream()
                .anyMatch(b -> (lexicon.in("decides", b.text()) || lexicon.in("decision-noun", b.text()))
                                && b.text().length() < 2000
                        || b.text().length() < 90 && lexicon.is("decision-label", b.text())
                        || lexicon.starts("att", b.text()));
        boolean numbered = items.size() > 1 && items.getFirst().numbered;
        boolean held = held();
        int score = (front.minutes ? 2 : 0)
                + (attendance.isEmpty() ? 0 : 2)
                + (decides ? 2 : 0)
                + (numbered ? 1 : 0)
                + (held ? 2 : 0)
                + (front.day == null ? 0 : 1);
        boolean paper = blocks.stream()
                .limit(6)
                .takeWhile(b -> !lexicon.starts("kind-of-minutes", b.text()))
                .anyMatch(b -> b.text().length() < 200 && lexicon.starts("kind-of-paper", b.text()));
        if (paper && attendance.isEmpty() && !decides && !held) {
            throw new NoMinutes("agenda");
        }
        boolean several = decides && daysThatHead(false) > 1;
        if (!several && (score < 3 || !front.minutes && attendance.isEmpty() && !held && (!decides || !numbered))) {
            throw new NoMinutes("something-else");
        }
    }

    /** What is proposed to a meeting, and nothing that became of it: a paper for one that was not held yet, or never minuted. */
    private void checkMinuted(Front front, List<Item> items) {
        boolean proposed = items.stream().anyMatch(i -> !i.proposals.isEmpty());
        boolean decided = items.stream().flatMap(i -> i.passages.stream()).anyMatch(Passage::decision);
        if (proposed && !decided && !front.minutes && attendance.isEmpty() && !held()) {
            throw new NoMinutes("agenda");
        }
    }

    private boolean held() {
        return blocks.stream()
                .anyMatch(
                        b -> b.text().matches("(?iUs).*\\bmöte\\p{L}*\\s+(?:öppna|avsluta)(?!nde\\s*\\.?$)\\p{L}*.*"));
    }

    /**
     * How many days stand alone in a line.
     *
     * @param marked whether only those count that the document marks as headings
     */
    private long daysThatHead(boolean marked) {
        return blocks.stream()
                .filter(b -> b.heading() > 0 || !marked)
                .map(b -> b.text().replaceFirst("(?U)^\\p{L}*(?:dag(?:en)?|day),?\\s+(?:den\\s+)?", ""))
                .filter(t -> t.length() < 30)
                .flatMap(t ->
                        dates.in(t, LocalDate.EPOCH).stream().filter(d -> d.from() == 0 && t.length() - d.to() < 2))
                .map(WrittenDays.Day::on)
                .distinct()
                .count();
    }

    private void hours(Front front) {
        if (front.starts != null && front.ends != null && front.ends.isBefore(front.starts) && front.endsAt != null) {
            questions.ask(
                    "which-hours",
                    "meeting",
                    front.endsAt,
                    Asks.of("which-hours", front.ends, front.starts),
                    List.of());
            front.ends = null;
        }
    }

    private void alike() {
        for (var pair : SpeltAlike.of(people.all().keySet())) {
            var other = people.all().get(pair.get(1));
            if (other != null) {
                var same = new LinkedHashMap<String, String>();
                same.put("kept", pair.get(0));
                same.put("same", pair.get(1));
                questions.ask(
                        "same-person", null, other, Asks.of("same-person", pair.get(1), pair.get(0)), List.of(same));
            }
        }
    }

    /** The text has another body decide than the one whose minutes they are. */
    private void otherBody(Front front, List<Item> items) {
        if (front.body == null) {
            return;
        }
        @Nullable Span other = null;
        int times = 0;
        for (var item : items) {
            for (var block : item.blocks) {
                if (block.text().length() < 80 && lexicon.is("decision-label", block.text())) {
                    var body =
                            parties.bodiesIn(block.span()).stream().findFirst().orElse(null);
                    if (body != null && !parties.meets(body.text().replaceAll("s$", ""))) {
                        other = other == null ? body : other;
                        times++;
                    }
                }
            }
        }
        if (other != null && times > 1) {
            parties.alsoCalled(other.text());
            questions.ask(
                    "same-body",
                    "meeting",
                    other,
                    Asks.of("same-body", parties.meetingBody()),
                    List.of(Map.of("name", other.text().replaceAll("s$", ""))));
        }
    }
}
