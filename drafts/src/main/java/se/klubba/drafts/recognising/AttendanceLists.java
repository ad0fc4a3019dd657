package se.klubba.drafts.recognising;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which list of those who were there is open in which paragraph: a table, lines under a label, a line behind it, a sentence. */
final class AttendanceLists {
    private static final Pattern LABELLED =
            Pattern.compile("(?Us)^(?<label>[\\p{L}/ .()0-9-]{2,70}?)\\s*(?:[:?]|\\t|$)\\s*(?<rest>.*)$");
    /** "Vi var sju. På plats: Anna Ek, …". */
    private static final Pattern INSIDE =
            Pattern.compile("(?Us)^[^:.!]{3,80}[.!]\\s+(?<label>\\p{Lu}[\\p{L} ]{2,30}):\\s+(?<rest>\\S.*)$");

    /** "The council (Anna Ek, Bo Dal and Cia Berg) met twice." */
    private static final Pattern MET = Pattern.compile(
            "(?iUs)^(?:the\\s+)?[\\p{L} ]{3,40}\\((?<rest>[^)]*)\\)\\s+(?:met|meets|träffades|möttes|sammanträdde)\\b.*$");

    private static final Pattern PROSE = Pattern.compile(
            "(?iUs)^(?:(?:närvarande|deltagare|deltog|på\\s+plats|present|med)\\s*(?:(?:på|vid)\\s+mötet\\s+)?(?:var|voro|är|were|:)|(?:på|vid|i)\\s+(?:mötet|sammanträdet)\\s+(?:deltog|var|fanns)):?\\s+(?<rest>.*)$");
    /** "… och Bo Ek. Adjungerade: Cia Dal.", "Anmält förhinder hade Dan Fors.": another list in the same paragraph. */
    private static final Pattern OTHER_LIST = Pattern.compile(
            "(?Us)\\s+(?=(?<behind>\\p{Lu}[\\p{L}]+(?:\\s\\p{Ll}+){0,3}?)\\s*:\\s)|(?<=[.;])\\s+(?=(?<label>\\p{Lu}[\\p{L}]+(?:\\s\\p{Ll}+){0,3}?)(?:\\s*:\\s|\\s+(?:hade|var|är)\\s)|[^.]{4,120}\\b(?:återbud|förhinder|frånvarande)\\b)");

    private static final Pattern FIRST_NAMES = Pattern.compile(
            "(?U)\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+){0,2}(?:,\\s+\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+){0,2}){2,}");

    /** "Miss A Berg (Headteacher), Mr B Dal, Cllr C Ek": nobody says what they are, and all of them are somebody. */
    private static final Pattern TITLED = Pattern.compile(
            "(?U)<one>(?:,\\s+<one>){3,}\\.?"
                    .replace(
                            "<one>",
                            "(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Rev|Revd|Prof|Sir|Dame)\\.?\\s(?:\\p{Lu}\\.?\\s){0,2}(?:\\p{Lu}\\p{L}+\\s)?\\p{Lu}[\\p{L}’'-]+(?:\\s\\([^)]{2,40}\\))?"));

    private static final Pattern TRAILING =
            Pattern.compile("(?Us)(?<label>(?i:närvarande|deltagare|present|attendees))\\s*:$");
    /** "Närvarande från kommunen": of a list, and of whom in it. */
    private static final Pattern OF_SOME =
            Pattern.compile("(?iU)\\s+(?:från|för|via|på|under|vid|till|from|for|on|during)\\s+.*$");

    /** "INLEDANDE ÄRENDEN (§§ 1–7)": what heads several items. */
    private static final Pattern PART = Pattern.compile("(?U)\\p{Lu}[\\p{Lu}\\s]+\\(§.*\\)");

    /** No row of a list of names is longer. */
    private static final int LINE = 80;

    /** Nor is a label of one, or the line of somebody who signs. */
    private static final int SHORT = 50;

    private final Lexicon lexicon;
    private final People people;
    private final Attendance attendance;
    private final ListedPeople listed;
    private final ToldAttendance told;
    private Map<String, Span> open;
    private boolean reading;
    /** Whether these are the lines of those who sign. */
    private boolean signing;

    private @Nullable Span signer;
    /** Whether the last row of names ended with a comma. */
    private boolean runsOn;

