package se.klubba.drafts.recognising;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The people of one row of a list of those who were there, with what stands beside each name. */
final class ListedPeople {
    private static final Pattern APART = Pattern.compile(
            "(?U)[,;\\t\\n/+]|(?<!-)\\s+(?:samt|och|and|&)\\s+|(?<!\\b\\p{Lu})(?<!\\b(?:Mr|Ms|Mrs|Dr|Cllr|Prof|Rev))\\.\\s+(?=\\p{Lu})");
    private static final Pattern REMARK = Pattern.compile("\\(([^)]*)\\)?");
    /** A first name, or one with the initial of another. */
    private static final Pattern SINGLE = Pattern.compile(
            "(?U)(?:\\p{Lu}\\.?\\s){0,2}\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}\\.?)?|\\p{Lu}\\p{Ll}+-\\s(?:och|and)\\s\\p{L}+");

    private static final Pattern LETTERS_FIRST =
            Pattern.compile("(?U)(?:\\p{Lu}\\.?\\s){1,2}\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?");
    private static final Pattern INITIALLED = Pattern.compile("(?U)\\p{Lu}\\p{Ll}+\\s\\p{Lu}\\.?");

    private static final Pattern THING = Pattern.compile("(?U)\\p{L}{5,}(?:et|en|na)");

    /** "Barn- och kulturcollege". */
    private static final Pattern TWO_THINGS = Pattern.compile("(?U)\\p{Lu}\\p{Ll}+-\\s(?:och|and)\\s\\p{L}+");

    private static final Pattern SHORTENED = Pattern.compile("(?U)\\p{Lu}\\p{Ll}{1,4}");
    private static final Pattern ABSENT = Pattern.compile("(?i)nej|no|[-–]");
    private static final Pattern HANDLE = Pattern.compile("@\\S+");
    private static final Pattern SIGN = Pattern.compile("\\p{Lu}{2,4}");

    /** "Docent Anna Berg 9A (ordförande)". */
    private static final Pattern ROW = Pattern.compile("(?U)(?:\\p{Lu}\\p{Ll}{3,}\\s)?"
            + People.NAME.pattern().replace("(?U)", "") + "(?:\\s+\\p{N}{1,2}\\p{L}?)?(?:\\s*[,(].{0,50})?");

    /** "samt ombudsmannen Bo Ek". */
    private static final Pattern WHAT_IS = Pattern.compile("(?U)(?:\\p{Ll}[\\p{L}-]+\\s+){1,3}");

    /** "Anna Berg, ersätter Bo Ek": he is not there. */
    private static final Pattern INSTEAD_OF = Pattern.compile(
            "(?iU)(?:ersätter|ersatte|tjänstgör\\s+för|i\\s?stället\\s+för|replacing)\\s+(?=(?-i:\\p{Lu}))");

    /** "Anna Berg of Dahl & Ek": one of a firm. */
    private static final Pattern OF_FIRM = Pattern.compile("(?U)\\s(?:of|from|for|på|från)\\s+\\p{Lu}[\\p{L}-]+$");

    private static final Pattern ORIGIN =
            Pattern.compile("(?U)(?<origin>\\p{Lu}[^,;:\\t(]{1,45}?)\\s+[-–—]+\\s+(?=\\p{Lu})");
    /** No row of a list of names is longer. */
    private static final int LINE = 80;

    private final Lexicon lexicon;
    private final People people;
    private final Attendance attendance;
    /** Which column of the table has the names; -1 where none is headed so. */
    private int column = -1;
    /** How many stood in the list by what they are only. */
    private int roles;
    /** How many stood in it with from where they are, behind a comma. */
    private int affiliated;

    /** The list that is open. */
    private Map<String, Span> open;

    ListedPeople(Lexicon lexicon, People people, Attendance attendance) {
        this.lexicon = lexicon;
        this.people = people;
        this.attendance = attendance;
        this.open = attendance.present;
    }

