package se.klubba.drafts.recognising;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.klubba.records.resolving.Alike;

/** What stands behind the word that begins a command. */
final class CommandReading {
    private static final Pattern UNTIL = Pattern.compile(
            "(?iUs)^(?<who>.*?)\\s*(?<until>\\b(?:senast|till\\s+(?:nästa|mötet|den|\\d)|to\\s+(?:(?:the\\s+)?next|the\\s+meeting|\\d)|före|under|by|until)\\b.*)?$");
    /** Behind the body: whom the seat stands for, by whatever name where a comma stands before. */
    private static final Pattern PRINCIPAL = Pattern.compile(
            "(?Us)^(?<body>.+?)(?:\\s+(?:för|for)\\s+(?<for>Region\\s+\\p{Lu}.*|\\p{Lu}.*\\s(?i:kommun|stad|region|municipality))|,\\s*(?:för|for)\\s+(?<any>.+))$");
    /** Behind all of it: from when until when one sits. */
    private static final Pattern TERM = Pattern.compile(
            "(?iUs)^(?<seat>.+?),?\\s+(?<term>(?:från|fr\\.?\\s?o\\.?\\s?m|from|till\\s+och\\s+med|t\\.?\\s?o\\.?\\s?m|until)\\b[^,]*\\d.*)$");
    /** Before the body: as what one sits. */
    private static final Pattern ROLE = Pattern.compile("(?iUs)^(?<role>.+?)\\s+(?:i|in|of)\\s+(?<body>.+)$");
    /** More votes than a body has. */
    private static final Pattern TOO_MANY = Pattern.compile("(?<![\\p{L}\\d/-])\\d{5,}");

    private static final Pattern NUMBERS =
            Pattern.compile("\\b(?<yes>\\d{1,4})\\s*[-–]\\s*(?<no>\\d{1,4})(?:\\s*[-–]\\s*(?<abstained>\\d{1,4}))?\\b");
    private static final Pattern POINT = Pattern.compile("\\bp\\S*/\\S+");
    private static final Pattern ELECTION = Pattern.compile(
            "(?iUs)^(?<who>.+?\\d)\\s+(?:till|i|to|in)\\s+(?<body>.+?)(?:\\s+(?:som|as)\\s+(?<role>.+))?$");
    private static final Pattern CANDIDATE = Pattern.compile("(?Us)(?<name>\\p{L}.*?)\\s+(?<votes>\\d{1,4})");
    private static final Pattern TOGETHER = Pattern.compile("(?iU)\\s*[,;&]\\s*|\\s+(?:och|samt|and)\\s+");
    private static final Pattern BEFORE_DAY = Pattern.compile(
            "(?iUs)^(?<name>.+?)[,\\s]+(?:(?:från\\s+och\\s+med|till\\s+och\\s+med|från|till|den|per|to|until|from|on)\\s+)*$");

    private final Lexicon lexicon = Lexicon.all();
    private final People people = new People(lexicon);
    private final Parties parties = new Parties(lexicon, people);
    private final Dates dates = new Dates(lexicon);
    private final Times times;
    private final Block block;
    private final String matter;
    private final String id;
    private final LocalDate meeting;
    /** By how they are written, whatever the case of their letters. */
    private final Map<String, String> declared = new HashMap<>();

    private final Map<String, String> instruments = new LinkedHashMap<>();
    private final Map<String, Object> fields = new LinkedHashMap<>();

    CommandReading(String rest, LocalDate meeting, String body, String matter, String id, Set<String> declared) {
        parties.meetingOf(body);
        this.times = new Times(lexicon, dates, parties, meeting);
        this.block = span(rest).block();
        this.matter = matter;
        this.id = id;
        this.meeting = meeting;
        declared.forEach(name -> this.declared.put(Alike.folded(name), name));
    }

    ShortCommand plain(String verb) {
        return made(verb, fields);
    }

    ShortCommand assignment() {
        fields.put("id", id);
        var until = UNTIL.matcher(block.text());
        boolean dated = until.matches() && until.group("until") != null;
        var due = times.due(block.span());
        if (dated && due.span() == null) {
            throw new ShortCommand.NotRead("which-due", until.group("until"));
        }
        fields.put("to", those(dated ? until.group("who") : block.text()));
        fields.put("due", due.value());
        return made("giveAssignment", fields);
    }

    ShortCommand table() {
        fields.put("matter", matter);
        var awaited = times.waitsFor(block.span());
        if (awaited.span() == null && !block.text().isBlank()) {
            throw new ShortCommand.NotRead("which-meeting", block.text());
        }
        fields.put("waitsFor", awaited.value());
        return made("table", fields);
    }

    ShortCommand to(String verb) {
        fields.put("matter", matter);
        fields.put("to", who(block.text().replaceFirst("(?iU)^till\\s+", "")));
        return made(verb, fields);
    }

