package se.klubba.drafts.recognising;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who acts in a text besides people: bodies, offices, principals, each by the name under which the text has them first. */
final class Parties {
    private static final Pattern LEAD = Pattern.compile(
            "(?iU)^\\s*(?:(?:både|såväl|dels|den|det|de|sin|sina|att|även|också|till|åt|the|mötets|nuvarande|nya|ny|kommande|avgående|en|ett|av|i|hos|av\\s+den)\\s+)+");
    /** What follows "gruppen för" and is no part of its name. */
    private static final String NOT_NAMED =
            "(?:vidare|kompletter\\p{L}*|att|den|det|en|ett|beredning|uppdraget|samverkan|fortsatt|ytterligare|ny|nya|beslut|godkännande|yttrande|handläggning|åtgärd|kännedom|i|på|under|till|från|med|av|har|hade|ska|är|var|samt|och|som|får|fick|vid|om|vilken|detta|denna|framtagande|genomförande|granskning|kontroll|revision|bedömning|synpunkter|information|utredning|analys|svar|verkställande|verkställighet|underskrift|påskrift)(?![\\p{L}])";

    /** "mark- och exploateringschefen". */
    private static final String PAIR = "(?:[\\p{L}]{2,}-\\s+och\\s+(?=\\p{Ll}))?";

    private static final Pattern DEFINITE = Pattern.compile(
            "(?iU)(grupp|nämnd|råd|utskott|nätverk|förvaltning|avdelning|enhet|beredning|delegation|myndighet|team|sektion|kontor|förening|bolag|partnerskap)(?:en|et)?s?(?=$|\\s)");
    private static final Pattern DEFINITE_VOWEL =
            Pattern.compile("(?iU)(styrelse|kansli|kommitté|presidi|direktion)(?:um|ets?|ns?|ens?|s)?(?=$|\\s)");

    private static final Pattern DEFINITE_NOUN = Pattern.compile("(?U)(?<noun>\\p{Ll}{4,}(?:en|et|n|t))(?=[\\s,.;]|$)");

    private static final Pattern REGION = Pattern.compile("(?U)\\bRegion\\s+\\p{Lu}[\\p{L}-]+");

    private static final List<String> STEMS = List.of(
            "grupp",
            "nämnd",
            "styrelse",
            "råd",
            "utskott",
            "nätverk",
            "förvaltning",
            "avdelning",
            "kansli",
            "kommitté",
            "enhet",
            "beredning",
            "delegation",
            "myndighet",
            "team",
            "sektion",
            "presidi",
            "direktion",
            "fullmäktige",
            "partnerskap",
            "parti",
            "kontor",
            "förening",
            "bolag",
            "college",
            "forum",
            "committee",
            "council",
            "board",
            "force",
            "secretariat",
            "ledning",
            "panel");

    private final Lexicon lexicon;
    private final People people;
    private final Pattern body;
    private final Pattern office;
    private final Pattern principal;
    private final Pattern each;
    private final Map<String, String> byKey = new LinkedHashMap<>();
    /** Of those that the register knows. */
    private final Map<String, String> kinds = new LinkedHashMap<>();

    final Map<String, String> bodies = new LinkedHashMap<>();
    /** Where each was named first. */
    final Map<String, Span> bodiesAt = new LinkedHashMap<>();

    final Map<String, Span> offices = new LinkedHashMap<>();
    final Map<String, String> principals = new LinkedHashMap<>();
    private final java.util.Set<String> called = new java.util.HashSet<>();
    /** The only region that the text names; null where it names none, or several. */
    private @Nullable String region;

    private String meeting = "";
    private String meetingKey = "";

    /** Somebody, by the name that the record file uses. */
    record Party(String name, Span span) {}

    Parties(Lexicon lexicon, People people) {
        this.lexicon = lexicon;
        this.people = people;
        this.body = pattern(PAIR + "(?:(?:" + all("body-adjective") + ")\\s+)?(?:" + all("body-noun")
                + ")s?(?![\\p{L}-])(?:(?<=(?-i:\\p{Lu})[\\p{L}/-]{2,40})\\s+för\\s+(?!"
                + NOT_NAMED + ")[\\p{L}/-]+(?:\\s+och\\s+(?-i:\\p{Ll})[\\p{L}-]+)?)?"
                + "(?:\\s+(?-i:\\p{Lu}{2,})(?![\\p{L}])|\\s+(?-i:\\p{Lu}\\p{Ll})[\\p{L}/-]+(?:\\s+och\\s+(?-i:\\p{Ll})[\\p{L}-]+|\\s+(?!"
                + NOT_NAMED + ")(?-i:\\p{Ll})[\\p{L}-]+(?<!ar|er|ade|des|te|de|as|s))?)?");
        this.office = pattern(PAIR + "(?:" + all("office-noun") + ")(?![\\p{L}-])(?:\\s+i\\s+(?:" + all("body-noun")
                + ")(?![\\p{L}])(?:\\s+(?!" + NOT_NAMED + ")(?-i:\\p{Ll})[\\p{L}-]+(?=[,.;]|$))?|\\s+för\\s+(?!"
                + NOT_NAMED + ")[\\p{L}/-]+)?");
        this.principal = pattern(all("principal-noun"));
        this.each = pattern(all("each"));
    }

