package se.klubba.drafts.recognising;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import se.klubba.drafts.extracting.Line;

/** Puts lines together into paragraphs: those that a line's end broke, those that a page's end broke. */
final class Blocks {
    private static final Pattern ENDS = Pattern.compile("[.:;!?…][\"”’)\\]*_]*$");
    private static final Pattern PAGE = Pattern.compile(
            "(?iU)\\f?\\s*(?:(?:sida|sid\\.?|page|s\\.)\\s*)?-?\\s*\\d{1,3}\\s*-?\\s*(?:(?:\\(|av|of|/)\\s*\\d{1,3}\\s*\\)?)?\\s*");
    private static final Pattern PAGE_WORD = Pattern.compile("(?iU).*\\b(?:sida|sid\\.|page)\\s*\\d{1,3}\\b.*");
    /** "… valdes Cia Dal och Dan" ends a line, and the other name of Dan begins the next. */
    private static final Pattern NAME_BROKEN =
            Pattern.compile("(?U)(?:\\b(?:och|samt|sekr\\.|ordf\\.|valdes|utsågs)|&)\\s+\\p{Lu}\\p{Ll}+$");

    /** "… se bilaga" at the end of a full line: the number in the next is no item's. */
    private static final Pattern NEEDS_NUMBER = Pattern.compile(
            "(?iU)(?:\\b(?:bilaga|bilagor|punkt|punkten|paragraf|nr|den|kl|kap|sid|sidan|år|ca|på|till|om|item|no)|§+)\\.?$");

    /** "… och 3 december kl." at the end of a full line. */
    private static final Pattern HOUR_CUT = Pattern.compile("(?iU)\\b(?:kl|nr|kap|sid|ca)\\.$");

    /** A line that ends with such a word has not ended what it says, whatever the next one begins with. */
    private static final Pattern CUT = Pattern.compile(
            "(?iU)(?<!-\\s)\\b(?:och|samt|av|från|hos|med|som|jämte|för|på|ordföranden|the|of|by|from|with|and|an)$");

    /** "… utsågs / Anna Berg. Föregående protokoll …": a sentence, and no list of those who were. */
    private static final Pattern CUT_BEFORE_NAME = Pattern.compile("(?iU)\\b(?:valdes|utsågs|väljs|utses)$");

    /** "… så / att": the next line goes on. */
    private static final Pattern GOVERNS = Pattern.compile(
            "(?iU)(?:\\b(?:så|för|om|till|av|genom|är|med|på|åt|utan|i|efter|under|än|även|inte|samtidigt)|\\p{L}(?:ar|er|ade|de|te))$");

    /** "Kommunen har nyligen beslutat / att ...": what is told. */
    private static final Pattern TOLD = Pattern.compile("(?iU)\\b(?:har|hade)\\s+(?:\\p{L}+\\s+)?beslutat$");

    /** "dropped. Ann will apply.        AB": the last line of a paragraph, with who is to act in a column of their own. */
    private static final Pattern WHO_BESIDE = Pattern.compile("(?Us)[^\\t]{3,}\\t+\\p{Lu}{2,4}");

    private static final Pattern YEAR_FIRST = Pattern.compile("(?:19|20)\\d{2}\\b");
    private static final Pattern RULE = Pattern.compile("[_=–—-]{3,}");
    private static final int PROSE = 45;

    /** A line that is shorter than this part of the longest had room for another word. */
    private static final double ROOM = 0.75;

    private final Lexicon lexicon;
    private final int widest;
    /** "… den 1 juli / 2026." */
    private final Pattern monthEnds;
    /** "… till och med den / 31 december", which is no item. */
    private final Pattern dayBegins;

    private final List<Line> lines;
    private final List<Block> blocks = new ArrayList<>();
    private Building current = new Building();
    private boolean apart = true;
    private boolean broken;

    private Blocks(Lexicon lexicon, List<Line> lines) {
        this.lexicon = lexicon;
        this.lines = lines;
        this.widest = lines.stream().mapToInt(l -> l.text().length()).max().orElse(0);
        var month = "(?:" + String.join("|", lexicon.values("month")) + ")";
        this.monthEnds = Pattern.compile("(?iU)\\b" + month + "$");
        this.dayBegins = Pattern.compile("(?iU)\\d{1,2}\\s+" + month + "(?!\\p{L})");
    }

    static List<Block> of(List<Line> lines, Lexicon lexicon) {
        return new Blocks(lexicon, lines).all();
    }

