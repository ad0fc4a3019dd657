package se.klubba.drafts.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.Words;
import se.klubba.words.Language;
import se.klubba.words.Messages;
import se.klubba.words.State;

/**
 * As what somebody sits, as a table says it: by the words that every page has for the kind, in either language, and by those that lists have for it beside them.
 *
 * @param title as it was said, where that is more than its kind: 1:e vice ordförande
 */
record Role(MandateKind kind, @Nullable Words title) {
    private static final String ENDING = "(?iU)(?:n|en|er|na|erna|arna|e?s)?(?![\\p{L}\\d])\\.?";
    private static final List<Word> WORDS = Stream.of(Language.values())
            .flatMap(Role::words)
            .sorted(Comparator.comparing((Word w) -> w.text.length()).reversed())
            .toList();

    private static final Pattern BEFORE = Pattern.compile(Stream.of(Language.values())
            .flatMap(language -> listed(language, "role.before"))
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?iU)^(?:(?:", ")\\s+)+")));

    /**
     * @param more whether it says more than the kind
     * @param within as it is found behind another
     */
    private record Word(MandateKind kind, String text, boolean more, Pattern pattern, Pattern within) {
        Word(MandateKind kind, String text, boolean more) {
            var pattern = "(?iU)" + Pattern.quote(text) + ENDING;
            this(
                    kind,
                    text,
                    more,
                    Pattern.compile(pattern),
                    Pattern.compile("(?<!\\p{L})" + pattern, Pattern.UNICODE_CASE));
        }
    }

    /** Null where it is none, or more than one. */
    static @Nullable Role of(String said) {
        var text = said.strip();
        if (text.isEmpty()) {
            return new Role(MandateKind.REPRESENTATIVE, null);
        }
        var bare = BEFORE.matcher(text).replaceFirst("");
        for (var word : WORDS) {
            var m = word.pattern.matcher(bare);
            if (m.lookingAt()) {
                var rest = bare.substring(m.end());
                boolean several = WORDS.stream()
                        .anyMatch(other -> other.kind != word.kind
                                && other.within.matcher(rest).find());
                boolean more = word.more || !rest.isBlank() || !bare.equals(text);
                return several ? null : new Role(word.kind, more ? new Words(text) : null);
            }
        }
        return null;
    }

    /** Those that there are: "ledamot, ersättare … eller revisor". */
    static String all(Language language) {
        var kinds = Stream.of(MandateKind.values())
                .map(kind -> Messages.common(language).say(kind))
                .toList();
        int last = kinds.size() - 1;
        return Messages.of(Role.class, language)
                .say("role.either", String.join(", ", kinds.subList(0, last)), kinds.get(last));
    }

    private static Stream<Word> words(Language language) {
        var words = new ArrayList<Word>();
        for (var kind : MandateKind.values()) {
            words.add(new Word(kind, Messages.common(language).say(kind), false));
            words.add(new Word(kind, State.code(kind), false));
            listed(language, "role." + kind).forEach(text -> words.add(new Word(kind, text, false)));
            listed(language, "role.more." + kind).forEach(text -> words.add(new Word(kind, text, true)));
        }
        return words.stream();
    }

    private static Stream<String> listed(Language language, String key) {
        return Stream.of(Messages.of(Role.class, language).say(key).split(","))
                .map(text -> text.strip().toLowerCase(Locale.ROOT))
                .filter(text -> !text.isEmpty());
    }
}
