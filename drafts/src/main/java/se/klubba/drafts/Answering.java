package se.klubba.drafts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.klubba.drafts.DraftRefused.NotAnAnswer;
import se.klubba.drafts.recognising.Question;

/** Answers to what a draft asks. */
public final class Answering {
    private Answering() {}

    /** Takes one of the suggestions: it is recorded with the passage that the question is about. */
    public static Draft suggestion(Draft draft, String question, int choice) {
        var asked = question(draft, question);
        if (choice < 0 || choice >= asked.suggestions().size()) {
            throw new NotAnAnswer("no-such-suggestion");
        }
        var chosen = asked.suggestions().get(choice);
        var values = Correcting.map(chosen);
        if (values.get("known") instanceof String known) {
            return answered(draft.with(known(draft, values, known), draft.questions()), asked);
        }
        if (asked.code().equals("same-person")) {
            return answered(register(draft, chosen), asked);
        }
        var about = asked.about();
        if (about == null || about.equals("meeting")) {
            return answered(draft, asked);
        }
        if (asked.code().equals("was-decided")) {
            return answered(Correcting.with(draft, about, _ -> {}), asked);
        }
        if (asked.code().equals("was-assigned")) {
            return answered(Correcting.happened(draft, about, chosen), asked);
        }
        if (about.equals(asked.item())) {
            var written = Writing.clause(draft, about, asked.words());
            return answered(
                    Correcting.with(written, lastClause(written, about), effects -> effects.add(chosen)), asked);
        }
        return answered(
                Correcting.with(DraftNames.withPrincipals(draft, chosen), about, effects -> {
                    effects.removeIf(e -> e instanceof Map<?, ?> had
                            && chosen instanceof Map<?, ?> is
                            && had.keySet().equals(is.keySet()));
                    effects.add(chosen);
                }),
                asked);
    }

    private static String lastClause(Draft draft, String number) {
        var item = Correcting.item(draft, number).orElseThrow(() -> new NotAnAnswer("no-item", number));
        var last = Correcting.map(Correcting.list(item.get("clauses")).getLast());
        return number + "/" + last.get("key");
    }

    private static Map<String, Object> known(Draft draft, Map<String, Object> values, String known) {
        return values.get("alias") instanceof String alias
                ? DraftNames.matter(draft.record(), alias, known)
                : DraftNames.called(draft.record(), String.valueOf(values.get("said")), known);
    }

    /** Two spellings are one person: said by who records, not by the minutes. */
    private static Draft register(Draft draft, Object same) {
        var record = new LinkedHashMap<>(draft.record());
        var told = new ArrayList<>(Correcting.list(record.get("register")));
        told.add(Correcting.ordered("key", "same-" + (told.size() + 1), "acts", List.of(Map.of("samePerson", same))));
        record.put("register", told);
        return draft.with(record, draft.questions());
    }

    /** The words say enough: nothing more is recorded of it; of a name, that it is another's than the one on record. */
    public static Draft wordsAlone(Draft draft, String question) {
        var asked = question(draft, question);
        return DraftNames.ABOUT_NAMES.contains(asked.code())
                ? answered(
                        draft.with(
                                DraftNames.another(
                                        draft.record(), asked.values().getFirst()),
                                draft.questions()),
                        asked)
                : answered(draft, asked);
    }

    private static Draft answered(Draft draft, Question asked) {
        var left = draft.questions().stream()
                .filter(q -> !q.id().equals(asked.id()))
                .toList();
        return draft.with(draft.record(), left);
    }

    private static Question question(Draft draft, String id) {
        return draft.questions().stream()
                .filter(q -> q.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotAnAnswer("answered-before"));
    }
}
