package se.klubba.drafts.recognising;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.klubba.words.Language;
import se.klubba.words.Messages;

/**
 * What the recogniser is not sure of, with the words that made it ask.
 *
 * @param id unique in the draft
 * @param code what kind of question, stable: {@code which-proposal}, {@code who}, {@code same-person}
 * @param about the key of what it is about, {@code 5/a}; null where it is the meeting as a whole
 * @param words as they stand there
 * @param asks in Swedish, the language of minutes
 * @param sentence the same apart from any language: which sentence it is
 * @param values what stands in that sentence
 * @param suggestions what may have been meant, in the form in which it would be recorded
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Question(
        String id,
        String code,
        @Nullable String about,
        Spot source,
        String words,
        String asks,
        String sentence,
        List<String> values,
        List<Object> suggestions) {
    private static final Pattern YEAR = Pattern.compile("\\d+");

    /** What is asked. */
    public String in(Language language) {
        return said(language, sentence, values);
    }

    /** Made elsewhere than by reading a text. */
    public static Question of(
            String id, String code, @Nullable String about, String words, List<String> values, List<?> suggestions) {
        return new Question(
                id,
                code,
                about,
                new Spot("1", null),
                words,
                said(Language.SV, code, values),
                code,
                values,
                List.copyOf(suggestions));
    }

    /** The number of the item that it is about; null where it is about none. */
    public @Nullable String item() {
        var key = about;
        if (key == null || key.equals("meeting")) {
            return null;
        }
        int cut = cut(key);
        return cut < 0 ? key : key.substring(0, cut);
    }

    /** Where a passage is named behind its item; negative where an item is, with the year that it is counted through or without. */
    private static int cut(String key) {
        int last = key.lastIndexOf('/');
        return YEAR.matcher(key.substring(last + 1)).matches() ? -1 : last;
    }

    /** The same of the same passage, where its item got another number. */
    public Question inItem(String number) {
        var key = about;
        int cut = key == null ? -1 : cut(key);
        var now = key == null || cut < 0 ? number : number + key.substring(cut);
        return new Question(id, code, now, source, words, asks, sentence, values, suggestions);
    }

    static String said(Language language, String sentence, List<String> values) {
        return Messages.of(Question.class, language).say("asks." + sentence, values.toArray());
    }
}
