package se.klubba.drafts.recognising;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who was elected, nominated, or declined, as what, in which body, for whom. */
final class Elections {
    /** Of mandates, as the lexicon names them: the first that fits counts. */
    static final List<String> ROLES =
            List.of("vice-chair", "chair", "secretary", "treasurer", "auditor", "substitute", "member");

    private static final Pattern ROLE = Pattern.compile(
            "(?iU)\\b(?:till|som|blir|blev|to|as)\\s+(?:en\\s+|ny\\s+|nya\\s+|the\\s+|a\\s+)?(?<role>[^,.;:]+?)(?=\\s+(?:för\\s+(?:tiden|perioden|ett|två)|från|fr\\.|i\\s|t\\.?o\\.?m\\b|under|och\\s+\\p{Lu}|samt|valdes|utsågs|väljs|utses|valde|utser|väljer|for|until)|[,.;:(]|$)");
    private static final Pattern FOR = Pattern.compile(
            "(?U)^(?:,\\s*|\\s*\\(|\\s+från\\s+|\\s+för\\s+)(?<for>Region\\s+\\p{Lu}[\\p{L}-]+|\\p{Lu}[\\p{L}-]+s?\\s+(?:kommun|stad|region)|(?<!,\\s{0,2})\\p{Lu}[\\p{L}-]+|\\p{Lu}[\\p{L}-]+(?=,?\\s+(?:till|som)\\b))(?:[,)]|\\s+till\\b|\\s+som\\b|$|\\.)");

    /** "att jämte ordföranden justera protokollet", "att föra protokollet". */
    private static final Pattern SERVING = Pattern.compile(
            "(?iU)\\b(?:att\\s+(?:(?:jämte|tillsammans\\s+med)\\s+\\p{L}+,?\\s+)?(?<role>justera\\b(?:\\s+(?:dagens\\s+)?protokoll(?:et)?)?)|(?<role2>justerar\\b)|(?<role3>att\\s+(?:föra|skriva)\\s+(?:dagens\\s+|mötets\\s+)?protokoll(?:et)?)\\b)");

    /** "gruppens representant i rådet" sits in the second. */
    private static final Pattern IN_BODY = Pattern.compile("(?iU)\\b(?:i|in|till)\\s+(?=\\S)");

    private static final int LAST_OF_BEGINNING = 8;
    private static final Pattern ELECTED_BY_FIRST_NAME = Pattern.compile(
            "(?U)(?i:välj\\p{L}*|valde|utse\\p{L}*|elect\\p{L}*)\\s+(?i:in\\s+)?(?<name>\\p{Lu}\\p{Ll}+)\\s+(?i:till|som|as|to)\\b");

    private final Lexicon lexicon;
    private final People people;
    private final Parties parties;
    private final Dates dates;
    private final Questions questions;
    private final Attendance attendance;
    private final java.time.LocalDate meeting;
    private final ElectedLists lists;

    /** People of a sentence and roles of it, in their order. */
    private record Token(
            int at, People.@Nullable Found person, @Nullable Span role) {}

    Elections(
            Lexicon lexicon,
            People people,
            Parties parties,
            Dates dates,
            Questions questions,
            Attendance attendance,
            java.time.LocalDate meeting) {
        this.lexicon = lexicon;
        this.people = people;
        this.parties = parties;
        this.dates = dates;
        this.questions = questions;
        this.attendance = attendance;
        this.meeting = meeting;
        this.lists = new ElectedLists(lexicon, people);
    }

    /** @param officers who verifies, chairs or keeps the minutes of this meeting only, by what they are */
    List<Effect> elected(Span sentence, Item item, String key, List<Span> officers) {
        if (lexicon.find("elect", sentence.text()) == null && !namesUnderElection(sentence, item)) {
            return List.of();
        }
        var effects = new ArrayList<Effect>();
        var listed = lists.under(item) ? lists.of(sentence) : List.<ElectedLists.Elected>of();
        if (!listed.isEmpty()) {
            for (var one : listed) {
                var role = one.role() != null ? one.role() : heading(item);
                if (role != null) {
                    appoint(sentence, one.person(), role, item, key, effects, officers);
                }
            }
            return effects;
        }
        Span role = null;
        var waiting = new ArrayList<People.Found>();
        boolean roleFirst = false;
        for (var token : withOwnRoles(sentence, tokens(sentence, item), item, key, effects, officers)) {
            if (token.role != null) {
                roleFirst |= waiting.isEmpty() && effects.isEmpty();
                role = token.role;
                if (!roleFirst) {
                    for (var person : waiting) {
                        appoint(sentence, person, role, item, key, effects, officers);
                    }
                    waiting.clear();
                }
            } else if (token.person != null) {
                if (roleFirst && role != null) {
                    appoint(sentence, token.person, role, item, key, effects, officers);
                } else {
                    waiting.add(token.person);
                }
            }
        }
        for (var person : waiting) {
            if (item.title != null && role == null) {
                appoint(sentence, person, item.title, item, key, effects, officers);
            }
        }
        return effects;
    }

