package se.klubba.drafts.recognising;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who chaired the meeting, kept its minutes and verifies them, where sentences or signatures say it and no list does. */
final class Officers {
    private static final Pattern CHAIRS = Pattern.compile(
            "(?U)\\b(?:[Oo]rdförande(?:n)?|Ordf\\.|Mötesordförande(?:n)?|The"
                    + " chair)\\s*,?\\s+(?<who>\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+){1,3}),?\\s+(?:hälsa|öppna|förklara|inled|välkomna|welcomed|opened|called)");

    /** "Anna ledde mötet och Bo antecknade". */
    private static final Pattern SERVED = Pattern.compile(
            "(?U)\\b(?<who>\\p{Lu}\\p{Ll}+)\\s+(?:(?<checks>justerade|justerar)(?=\\s*[.,]|$)|(?<led>(?:ledde|leder|höll\\s+i|håller\\s+i)\\s+(?:mötet|sammanträdet|förhandlingarna))|antecknade|skrev(?=\\s*[.,]|$)|förde\\s+(?:protokollet|anteckningar(?:na)?))\\b");

    /** "Mötet öppnades av ordföranden Anna Berg". */
    private static final Pattern OPENED_BY = Pattern.compile(
            "(?U)\\b(?:(?:öppnades|öppnas)\\s+av\\s+(?:mötets\\s+)?(?:mötes)?ordföranden?,?|(?:leddes|leds)\\s+av(?:\\s+(?:mötets\\s+)?(?:mötes)?ordföranden?,?)?|(?:meeting|call)\\s+was\\s+(?:led|chaired)\\s+by)\\s+(?<who>\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+){1,2})");

    /** "Anna Berg, ordförande, hälsade alla välkomna". */
    private static final Pattern CHAIR_BEHIND = Pattern.compile(
            "(?U)(?<who>\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+){1,3}),?\\s+ordförande,?\\s+(?:hälsa|öppna|förklara|inled|välkomna)");

    /** "Anna hälsar alla välkomna och öppnar mötet". */
    private static final Pattern GREETS = Pattern.compile(
            "(?Us)^(?<who>\\p{Lu}\\p{Ll}+)\\s+(?:hälsa(?:r|de)\\s+(?:alla\\s+)?[Vv]älkom\\p{L}+|welcomed\\s+everyone)\\s+(?:och|and)\\s+.{0,30}\\b(?:öppna|opened).*$");

    /** "Som sekreterare tjänstgjorde Bo Ek". */
    static final Pattern SERVED_AS = Pattern.compile(
            "(?U)\\b[Ss]om\\s+(?:mötes)?sekreterare\\s+(?:tjänstgjorde|fungerade|verkade)\\s+(?<who>\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+){1,2})");