    /** Whether a line is somebody with what they are, and nothing else. */
    boolean row(String text) {
        return text.length() < LINE
                && !text.endsWith(".")
                && !text.endsWith(":")
                && ROW.matcher(text).matches();
    }

    /** "Organisation, Namn, Sign." over a table of those who were there. */
    boolean headsColumns(Block block) {
        var cells = List.of(block.text().split("\\t"));
        boolean heads = cells.size() > 1
                && cells.stream().allMatch(c -> c.isBlank() || lexicon.is("attendance-column", c.strip()));
        column = heads ? -1 : column;
        for (int i = cells.size() - 1; heads && i >= 0; i--) {
            column = lexicon.is("name-column", cells.get(i).strip()) ? i : column;
        }
        return heads;
    }

    /** "Ordförande, Anna Berg, Ja", where the second of several columns is headed as that of the names. */
    boolean inColumns(Block block) {
        var cells = block.text().split("\\t");
        return column > 0
                && column < cells.length
                && People.NAME.matcher(cells[column].strip()).lookingAt();
    }

    /** What stands in columns from here on is headed by none of them. */
    void leaveTable() {
        column = -1;
    }

    /** A list ends. One of what they are names nobody: "Kassör", "Webb". */
    void end() {
        column = -1;
        affiliated = 0;
        if (roles > 1) {
            attendance.present.keySet().removeIf(n -> n.indexOf(' ') < 0);
        }
    }

    /**
     * @param certain whether one word is a name as well
     * @param into the list that is open
     * @return whether it named anybody
     */
    boolean names(Block block, int from, int to, boolean certain, Map<String, Span> into) {
        open = into;
        boolean any = false;
        var before = new String[1];
        var text = block.text().substring(0, to);
        var tokens = tokens(text, behindOrigin(block, from, to));
        boolean alternating = alternating(text, tokens);
        for (var token : tokens) {
            boolean pair = alternating && tokens.indexOf(token) % 2 == 1 || pair(text, tokens, before[0]);
            if (outside(text, token[0])) {
                continue;
            }
            var name = before[0];
            if (name != null && column >= 0 && text.indexOf('\t') >= 0 && columnOf(text, token[0]) > column) {
                beside(block, token, name);
                continue;
            }
            boolean fromThere = (alternating || affiliated > 1) && !called(text, token)
                    || name != null && open == attendance.observers && organisation(text, token, name);
            if (pair && name != null && fromThere) {
                var beside = Span.trimmed(block, token[0], token[1]);
                is(name, beside);
                comesFrom(beside.text());
                affiliated += alternating ? 1 : 0;
                continue;
            }
            boolean named = token(block, token[0], token[1], before, !pair && (certain || any));
            affiliated += pair && !named && token == tokens.get(1) && !role(text, token) ? 1 : 0;
            any |= named;
        }
        aside(block, from, before[0]);
        return any;
    }

    /** "Norrvik - Anna Berg": where the names begin, behind from where they are. */
    private int behindOrigin(Block block, int from, int to) {
        var m = ORIGIN.matcher(block.text()).region(from, to);
        if (!m.lookingAt() || people.names.isName(m.group("origin").strip())) {
            return from;
        }
        var behind = people.in(block.span(m.end(), to));
        if (behind.isEmpty() || behind.getFirst().span().from() != m.end()) {
            return from;
        }
        origin(m.group("origin").strip());
        return m.end();
    }

    /** The cells before that of the name. */
    private void aside(Block block, int from, @Nullable String name) {
        int begins = from;
        for (int ends = block.text().indexOf('\t', from);
                ends >= 0 && outside(block.text(), begins);
                ends = block.text().indexOf('\t', begins)) {
            before(name, Span.trimmed(block, begins, ends));
            begins = ends + 1;
        }
    }

