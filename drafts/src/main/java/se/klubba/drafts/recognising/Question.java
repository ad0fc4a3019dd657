package se.klubba.drafts.recognising;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the recogniser is not sure of, with the words that made it ask.
 *
 * @param id unique in the draft
 * @param code what kind of question, stable: {@code which-proposal}, {@code who}, {@code same-person}
 * @param about the key of what it is about, {@code 5/a}; null where it is the meeting as a whole
 * @param words as they stand there
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
        List<Object> suggestions) {}
