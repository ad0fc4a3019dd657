package se.klubba.drafts.recognising;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How something was decided, and by whom not: on a condition, by circulation between meetings, without those who are recused. */
final class Procedure {
    private final Lexicon lexicon;
    private final Parties parties;

    Procedure(Lexicon lexicon, Parties parties) {
        this.lexicon = lexicon;
        this.parties = parties;
    }

    /** What a decision waits for: "under förutsättning att kommunen gör detsamma"; null where it waits for nothing. */
    @Nullable
    Span condition(Span decided) {
        var m = lexicon.find("condition", decided.text());
        return m == null ? null : decided.part(m.start("what"), m.end("what"));
    }

    /** Whether it was decided between meetings. */
    boolean byCirculation(String text) {
        return lexicon.in("circulation", text);
    }

    /** "Anna Berg anmäler jäv": who takes no part in the item. */
    List<Effect> recusals(Span sentence) {
        var m = lexicon.find("recusal", sentence.text());
        return m == null ? List.of() : recused(sentence.part(m.start("who"), m.end("who")));
    }

    /** "Anna Berg reserverar sig": whose words stand against what was decided. */
    List<Parties.Party> dissenting(Span sentence) {
        var m = lexicon.find("dissent", sentence.text());
        return m == null
                ? List.of()
                : parties.at(sentence.part(m.start("who"), m.end("who"))).stream()
                        .filter(parties::isPerson)
                        .toList();
    }

    /** Everybody whom these words name takes no part. */
    List<Effect> recused(Span who) {
        return parties.at(who).stream()
                .filter(parties::isPerson)
                .map(p -> new Effect("declareRecusal").with("person", p.name(), p.span()))
                .toList();
    }
}
