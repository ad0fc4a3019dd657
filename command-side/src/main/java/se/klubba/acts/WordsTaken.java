package se.klubba.acts;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.klubba.kernel.Legible;
import se.klubba.kernel.Words;
import se.klubba.problems.Flaw;

/** Which words are taken, whoever sends them: names and the like stand on one line. */
final class WordsTaken {
    private static final Set<String> ON_ONE_LINE = Set.of("name", "title", "place");

    private WordsTaken() {}

    /** @param field as {@code points[0].words}; its last part says what it is */
    static Stream<Flaw> flaws(String field, Words words) {
        var last = field.substring(field.lastIndexOf('.') + 1);
        var flaw = words.text() == null ? null : Legible.flaw(words.text(), ON_ONE_LINE.contains(last));
        return flaw == null ? Stream.empty() : Stream.of(new Flaw(field, "'" + field + "' " + flaw));
    }

    /** @throws Malformed naming every field of the act that is not taken */
    static void mustBeLegible(Act act) {
        List<Flaw> flaws = ActParts.parts(act)
                .flatMap(part -> part.value() instanceof Words words ? flaws(part.path(), words) : Stream.empty())
                .toList();
        if (!flaws.isEmpty()) {
            throw new Malformed(flaws);
        }
    }
}
