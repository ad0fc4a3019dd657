package se.klubba.drafts.recognising;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The people and the roles that a sentence of an election has, in their order. */
final class ElectedInSentence {
    private static final Pattern ROLE = Pattern.compile(
            "(?iU)\\b(?:till|som|blir|blev|to|as)\\s+(?:en\\s+|ny\\s+|nya\\s+|the\\s+|a\\s+)?(?<role>[^,.;:]+?)(?=\\s+(?:för\\s+(?:tiden|perioden|ett|två)|från|fr\\.|i\\s|t\\.?o\\.?m\\b|under|och\\s+\\p{Lu}|samt|valdes|utsågs|väljs|utses|valde|utser|väljer|for|until)|[,.;:(]|$)");

    /** "att jämte ordföranden justera protokollet", "att föra protokollet". */
    private static final Pattern SERVING = Pattern.compile(
            "(?iU)\\b(?:att\\s+(?:(?:jämte|tillsammans\\s+med)\\s+(?:[\\p{L}-]+,?\\s+){1,6}?)?(?<role>justera\\b(?:\\s+(?:dagens\\s+)?protokoll(?:et)?)?)|(?<role2>justerar\\b)|(?<role3>att\\s+(?:föra|skriva)\\s+(?:dagens\\s+|mötets\\s+)?protokoll(?:et)?)\\b)");

    private static final Pattern ELECTED_BY_FIRST_NAME = Pattern.compile(
            "(?U)(?i:välj\\p{L}*|valde|utse\\p{L}*|elect\\p{L}*)\\s+(?i:in\\s+)?(?<name>\\p{Lu}\\p{Ll}+)\\s+(?i:till|som|as|to)\\b");

    private final Lexicon lexicon;
    private final People people;
    private final Parties parties;

    /** Somebody, or what somebody is elected to. */
    record Token(
            int at, People.@Nullable Found person, @Nullable Span role) {}

    ElectedInSentence(Lexicon lexicon, People people, Parties parties) {
        this.lexicon = lexicon;
        this.people = people;
        this.parties = parties;
    }

    List<Token> of(Span sentence, Item item) {
        var tokens = new ArrayList<Token>();
        var stands = standing(sentence);
        var bodies = parties.bodiesIn(sentence);
        people.in(sentence).stream()
                .filter(p -> bodies.stream()
                        .noneMatch(b -> p.span().from() == b.from() && p.span().to() < b.to()))
                .filter(p -> stands.stream()
                        .noneMatch(s -> p.span().from() >= s.from() && p.span().to() <= s.to()))
                .forEach(p -> tokens.add(new Token(p.span().from(), p, null)));
        if (tokens.isEmpty()) {
            byFirstName(sentence, item)
                    .forEach(p -> tokens.add(new Token(p.span().from(), p, null)));
        }
        var m = ROLE.matcher(sentence.text());
        while (m.find()) {
            var role = sentence.part(m.start("role"), m.end("role"));
            if (role(role.text()) != null || parties.bodyIn(role) != null) {
                tokens.add(new Token(role.from(), null, role));
            }
        }
        var before = lexicon.matcher("role-before-name", sentence.text());
        while (before.find()) {
            var role = sentence.part(before.start(), before.end());
            tokens.add(new Token(role.from(), null, role));
        }
        var serving = SERVING.matcher(sentence.text());
        while (serving.find()) {
            var group = Stream.of("role", "role2", "role3")
                    .filter(g -> serving.group(g) != null)
                    .findFirst()
                    .orElseThrow();
            tokens.add(new Token(
                    sentence.from() + serving.start(), null, sentence.part(serving.start(group), serving.end(group))));
        }
        tokens.sort(Comparator.comparingInt(Token::at));
        return tokens;
    }

    /** Who is told of beside those who were elected: "i hennes ställe valdes …", "(Bo Ek har ett år kvar)". */
    private List<Span> standing(Span sentence) {
        var stands = new ArrayList<Span>();
        var text = sentence.text();
        var before = lexicon.find("in-the-place-of", text);
        if (before != null) {
            stands.add(sentence.part(0, before.end()));
        }
        var beside = lexicon.matcher("sits-on", text);
        while (beside.find()) {
            stands.add(sentence.part(beside.start(), beside.end()));
        }
        return stands;
    }

    /** "Mötet väljer Emil till kassör", and above it who was nominated by the whole name. */
    private List<People.Found> byFirstName(Span sentence, Item item) {
        var m = ELECTED_BY_FIRST_NAME.matcher(sentence.text());
        if (!m.find()) {
            return List.of();
        }
        var names = item.blocks.stream()
                .flatMap(b -> people.in(b.span()).stream())
                .map(People.Found::name)
                .filter(n -> n.startsWith(m.group("name") + " "))
                .distinct()
                .toList();
        return names.size() == 1
                ? List.of(new People.Found(names.getFirst(), sentence.part(m.start("name"), m.end("name"))))
                : List.of();
    }

    @Nullable
    String role(String said) {
        if (lexicon.starts("role-verifier", said) || lexicon.starts("role-meeting", said)) {
            return "officer";
        }
        return Elections.kind(lexicon, said);
    }
}
