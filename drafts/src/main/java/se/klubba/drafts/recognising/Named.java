package se.klubba.drafts.recognising;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a draft declares under names: matters of items, instruments, and the names that it gives to assignments. */
final class Named {
    private final Lexicon lexicon;
    private final Parties parties;
    private final People people;
    private final Map<String, Integer> assignments = new LinkedHashMap<>();
    final Map<String, Span> matters = new LinkedHashMap<>();
    final Map<String, Span> instruments = new LinkedHashMap<>();

    Named(Lexicon lexicon, Parties parties, People people) {
        this.lexicon = lexicon;
        this.parties = parties;
        this.people = people;
    }

    /** The short name of the matter that an item is about: its title, declared once. */
    String matter(Item item) {
        var alias = "ärende-" + item.number.replaceAll("[^\\p{L}\\p{N}.]+", "-");
        if (item.title != null) {
            matters.putIfAbsent(alias, item.title);
        }
        return alias;
    }

    String instrument(Span name) {
        var written = name.text().replaceAll("\\s+", " ");
        var same = instruments.keySet().stream()
                .filter(i -> i.toLowerCase(Locale.ROOT).equals(written.toLowerCase(Locale.ROOT)))
                .findFirst();
        if (same.isPresent()) {
            return same.get();
        }
        instruments.put(written, name);
        return written;
    }

    String instrumentKind(String name) {
        return Instruments.kind(name, lexicon);
    }

    /** Somebody who is called by one name only. */
    String person(Span span) {
        return people.add(span);
    }

    /** {@code uppdrag-4-1}: of item 4, the first. */
    String assignment(Item item) {
        int count = assignments.merge(item.number, 1, Integer::sum);
        return "uppdrag-" + item.number.replaceAll("[^\\p{L}\\p{N}.]+", "-") + "-" + count;
    }

    /** Whose nomination is tabled; null where it is not said. */
    @Nullable
    Effect nomination(Span sentence, Item item) {
        var found = people.in(sentence);
        var body = parties.bodyIn(sentence);
        if (body == null && item.title != null) {
            body = parties.bodyIn(item.title);
        }
        if (found.isEmpty()) {
            for (var block : item.blocks) {
                var there = people.in(block.span());
                if (there.size() == 1 && lexicon.find("nominate", block.text()) != null) {
                    found = there;
                }
            }
        }
        return found.isEmpty() || body == null
                ? null
                : new Effect("tableNomination")
                        .with(
                                "person",
                                people.add(found.getFirst()),
                                found.getFirst().span())
                        .with("body", body.name(), body.span());
    }
}
