package se.klubba.drafts.recognising;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who was elected, nominated, or declined, as what, in which body, for whom. */
final class Elections {
    /** Of mandates, as the lexicon names them: the first that fits counts. */
    static final List<String> ROLES =
            List.of("vice-chair", "chair", "secretary", "treasurer", "auditor", "substitute", "member");

    /** "gruppens representant i rådet" sits in the second. */
    private static final Pattern IN_BODY = Pattern.compile("(?iU)\\b(?:i|in|till)\\s+(?=\\S)");

    private static final int LAST_OF_BEGINNING = 8;

    private final Lexicon lexicon;
    private final People people;
    private final Parties parties;
    private final Dates dates;
    private final Questions questions;
    private final Attendance attendance;
    private final java.time.LocalDate meeting;
    private final ElectedLists lists;
    private final ElectedInSentence inSentence;
    final Nominations nominations;

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
        this.inSentence = new ElectedInSentence(lexicon, people, parties);
        this.nominations = new Nominations(lexicon, people, parties, questions);
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
        for (var token : withOwnRoles(sentence, inSentence.of(sentence, item), item, key, effects, officers)) {
            if (token.role() != null) {
                roleFirst |= waiting.isEmpty() && effects.isEmpty();
                role = token.role();
                if (!roleFirst) {
                    for (var person : waiting) {
                        appoint(sentence, person, role, item, key, effects, officers);
                    }
                    waiting.clear();
                }
            } else if (token.person() != null) {
                if (roleFirst && role != null) {
                    appoint(sentence, token.person(), role, item, key, effects, officers);
                } else {
                    waiting.add(token.person());
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
    private List<ElectedInSentence.Token> withOwnRoles(
            Span sentence,
            List<ElectedInSentence.Token> tokens,
            Item item,
            String key,
            List<Effect> effects,
            List<Span> officers) {
        var left = new ArrayList<>(tokens);
        for (int i = 1; i + 1 < tokens.size(); i++) {
            var person = tokens.get(i).person();
            var role = tokens.get(i + 1).role();
            if (person == null || role == null || tokens.get(0).role() == null) {
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
        var cells = sentence.text().split("\t");
        boolean heads = cells.length > 1 && Stream.of(cells).allMatch(c -> lexicon.is("attendance-column", c.strip()));
        return !heads && lists.under(item) && !lists.of(sentence).isEmpty();
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

    /** A role inside what leads to names: "Till ordinarie ledamöter valdes:", "Val av kassör". */
    private @Nullable String within(String text) {
        var said = ROLES.stream()
                .filter(r -> lexicon.in("role-" + r, text))
                .filter(r -> !r.equals("chair") || !lexicon.in("role-vice-chair", text))
                .toList();
        return said.size() == 1 ? mandate(said.getFirst()) : null;
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
        var kind = inSentence.role(role.text());
        var own = lists.behind(sentence, person);
        if (own != null && !"officer".equals(kind)) {
            kind = kind(lexicon, own.text());
        }
        if ((kind != null || role == item.title)
                && item.title != null
                && early(item)
                && lexicon.is("formal-item", item.titleText())) {
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
        nominations.principal(sentence, person, effect);
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

    private void term(Span sentence, Effect effect) {
        var term = Terms.of(sentence, lexicon, dates, meeting);
        if (!term.isEmpty()) {
            effect.with("term", term.days(), term.at());
        }
    }
}
