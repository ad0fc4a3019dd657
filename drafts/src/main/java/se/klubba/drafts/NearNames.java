package se.klubba.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.klubba.drafts.recognising.KnownRegister;
import se.klubba.drafts.recognising.Question;
import se.klubba.records.resolving.Alike;

/** Asks of the names that were written at the desk what is asked of those that were read: whether somebody on record is meant. */
final class NearNames {
    private NearNames() {}

    static Draft asked(Draft draft, KnownRegister register) {
        var names = Correcting.map(draft.record().get("names"));
        var questions = new ArrayList<>(draft.questions());
        DraftNames.people(names).forEach((name, declared) -> {
            if (!isNew(declared)) {
                ask("known-person", name, register.people(), true, questions);
            }
        });
        var bodies = register.bodies().stream().map(KnownRegister.Body::name).toList();
        Correcting.map(names.get("bodies")).forEach((name, declared) -> {
            if (!isNew(declared)) {
                ask("known-body", name, bodies, false, questions);
            }
        });
        return draft.with(draft.record(), questions);
    }

    private static boolean isNew(Object declared) {
        return Boolean.TRUE.equals(Correcting.map(declared).get("new"));
    }

    private static void ask(String code, String name, List<String> known, boolean byLetters, List<Question> questions) {
        boolean settled = known.stream().anyMatch(k -> Alike.folded(k).equals(Alike.folded(name)))
                || questions.stream()
                        .anyMatch(q ->
                                q.code().equals(code) && name.equals(q.values().getFirst()));
        var meant = settled
                ? List.<String>of()
                : known.stream()
                        .filter(k -> Alike.near(k, name, byLetters))
                        .limit(3)
                        .toList();
        if (!meant.isEmpty()) {
            questions.add(Question.of(
                    id(questions),
                    code,
                    null,
                    name,
                    List.of(name, String.join(", ", meant)),
                    meant.stream().map(k -> Map.of("said", name, "known", k)).toList()));
        }
    }

    private static String id(List<Question> questions) {
        int number = questions.size() + 1;
        while (taken(questions.stream(), "q" + number)) {
            number++;
        }
        return "q" + number;
    }

    private static boolean taken(Stream<Question> questions, String id) {
        return questions.anyMatch(q -> q.id().equals(id));
    }
}
