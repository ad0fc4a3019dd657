package se.klubba.drafts.recognising;

import java.util.List;
import java.util.regex.Pattern;

/** Lines under one another, each of which begins with who is to do what stands behind the dash: "Anna - bokar salen", "Bo och Cia - fika". */
final class NamedTasks {
    private static final Pattern ROW =
            Pattern.compile("(?Us)^(?<who>\\p{Lu}[\\p{L} .&+-]{1,40}?)\\s+[–—-]\\s+(?<what>\\p{Ll}.*)$");

    /** Of what was done already, and of what is not. */
    private static final Pattern TOLD = Pattern.compile("(?iU)^(?:har|hade|has|have|had|was|were|var|är|is|are)\\b");

    private final Lexicon lexicon;
    private final Parties parties;

    NamedTasks(Lexicon lexicon, Parties parties) {
        this.lexicon = lexicon;
        this.parties = parties;
    }

    /** Whether the paragraph is such a line, beside others, of which one at least has a verb for what somebody does. */
    boolean row(List<Block> blocks, int at) {
        if (!row(blocks.get(at))) {
            return false;
        }
        int from = at;
        while (from > 0 && row(blocks.get(from - 1))) {
            from--;
        }
        int to = at + 1;
        while (to < blocks.size() && row(blocks.get(to))) {
            to++;
        }
        return to - from > 1 && blocks.subList(from, to).stream().anyMatch(this::verb);
    }

    private boolean row(Block block) {
        var m = ROW.matcher(block.text());
        if (!m.matches() || TOLD.matcher(m.group("what")).find()) {
            return false;
        }
        var who = parties.at(block.span(0, m.end("who")));
        return !who.isEmpty()
                && who.stream().allMatch(parties::isPerson)
                && who.getLast().span().to() == m.end("who");
    }

    private boolean verb(Block block) {
        var m = ROW.matcher(block.text());
        return m.matches() && lexicon.starts("assign-verb", m.group("what"));
    }
}