    /** "valdes Anna Berg med Bo Ek som sekreterare": Bo Ek by what stands right behind the name; the others are left. */
    private List<Token> withOwnRoles(
            Span sentence, List<Token> tokens, Item item, String key, List<Effect> effects, List<Span> officers) {
        var left = new ArrayList<>(tokens);
        for (int i = 1; i + 1 < tokens.size(); i++) {
            var person = tokens.get(i).person;
            var role = tokens.get(i + 1).role;
            if (person == null || role == null || tokens.get(0).role == null) {
                continue;
            }
            int from = person.span().from() - sentence.from();
            var before = sentence.text().substring(0, from);
            var between =
                    sentence.text().substring(person.span().to() - sentence.from(), role.from() - sentence.from());
            if (before.matches("(?Us).*\\b(?:med|with)\\s+$") && between.matches("(?U)\\s+(?:som|as)\\s+")) {
                appoint(sentence, person, role, item, key, effects, officers);
                left.removeAll(List.of(tokens.get(i), tokens.get(i + 1)));
            }
        }
        return left;
    }

    /** What a list was elected to: as the words that lead to it say, or the title. */
    private static @Nullable Span heading(Item item) {
        return item.lead != null ? item.lead : item.title;
    }

    /** "Val av justerare", and under it names and what they are and nothing else. */
    boolean namesUnderElection(Span sentence, Item item) {
        return lists.under(item) && !lists.of(sentence).isEmpty();
    }

    /** What those whom the next lines name were elected to, and nobody's name: "Suppleanter på ett år". */
    boolean headsElected(Span line, Item item) {
        return item.title != null
                && lexicon.starts("election-item", item.title.text())
                && line.text().length() < 60
                && lists.isRole(line.text())
                && people.in(line).isEmpty()
                && lexicon.find("elect", line.text()) == null;
    }