    private String all(String section) {
        return String.join("|", lexicon.values(section)).replace("\\p{Lu}", "(?-i:\\p{Lu})");
    }

    private static Pattern pattern(String expression) {
        return Pattern.compile("(?iU)(?:" + expression + ")");
    }

    /** Bodies are called as the register calls them: "styrgruppen barn" is its "Styrgrupp barn". */
    void know(List<KnownRegister.Body> known) {
        known.forEach(b -> {
            byKey.put(key(b.name()), b.name());
            kinds.put(b.name(), b.kind());
        });
    }

    /** Whose meeting it is: what the text calls it in short is it too. */
    void meetingOf(String said) {
        var name = byKey.getOrDefault(key(said), said);
        meeting = name;
        meetingKey = key(name.split("\\s+(?:för|i|of|for)\\s+|,", 2)[0]);
        bodies.put(name, kind(name));
        byKey.put(key(name), name);
    }

    boolean isPerson(Party party) {
        return people.all().containsKey(party.name());
    }

    String meetingBody() {
        return meeting;
    }

    /** The meeting of that body on a day, as records name it. */
    Map<String, Object> meetingOn(LocalDate on) {
        var value = new LinkedHashMap<String, Object>();
        value.put("body", meeting);
        value.put("on", on.toString());
        return value;
    }

    static String key(String name) {
        var lower = name.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
        lower = DEFINITE.matcher(lower).replaceAll("$1");
        return DEFINITE_VOWEL.matcher(lower).replaceAll("$1");
    }

    String kind(String name) {
        var known = kinds.get(name);
        if (known != null) {
            return known;
        }
        var lower = name.toLowerCase(Locale.ROOT);
        for (var pair : lexicon.values("body-kind")) {
            int cut = pair.indexOf('=');
            var word = pair.substring(0, cut);
            if (word.length() > 2
                            && !word.equals("lag")
                            && !word.equals("rpo")
                            && !word.equals("lpo")
                            && !word.equals("rug")
                    ? lower.contains(word)
                    : lower.matches("(?U).*\\b" + word + "\\b.*")) {
                return pair.substring(cut + 1);
            }
        }
        return "other";
    }

    /** Whether a short name is that of the body that meets: "rådet" in the minutes of the Samverkansrådet. */
    boolean meets(String name) {
        var key = key(name);
        return called.contains(key)
                || !meetingKey.isEmpty()
                        && (meetingKey.equals(key)
                                || key.length() > 2
                                        && (meetingKey.endsWith(key) && !meetingKey.endsWith("vid " + key)
                                                || key.indexOf(' ') < 0 && meetingKey.split(" ", 2)[0].endsWith(key)))
                || key(meeting).equals(key);
    }

    /** Whether a text ends with the body that meets: "i Chefsnätverket den". */
    boolean meetingIn(String text) {
        var m = body.matcher(text);
        while (m.find()) {
            if (meets(m.group()) && text.length() - m.end() < 6) {
                return true;
            }
        }
        return false;
    }

    /** A second name of the body that meets, as its decisions have it. */
    void alsoCalled(String name) {
        called.add(key(name));
    }

    String body(Span span) {
        var text = span.text();
        if (meets(text) && !meeting.isEmpty()) {
            return meeting;
        }
        var name = byKey.computeIfAbsent(key(text), _ -> plain(text));
        bodies.computeIfAbsent(name, this::kind);
        bodiesAt.putIfAbsent(name, span);
        return name;
    }

    private static boolean genitive(String text) {
        return text.matches("(?iU).*(?:en|et|n)s");
    }

    /** Everybody whom a phrase names at its beginning: "A och B". */
    List<Party> at(Span phrase) {
        var found = new ArrayList<Party>();
        int from = 0;
        var text = phrase.text();
        while (from < text.length()) {
            var one = first(phrase.part(from, text.length()));
            if (one == null) {
                break;
            }
            found.add(one);
            from = one.span.to() - phrase.from();
            var more = Pattern.compile("(?U)^(?:\\s*\\([^)]*\\))?\\s*(?:,|/|och\\b|samt\\b|&|\\+|and\\b)\\s*")
                    .matcher(text.substring(from));
            if (!more.find()) {
                break;
            }
            from += more.end();
        }
        return found;
    }

    /** "till byggnadskonsulenten", "till domkapitlet": to whom a matter goes is somebody, by whatever noun. */
    List<Party> byNoun(Span phrase) {
        var m = DEFINITE_NOUN.matcher(phrase.text());
        if (!m.lookingAt() || lexicon.is("nobody-noun", m.group("noun"))) {
            return List.of();
        }
        var span = phrase.part(m.start("noun"), m.end("noun"));
        if (m.group("noun").matches("(?iU).*(?:enten|anten|isten|ören|aren|chefen|orn|mannen|ordföranden)")) {
            offices.putIfAbsent(span.text(), span);
            return List.of(new Party(span.text(), span));
        }
        return List.of(new Party(body(span), span));
    }

