package se.klubba.drafts.recognising;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which words can be the name of somebody. */
final class PersonNames {
    /** "NodeConf". */
    private static final Pattern CAMEL = Pattern.compile("(?U)(?!Mc|Mac)\\p{Lu}\\p{Ll}*\\p{Ll}\\p{Lu}\\p{L}*");

    /** "QA-protokollet". */
    private static final Pattern ABBREVIATED = Pattern.compile("(?U)\\p{Lu}{2,}-\\p{Ll}.*");

    private static final Pattern SITE = Pattern.compile("Nord|Norr|Syd|Väst|Öst|Mitt|Sverige|Norden|Sweden|AB");

    /** "Utvärderarna Anna Berg och Bo Ek": what they are. */
    private static final Pattern PLURAL = Pattern.compile("(?U)\\p{L}{4,}(?:arna|erna|orna)");

    private static final int LETTERS_OF_NAME = 8;

    private final Lexicon lexicon;
    private final Map<String, Boolean> judged = new HashMap<>();

    PersonNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether these words can be the name of somebody; the same words are asked about again and again. */
    boolean isName(String text) {
        return judged.computeIfAbsent(text, this::canBeName);
    }

    private boolean canBeName(String text) {
        if (!People.NAME.matcher(text).matches() || lexicon.in("meeting-noun", text)) {
            return false;
        }
        var words = text.split("\\s+");
        boolean shouts = words[0].matches("\\p{Lu}{2,4}")
                && !People.SHOUTED.matcher(text).matches();
        boolean called = given(words[0]);
        return !shouts
                && Stream.of(words).noneMatch(w -> ABBREVIATED.matcher(w).matches())
                && (words.length < 2
                        || People.SHOUTED.matcher(text).matches()
                        || !People.SHOUTED_WORD.matcher(words[1]).matches())
                && Stream.of(words).noneMatch(w -> CAMEL.matcher(w).matches())
                && !PLURAL.matcher(words[0]).matches()
                && Stream.of(words).noneMatch(w -> w.length() > LETTERS_OF_NAME && lexicon.is("organisation", w))
                && (!SITE.matcher(words[words.length - 1]).matches() || given(words[0]))
                && !lexicon.is("not-first", words[0])
                && Stream.of(words)
                        .noneMatch(w -> lexicon.is("person-stop", w) && !(called && lexicon.is("honorific", w))
                                || lexicon.is("body-noun", w)
                                || lexicon.is("office-noun", w))
                && !lexicon.is("principal-noun", text)
                && !lexicon.is("role-word", text);
    }

    /** What of a row of capitalised words is a name: "Ordförande Anna Berg" has one in it. */
    @Nullable
    String longest(String words) {
        var text = words;
        while (true) {
            if (isName(text)) {
                return text;
            }
            int space = text.indexOf(' ');
            if (space < 0 || text.indexOf(' ', space + 1) < 0) {
                break;
            }
            text = text.substring(space + 1).stripLeading();
        }
        text = words;
        while (text.lastIndexOf(' ') > 0) {
            if (isName(text)) {
                return text;
            }
            text = text.substring(0, text.lastIndexOf(' ')).stripTrailing();
        }
        return null;
    }

    /** Whether many are called so. */
    boolean given(String word) {
        return lexicon.is("given-name", word.split("-", 2)[0]);
    }
}
