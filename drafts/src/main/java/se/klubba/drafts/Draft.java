package se.klubba.drafts;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.klubba.drafts.extracting.Line;
import se.klubba.drafts.recognising.Question;
import se.klubba.drafts.recognising.Recognised.Cite;

/**
 * Minutes on their way into the register.
 *
 * @param version goes up with each change: whoever changes it says which one they saw
 * @param name of the document; of the meeting where there is none
 * @param document by its hash; null where it is written without one
 * @param text the document that places point into, by its hash
 * @param extractor by which the text was taken
 * @param record a record file, by its sections
 * @param questions that nobody has answered yet
 * @param cites where each value was read; none for what somebody wrote since
 * @param body whose it is: its officers open it; null where it is of no body that is on record yet, and the registrars'
 * @param filed the position in the log at which it stands; null as long as it does not
 * @param meeting the one that was recorded by it; null as long as it was not filed
 */
public record Draft(
        String id,
        int version,
        String name,
        @Nullable String document,
        @Nullable String text,
        @Nullable String extractor,
        Map<String, Object> record,
        List<Question> questions,
        List<Cite> cites,
        List<Line> lines,
        String changedAt,
        @Nullable String body,
        @Nullable Long filed,
        @Nullable String meeting,
        List<Remark> remarks) {
    public Draft {
        remarks = remarks == null ? List.of() : List.copyOf(remarks);
    }

    /**
     * What somebody who verifies the minutes remarks on a passage.
     *
     * @param key of the passage, or the number of its item
     * @param settled whether it was seen to
     */
    public record Remark(String id, String key, String by, String at, String words, boolean settled) {
        Remark asSettled() {
            return new Remark(id, key, by, at, words, true);
        }
    }

    Draft with(Map<String, Object> other, List<Question> left) {
        return new Draft(
                id,
                version,
                name,
                document,
                text,
                extractor,
                other,
                left,
                StillCited.of(cites, record, other),
                lines,
                changedAt,
                body,
                filed,
                meeting,
                remarks);
    }

    Draft with(List<Remark> other) {
        return new Draft(
                id, version, name, document, text, extractor, record, questions, cites, lines, changedAt, body, filed,
                meeting, other);
    }

    /** The version after this one. */
    Draft next(String at, @Nullable String of) {
        return new Draft(
                id,
                version + 1,
                name,
                document,
                text,
                extractor,
                record,
                questions,
                cites,
                lines,
                at,
                of,
                filed,
                meeting,
                remarks);
    }

    Draft filedAt(long position, String of) {
        return new Draft(
                id, version, name, document, text, extractor, record, questions, cites, lines, changedAt, body,
                position, of, remarks);
    }
}