    /** A cell before that of the name: as what they are there, or from where. */
    private void before(@Nullable String name, Span cell) {
        var list = lexicon.is("kind-of-minutes", cell.text()) ? attendance.secretaries : attendance.listOf(cell.text());
        if (name == null || list == null && !lexicon.is("role-word", cell.text())) {
            if (!cell.isEmpty()) {
                origin(cell.text());
            }
        } else if (!attendance.absent.containsKey(name)) {
            if (list == attendance.observers) {
                open.remove(name);
            }
            if (list == null) {
                is(name, cell);
            } else {
                list.putIfAbsent(name, people.all().getOrDefault(name, cell));
            }
        }
    }

    /** In another column than that of the names, and before it. */
    private boolean outside(String text, int at) {
        return column > 0 && text.indexOf('\t') >= 0 && columnOf(text, at) < column;
    }

    /** "Hamra (via länk)", behind a name: a place of one word is nobody later on. */
    private void comesFrom(String said) {
        var place = said.split("\\s*\\(", 2)[0];
        if (SINGLE.matcher(place).matches() && place.indexOf(' ') < 0 && !lexicon.is("role-word", place)) {
            people.origins.add(place);
        }
    }

    /** "Region Norrvik": from where somebody is, and "Norrvik" is nobody either. */
    private void origin(String said) {
        people.origins.add(said);
        people.origins.add(said.substring(said.lastIndexOf(' ') + 1));
    }

    private static int columnOf(String text, int at) {
        return (int) text.substring(0, at).chars().filter(c -> c == '\t').count();
    }

    /** "länsstyrelsen (sekreterare)", behind a name: nobody else. */
    private void is(String name, Span what) {
        if (open == attendance.present && lexicon.in("observer-role", what.text())) {
            attendance.observers.putIfAbsent(name, people.all().getOrDefault(name, what));
            open.remove(name);
        } else {
            as(name, what.text().replace('(', ','), what);
        }
    }

    /** @return whether the words behind a name say that whoever has it was not there */
    private boolean wasAbsent(String name, Span said) {
        boolean absent = ABSENT.matcher(said.text()).matches() || lexicon.is("absent-label", said.text());
        if (absent) {
            attendance.absent.putIfAbsent(name, said);
            open.remove(name);
        }
        return absent;
    }

    /** A cell behind that of the name: what they are, or whether they were there. */
    private void beside(Block block, int[] token, String name) {
        var cell = Span.trimmed(block, token[0], token[1]);
        if (wasAbsent(name, cell)) {
            return;
        }
        if (SIGN.matcher(cell.text()).matches()) {
            people.alsoCalled(name, cell.text());
        } else {
            is(name, cell);
        }
    }

    /** "Kent Ek, Bofast Drift": a guest by a name that many have, and what nobody is called. */
    private boolean organisation(String text, int[] token, String name) {
        var words = text.substring(token[0], token[1]).strip().split("\\s+");
        return people.names.given(name.split(" ", 2)[0]) && !people.names.given(words[0]);
    }

    private boolean called(String text, int[] token) {
        return people.names.given(text.substring(token[0], token[1]).strip().split("\\s+", 2)[0]);
    }

    private boolean role(String text, int[] token) {
        return lexicon.is(
                "role-word",
                text.substring(token[0], token[1]).replaceAll("[().]", "").strip());
    }

    /** "Anna Berg, Norrvik, Bo Ek, Söderby (ordförande)": everybody has from where they are behind the name. */
    private boolean alternating(String text, List<int[]> tokens) {
        if (tokens.size() < 4 || tokens.size() % 2 == 1) {
            return false;
        }
        int given = 0;
        for (int i = 0; i < tokens.size(); i++) {
            var said = text.substring(tokens.get(i)[0], tokens.get(i)[1]).strip();
            boolean called = called(text, tokens.get(i));
            if (i % 2 == 0 ? !people.names.isName(said) : called || role(text, tokens.get(i))) {
                return false;
            }
            given += called ? 1 : 0;
        }
        return given > tokens.size() / 4;
    }