    AttendanceLists(Lexicon lexicon, Sentences sentences, People people, Attendance attendance) {
        this.lexicon = lexicon;
        this.people = people;
        this.attendance = attendance;
        this.listed = new ListedPeople(lexicon, people, attendance);
        this.told = new ToldAttendance(sentences, people, attendance, listed);
        this.open = attendance.present;
    }

    /** Reads what stands before the first item. */
    void read(List<Block> front) {
        for (int i = 0; i < front.size(); i++) {
            if (!reading && begins(front, i)) {
                opens(attendance.present);
            }
            read(front.get(i));
        }
        end();
        attendance.end();
    }

    /** @return true */
    private boolean opens(Map<String, Span> list) {
        open = list;
        reading = true;
        return true;
    }

    /** "Vilka var här:", "Från föreningarna" are no labels that are known, but one name stands in each of the lines under them. */
    private boolean begins(List<Block> front, int at) {
        return at > 0
                && at + 2 < front.size()
                && (front.get(at - 1).text().endsWith(":")
                        || !attendance.isEmpty()
                                && front.get(at - 1).text().length() < SHORT
                                && !listed.row(front.get(at - 1).text()))
                && attendance.listOf(front.get(at - 1).text().replace(":", "")) == null
                && front.subList(at, at + 3).stream().allMatch(b -> listed.row(b.text()));
    }

    /** "Anna Ek", and below it "Ordförande": who signs stands above what they are, where a name is the first under the heading. */
    private boolean signs(Block block) {
        var text = block.text();
        if (lexicon.is("signing-label", text)) {
            signing = true;
            signer = null;
            return true;
        }
        if (!signing) {
            return false;
        }
        var list = lexicon.is("officer-label", text) ? attendance.listOf(text) : null;
        var name = People.NAME.matcher(text);
        if (list != null && signer != null) {
            list.putIfAbsent(people.add(signer), signer);
            signer = null;
        } else if (list == null && name.lookingAt() && people.names.isName(name.group()) && text.length() < SHORT) {
            signer = block.span(0, name.end());
        } else {
            signing = false;
            return false;
        }
        return true;
    }

    /** @return whether the paragraph was about who was there */
    boolean read(Block block) {
        if (signs(block)) {
            note(block);
            return true;
        }
        if (listed.headsColumns(block)) {
            return opens(attendance.present);
        }
        if (!reading && told.read(block)) {
            note(block);
            return true;
        }
        var prose = PROSE.matcher(block.text());
        if (prose.matches()) {
            open = attendance.present;
            reading = block.text().matches("(?Us)\\S+\\s*:.*");
            return lists(block, prose.start("rest"));
        }
        if (!reading && TITLED.matcher(block.text()).matches()) {
            open = attendance.present;
            return names(block, 0, block.text().length(), true);
        }
        var met = MET.matcher(block.text());
        if (met.matches()) {
            open = attendance.present;
            return names(block, met.start("rest"), met.end("rest"), true);
        }
        var inside = INSIDE.matcher(block.text());
        if (inside.matches() && attendance.listOf(inside.group("label")) == attendance.present) {
            opens(attendance.present);
            return lists(block, inside.start("rest"));
        }
        var m = LABELLED.matcher(block.text());
        if (listed.inColumns(block)) {
            return names(block, 0, block.text().length(), true);
        }
        if (m.matches()) {
            var label = m.group("label").replaceAll("\\(.*", "").strip();
            boolean presents = lexicon.is("presenter-label", label)
                    && block.text().indexOf(':') > 0
                    && !m.group("rest").isBlank();
            var list = presents ? null : listOf(label);
            if (list != null) {
                opens(list);
                listed.leaveTable();
                var rest = m.group("rest");
                if (!rest.isBlank()) {
                    lists(block, m.start("rest"));
                } else {
                    note(block);
                    runsOn = block.text().endsWith("?") || block.text().endsWith(":"); // and a sentence under it
                }
                return true;
            }
        }
        var bare = lexicon.match("attendance-row", block.text());
        if (bare != null && block.text().length() < 120 && !block.text().endsWith(".")) {
            var list = listOf(bare.group("said"));
            if (list != null) {
                opens(list);
                names(block, bare.start("rest"), block.text().length(), true);
                return true;
            }
        }
        var trailing = TRAILING.matcher(block.text());
        if (trailing.find() && lexicon.is("attendance-label", trailing.group("label"))) {
            return opens(attendance.present);
        }
        if (headsTable(block)) {
            return opens(attendance.present);
        }
        if (block.text().indexOf('\t') >= 0 && listsRole(block, m)) {
            return true;
        }
        if (reading && group(block, m)) {
            return true;
        }
        if (!reading
                || PART.matcher(block.text()).matches()
                || lexicon.is("label", block.text())
                || !runsOn && told(block.text())) {
            reading = false;
            return false;
        }
        boolean any = names(block, 0, block.text().length(), block.bullet() || runsOn);
        reading = any || !block.apart() && goesOn(block.text());
        return any;
    }

