package se.klubba.drafts.recognising;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who was there, where a paragraph tells it in several sentences: "Anna Ek chaired and Bo Dal took notes. Also there were Cia Berg and Dan Fors." */
final class ToldAttendance {
    private static final String WHO = "(?<who>" + People.NAME.pattern().replace("(?U)", "") + ")";

    private static final Pattern PRESENT = Pattern.compile(
            "(?iUs)^(?:(?:(?:also|others?)\\s+)?(?:there|present|attending|in\\s+attendance|on\\s+the\\s+call)(?:\\s+(?:from|for)\\s+[\\p{Ll}\\s]{3,40}?)?\\s+(?:was|were)|(?:på\\s+plats|närvarande|med|dessutom\\s+deltog|även\\s+närvarande)\\s+(?:(?:på|vid)\\s+mötet\\s+)?(?:var|voro))\\s+(?<rest>\\S.*)$");
    private static final Pattern CHAIRED = Pattern.compile(
            "(?U)" + WHO
                    + "\\s+(?:chaired|presided|was\\s+in\\s+the\\s+chair|took\\s+the\\s+chair|led\\s+the\\s+meeting|ledde\\s+mötet|var\\s+ordförande|satt\\s+som\\s+ordförande)\\b");
    private static final Pattern KEPT = Pattern.compile(
            "(?U)" + WHO
                    + "\\s+(?:(?:took|kept|wrote)\\s+(?:the\\s+)?(?:notes|minutes)|(?:skrev|förde)\\s+(?:protokoll(?:et)?|anteckningar(?:na)?))\\b");
    private static final Pattern ABSENT = Pattern.compile(
            "(?U)^" + WHO
                    + "\\s+(?:(?:had\\s+)?sent\\s+(?:(?:his|her|their)\\s+)?(?:apologies|regrets)|could\\s+not\\s+(?:come|attend)|hade\\s+(?:anmält|meddelat)\\s+(?:förhinder|frånvaro)|kunde\\s+inte\\s+(?:komma|delta))\\b");
    private static final Pattern GUEST = Pattern.compile(
            "(?U)^" + WHO
                    + "(?:,?\\s+(?:from|of|från)\\s+[^.,]{2,60}?)?,?\\s+(?:listened\\s+in|sat\\s+in|observed|(?:joined|attended|was\\s+there)\\s+(?:as\\s+(?:a\\s+)?(?:guest|observer)|for\\s+(?:item|point))|(?:var\\s+med|deltog|satt\\s+med)\\s+(?:under|vid|på)\\s+(?:punkt|§))");

    private final Sentences sentences;
    private final People people;
    private final Attendance attendance;
    private final ListedPeople listed;

    ToldAttendance(Sentences sentences, People people, Attendance attendance, ListedPeople listed) {
        this.sentences = sentences;
        this.people = people;
        this.attendance = attendance;
        this.listed = listed;
    }

    /** @return whether the paragraph tells in one of its sentences who was there */
    boolean read(Block block) {
        var said = sentences.of(block.span());
        boolean tells = said.size() > 1 && said.stream().anyMatch(ToldAttendance::begins);
        for (var sentence : tells ? said : List.<Span>of()) {
            named(CHAIRED.matcher(sentence.text()), sentence, attendance.chairs);
            named(KEPT.matcher(sentence.text()), sentence, attendance.secretaries);
            named(ABSENT.matcher(sentence.text()), sentence, attendance.absent);
            named(GUEST.matcher(sentence.text()), sentence, attendance.observers);
            var present = PRESENT.matcher(sentence.text());
            if (present.matches()) {
                listed.names(block, sentence.from() + present.start("rest"), sentence.to(), true, attendance.present);
            }
        }
        return tells;
    }

    private static boolean begins(Span sentence) {
        return PRESENT.matcher(sentence.text()).matches()
                || CHAIRED.matcher(sentence.text()).find();
    }

    private void named(Matcher m, Span sentence, Map<String, Span> list) {
        while (m.find()) {
            var who = sentence.part(m.start("who"), m.end("who"));
            if (people.names.isName(who.text())) {
                list.putIfAbsent(people.add(who), who);
            }
        }
    }
}
