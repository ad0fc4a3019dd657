package se.klubba.drafts.recognising;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.klubba.records.resolving.Alike;

/** Asks where the text has nearly what the register has: a person, a body, a matter that waited for the meeting, an assignment due at it. */
final class RegisterQuestions {
    /** What may be meant is offered, so many at the most. */
    private static final int OFFERED = 3;

    private static final Pattern WORD = Pattern.compile("(?U)[^\\p{L}\\p{N}]+");
    /** Letters from which on a word says what it is about. */
    private static final int TELLING = 5;

    private final KnownRegister register;
    private final Questions questions;

    RegisterQuestions(KnownRegister register, Questions questions) {
        this.register = register;
        this.questions = questions;
    }

    /** @param people those whom the draft declares, with the place where each was named first */
    void people(Map<String, Span> people) {
        var known = register.people();
        people.forEach((name, span) -> {
            boolean same = known.stream().anyMatch(k -> Alike.folded(k).equals(Alike.folded(name)));
            if (!same && name.indexOf(' ') > 0) {
                offer(
                        "known-person",
                        name,
                        span,
                        known.stream().filter(k -> Alike.near(k, name, true)).toList());
            }
        });
    }

    /** @param bodies that the draft declares, with a place where each is named */
    void bodies(Map<String, Span> bodies) {
        var known = register.bodies().stream().map(KnownRegister.Body::name).toList();
        bodies.forEach((name, span) -> {
            if (known.stream().noneMatch(k -> Alike.folded(k).equals(Alike.folded(name)))) {
                offer(
                        "known-body",
                        name,
                        span,
                        known.stream()
                                .filter(k -> Alike.near(k, name, false) || shorter(name, k))
                                .toList());
            }
        });
    }

    /** "Samverkansrådet" of "Samverkansrådet i Norrlunda län", "Styrgruppen" of "Styrgrupp Barn och unga". */
    private static boolean shorter(String name, String known) {
        var key = Parties.key(name);
        var whole = Parties.key(known);
        return key.length() > 3 && whole.startsWith(key + " ");
    }

    private void offer(String code, String name, Span span, List<String> meant) {
        if (meant.isEmpty()) {
            return;
        }
        var offered = meant.stream().limit(OFFERED).toList();
        questions.ask(
                code,
                null,
                span,
                Asks.of(code, name, String.join(", ", offered)),
                offered.stream().map(k -> Map.of("said", name, "known", k)).toList());
    }

    /** What waited for the meeting or was due at it, where an item is called nearly so. */
    void awaited(List<Item> items, Named named, String body, LocalDate on) {
        var awaited = register.awaited(body, on);
        var aliases = new HashMap<Span, String>();
        named.matters.forEach((alias, title) -> aliases.putIfAbsent(title, alias));
        for (var item : items) {
            var title = item.title;
            if (title == null) {
                continue;
            }
            var alias = aliases.get(title);
            if (alias != null) {
                matter(alias, title, awaited.matters());
            }
            due(item, title, awaited.due());
        }
    }

    private void matter(String alias, Span title, List<String> waiting) {
        var said = title.text();
        if (waiting.stream().anyMatch(w -> Alike.folded(w).equals(Alike.folded(said)))) {
            return;
        }
        var meant = waiting.stream()
                .filter(w -> alike(w, said) >= 0.5)
                .sorted(Comparator.comparing(w -> -alike(w, said)))
                .limit(OFFERED)
                .toList();
        if (!meant.isEmpty()) {
            questions.ask(
                    "known-matter",
                    null,
                    title,
                    Asks.of("known-matter", said, String.join("”, ”", meant)),
                    meant.stream().map(m -> Map.of("alias", alias, "known", m)).toList());
        }
    }

    private void due(Item item, Span title, List<KnownRegister.Owed> owed) {
        for (var one : owed) {
            if (alike(one.task(), title.text()) < 0.5 || item.passages.isEmpty()) {
                continue;
            }
            var last = item.passages.getLast();
            questions.ask(
                    "assignment-due",
                    item.number + "/" + last.key,
                    last.words,
                    Asks.of("assignment-due", one.task(), one.recipient()),
                    one.outcomes());
        }
    }

    /** How much of the shorter one's telling words the other has, from 0 to 1. */
    private static double alike(String one, String other) {
        var words = telling(one);
        var others = telling(other);
        if (words.isEmpty() || others.isEmpty()) {
            return 0;
        }
        var shared = new HashSet<>(words);
        shared.retainAll(others);
        return (double) shared.size() / Math.min(words.size(), others.size());
    }

    private static Set<String> telling(String text) {
        return Stream.of(WORD.split(text.toLowerCase(Locale.ROOT)))
                .filter(w -> w.length() >= TELLING)
                .map(w -> w.substring(0, Math.min(w.length(), TELLING + 2)))
                .collect(Collectors.toSet());
    }

    /** Whose first name it is. */
    static List<Map<String, String>> byFirstName(KnownRegister register, String said) {
        var meant = new ArrayList<Map<String, String>>();
        for (var known : register.people()) {
            if (known.startsWith(said + " ") && meant.size() < OFFERED) {
                meant.add(Map.of("said", said, "known", known));
            }
        }
        return meant;
    }
}