    /** Whether a row that names nobody who is known how to read has somebody in it all the same: the list goes on. */
    private static boolean goesOn(String row) {
        return row.length() < LINE
                && !row.endsWith(".")
                && (People.NAME.matcher(row).find() || row.indexOf('@') >= 0 || row.indexOf('(') > 0);
    }

    /** A paragraph that tells of somebody is no row of a list. */
    private static boolean told(String text) {
        return text.length() > LINE && text.endsWith(".") && text.indexOf('\t') < 0;
    }

    /** Under a heading that says that it is listed here, with a number before it or without. */
    void begin(Block heading) {
        if (!read(heading)) {
            opens(attendance.present);
        }
    }

    /** "Kommun, Deltagare, Närvarande" over a table. */
    private boolean headsTable(Block block) {
        var cells = List.of(block.text().split("\\t"));
        return cells.size() > 1
                && cells.stream().anyMatch(c -> lexicon.is("attendance-label", c.strip()))
                && cells.stream().noneMatch(c -> People.NAME.matcher(c).find());
    }

    /** "Styrgrupp, Anna Berg": a row of a table by what those in it are. */
    private boolean listsRole(Block block, Matcher labelled) {
        if (!labelled.matches()) {
            return false;
        }
        var label = labelled.group("label").strip();
        var rest = block.from(labelled.start("rest"));
        if (!People.NAME.matcher(rest.text()).lookingAt()) {
            return false;
        }
        var list = lexicon.is("body-noun", label)
                ? attendance.present
                : lexicon.is("kind-of-minutes", label) ? attendance.secretaries : null;
        if (list == null) {
            return false;
        }
        opens(list);
        return names(block, labelled.start("rest"), block.text().length(), true);
    }

    /** "Kommunerna:", "För vården: Anna Berg": from where those are who stand under it or behind it. */
    private boolean group(Block block, Matcher labelled) {
        if (!labelled.matches() || block.text().indexOf(':') < 0 || lexicon.is("label", labelled.group("label"))) {
            return false;
        }
        if (labelled.group("rest").isBlank()) {
            return true;
        }
        if (!names(block, labelled.start("rest"), block.text().length(), lists(labelled.group("rest")))) {
            return false;
        }
        people.origins.add(labelled.group("label"));
        return true;
    }

    /** "Anna, Bo, Cia Dal": names of two or three, and first names, one after the other. */
    private static boolean lists(String said) {
        return FIRST_NAMES.matcher(said).matches();
    }

    /** The next list begins only with a label of its own. */
    void end() {
        reading = false;
        listed.end();
    }

    /** The names from here on, and those of other lists that begin in the same paragraph. */
    private boolean lists(Block block, int from) {
        boolean any = false;
        int begins = from;
        var m = OTHER_LIST.matcher(block.text());
        int at = from;
        while (m.find(at)) {
            at = m.end() + 1;
            var label = m.group("behind") != null ? "behind" : "label";
            var list = m.group(label) == null ? attendance.absent : listOf(m.group(label));
            if (list != null) {
                any |= names(block, begins, m.start(), true);
                open = list;
                begins = m.group(label) == null ? m.end() : m.end(label);
                while (begins < block.text().length()
                        && ": ".indexOf(block.text().charAt(begins)) >= 0) {
                    begins++;
                }
            }
        }
        return any | names(block, begins, block.text().length(), true);
    }

    private boolean names(Block block, int from, int to, boolean certain) {
        boolean any = listed.names(block, from, to, certain, open);
        if (any) {
            note(block);
        }
        return any;
    }

    private void note(Block block) {
        runsOn = block.text().endsWith(",");
        if (open != attendance.absent) {
            attendance.note(block);
        }
    }

    private @Nullable Map<String, Span> listOf(String label) {
        var list = attendance.listOf(label);
        var plain = OF_SOME.matcher(label).replaceFirst("");
        return list != null || lexicon.is("kind-of-minutes", plain) ? list : attendance.listOf(plain);
    }
}
