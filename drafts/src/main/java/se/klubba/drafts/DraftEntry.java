package se.klubba.drafts;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.klubba.drafts.recognising.Question;

/**
 * A draft in the list of drafts.
 *
 * @param meeting whose it is, and of which day, as far as is known: {@code Hamnrådet 2026-03-13}; empty where neither is
 * @param asked the code of each question that is left
 * @param filed whether it is in the log
 */
public record DraftEntry(
        String id, int version, String name, String changedAt, String meeting, List<String> asked, boolean filed) {
    static DraftEntry of(Draft draft) {
        var meeting = Correcting.meeting(draft);
        return new DraftEntry(
                draft.id(),
                draft.version(),
                draft.name(),
                draft.changedAt(),
                Stream.of("body", "on")
                        .filter(meeting::containsKey)
                        .map(field -> String.valueOf(meeting.get(field)))
                        .collect(Collectors.joining(" ")),
                draft.questions().stream().map(Question::code).toList(),
                draft.filed() != null);
    }
}
