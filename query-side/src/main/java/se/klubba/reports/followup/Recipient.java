package se.klubba.reports.followup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.klubba.kernel.Party;
import se.klubba.reports.Question;
import se.klubba.reports.document.Durations;

/** Who has what of the assignments, each of several all of it; entries of one person found to be the same are one. */
record Recipient(String label, List<Assigned> assigned) {
    /** By name. */
    static List<Recipient> all(List<Assigned> assigned, Question question) {
        Map<Party, List<Assigned>> byParty = new LinkedHashMap<>();
        for (var a : assigned) {
            for (var one : a.recipient().each()) {
                byParty.computeIfAbsent(one(one, question), _ -> new ArrayList<>())
                        .add(a);
            }
        }
        return byParty.entrySet().stream()
                .map(e -> new Recipient(question.phrasing().party(e.getKey()), e.getValue()))
                .sorted(Comparator.comparing(
                        Recipient::label, question.messages().byName()))
                .toList();
    }

    private static Party one(Party recipient, Question question) {
        return recipient instanceof Party.OfPerson(var person)
                ? Party.of(question.names().same(person))
                : recipient;
    }

    List<Assigned> open() {
        return assigned.stream().filter(a -> a.outcome().open()).toList();
    }

    List<Assigned> neverReported() {
        return assigned.stream().filter(Assigned::neverReported).toList();
    }

    List<Assigned> of(Outcome outcome) {
        return assigned.stream().filter(a -> a.outcome() == outcome).toList();
    }

    /** Of those that are done and whose days are known. */
    static Durations durations(List<Assigned> assigned) {
        var took = new Durations();
        for (var one : assigned) {
            var days = one.days();
            if (days != null && one.ended() != null) {
                took.add(days, one.given().entry(), one.ended().entry());
            }
        }
        return took;
    }

    /** Where their giving is in the log. */
    static List<Long> given(List<Assigned> assigned) {
        return assigned.stream().map(a -> a.given().entry()).toList();
    }
}