    ShortCommand point(String verb) {
        if (!block.text().matches("[^\\s/]+/\\S+")) {
            throw new ShortCommand.NotRead("which-point", verb.equals("adopt") ? "/bifall" : "/avslag");
        }
        return made(verb, block.text());
    }

    /** {@code Anna Berg till styrgruppen från 2026-04-01 till och med 2027-03-31}. */
    ShortCommand appointment() {
        var right = "/utse Anna Berg till styrgruppen";
        var said = TERM.matcher(block.text());
        var folded = Alike.folded(block.text());
        if (!said.matches() || declared.keySet().stream().anyMatch(name -> folded.endsWith(" " + name))) {
            return seat("appoint", block.text(), right);
        }
        var term = Terms.of(span(said.group("term")), lexicon, dates, meeting);
        if (term.isEmpty()) {
            throw new ShortCommand.NotRead("which-term", said.group("term"));
        }
        fields.put("term", term.days());
        return seat("appoint", said.group("seat"), right);
    }

    /** Of somebody in a body. */
    ShortCommand seat(String verb, String right) {
        return seat(verb, block.text(), right);
    }

    private ShortCommand seat(String verb, String said, String right) {
        var parts = said.split("\\s+(?:till|i|to)\\s+", 2);
        if (parts.length < 2) {
            throw new ShortCommand.NotRead("to-which-body", right);
        }
        if (!each(parts[0]).isEmpty()) {
            throw new ShortCommand.NotRead("one-at-a-time", right);
        }
        fields.put("person", who(parts[0]));
        var place = parts[1];
        var principal = called(place) == null ? PRINCIPAL.matcher(place) : null;
        if (principal != null && principal.matches()) {
            place = principal.group("body");
            var name = Objects.requireNonNullElseGet(principal.group("for"), () -> principal.group("any"));
            var called = called(name);
            fields.put("for", called == null ? parties.principal(span(name.strip())) : called);
        }
        var role = ROLE.matcher(place);
        var kind = called(place) == null && role.matches() ? kind(role.group("role")) : null;
        if (kind != null && !kind.equals("representative")) {
            fields.put("kind", kind);
        }
        fields.put("body", body(kind == null ? place : role.group("body")));
        return made(verb, fields);
    }

    /** As what one sits; null where that is not what is said. */
    private @Nullable String kind(String said) {
        return Elections.ROLES.stream()
                .filter(role -> lexicon.is("role-" + role, said))
                .findFirst()
                .map(Elections::mandate)
                .orElse(null);
    }

    /** Whether somebody has to be named behind a comma, to be read as whom a seat stands for. */
    static boolean needsComma(String principal) {
        return !PRINCIPAL.matcher("x för " + principal).matches();
    }

    ShortCommand nomination() {
        seat("nominateRepresentative", "/nominera Anna Berg till styrgruppen");
        fields.put("by", Times.NOT_STATED);
        return made("nominateRepresentative", fields);
    }

    ShortCommand onMatter(String verb) {
        fields.put("matter", matter);
        return made(verb, fields);
    }

    /** {@code p5/1 7 för, 2 emot}, {@code 7-2-1}. */
    ShortCommand votes() {
        notTooMany();
        var numbers = NUMBERS.matcher(block.text());
        if (numbers.find()) {
            fields.put("yes", Integer.valueOf(numbers.group("yes")));
            fields.put("no", Integer.valueOf(numbers.group("no")));
            if (numbers.group("abstained") != null) {
                fields.put("abstained", Integer.valueOf(numbers.group("abstained")));
            }
        } else {
            var said = new Votes(lexicon).in(block.span());
            if (said == null) {
                throw new ShortCommand.NotRead("which-votes", "/röster 7 för, 2 emot");
            }
            fields.putAll(said.fields);
        }
        var point = POINT.matcher(block.text());
        if (point.find() && fields.get("yes") instanceof Integer yes && fields.get("no") instanceof Integer no) {
            fields.put("proposal", point.group());
            if (!yes.equals(no)) {
                fields.put("outcome", yes > no ? "carried" : "lost");
            }
        }
        return made("recordVote", fields);
    }

    private void notTooMany() {
        if (TOO_MANY.matcher(block.text()).find()) {
            throw new ShortCommand.NotRead("votes-at-most");
        }
    }

