package se.klubba.drafts.recognising;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lines of an election as lists have them: "Kassör: Bo Ek (omval)", "Anna Berg, ordförande", "Bo Ek och Cia Dal". */
final class ElectedLists {
    private static final Pattern ROLE_FIRST =
            Pattern.compile("(?iUs)^(?<role>[^:–—\\t]{2,60}?)\\s*(?::|\\t|\\s[–—-]\\s)\\s*(?<who>.+)$");
    private static final Pattern NAME_FIRST = Pattern.compile("(?Us)^\\s*(?:[,–—:(-]|\\t)\\s*(?<role>[^,;.()]{3,50})");
    private static final Pattern BESIDE = Pattern.compile(
            "(?iU)\\b(?:och|samt|and|båda|bägge|samtliga|alla|valdes|utsågs|väljs|utses|enhälligt|omval|nyval|sittande|vald[ae]?|år|för|på|även|sammankallande|ordinarie|revisor(?:er(?:na)?)?|suppleant(?:er(?:na)?)?|ledam(?:ot|öter(?:na)?)|ett|två|tre|en|period(?:en)?|om|av)\\b|\\([^)]*\\)|[^\\p{L}]");

    /** "Två suppleanter". */
    private static final Pattern HOW_MANY = Pattern.compile("(?iU)^(?:en|två|tre|fyra|fem|one|two|three|[1-9])\\s+");

    private static final Pattern LETTERED = Pattern.compile("\\d+[a-z]");

    private static final Pattern IN_PARENTHESES = Pattern.compile("^\\s*\\(\\s*(?<role>[^)]{3,30})\\)");
    private static final Pattern OMITTED_VERB = Pattern.compile("(?iU)(?:även\\s+)?(?:omval|nyval|fyllnadsval)\\b");

    private final Lexicon lexicon;
    private final People people;

    /** Somebody, and what they were elected to; null where only the heading says it. */
    record Elected(People.Found person, @Nullable Span role) {}

    ElectedLists(Lexicon lexicon, People people) {
        this.lexicon = lexicon;
        this.people = people;
    }

    /** Whether what stands above it is an election: the title of the item, or the words that lead to a list. */
    boolean under(Item item) {
        return item.title != null
                        && (lexicon.starts("election-item", item.title.text())
                                || LETTERED.matcher(item.number).matches() && isRole(item.title.text()))
                || item.lead != null && lexicon.in("election-lead", item.lead.text());
    }

    /** Everybody whom the line names, where it has nothing but names and what they are; empty where it is something else. */
    List<Elected> of(Span line) {
        var first = ROLE_FIRST.matcher(line.text());
        if (first.matches() && isRole(first.group("role"))) {
            var role = line.part(first.start("role"), first.end("role"));
            var who = line.part(first.start("who"), first.end("who"));
            var elected = people.in(who);
            return nothingElse(who, elected)
                    ? elected.stream().map(p -> new Elected(p, role)).toList()
                    : List.of();
        }
        var found = people.in(line);
        if (!found.isEmpty() && found.size() == 1 && found.getFirst().span().to() >= line.to() - 1) {
            var before = line.part(0, found.getFirst().span().from() - line.from());
            if (!before.isEmpty()
                    && before.text().indexOf(' ') == before.text().length() - 1
                    && isRole(before.text())) {
                return List.of(new Elected(
                        found.getFirst(), line.part(0, before.text().strip().length())));
            }
        }
        if (!found.isEmpty() && OMITTED_VERB.matcher(line.text()).lookingAt() && nothingElse(line, found)) {
            return found.stream().map(p -> new Elected(p, null)).toList();
        }
        if (found.isEmpty() || found.getFirst().span().from() != line.from()) {
            return List.of();
        }
        if (found.size() == 1) {
            var after = line.part(
                    found.getFirst().span().to() - line.from(), line.text().length());
            var m = NAME_FIRST.matcher(after.text());
            if (m.find() && isRole(m.group("role"))) {
                return List.of(new Elected(found.getFirst(), after.part(m.start("role"), m.end("role"))));
            }
        }
        return nothingElse(line, found)
                ? found.stream().map(p -> new Elected(p, behind(line, p))).toList()
                : List.of();
    }

    /** "Anna Berg (sammankallande)". */
    @Nullable
    Span behind(Span line, People.Found person) {
        var rest = line.part(person.span().to() - line.from(), line.text().length());
        var m = IN_PARENTHESES.matcher(rest.text());
        return m.find() && Elections.kind(lexicon, m.group("role")) != null
                ? rest.part(m.start("role"), m.end("role"))
                : null;
    }

    private boolean nothingElse(Span line, List<People.Found> found) {
        var rest = line.text();
        for (var person : found) {
            rest = rest.replace(person.span().text(), "");
        }
        return BESIDE.matcher(rest).replaceAll("").isEmpty();
    }

    /** Without how many there are of them. */
    static String role(String text) {
        return HOW_MANY.matcher(text.strip()).replaceFirst("");
    }

    boolean isRole(String text) {
        var said = role(text);
        return said.length() < 50
                && (Stream.concat(Stream.of("verifier", "meeting"), Elections.ROLES.stream())
                                .anyMatch(role -> lexicon.starts("role-" + role, said))
                        || lexicon.is("office-noun", said)
                        || lexicon.is("role-word", said));
    }
}
