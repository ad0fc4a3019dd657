package se.klubba.drafts.recognising;

import java.util.List;
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
    private static final Pattern KEPT_BY = Pattern.compile(
            "(?U)^(?i:sekreterare|vid\\s+protokollet|vid\\s+pennan|antecknade|protokollförare|minutes\\s+by|secretary)\\s*:?\\s+(?<who>\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+){1,2})$");
    private static final int LINE = 100;

    private final People people;
    private final Attendance attendance;
    private final List<Block> blocks;
    private final Signatures signatures;

    Officers(People people, Attendance attendance, List<Block> blocks, Signatures signatures) {
        this.people = people;
        this.attendance = attendance;
        this.blocks = blocks;
        this.signatures = signatures;
    }

    void read() {
        chair();
        if (attendance.verifiers.isEmpty()) {
            blocks.stream().filter(b -> !b.quoted()).forEach(this::verifiers);
        }
        Signatures.last(blocks).forEach(this::signed);
        signatures.sign();
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
