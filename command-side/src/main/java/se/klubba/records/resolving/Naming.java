package se.klubba.records.resolving;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.klubba.kernel.Refusal;

/** What a rule says, in the words of who wrote the file: names stand where the rule has identifiers that were made up. */
public record Naming(Things things, NamesOnRecord register) {
    private static final Pattern MADE_UP =
            Pattern.compile("\\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b");

    public String of(Refusal refusal) {
        return MADE_UP.matcher(String.valueOf(refusal.getMessage()))
                .replaceAll(id -> Matcher.quoteReplacement(named(id.group())));
    }

    private String named(String id) {
        return things.localName(id)
                .or(() -> register.named(id))
                .map(name -> "'" + name + "'")
                .orElse(id);
    }
}