    @Nullable
    Party first(Span phrase) {
        var lead = LEAD.matcher(phrase.text());
        var rest = lead.find() ? phrase.part(lead.end(), phrase.text().length()) : phrase;
        var text = rest.text();
        var m = each.matcher(text);
        if (m.lookingAt()) {
            return new Party("every-" + group(rest.part(0, m.end())), rest.part(0, m.end()));
        }
        var found = people.in(rest);
        if (!found.isEmpty() && people.begins(rest, found.getFirst())) {
            return new Party(people.add(found.getFirst()), found.getFirst().span());
        }
        m = principal.matcher(text);
        if (m.lookingAt()) {
            return new Party(principal(rest.part(0, m.end())), rest.part(0, m.end()));
        }
        m = office.matcher(text);
        if (m.lookingAt() && !lexicon.is("body-noun", m.group())) {
            return office(rest, m.group(), m.end());
        }
        m = body.matcher(text);
        return m.lookingAt() && !nobody(m.group())
                ? new Party(body(rest.part(0, m.end())), rest.part(0, m.end()))
                : null;
    }

    private Party office(Span rest, String said, int ends) {
        // "Ordförande Anna Berg" is Anna Berg
        var after = Pattern.compile("^\\s+").matcher(rest.text().substring(ends));
        if (after.find() && ends + after.end() < rest.text().length()) {
            var holder = people.in(rest.part(ends + after.end(), rest.text().length()));
            if (!holder.isEmpty() && holder.getFirst().span().from() == rest.from() + ends + after.end()) {
                return new Party(
                        people.add(holder.getFirst()), holder.getFirst().span());
            }
        }
        offices.putIfAbsent(said, rest.part(0, ends));
        return new Party(said, rest.part(0, ends));
    }

    private String group(Span span) {
        var noun = span.text().replaceAll("(?iU)^\\S+\\s+", "").toLowerCase(Locale.ROOT);
        var plural = noun.endsWith("er") || noun.endsWith("ar")
                ? noun + "na"
                : noun.startsWith("kommun") ? "kommunerna" : noun.startsWith("region") ? "regionerna" : noun + "erna";
        principals.putIfAbsent(plural, "group");
        return plural;
    }

    String principal(Span span) {
        var text = span.text().equals("regionen") && region != null ? region : span.text();
        principals.putIfAbsent(text, PrincipalKinds.of(text));
        return text;
    }

    /** Reads all of a text for the names of bodies, so that each is called as it is called most, with a capital where it has one. */
    void learn(List<Block> blocks) {
        var variants = new LinkedHashMap<String, Map<String, Integer>>();
        var regions = new java.util.TreeSet<String>();
        for (var block : blocks) {
            REGION.matcher(block.text()).results().forEach(r -> regions.add(r.group()));
            for (var span : bodiesIn(block.span())) {
                var name = plain(span.text());
                int weight = Character.isUpperCase(name.charAt(0)) && span.from() > 0
                        ? 1000
                        : Character.isUpperCase(name.charAt(0)) ? 10 : 1;
                variants.computeIfAbsent(key(name), _ -> new LinkedHashMap<>()).merge(name, weight, Integer::sum);
            }
        }
        region = regions.size() == 1 ? regions.first() : null;
        variants.forEach((key, names) -> names.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .ifPresent(most -> byKey.putIfAbsent(key, most.getKey())));
    }

    private static String plain(String text) {
        return text.endsWith("s") && genitive(text) ? text.substring(0, text.length() - 1) : text;
    }

    /** "en ny beredning" is nobody. */
    private static boolean nobody(String text) {
        return text.matches(
                "(?U)beredning|grupp|råd|team|enhet|kontor|parti|bolag|forum|myndighet|avdelning|förening|sektion");
    }

    /** The first body that a text names; null where it names none. */
    @Nullable
    Party bodyIn(Span span) {
        var spans = bodiesIn(span);
        return spans.isEmpty() ? null : new Party(body(spans.getFirst()), spans.getFirst());
    }

    /** All of them. */
    List<Span> bodiesIn(Span span) {
        var found = new ArrayList<Span>();
        var text = span.text();
        var m = body.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!Character.isLetter(text.charAt(at))) {
                at++;
                continue;
            }
            int ends = at;
            while (ends < text.length()
                    && (Character.isLetter(text.charAt(ends)) || "/-".indexOf(text.charAt(ends)) >= 0)) {
                ends++;
            }
            if (mayBeBody(text, at, ends) && m.region(at, text.length()).lookingAt() && !nobody(m.group())) {
                found.add(span.part(m.start(), m.end()));
                ends = m.end();
            }
            at = ends;
        }
        return found;
    }

    /** Whether a word has in it what words for bodies have: looked at before the slower expression is. */
    private static boolean mayBeBody(String text, int from, int to) {
        if (to - from < 2) {
            return false;
        }
        var word = text.substring(from, to);
        if (word.length() < 6 && word.equals(word.toUpperCase(Locale.ROOT))) {
            return true;
        }
        var lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith("-")
                || STEMS.stream().anyMatch(lower::contains)
                || Character.isUpperCase(word.charAt(0)) && word.length() < 16;
    }
}
