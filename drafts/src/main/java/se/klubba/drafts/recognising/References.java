package se.klubba.drafts.recognising;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** "Se p. 5", "(p. 9)": the items of the same document that a passage points at. */
final class References {
    private static final Pattern POINTS_AT = Pattern.compile(
            "(?iU)(?:\\b(?:se|enligt|under|jfr|see|under|cf\\.?)\\s+|\\()(?:p\\.|pkt\\.?|punkt(?:en|erna)?|§{1,2}|items?)\\s*(?<numbers>\\d{1,3}(?:\\s?[a-z](?![\\p{L}]))?(?:\\s*(?:,|och|and)\\s*\\d{1,3}(?:\\s?[a-z](?![\\p{L}]))?)*)");
    private static final Pattern NUMBER = Pattern.compile("(?iU)\\d{1,3}(?:\\s?[a-z](?![\\p{L}]))?");

    private final Map<String, Item> items;

    References(List<Item> items) {
        this.items = items.stream()
                .collect(Collectors.toMap(i -> key(i.number), i -> i, (first, _) -> first, LinkedHashMap::new));
    }

    private static String key(String number) {
        return number.replaceAll("[^\\p{L}\\p{N}.]+", "").toLowerCase(java.util.Locale.ROOT);
    }

    /** An item, and the words that point at it. */
    record Reference(Item to, Span span) {}

    /** Those of a passage that lead to another item than its own; a number that the document has no item of is only words. */
    List<Reference> in(Span words, Item own) {
        var found = new ArrayList<Reference>();
        var m = POINTS_AT.matcher(words.text());
        while (m.find()) {
            var number = NUMBER.matcher(m.group("numbers"));
            while (number.find()) {
                var to = items.get(key(number.group()));
                if (to != null && to != own) {
                    found.add(new Reference(
                            to, words.part(m.start("numbers") + number.start(), m.start("numbers") + number.end())));
                }
            }
        }
        return found;
    }
}
