package se.klubba.drafts.recognising;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who was there and as what: read from a list, a line, a table, or a sentence. */
final class Attendance {
    private static final Pattern LABELLED =
            Pattern.compile("(?Us)^(?<label>[\\p{L}/ .()0-9-]{2,70}?)\\s*(?::|\\t|$)\\s*(?<rest>.*)$");
    private static final Pattern PROSE = Pattern.compile(
            "(?iUs)^(?:(?:närvarande|deltagare|deltog|på\\s+plats|present|med)\\s*(?:(?:på|vid)\\s+mötet\\s+)?(?:var|voro|är|were|:)|(?:på|vid|i)\\s+(?:mötet|sammanträdet)\\s+(?:deltog|var|fanns)):?\\s+(?<rest>.*)$");
    /** "… och Bo Ek. Adjungerade: Cia Dal.", "Anmält förhinder hade Dan Fors.": another list in the same paragraph. */
    private static final Pattern OTHER_LIST = Pattern.compile(
            "(?Us)(?<=[.;])\\s+(?=(?<label>\\p{Lu}[\\p{L}]+(?:\\s\\p{Ll}+){0,3}?)(?:\\s*:\\s|\\s+(?:hade|var|är)\\s)|[^.]{4,120}\\b(?:återbud|förhinder|frånvarande)\\b)");

    private static final Pattern TRAILING =
            Pattern.compile("(?Us)(?<label>(?i:närvarande|deltagare|present|attendees))\\s*:$");
    private static final Pattern APART = Pattern.compile(
            "(?U)[,;\\t\\n/+]|\\s+(?:samt|och|and|&)\\s+|(?<!\\b\\p{Lu})(?<!\\b(?:Mr|Ms|Mrs|Dr|Cllr|Prof|Rev))\\.\\s+(?=\\p{Lu})");
    private static final Pattern REMARK = Pattern.compile("\\(([^)]*)\\)?");
    /** A first name, or one with the initial of another. */
    private static final Pattern SINGLE =
            Pattern.compile("(?U)(?:\\p{Lu}\\.?\\s){0,2}\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}\\.?)?");

    private static final Pattern LETTERS_FIRST = Pattern.compile("(?U)(?:\\p{Lu}\\.?\\s){1,2}\\p{Lu}\\p{Ll}+");
    private static final Pattern INITIALLED = Pattern.compile("(?U)\\p{Lu}\\p{Ll}+\\s\\p{Lu}\\.?");

    /** No row of a list of names is longer. */
    private static final int LINE = 80;

    private static final Pattern SIGN = Pattern.compile("\\p{Lu}{2,4}");

    private final Lexicon lexicon;
    private final People people;
    final Map<String, Span> present = new LinkedHashMap<>();
    final Map<String, Span> observers = new LinkedHashMap<>();
    final Map<String, Span> absent = new LinkedHashMap<>();
    final Map<String, Span> chairs = new LinkedHashMap<>();
    final Map<String, Span> secretaries = new LinkedHashMap<>();
    final Map<String, Span> verifiers = new LinkedHashMap<>();
    private @Nullable Block first;
    private @Nullable Block last;
    private Map<String, Span> open = present;
    private boolean reading;
    /** Whether the last row of names ended with a comma. */
    private boolean runsOn;

    /** How many stood in the list by what they are only. */
    private int roles;
    /** How many stood in it with from where they are, behind a comma. */
    private int affiliated;
    /** Which column of the table has the names; -1 where none is headed so. */
    private int column = -1;

    Attendance(Lexicon lexicon, People people) {
        this.lexicon = lexicon;
        this.people = people;
    }

    /** Where it stands; null where there is none. */
    @Nullable
    Spot spot() {
        if (first == null || last == null) {
            return null;
        }
        int begins = first.line();
        int ends = last.lastLine();
        return new Spot(begins == ends ? String.valueOf(begins) : begins + "-" + ends, null);
    }

    boolean isEmpty() {
        return present.isEmpty() && chairs.isEmpty() && secretaries.isEmpty();
    }

