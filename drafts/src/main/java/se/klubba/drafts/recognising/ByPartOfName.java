package se.klubba.drafts.recognising;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is meant by a part of a name: the one who has it, where one has; null where nobody has it, or several have. */
final class ByPartOfName {
    private static final int LETTERS_OF_TYPO = 6;

    private final Lexicon lexicon;
    private final PersonNames names;
    private final Collection<String> named;
    private final Collection<String> inFull;

    /**
     * @param named who is known
     * @param inFull all that look like names in full
     */
    ByPartOfName(Lexicon lexicon, PersonNames names, Collection<String> named, Collection<String> inFull) {
        this.lexicon = lexicon;
        this.names = names;
        this.named = named;
        this.inFull = inFull;
    }

    /** Whoever has it, where one does; null where none or several do. */
    @Nullable
    String first(String word) {
        if (word.length() < 2 || isNoName(word)) {
            return null;
        }
        if (named.contains(word)) {
            return word;
        }
        var having = having(word, named);
        if (having.isEmpty() && names.given(word)) {
            having = having(word, inFull);
        }
        return having.size() == 1 ? having.getFirst() : null;
    }

    private static List<String> having(String word, Collection<String> names) {
        return names.stream()
                .filter(n -> n.equals(word)
                        || n.startsWith(word + " ")
                        || n.startsWith(People.genitive(word) + " ") && word.endsWith("s"))
                .toList();
    }

    private boolean isNoName(String word) {
        return lexicon.is("person-stop", word) || lexicon.is("not-first", word);
    }

    /** "Lind": somebody who is named in full, where nobody else can be meant. */
    @Nullable
    String surname(String word) {
        if (word.length() < 2) {
            return null;
        }
        var name = last(word);
        var whose = name == null && word.endsWith("s") ? last(People.genitive(word)) : name;
        return whose == null || isNoName(word) ? null : whose;
    }

    /** "Cllr Berg" is whoever is called that, where one is. */
    @Nullable
    String last(String word) {
        var having = named.stream().filter(n -> n.endsWith(" " + word)).toList();
        return having.size() == 1 ? having.getFirst() : null;
    }

    /** "A Berg" is Anna Berg, where nobody else who is named can be; null where nobody is. */
    @Nullable
    String initial(String said) {
        if (named.contains(said)) {
            return said;
        }
        var letter = said.substring(0, 1);
        var rest = said.substring(said.indexOf(' '));
        var having = named.stream()
                .filter(n -> n.startsWith(letter) && n.endsWith(rest) && n.length() > said.length())
                .toList();
        return having.size() == 1 ? having.getFirst() : null;
    }

    /** "Chrsitine" is Christine: the same letters in another order; null where nobody is called so, or several are. */
    @Nullable
    String misspelt(String word) {
        if (word.length() < LETTERS_OF_TYPO) {
            return null;
        }
        var letters = sorted(word);
        var having = named.stream()
                .filter(n -> {
                    var first = n.split(" ", 2)[0];
                    return first.charAt(0) == word.charAt(0) && sorted(first).equals(letters);
                })
                .toList();
        return having.size() == 1 ? having.getFirst() : null;
    }

    private static String sorted(String word) {
        return word.chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