    private List<Block> all() {
        var running = runningHeads();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.text().isBlank()) {
                apart = true;
                continue;
            }
            if (running[i]) {
                broken = true;
                continue;
            }
            take(line, i + 1);
        }
        flush();
        return blocks;
    }

    private void take(Line line, int number) {
        var printed = new Printed(line.text(), number);
        if (printed.isEmpty()) {
            apart = true;
            return;
        }
        if (goesOn(printed)) {
            current.append(printed);
        } else {
            flush();
            current = new Building(printed, apart, line.heading() > 0 ? line.heading() : printed.marks());
        }
        current.continued = line.continued() && line.heading() == 0;
        apart = false;
        broken = false;
    }

    /** Whether a line goes on with the sentence that the one before it has not ended. */
    private boolean goesOn(Printed next) {
        if (current.isEmpty()
                || next.bullet()
                || next.marks() > 0
                || current.heading > 0
                || next.quoted() != current.quoted) {
            return false;
        }
        var before = current.text.toString();
        boolean ended = ENDS.matcher(before).find();
        char first = next.firstLetter();
        boolean lower = Character.isLowerCase(first);
        boolean columns = next.text().indexOf('\t') >= 0
                && !(lower
                        && !ended
                        && !apart
                        && WHO_BESIDE.matcher(next.text()).matches());
        if (columns || before.indexOf('\t') >= 0 && !lower) {
            return !apart && next.text().indexOf('\t') < 0 && namesGoOn(before);
        }
        if (apart) {
            // a page ended inside a sentence
            return lower
                    && !ended
                    && !before.endsWith(",")
                    && current.longestLine >= PROSE
                    && !begins(next, before)
                    && !lexicon.is("label", before);
        }
        if (broken && !ended && (lower || Character.isDigit(first)) && !begins(next, before)) {
            return true;
        }
        if (current.continued
                && (HOUR_CUT.matcher(before).find()
                        || !ended && (NEEDS_NUMBER.matcher(before).find() || lower && !beginsClause(next, before)))) {
            return true; // the line was full
        }
        if (People.LISTED.matcher(next.text()).matches()
                && People.LISTED.matcher(before).matches()) {
            return false; // one name a line
        }
        if (!ended && dayGoesOn(next, before)) {
            return true;
        }
        if (labelled(next) || begins(next, before) || titleIsFull(next, before, ended)) {
            return false;
        }
        if (lexicon.is("label", before) || lexicon.is("label", next.text())) {
            return false;
        }
        return current.continued
                || (lower || first == '(') && !ended
                || current.longestLine >= PROSE
                        && Character.isUpperCase(first)
                        && (NAME_BROKEN.matcher(before).find()
                                || CUT.matcher(before).find()
                                || CUT_BEFORE_NAME.matcher(before).find()
                                        && next.text().length() > PROSE);
    }

    /** A day that the end of a line broke: its year is the number of no item, nor is what day of the month it is. */
    private boolean dayGoesOn(Printed next, String before) {
        return YEAR_FIRST.matcher(next.text()).lookingAt()
                        && monthEnds.matcher(before).find()
                || NEEDS_NUMBER.matcher(before).find()
                        && dayBegins.matcher(next.text()).lookingAt();
    }

    /** "Föredragande: Anna Berg", or a rule drawn across the page: nothing goes on with these. */
    private boolean labelled(Printed next) {
        int colon = next.text().indexOf(':');
        return RULE.matcher(next.text()).matches()
                || colon > 2
                        && colon < 60
                        && Character.isUpperCase(next.firstLetter())
                        && lexicon.is("label", next.text().substring(0, colon));
    }

    /** "1 Mötets öppnande, …" fills its line, and a sentence begins the next: a title, and what was said. */
    private boolean titleIsFull(Printed next, String before, boolean ended) {
        return current.continued
                && !ended
                && lexicon.starts("item-number", before)
                && Character.isUpperCase(next.firstLetter())
                && next.text().length() > PROSE
                && !NAME_BROKEN.matcher(before).find();
    }

    private boolean beginsClause(Printed next, String before) {
        return lexicon.starts("att", next.text()) && begins(next, before) || lexicon.starts("numbered", next.text());
    }

    /** A row of names in a cell that the end of its line broke. */
    private boolean namesGoOn(String before) {
        int cell = before.indexOf('\t');
        var label = before.substring(0, cell);
        return cell == before.lastIndexOf('\t')
                && (lexicon.is("attendance-label", label) || lexicon.is("absent-label", label))
                && (before.endsWith(",") || current.continued);
    }

    /** Whether a line begins something of its own wherever it stands: a number, a clause. */
    private boolean begins(Printed next, String before) {
        if (lexicon.starts("numbered", next.text())) {
            return true;
        }
        if (!lexicon.starts("att", next.text())) {
            return false;
        }
        if (current.longestLine >= PROSE && TOLD.matcher(before).find()) {
            return false;
        }
        if (!current.continued || current.lastLine < widest * ROOM && lexicon.starts("att", before)) {
            return !inSentence(before);
        }
        return lexicon.ends("decision-lead", before)
                || lexicon.ends("proposal-lead", before)
                || lexicon.starts("att", before)
                        && (before.matches("(?sU).*(?:[.,;:]|\\bsamt|\\boch)$")
                                || !lexicon.in("governs", before)
                                        && !GOVERNS.matcher(before).find());
    }

    /** "Styrelsen räknar med / att få svar": a line of prose that was broken before the word. */
    private boolean inSentence(String before) {
        return current.longestLine >= PROSE
                && !ENDS.matcher(before).find()
                && !before.endsWith(",")
                && Character.isLetterOrDigit(before.charAt(before.length() - 1))
                && !lexicon.starts("numbered", before)
                && !lexicon.starts("att", before)
                && !lexicon.in("decides", before)
                && !lexicon.is("label", before)
                && !lexicon.ends("decision-lead", before)
                && !lexicon.ends("proposal-lead", before)
                && !lexicon.in("not-decided", before);
    }

    private void flush() {
        if (!current.isEmpty()) {
            blocks.add(current.block());
        }
        current = new Building();
    }

    /** Lines that stand on each page of a text: page numbers, and what is repeated beside them. */
    private boolean[] runningHeads() {
        var running = new boolean[lines.size()];
        var seen = new HashMap<String, Integer>();
        for (var line : lines) {
            if (!line.text().isBlank()) {
                seen.merge(folded(line), 1, Integer::sum);
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            var text = lines.get(i).text();
            boolean page = PAGE.matcher(text).matches() && bare(i)
                    || PAGE_WORD.matcher(text).matches()
                            && text.strip().length() < 90
                            && seen.getOrDefault(folded(lines.get(i)), 0) > 1;
            if (page) {
                running[i] = i > 8 || PAGE.matcher(text).matches();
                beside(i, -1, running, seen);
                beside(i, 1, running, seen);
            } else if (text.indexOf('\f') >= 0) {
                beside(i, 1, running, seen);
                running[i] |= i > 0 && repeated(lines.get(i), seen);
            }
        }
        return running;
    }

    /** A number alone is that of a page only where it says so, or stands between blank lines. */
    private boolean bare(int i) {
        var text = lines.get(i).text().strip();
        return !text.matches("\\d{1,3}")
                || (i == 0 || lines.get(i - 1).text().isBlank())
                        && (i + 1 == lines.size() || lines.get(i + 1).text().isBlank());
    }

    private void beside(int from, int step, boolean[] running, Map<String, Integer> seen) {
        int blank = 0;
        for (int i = from + step; i >= 0 && i < lines.size() && blank < 2; i += step) {
            if (lines.get(i).text().isBlank()) {
                blank++;
            } else if (repeated(lines.get(i), seen) && i > 8) {
                running[i] = true;
            } else {
                return;
            }
        }
    }

    private boolean repeated(Line line, Map<String, Integer> seen) {
        return seen.getOrDefault(folded(line), 0) > 1
                && line.text().strip().length() < 100
                && !lexicon.is("label", line.text().strip());
    }

    private static String folded(Line line) {
        return line.text().strip().replaceAll("\\d+", "#").replaceAll("\\s+", " ");
    }

    /** A paragraph as far as it has been read. */
    private static final class Building {
        private final StringBuilder text = new StringBuilder();
        private final List<int[]> places = new ArrayList<>();
        private boolean bullet;
        private boolean quoted;
        private boolean apart;
        private boolean continued;
        private int heading;
        private int indent;
        private int longestLine;
        private int lastLine;

        Building() {}

        Building(Printed first, boolean apart, int heading) {
            this.apart = apart;
            this.heading = heading;
            this.bullet = first.bullet();
            this.quoted = first.quoted();
            this.indent = first.indent();
            append(first);
        }

        boolean isEmpty() {
            return text.isEmpty();
        }

        void append(Printed line) {
            if (!text.isEmpty()) {
                join(line);
            }
            for (int i = 0; i < line.text().length(); i++) {
                put(line.text().charAt(i), line.line(), line.columns()[i]);
            }
            lastLine = line.text().length();
            longestLine = Math.max(longestLine, lastLine);
        }

        private void join(Printed next) {
            int last = text.length() - 1;
            boolean broken = text.charAt(last) == '-'
                    && last > 0
                    && Character.isLowerCase(text.charAt(last - 1))
                    && next.text().matches("(?sU)(?!och\\b|eller\\b|samt\\b|and\\b|or\\b)\\p{Ll}.*");
            if (broken) {
                text.setLength(last);
                places.removeLast();
            } else {
                var at = places.getLast();
                put(' ', at[0], at[1]);
            }
        }

        private void put(char c, int line, int column) {
            text.append(c);
            places.add(new int[] {line, column});
        }

        Block block() {
            return new Block(
                    text.toString(),
                    places.stream().mapToInt(p -> p[0]).toArray(),
                    places.stream().mapToInt(p -> p[1]).toArray(),
                    bullet,
                    quoted,
                    apart,
                    heading,
                    indent);
        }
    }
}