    /** @return whether the paragraph was about who was there */
    boolean read(Block block) {
        if (headsColumns(block)) {
            open = present;
            reading = true;
            return true;
        }
        var prose = PROSE.matcher(block.text());
        if (prose.matches()) {
            open = present;
            reading = block.text().matches("(?Us)\\S+\\s*:.*");
            return lists(block, prose.start("rest"));
        }
        var m = LABELLED.matcher(block.text());
        if (m.matches()) {
            var label = m.group("label").replaceAll("\\(.*", "").strip();
            var list = listOf(label);
            if (list != null) {
                open = list;
                reading = true;
                var rest = m.group("rest");
                if (!rest.isBlank()) {
                    lists(block, m.start("rest"));
                } else {
                    note(block);
                }
                return true;
            }
        }
        var bare = lexicon.match("attendance-row", block.text());
        if (bare != null && block.text().length() < 120 && !block.text().endsWith(".")) {
            var list = listOf(bare.group("said"));
            if (list != null) {
                open = list;
                reading = true;
                names(block, bare.start("rest"), block.text().length(), true);
                return true;
            }
        }
        var trailing = TRAILING.matcher(block.text());
        if (trailing.find() && lexicon.is("attendance-label", trailing.group("label"))) {
            open = present;
            reading = true;
            return true;
        }
        if (headsTable(block)) {
            open = present;
            reading = true;
            return true;
        }
        if (block.text().indexOf('\t') >= 0 && listsRole(block, m)) {
            return true;
        }
        if (reading && group(block, m)) {
            return true;
        }
        if (!reading || lexicon.is("label", block.text())) {
            reading = false;
            return false;
        }
        boolean any = names(block, 0, block.text().length(), block.bullet() || runsOn);
        reading = any || !block.apart() && listed(block.text());
        return any;
    }

    /** Whether a row that names nobody who is known how to read has somebody in it all the same: the list goes on. */
    private static boolean listed(String row) {
        return row.length() < LINE
                && !row.endsWith(".")
                && (People.NAME.matcher(row).find() || row.indexOf('@') >= 0 || row.indexOf('(') > 0);
    }