    /** {@code Anna Berg 12, Bo Ek 8 till styrelsen som ordförande}; who has most votes is elected. */
    ShortCommand election() {
        notTooMany();
        var m = ELECTION.matcher(block.text());
        if (!m.matches()) {
            throw new ShortCommand.NotRead("which-election", "/val Anna Berg 12, Bo Ek 8 till styrelsen");
        }
        var votes = new LinkedHashMap<String, Integer>();
        for (var one : m.group("who").split("\\s*[,;]\\s*")) {
            var candidate = CANDIDATE.matcher(one);
            if (!candidate.matches()) {
                throw new ShortCommand.NotRead("which-election", "/val Anna Berg 12, Bo Ek 8 till styrelsen");
            }
            votes.put(who(candidate.group("name")), Integer.valueOf(candidate.group("votes")));
        }
        int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        boolean tie = votes.values().stream().filter(v -> v == most).count() > 1;
        fields.put("body", body(m.group("body")));
        if (m.group("role") != null) {
            fields.put("kind", Objects.requireNonNullElse(Elections.kind(lexicon, m.group("role")), "representative"));
        }
        fields.put(
                "candidates",
                votes.entrySet().stream()
                        .map(v -> {
                            var candidate = new LinkedHashMap<String, Object>();
                            candidate.put("person", v.getKey());
                            candidate.put("votes", v.getValue());
                            candidate.put("outcome", v.getValue() < most ? "not-elected" : tie ? "goes-on" : "elected");
                            return candidate;
                        })
                        .toList());
        return made("holdElection", fields);
    }

    ShortCommand recusal() {
        if (block.text().isBlank()) {
            throw new ShortCommand.NotRead("who-is-recused", "/jäv Anna Berg");
        }
        fields.put("person", who(block.text()));
        return made("declareRecusal", fields);
    }

    ShortCommand instrument() {
        var name =
                block.text().replaceFirst("(?iU),?\\s+(?:från|from)\\s+.*$", "").strip();
        if (name.isEmpty()) {
            throw new ShortCommand.NotRead("which-instrument", "/anta Rutin för kajen från 2026-05-01");
        }
        var term = Terms.of(block.span(), lexicon, dates, meeting);
        fields.put("instrument", Objects.requireNonNullElse(called(name), name));
        fields.put("inForce", term.isEmpty() ? Times.NOT_STATED : term.days());
        instrument(name);
        return made("adoptInstrument", fields);
    }

    private void instrument(String name) {
        if (called(name) == null) {
            instruments.put(name, Instruments.kind(name, lexicon));
        }
    }

    /** {@code Rutin för kajen till 2026-05-01}: its last day. */
    ShortCommand repeal() {
        var days = dates.in(block.text(), meeting);
        var name = days.isEmpty()
                ? null
                : BEFORE_DAY.matcher(block.text().substring(0, days.getLast().from()));
        if (name == null || !name.matches()) {
            throw new ShortCommand.NotRead("which-last-day", "/upphäv Rutin för kajen till 2026-05-01");
        }
        fields.put("instrument", Objects.requireNonNullElse(called(name.group("name")), name.group("name")));
        fields.put("last", Dates.coming(days.getLast(), meeting).toString());
        instrument(name.group("name"));
        return made("repealInstrument", fields);
    }

    ShortCommand body(String verb, String right) {
        if (block.text().isBlank()) {
            throw new ShortCommand.NotRead("which-body", right);
        }
        fields.put("body", body(block.text()));
        return made(verb, fields);
    }

    /** One, or several who are asked together. */
    private Object those(String said) {
        var each = each(said);
        return each.size() < 2 ? who(said) : each.stream().map(this::who).toList();
    }

    /** Each of several who are called one after the other; none where what is said is one name, or is not of names alone. */
    private List<String> each(String said) {
        var parts = called(said) != null ? List.<String>of() : List.of(TOGETHER.split(said.strip()));
        return parts.size() > 1 && parts.stream().allMatch(this::named) ? parts : List.of();
    }

    private boolean named(String part) {
        return called(part) != null
                || people.names.isName(part)
                || !part.isEmpty()
                        && parties.first(span(part)) instanceof Parties.Party party
                        && party.span().text().equals(part);
    }

    private String who(String said) {
        var text = said.strip();
        if (text.isEmpty()) {
            return Times.NOT_STATED;
        }
        var called = called(text);
        if (called != null) {
            return called;
        }
        var span = span(text);
        if (people.names.isName(text)) {
            return people.add(span);
        }
        var party = parties.first(span);
        if (party != null) {
            return Objects.requireNonNullElse(called(party.name()), party.name());
        }
        parties.offices.put(text, span);
        return text;
    }

    static Span span(String text) {
        return new Block(text, new int[text.length()], new int[text.length()], false, false, true, 0, 0).span();
    }

    /** What sits together is a body, also where its name has no word for one. */
    private String body(String said) {
        var text = said.strip();
        var called = called(text);
        return called != null ? called : parties.body(span(text));
    }

    /** The name that the draft has for it already; null where it has none. */
    private @Nullable String called(String said) {
        return declared.get(Alike.folded(said));
    }

    private ShortCommand made(String verb, Object argument) {
        var bodies = new LinkedHashMap<>(parties.bodies);
        bodies.remove(parties.meetingBody());
        bodies.keySet().removeIf(b -> !String.valueOf(argument).contains(b));
        return new ShortCommand(
                Map.of(verb, argument),
                bodies,
                List.copyOf(people.all().keySet()),
                parties.offices.keySet().stream()
                        .filter(o -> String.valueOf(argument).contains(o))
                        .toList(),
                instruments,
                parties.principals);
    }
}
