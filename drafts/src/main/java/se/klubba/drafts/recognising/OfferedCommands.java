package se.klubba.drafts.recognising;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import se.klubba.words.Language;

/**
 * Commands that may say what a decision does, with its own words filled in, where it was not read what it does. They are offered; nothing of them is
 * recorded until somebody takes one.
 */
public final class OfferedCommands {
    /** One looks through so many at a glance. */
    private static final int MOST = 4;

    private static final Pattern ELECTS = Pattern.compile(
            "(?iU)(?:\\bval|\\b(?:om|ny|in)val|\\butse|\\bväl[jd]|\\badjunger|\\bsammankall|elect|appoint)");
    private static final Pattern BEGINS =
            Pattern.compile("(?iU)\\b(?:bilda|inrätta|tillsätt|tillsatt|set\\s+up|establish)");
    private static final Pattern ENDS =
            Pattern.compile("(?iU)\\b(?:upplös|avveckla|dissolve|disband)|\\blägg\\p{L}*\\s+ned?r?\\b");
    private static final Pattern GOES_ON = Pattern.compile("(?iU)\\b(?:fortsätt|continue)");
    private static final Pattern REPEALS = Pattern.compile("(?iU)\\b(?:upphäv|upphör|repeal|revoke)\\p{L}*\\s*");
    private static final Pattern NAME_ENDS =
            Pattern.compile("(?iU)\\s*(?:[,.;:(]|\\b(?:från|enligt|med\\s+ändring|from|as\\s+of|att|that)\\b)");

    private final String words;
    private final Span span;
    private final String body;
    private final Language language;
    private final Lexicon lexicon = Lexicon.all();
    private final Parties parties;
    private final People people = new People(lexicon);
    private final Times times;
    private final Set<String> offered = new LinkedHashSet<>();

    private OfferedCommands(String words, LocalDate meeting, String body, Language language) {
        this.words = words.replaceAll("\\s+", " ").strip();
        this.span = CommandReading.span(this.words);
        this.body = body;
        this.language = language;
        this.parties = new Parties(lexicon, people);
        parties.meetingOf(body);
        this.times = new Times(lexicon, new Dates(lexicon), parties, meeting);
    }

    /**
     * @param words of the decision
     * @param names of people and bodies that are known
     * @param points of the proposals of its item, {@code p5/1}
     * @return the one that fits best comes first; one that ends with a space lacks something
     */
    public static List<String> of(
            String words, LocalDate meeting, String body, List<String> names, List<String> points, Language language) {
        return new OfferedCommands(words, meeting, body, language).all(names, points);
    }

    private List<String> all(List<String> names, List<String> points) {
        var lower = words.toLowerCase(Locale.ROOT);
        var bodies = new LinkedHashSet<String>();
        parties.bodiesIn(span).stream()
                .map(Span::text)
                .filter(b -> !parties.meets(b))
                .forEach(bodies::add);
        var persons = new LinkedHashSet<String>();
        people.in(span).forEach(p -> persons.add(p.name()));
        names.stream()
                .filter(n -> lower.contains(n.toLowerCase(Locale.ROOT)) && !n.equals(body))
                .forEach(n -> (people.names.isName(n) ? persons : bodies).add(n));
        verdict(points);
        seats(persons, bodies);
        groups(bodies);
        instrument();
        var waits = times.waitsFor(span);
        if (waits.span() != null) {
            offer(Map.of("table", Map.of("waitsFor", waits.value())));
        }
        var due = times.due(span).value();
        var all = new ArrayList<>(bodies);
        all.addAll(persons);
        all.forEach(p -> offer(Map.of("giveAssignment", Map.of("to", p, "due", due))));
        bodies.forEach(b -> offer(Map.of("referMatter", Map.of("to", b))));
        return offered.stream().limit(MOST).toList();
    }

    private void verdict(List<String> points) {
        boolean rejects = lexicon.find("rejects", words) != null;
        if (rejects || lexicon.find("adopts", words) != null) {
            points.forEach(p -> offer(Map.of(rejects ? "reject" : "adopt", p)));
        }
    }

    private void seats(Set<String> persons, Set<String> bodies) {
        if (!ELECTS.matcher(words).find()) {
            return;
        }
        for (var person : persons) {
            bodies.forEach(b -> offer(Map.of("appoint", Map.of("person", person, "body", b))));
            if (bodies.isEmpty()) {
                offer(Map.of("appoint", Map.of("person", person)));
            }
        }
    }

    private void groups(Set<String> bodies) {
        for (var named : bodies) {
            for (var does : List.of(
                    Map.entry("dissolveBody", ENDS),
                    Map.entry("establishBody", BEGINS),
                    Map.entry("continueBody", GOES_ON))) {
                if (does.getValue().matcher(words).find()) {
                    offer(Map.of(does.getKey(), Map.of("body", named)));
                }
            }
        }
    }

    private void instrument() {
        var repeals = REPEALS.matcher(words);
        var m = lexicon.find("instrument", words);
        if (repeals.find()) {
            var name = named(m == null ? words.substring(repeals.end()) : words.substring(m.start()));
            if (!name.isEmpty()) {
                offer(Map.of("repealInstrument", Map.of("instrument", name, "last", Times.NOT_STATED)));
            }
        } else if (m != null && lexicon.find("adopts", words) != null) {
            offer(Map.of(
                    "adoptInstrument",
                    Map.of("instrument", named(words.substring(m.start())), "inForce", Times.NOT_STATED)));
        }
    }

    /** The name that words begin with. */
    private static String named(String said) {
        var ends = NAME_ENDS.matcher(said);
        return (ends.find() && ends.start() > 0 ? said.substring(0, ends.start()) : said).strip();
    }

    private void offer(Map<String, ?> effect) {
        var command = CommandText.of(effect, null, language);
        if (command != null) {
            offered.add(command + lacking(effect));
        }
    }

    /** What stands before the word that is still to be typed; empty where none is. */
    private String lacking(Map<String, ?> effect) {
        if (effect.containsKey("repealInstrument")) {
            return language == Language.SV ? " till " : " until ";
        }
        return effect.get("appoint") instanceof Map<?, ?> seat && !seat.containsKey("body") ? " " : "";
    }
}