    /** "Anna Berg, Norrvik", "Anna Berg, Norrvik, ordförande": who, and from where. */
    private boolean pair(String text, List<int[]> tokens, @Nullable String before) {
        boolean role = tokens.size() == 3 && role(text, tokens.getLast());
        return (tokens.size() == 2 || role)
                && before != null
                && before.indexOf(' ') > 0
                && !INITIALLED.matcher(before).matches();
    }

    private List<int[]> tokens(String text, int from) {
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
            if (m.group().strip().equals("&")
                    && OF_FIRM.matcher(text.substring(begins, m.start())).find()) {
                continue;
            }
            boolean shortened = m.group().startsWith(".") && shortened(text.substring(begins, m.start()));
            if (depth <= 0 && !(shortened && !tokens.isEmpty())) {
                tokens.add(new int[] {begins, m.start()});
                begins = m.end();
            }
        }
        tokens.add(new int[] {begins, text.length()});
        return tokens;
    }

    /** "Anna Berg, Psyk. Inst.": nobody, and the sentence goes on. */
    private boolean shortened(String token) {
        var said = token.strip();
        return SHORTENED.matcher(said).matches() && !people.names.given(said);
    }

    private boolean token(Block block, int from, int to, String[] before, boolean certain) {
        var span = Span.trimmed(block, from, to);
        if (span.isEmpty()
                || Officers.SERVED_AS.matcher(span.text()).lookingAt()
                || INSTEAD_OF.matcher(span.text()).lookingAt()) {
            return false;
        }
        var text = span.text();
        var remark = REMARK.matcher(text);
        int paren = remark.find() ? remark.start() : text.length();
        int stop = paren == text.length() && text.endsWith(".") ? 1 : 0;
        var head = Span.trimmed(block, span.from(), span.from() + paren - stop);
        var role = new StringBuilder(paren < text.length() ? remark.group(1) + "," + text.substring(remark.end()) : "");
        if (HANDLE.matcher(head.text()).matches()
                && paren < text.length()
                && people.names.isName(remark.group(1).strip())) {
            // "@aberg (Anna Berg) - chair"
            role.setLength(0);
            role.append(head.text(), 1, head.text().length()).append(',').append(text.substring(remark.end()));
            head = Span.trimmed(block, span.from() + remark.start(1), span.from() + remark.end(1));
        }
        var name = office(head, before[0]) ? null : person(head, certain && !thing(head, before[0]), role);
        if (name == null && before[0] != null && wasAbsent(before[0], span)) {
            return false;
        }
        if (name == null) {
            if (before[0] != null && SIGN.matcher(text).matches()) {
                people.alsoCalled(before[0], text);
                return false;
            }
            roles += open == attendance.present
                            && (lexicon.is("role-word", head.text()) || lexicon.is("office-noun", head.text()))
                    ? 1
                    : 0;
            var behind = before[0];
            if (behind != null) {
                as(behind, head.text() + "," + role, span);
            }
            return false;
        }
        before[0] = name;
        for (var called : role.toString().split(",")) {
            people.alsoCalled(name, called.strip());
        }
        if (open != attendance.absent
                && lexicon.in(
                        "absent-remark",
                        role.toString() + " "
                                + text.substring(
                                        Math.min(text.length(), head.text().length())))) {
            attendance.absent.putIfAbsent(name, span);
            return true;
        }
        var as = open == attendance.present && lexicon.in("observer-role", role.toString())
                ? attendance.observers
                : open;
        as.putIfAbsent(name, people.all().getOrDefault(name, span));
        as(name, role.toString(), span);
        return true;
    }

    /** "Harbour Office Manager" behind a name: what they are. */
    private boolean office(Span head, @Nullable String before) {
        var words = head.text().split("\\s+");
        return before != null
                && words.length > 2
                && !LETTERS_FIRST
                        .matcher(head.text().replaceFirst("^\\p{L}+\\.\\s+(?=\\p{Lu}\\.)", ""))
                        .lookingAt()
                && !people.names.given(words[0])
                && lexicon.is("office-noun", words[words.length - 2] + " " + words[words.length - 1]);
    }

    /** "Barnprojektet" behind a name in full: from where they are. */
    private boolean thing(Span head, @Nullable String before) {
        return before != null
                && (open == attendance.observers
                                && TWO_THINGS.matcher(head.text()).matches()
                        || people.names.given(before.split(" ", 2)[0])
                                && !people.names.given(head.text())
                                && THING.matcher(head.text()).matches());
    }

    /** Whose name the words begin with; what follows it is what they are. */
    private @Nullable String person(Span head, boolean certain, StringBuilder role) {
        var text = head.text();
        if (text.startsWith("@")) {
            var handled = people.in(head);
            return handled.isEmpty() ? null : people.add(handled.getFirst());
        }
        int title = text.indexOf(' ');
        if (title > 0
                && (titled(text.substring(0, title)) || beforeGiven(text, title))
                && People.NAME.matcher(text.substring(title + 1)).lookingAt()) {
            role.append(',').append(text, 0, title);
            return person(head.part(title + 1, text.length()), certain, role);
        }
        int lead = roleBefore(text);
        if (lead > 0 && lexicon.is("honorific", text.substring(0, lead).strip())) {
            return person(head.part(lead, text.length()), certain, role);
        }
        var m = People.NAME.matcher(text);
        if (m.find(lead) && m.start() == lead) {
            var name = m.group();
            while (!people.names.isName(name) && name.lastIndexOf(' ') > 0) {
                name = name.substring(0, name.lastIndexOf(' ')).stripTrailing();
            }
            if (people.names.isName(name)) {
                role.append(',').append(text, 0, lead).append(',').append(text.substring(lead + name.length()));
                return people.add(head.part(lead, lead + name.length()));
            }
        }
        var behind = behindRole(head, role);
        if (behind != null) {
            return behind;
        }
        var lettered = LETTERS_FIRST.matcher(text);
        if (lettered.lookingAt() && lettered.end() < text.length() && !lexicon.in("meeting-noun", lettered.group())) {
            role.append(',').append(text.substring(lettered.end()));
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

    /** "Husmor Anna Berg": a word that nobody is called, before one that many are. */
    private boolean beforeGiven(String text, int title) {
        int space = text.indexOf(' ', title + 1);
        return space > 0
                && !people.names.given(text.substring(0, title))
                && people.names.given(text.substring(title + 1, space));
    }

    /** "Länsråd", "Utbildningsledare": what somebody is, before the name. */
    private boolean titled(String word) {
        return lexicon.in("title-ending", word) && word.length() > 5 || word.matches("VD|MAS|MAR|CEO|CFO|KH");
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
        if (!before.isBlank()
                && (WHAT_IS.matcher(before).matches() || lexicon.match("only-role", before.strip()) != null)) {
            role.append(',').append(before);
            return people.add(found.getFirst());
        }
        return null;
    }

    /** Somebody who was named in full before, or somebody by that name. */
    private String byFirstName(Span head) {
        var whole = people.whole(head.text());
        if (whole != null) {
            return people.add(new People.Found(whole, head));
        }
        var known = people.byPart.first(head.text());
        return known == null ? people.add(head) : known;
    }

    /** "Ordförande Anna Berg". */
    private int roleBefore(String text) {
        int space = text.indexOf(' ');
        int second = text.indexOf(' ', space + 1);
        if (second > 0 && lexicon.is("honorific", text.substring(0, second))) {
            return second + 1;
        }
        var first = space > 0 ? text.substring(0, space) : "";
        return lexicon.is("role-word", first) || lexicon.is("honorific", first) ? space + 1 : 0;
    }

    private void as(String name, String role, Span cited) {
        if (open != attendance.absent) {
            attendance.as(name, role, cited);
        }
    }
}
