package se.klubba.drafts.recognising;

import java.util.List;
import java.util.Map;

/**
 * Minutes as they were read.
 *
 * @param record a record file, by its sections: what the text says, each part with its place
 * @param questions what is to be answered before it can be filed
 * @param cites for each value that was read, by the key of its passage: where it stands
 */
public record Recognised(Map<String, Object> record, List<Question> questions, List<Cite> cites) {
    /**
     * Where a value was read.
     *
     * @param key of the passage, or {@code meeting}
     * @param effect its place among the effects of the passage, from 1; 0 where it is none
     * @param field of the effect
     */
    public record Cite(String key, int effect, String field, Spot source, String words) {}
}