    private List<Token> tokens(Span sentence, Item item) {
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

    /** A role inside what leads to names: "Till ordinarie ledamöter valdes:", "Val av kassör". */
    private @Nullable String within(String text) {
        var said = ROLES.stream()
                .filter(r -> lexicon.in("role-" + r, text))
                .filter(r -> !r.equals("chair") || !lexicon.in("role-vice-chair", text))
                .toList();
        return said.size() == 1 ? mandate(said.getFirst()) : null;
    }

    private @Nullable String role(String said) {
        if (lexicon.starts("role-verifier", said) || lexicon.starts("role-meeting", said)) {
            return "officer";
        }
        return kind(lexicon, said);
    }

    /** Of the mandate whose role it begins with; null where it is none. */
    static @Nullable String kind(Lexicon lexicon, String said) {
        return ROLES.stream()
                .filter(role -> lexicon.starts("role-" + role, said))
                .findFirst()
                .map(Elections::mandate)
                .orElse(null);
    }

    static String mandate(String role) {
        return role.equals("member") ? "representative" : role;
    }

    private void appoint(
            Span sentence,
            People.Found person,
            Span role,
            Item item,
            String key,
            List<Effect> effects,
            List<Span> officers) {
        var kind = role(role.text());
        var own = lists.behind(sentence, person);
        if (own != null && !"officer".equals(kind)) {
            kind = kind(lexicon, own.text());
        }
        if (kind != null && item.title != null && early(item) && lexicon.is("formal-item", item.titleText())) {
            kind = "officer";
        }
        if (List.of("chair", "secretary").contains(String.valueOf(kind))
                && first(item)
                && body(sentence, role, item) == null) {
            kind = "officer";
        }
        if (lexicon.in("meeting-officers", sentence.text())) {
            kind = "officer";
        }
        if ("officer".equals(kind)
                || kind == null && lexicon.in("role-verifier", role.text())
                || kind == null && lexicon.in("role-meeting", role.text())) {
            people.add(person);
            officers.add(person.span());
            if (!lexicon.in("next-meeting", sentence.text())) {
                asOfficer(role.text(), person);
            }
            return;
        }
        if (kind == null) {
            kind = within(role.text());
        }
        var body = body(sentence, role, item);
        people.add(person);
        var effect = new Effect("appoint").with("person", person.name(), person.span());
        if (body != null) {
            effect.with("body", body.name(), body.span());
        }
        if (kind != null && !kind.equals("representative")) {
            if (onRecord(kind)) {
                effect.with("kind", kind, role);
            }
        }
        principal(sentence, person, effect);
        term(sentence, effect);
        if (body == null || kind == null && parties.bodyIn(role) == null || !onRecord(kind)) {
            questions.ask(
                    body == null ? "which-body" : "which-role",
                    key,
                    sentence,
                    Asks.of(body == null ? "seat-in-which-body" : "elected-to-what", person.name()),
                    List.of(java.util.Map.of("appoint", effect.fields)));
            return;
        }
        effects.add(effect);
    }

    /** Who serves the meeting is elected when it begins; "Val av ordförande" later on is of the society's own. */
    private static boolean early(Item item) {
        var digits = item.number.replaceAll("\\D.*$", "");
        return digits.isEmpty() || digits.length() > 2 || Integer.parseInt(digits) <= LAST_OF_BEGINNING;
    }

    /** Among the first three items nobody elects but who serves the meeting. */
    private static boolean first(Item item) {
        var digits = item.number.replaceAll("\\D.*$", "");
        return !digits.isEmpty()
                && digits.length() < 3
                && Integer.parseInt(digits) <= 3
                && Integer.parseInt(digits) > 0;
    }

    /** Whether the register tells seats of that kind apart. */
    private static boolean onRecord(@Nullable String kind) {
        return kind == null
                || java.util.Arrays.stream(se.klubba.kernel.MandateKind.values())
                        .anyMatch(k -> k.name().replace('_', '-').equalsIgnoreCase(kind));
    }

    /** Who was elected to chair, or to keep the minutes, is there as that. */
    private void asOfficer(String role, People.Found person) {
        if (lexicon.in("role-verifier", role)) {
            attendance.verifiers.putIfAbsent(person.name(), person.span());
        } else if (lexicon.in("role-chair", role) && attendance.chairs.isEmpty()) {
            attendance.chairs.put(person.name(), person.span());
        } else if (lexicon.in("role-secretary", role) && attendance.secretaries.isEmpty()) {
            attendance.secretaries.put(person.name(), person.span());
        }
    }

    private Parties.@Nullable Party body(Span sentence, Span role, Item item) {
        var sits = IN_BODY.matcher(role.text());
        if (sits.find()) {
            var there = parties.first(role.part(sits.end(), role.text().length()));
            if (there != null && parties.bodies.containsKey(there.name())) {
                return there;
            }
        }
        var inRole = parties.bodyIn(role);
        if (inRole != null
                && !(inRole.span().text().endsWith("s") && inRole.span().to() < role.to())) {
            return inRole;
        }
        int after = role.block() == sentence.block()
                ? role.to() - sentence.from()
                : sentence.text().length();
        var within = Pattern.compile("(?iU)^\\s*(?:i|till|in|of|on)\\s+")
                .matcher(sentence.text().substring(after));
        if (within.find()) {
            var named = parties.first(
                    sentence.part(after + within.end(), sentence.text().length()));
            if (named != null && parties.bodies.containsKey(named.name())) {
                return named;
            }
        }
        var own = sentence.part(0, sentence.text().length());
        var elsewhere = parties.bodyIn(own);
        if (elsewhere != null && !parties.meets(elsewhere.span().text()) && !proposes(elsewhere.span(), sentence)) {
            return elsewhere;
        }
        for (var above : new Span[] {item.lead, item.title}) {
            var titled = above == null ? null : parties.bodyIn(above);
            if (titled != null && !proposes(titled.span(), above)) {
                return titled;
            }
        }
        return null;
    }

    /** "Valberedningen föreslår …, och mötet väljer dem": not the body that they come to sit in. */
    private static boolean proposes(Span body, Span sentence) {
        return sentence.text()
                .substring(body.to() - sentence.from())
                .matches("(?iUs)s?\\s+(?:(?:enhälliga|samtliga)\\s+)?(?:försl|föresl|nominer|förord|propos|nominat).*");
    }

    private void principal(Span sentence, People.Found person, Effect effect) {
        int after = person.span().to() - sentence.from();
        var m = FOR.matcher(sentence.text().substring(after));
        if (m.find() && m.group("for").length() > 2) {
            var span = sentence.part(after + m.start("for"), after + m.end("for"));
            if (!lexicon.is("role-word", span.text()) && !lexicon.is("body-noun", span.text())) {
                effect.with("for", parties.principal(span), span);
            }
        }
    }

    private void term(Span sentence, Effect effect) {
        var term = Terms.of(sentence, lexicon, dates, meeting);
        if (!term.isEmpty()) {
            effect.with("term", term);
        }
    }

    /** "Bo Ek har avsagt sig uppdraget": whose seat ends; null where nobody's does. What the text does not say of the body is left out. */
    @Nullable
    Effect left(Span sentence, Item item) {
        var found = lexicon.in("leaves", sentence.text()) ? people.in(sentence) : List.<People.Found>of();
        if (found.isEmpty()) {
            return null;
        }
        var effect = new Effect("endMandate")
                .with("person", people.add(found.getFirst()), found.getFirst().span());
        var body = nominationBody(sentence, item);
        return body == null ? effect : effect.with("body", body.name(), body.span());
    }

    /** Nominated, declined, to be replaced. */
    List<Effect> nominations(Span sentence, Item item, String key) {
        var effects = new ArrayList<Effect>();
        var text = sentence.text();
        var found = people.in(sentence);
        var body = nominationBody(sentence, item);
        var nominated = lexicon.find("nominate", text);
        if (nominated != null && !found.isEmpty()) {
            nominated(sentence, nominated, found, body, key, effects);
        }
        if (lexicon.find("decline-maybe", text) != null && !found.isEmpty()) {
            var suggested = body == null
                    ? List.<Object>of()
                    : List.<Object>of(java.util.Map.of(
                            "declineNomination",
                            java.util.Map.of("person", found.getFirst().name(), "body", body.name())));
            questions.ask(
                    "declined",
                    key,
                    sentence,
                    Asks.of("declined", found.getFirst().name()),
                    suggested);
        }
        if (lexicon.in("decline", text) && !found.isEmpty()) {
            if (body == null) {
                questions.ask("which-body", key, sentence, Asks.of("which-seat"), List.of());
            } else {
                var person = found.getFirst();
                effects.add(new Effect("declineNomination")
                        .with("person", people.add(person), person.span())
                        .with("body", body.name(), body.span()));
            }
        }
        var other = lexicon.find("other-to-elect", text);
        if (other != null) {
            var named = Lexicon.group(other, "body");
            var there = named == null ? body : parties.first(sentence.part(other.start("body"), other.end("body")));
            if (there != null && parties.bodies.containsKey(there.name())) {
                effects.add(toFill(sentence, other, there));
            }
        }
        return effects;
    }

    private Effect toFill(Span sentence, java.util.regex.Matcher other, Parties.Party body) {
        var effect = new Effect("decideToFill").with("body", body.name(), body.span());
        if (Lexicon.group(other, "for") != null) {
            var of = sentence.part(other.start("for"), other.end("for"));
            effect.with("for", parties.principal(of), of);
        }
        return effect;
    }

    private void nominated(
            Span sentence,
            java.util.regex.Matcher nominated,
            List<People.Found> found,
            Parties.@Nullable Party body,
            String key,
            List<Effect> effects) {
        int verb = nominated.namedGroups().containsKey("by") ? nominated.start("person") : nominated.end();
        for (var person : found) {
            boolean object =
                    nominated.namedGroups().containsKey("by") == (person.span().from() >= sentence.from() + verb);
            if (!object) {
                continue;
            }
            if (body == null) {
                questions.ask(
                        "which-body", key, sentence, Asks.of("nominated-to-which-body", person.name()), List.of());
                return;
            }
            var effect = new Effect("nominateRepresentative")
                    .with("person", people.add(person), person.span())
                    .with("body", body.name(), body.span());
            principal(sentence, person, effect);
            var by = nominated.namedGroups().containsKey("by")
                    ? parties.first(sentence.part(nominated.start("by"), nominated.end("by")))
                    : null;
            if (by == null) {
                effect.with("by", Times.NOT_STATED);
            } else {
                effect.with("by", by.name(), by.span());
            }
            effects.add(effect);
        }
    }

    private Parties.@Nullable Party nominationBody(Span sentence, Item item) {
        var to = Pattern.compile("(?U)\\b(?:till|i|to)\\s+(?=\\S)").matcher(sentence.text());
        Parties.Party last = null;
        while (to.find()) {
            var named = parties.first(sentence.part(to.end(), sentence.text().length()));
            if (named != null
                    && parties.bodies.containsKey(named.name())
                    && !parties.meets(named.span().text())) {
                last = named;
            }
        }
        return last != null || item.title == null ? last : parties.bodyIn(item.title);
    }
}