    /** Under a heading that says that it is listed here, with a number before it or without. */
    void begin(Block heading) {
        if (!read(heading)) {
            open = present;
            reading = true;
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
    private boolean listsRole(Block block, java.util.regex.Matcher labelled) {
        if (!labelled.matches()) {
            return false;
        }
        var label = labelled.group("label").strip();
        var rest = block.from(labelled.start("rest"));
        if (!People.NAME.matcher(rest.text()).lookingAt()) {
            return false;
        }
        var list = lexicon.is("body-noun", label) ? present : lexicon.is("kind-of-minutes", label) ? secretaries : null;
        if (list == null) {
            return false;
        }
        open = list;
        reading = true;
        return names(block, labelled.start("rest"), block.text().length(), true);
    }

    /** "Organisation, Namn, Sign." over a table of those who were there. */
    private boolean headsColumns(Block block) {
        var cells = List.of(block.text().split("\\t"));
        boolean heads = cells.size() > 1
                && cells.stream().allMatch(c -> c.isBlank() || lexicon.is("attendance-column", c.strip()));
        column = heads ? -1 : column;
        for (int i = cells.size() - 1; heads && i >= 0; i--) {
            column = lexicon.is("name-column", cells.get(i).strip()) ? i : column;
        }
        return heads;
    }

    /** "Kommunerna:", "För vården: Anna Berg": from where those are who stand under it or behind it. */
    private boolean group(Block block, java.util.regex.Matcher labelled) {
        if (!labelled.matches() || block.text().indexOf(':') < 0 || lexicon.is("label", labelled.group("label"))) {
            return false;
        }
        if (labelled.group("rest").isBlank()) {
            return true;
        }
        if (!names(block, labelled.start("rest"), block.text().length(), false)) {
            return false;
        }
        people.origins.add(labelled.group("label"));
        return true;
    }

    /** The next list begins only with a label of its own. A list of what they are names nobody: "Kassör", "Webb". */
    void end() {
        reading = false;
        column = -1;
        affiliated = 0;
        if (roles > 1) {
            present.keySet().removeIf(n -> n.indexOf(' ') < 0);
        }
    }

    private @Nullable Map<String, Span> listOf(String label) {
        if (lexicon.is("absent-label", label)) {
            return absent;
        }
        if (lexicon.is("observer-label", label)) {
            return observers;
        }
        if (lexicon.is("attendance-label", label)) {
            return present;
        }
        if (lexicon.is("officer-label", label)) {
            return lexicon.in("role-chair", label)
                    ? chairs
                    : lexicon.in("role-secretary", label) ? secretaries : verifiers;
        }
        return null;
    }

    /** The names from here on, and those of other lists that begin in the same paragraph. */
    private boolean lists(Block block, int from) {
        boolean any = false;
        int begins = from;
        var m = OTHER_LIST.matcher(block.text());
        int at = from;
        while (m.find(at)) {
            at = m.end() + 1;
            var list = m.group("label") == null ? absent : listOf(m.group("label"));
            if (list != null) {
                any |= names(block, begins, m.start(), true);
                open = list;
                begins = m.group("label") == null ? m.end() : m.end("label");
            }
        }
        return any | names(block, begins, block.text().length(), true);
    }

    private boolean names(Block block, int from, int to, boolean certain) {
        boolean any = false;
        var before = new String[1];
        var text = block.text().substring(0, to);
        var tokens = tokens(text, from);
        for (var token : tokens) {
            boolean pair = pair(text, tokens, before[0]);
            if (outside(text, token[0])) {
                continue;
            }
            var name = before[0];
            if (pair && name != null && affiliated > 1) {
                from(block, token, name);
                continue;
            }
            boolean named = token(block, token[0], token[1], before, !pair && (certain || any));
            affiliated += pair && !named && token == tokens.get(1) ? 1 : 0;
            any |= named;
        }
        if (any) {
            note(block);
        }
        return any;
    }

    /** In another column than that of the names, and before it. */
    private boolean outside(String text, int at) {
        return column > 0
                && text.indexOf('\t') >= 0
                && text.substring(0, at).chars().filter(c -> c == '\t').count() < column;
    }

    /** "länsstyrelsen (sekreterare)", behind a name in a list of others with where they are from: nobody else. */
    private void from(Block block, int[] token, String name) {
        var span = Span.trimmed(block, token[0], token[1]);
        var remark = REMARK.matcher(span.text());
        as(name, remark.find() ? remark.group(1) : span.text(), span);
    }

    private boolean role(String text, int[] token) {
        return lexicon.is(
                "role-word",
                text.substring(token[0], token[1]).replaceAll("[().]", "").strip());
    }

    /** "Anna Berg, Norrvik", "Anna Berg, Norrvik, ordförande": who, and from where. */
    private boolean pair(String text, List<int[]> tokens, @Nullable String before) {
        boolean role = tokens.size() == 3 && role(text, tokens.getLast());
        return (tokens.size() == 2 || role)
                && before != null
                && before.indexOf(' ') > 0
                && !INITIALLED.matcher(before).matches();
    }

    private void note(Block block) {
        runsOn = block.text().endsWith(",");
        if (open != absent) {
            first = first == null ? block : first;
            last = block;
        }
    }

    private static List<int[]> tokens(String text, int from) {
        var tokens = new ArrayList<int[]>();
        int begins = from;
        int depth = 0;
        var m = APART.matcher(text);
        int at = from;
        while (m.find(at)) {
            for (int i = at; i < m.start(); i++) {
                depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            }
            at = m.end();
            if (depth <= 0) {
                tokens.add(new int[] {begins, m.start()});
                begins = m.end();
            }
        }
        tokens.add(new int[] {begins, text.length()});
        return tokens;
    }

    private boolean token(Block block, int from, int to, String[] before, boolean certain) {
        var span = Span.trimmed(block, from, to);
        if (span.isEmpty()) {
            return false;
        }
        var text = span.text();
        var remark = REMARK.matcher(text);
        int paren = remark.find() ? remark.start() : text.length();
        int stop = paren == text.length() && text.endsWith(".") ? 1 : 0;
        var head = Span.trimmed(block, span.from(), span.from() + paren - stop);
        var role = new StringBuilder(paren < text.length() ? remark.group(1) : "");
        var name = person(head, certain, role);
        if (name == null && before[0] != null && text.matches("(?i)nej|no|[-–]")) {
            absent.putIfAbsent(before[0], span);
            open.remove(before[0]);
            return false;
        }
        if (name == null) {
            if (before[0] != null && SIGN.matcher(text).matches()) {
                people.alsoCalled(before[0], text);
                return false;
            }
            roles += open == present && (lexicon.is("role-word", head.text()) || lexicon.is("office-noun", head.text()))
                    ? 1
                    : 0;
            var behind = before[0];
            if (behind != null) {
                as(
                        behind,
                        lexicon.is("role-word", text.replaceAll("[().]", "").strip()) ? text : role.toString(),
                        span);
            }
            return false;
        }
        before[0] = name;
        for (var called : role.toString().split(",")) {
            people.alsoCalled(name, called.strip());
        }
        if (open != absent
                && lexicon.in(
                        "absent-remark",
                        role.toString() + " "
                                + text.substring(
                                        Math.min(text.length(), head.text().length())))) {
            absent.putIfAbsent(name, span);
            return true;
        }
        var as = open == present && lexicon.in("observer-role", role.toString()) ? observers : open;
        as.putIfAbsent(name, people.all().getOrDefault(name, span));
        as(name, role.toString(), span);
        return true;
    }

    /** Whose name the words begin with; what follows it is what they are. */
    private @Nullable String person(Span head, boolean certain, StringBuilder role) {
        var text = head.text();
        int title = text.indexOf(' ');
        if (title > 0
                && titled(text.substring(0, title))
                && People.NAME.matcher(text.substring(title + 1)).lookingAt()) {
            role.append(' ').append(text, 0, title);
            return person(head.part(title + 1, text.length()), certain, role);
        }
        int lead = roleBefore(text);
        if (lead > 0 && lexicon.is("honorific", text.substring(0, lead).strip())) {
            return person(head.part(lead, text.length()), certain, role);
        }
        var m = People.NAME.matcher(text);
        if (m.find(lead) && m.start() == lead) {
            var name = m.group();
            while (!people.isName(name) && name.lastIndexOf(' ') > 0) {
                name = name.substring(0, name.lastIndexOf(' ')).stripTrailing();
            }
            if (people.isName(name)) {
                role.append(' ').append(text, 0, lead).append(' ').append(text.substring(lead + name.length()));
                return people.add(head.part(lead, lead + name.length()));
            }
        }
        var behind = behindRole(head, role);
        if (behind != null) {
            return behind;
        }
        var lettered = LETTERS_FIRST.matcher(text);
        if (lettered.lookingAt() && lettered.end() < text.length() && !lexicon.in("meeting-noun", lettered.group())) {
            role.append(' ').append(text.substring(lettered.end()));
            return byFirstName(head.part(0, lettered.end()));
        }
        return (certain
                                || INITIALLED.matcher(text).matches()
                                || LETTERS_FIRST.matcher(text).matches())
                        && SINGLE.matcher(text).matches()
                        && !lexicon.is("person-stop", text)
                        && !lexicon.is("not-first", text)
                        && !lexicon.is("role-word", text)
                        && !lexicon.is("body-noun", text)
                        && !lexicon.is("office-noun", text)
                        && !text.matches("\\p{Lu}{1,3}")
                ? byFirstName(head)
                : null;
    }

    /** "Länsråd", "Utbildningsledare": what somebody is, before the name. */
    private boolean titled(String word) {
        return lexicon.in("title-ending", word) && word.length() > 5;
    }

    /** "Ledamot 1 Eva Ek", "VK; personlig ersättare Bo Ek": a name behind what somebody is, in however many words. */
    private @Nullable String behindRole(Span head, StringBuilder role) {
        var found = people.in(head);
        if (found.size() != 1 || found.getFirst().span().to() != head.to()) {
            return null;
        }
        var before = head.text().substring(0, found.getFirst().span().from() - head.from());
        if (before.matches("(?iUs).*\\b(?:för|for)\\s+")) {
            return null; // "ersättare för Anna Berg": she is not there
        }
        if (!before.isBlank() && lexicon.match("only-role", before.strip()) != null) {
            role.append(' ').append(before);
            return people.add(found.getFirst());
        }
        return null;
    }

    /** Somebody who was named in full before, or somebody by that name. */
    private String byFirstName(Span head) {
        var known = people.byFirstName(head.text());
        return known == null ? people.add(head) : known;
    }

    /** "Ordförande Anna Berg". */
    private int roleBefore(String text) {
        int space = text.indexOf(' ');
        var first = space > 0 ? text.substring(0, space) : "";
        return lexicon.is("role-word", first) || lexicon.is("honorific", first) ? space + 1 : 0;
    }

    private void as(String name, String role, Span cited) {
        if (role.isBlank() || open == absent) {
            return;
        }
        if (role.indexOf(',') > 0) {
            for (var one : role.split(",")) {
                as(name, one, cited);
            }
            return;
        }
        var lower = role.replaceAll("[().,:-]", " ").strip().replaceFirst("(?iU)^(?:x|tillika|även|samt)\\s+", "");
        if (lexicon.in("role-vice-chair", lower) || lower.matches("(?iU)v(?:ice)?\\.?\\s*ordf.*")) {
            return;
        }
        if (lexicon.starts("role-chair", lower) || lower.matches("(?iU)(?:\\S+\\s+)?ordf\\.?(?:\\s.*)?")) {
            chairs.putIfAbsent(name, cited);
        } else if (lexicon.starts("role-secretary", lower) || lower.matches("(?iU)sekr\\.?")) {
            secretaries.putIfAbsent(name, cited);
        }
    }
}