    /** "Ordföranden anmälde Bo Ek som protokollförare". */
    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?U)\\b(?:anmäl(?:de|er)|utsåg|utser)\\s+(?<who>\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+){1,2})\\s+som\\s+(?:protokollförare|(?:mötes)?sekreterare)\\b");

    private static final Pattern KEEPS = Pattern.compile(
            "(?U)(?<who>\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+){1,2})\\s+(?:skulle\\s+föra|(?:fick|får)\\s+i\\s+uppdrag\\s+att\\s+föra|ska\\s+föra|förde|för|skrev|skriver)\\s+(?:dagens\\s+)?protokoll(?:et)?\\b");

    /** "Malin valdes att jämte ordf. justera dagens protokoll". */
    private static final Pattern VERIFIES = Pattern.compile(
            "(?iU)\\b(?:justera|granska|läsa\\s+igenom|kontrolläsa|verify|check)\\s+(?:(?:dagens|mötets|detta|the|these)\\s+)?(?:protokoll|(?:minnes|mötes)?anteckning|minutes|notes)\\p{L}*");

    private static final Pattern CHOSEN = Pattern.compile(
            "(?iU)\\b(?:val(?:d|de|des|ts)|väl(?:js|jer|ja|j)|utsåg(?:s)?|utse(?:s|r|tts)?|får|fick|ombads|åtog|tillsattes|elected|appointed|chosen|asked|agreed)\\b");
    private static final Pattern BEGINS = Pattern.compile("(?Us).*[.!?]\\s+(?=\\p{Lu})");
    private static final Pattern SIGNED =
            Pattern.compile("(?iU)\\bjusteras?(?:\\s+av)?\\s*:?\\s+(?=(?-i:\\p{Lu})\\p{L})");
    private static final Pattern SIGNATURES =
            Pattern.compile("(?iU)^vid\\s+(?:protokollet|pennan)\\b[:\\s]+justera\\p{L}*:?$");
    private static final Pattern KEPT_BY = Pattern.compile(
            "(?U)^(?i:sekreterare|vid\\s+protokollet|vid\\s+pennan|antecknade|protokollförare|minutes\\s+by|secretary)\\s*:?\\s+(?<who>\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+){1,2})$");
    /** "_______": where to sign. */
    private static final Pattern RULE = Pattern.compile("[\\s_.…-]+");

    private static final Pattern NAMES =
            Pattern.compile("(?U)(\\p{Lu}[\\p{L}-]+ \\p{Lu}[\\p{L}-]+) (\\p{Lu}[\\p{L}-]+ \\p{Lu}[\\p{L}-]+)");

    private static final Pattern COLUMN = Pattern.compile("\\s{3,}|\\t\\s*|(?<=:)\\s+");

    /** Signatures stand among so many of the last paragraphs. */
    private static final int SIGNING = 8;

    private static final int LINE = 100;

    private final People people;
    private final Attendance attendance;
    private final List<Block> blocks;

    Officers(People people, Attendance attendance, List<Block> blocks) {
        this.people = people;
        this.attendance = attendance;
        this.blocks = blocks;
    }

    void read() {
        chair();
        if (attendance.verifiers.isEmpty()) {
            blocks.stream().filter(b -> !b.quoted()).forEach(this::verifiers);
        }
        var last = blocks.subList(Math.max(0, blocks.size() - SIGNING), blocks.size()).stream()
                .filter(b -> !RULE.matcher(b.text()).matches())
                .toList();
        int taken = -1;
        for (int i = 0; i < last.size(); i++) {
            signed(last.get(i));
            if (i + 1 < last.size() && i > taken && signed(last.get(i), last.get(i + 1))) {
                taken = i + 1;
            }
        }
        secretary();
    }

    private void verifiers(Block block) {
        var m = VERIFIES.matcher(block.text());
        if (!m.find() || !attendance.verifiers.isEmpty()) {
            return;
        }
        var begins = BEGINS.matcher(block.text()).region(0, m.start());
        int from = begins.lookingAt() ? begins.end() : 0;
        int stop = block.text().indexOf('.', m.end());
        var sentence = block.span(from, stop < 0 ? block.text().length() : stop);
        if (CHOSEN.matcher(sentence.text()).find()) {
            verify(sentence);
        }
    }

    private void verify(Span named) {
        for (var found : people.in(named)) {
            if (!attendance.chairs.containsKey(found.name())) {
                attendance.verifiers.putIfAbsent(people.add(found), found.span());
            }
        }
    }

    /** "Anna Berg / justeras av Bo E". */
    private void signed(Block block) {
        boolean verified = !attendance.verifiers.isEmpty();
        var m = SIGNED.matcher(block.text());
        if (!verified && block.text().length() < LINE && m.find()) {
            verify(block.span(m.end(), block.text().length()));
        }
        var kept = KEPT_BY.matcher(block.text());
        if (attendance.secretaries.isEmpty() && kept.matches() && people.names.isName(kept.group("who"))) {
            var who = block.span(kept.start("who"), kept.end("who"));
            attendance.secretaries.put(people.add(who), who);
        }
    }

    /** Roles over their names, or names over their roles, beside one another. */
    private boolean signed(Block block, Block below) {
        boolean theirs = signatures(columns(block), below) || signatures(columns(below), block);
        if (!theirs && SIGNATURES.matcher(block.text()).matches()) {
            signatures(below, !attendance.verifiers.isEmpty());
        }
        return theirs;
    }

    /** "Mötesordförande, Mötessekreterare" over their names, or below them. */
    private boolean signatures(List<Span> roles, Block row) {
        var names = roles.size() == 2 ? two(row) : columns(row);
        boolean theirs = roles.size() > 1
                && names.size() == roles.size()
                && roles.stream().allMatch(r -> list(r.text()) != null)
                && names.stream().allMatch(n -> people.names.isName(n.text()));
        for (int i = 0; theirs && i < names.size(); i++) {
            var list = list(roles.get(i).text());
            if (list != null && (list == attendance.verifiers || list.isEmpty())) {
                list.putIfAbsent(people.add(names.get(i)), names.get(i));
            }
        }
        return theirs;
    }

    /** What stands far apart in a row. */
    private static List<Span> columns(Block row) {
        int[] at = {0};
        return COLUMN.splitAsStream(row.text())
                .map(column -> {
                    int from = row.text().indexOf(column, at[0]);
                    at[0] = from + column.length();
                    return row.span(from, at[0]);
                })
                .toList();
    }

    /** "Anna Ek Bo Dal": two who sign beside one another, where what stood between them is one space. */
    private List<Span> two(Block row) {
        var columns = columns(row);
        var m = columns.size() == 1 ? NAMES.matcher(row.text()) : null;
        return m == null || !m.matches()
                ? columns
                : List.of(row.span(m.start(1), m.end(1)), row.span(m.start(2), m.end(2)));
    }

    private @Nullable Map<String, Span> list(String role) {
        var list = attendance.listOf(role.replace(":", "").strip());
        return Stream.of(attendance.chairs, attendance.secretaries, attendance.verifiers)
                        .anyMatch(l -> l == list)
                ? list
                : null;
    }

    private void signatures(Block row, boolean verified) {
        var names = columns(row);
        for (int i = 0; i < names.size(); i++) {
            var name = names.get(i);
            if (!people.names.isName(name.text()) || i == 0 && !attendance.secretaries.isEmpty() || i > 0 && verified) {
                continue;
            }
            if (i == 0) {
                attendance.secretaries.put(people.add(name), name);
            } else {
                verify(name);
            }
        }
    }

    /** "X förde protokollet". */
    private void secretary() {
        for (var block : blocks) {
            var m = SERVED.matcher(block.text());
            while (m.find()) {
                var name = people.byPart.first(m.group("who"));
                var at = block.span(m.start("who"), m.end("who"));
                var role = m.group("checks") != null
                        ? attendance.verifiers
                        : m.group("led") == null ? attendance.secretaries : attendance.chairs;
                if (name != null && role.isEmpty()) {
                    role.put(name, at);
                }
            }
        }
        if (!attendance.secretaries.isEmpty()) {
            return;
        }
        for (var block : blocks) {
            var at = first(block, SERVED_AS, ANNOUNCED, KEEPS);
            if (at != null && people.names.isName(at.text())) {
                attendance.secretaries.put(people.add(at), at);
                return;
            }
        }
    }

    /** "Ordförande X hälsade välkomna": who chairs is said in passing. */
    private void chair() {
        if (!attendance.chairs.isEmpty()) {
            return;
        }
        for (var block : blocks) {
            var at = first(block, OPENED_BY, CHAIR_BEHIND, CHAIRS);
            if (at != null) {
                attendance.chairs.put(people.add(at), at);
                return;
            }
            var greets = GREETS.matcher(block.text());
            var name = greets.matches() ? people.byPart.first(greets.group("who")) : null;
            if (name != null) {
                attendance.chairs.put(name, block.span(greets.start("who"), greets.end("who")));
                return;
            }
        }
    }

    /** Whom the first of these that is found there names; null where none is. */
    private static @Nullable Span first(Block block, Pattern... said) {
        return Stream.of(said)
                .map(p -> p.matcher(block.text()))
                .filter(Matcher::find)
                .findFirst()
                .map(m -> block.span(m.start("who"), m.end("who")))
                .orElse(null);
    }
}
