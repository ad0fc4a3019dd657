package se.klubba.drafts.recognising;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Headings without numbers, each of which gets the next. */
final class UnnumberedHeadings {
    /** Of one of several meetings that are told in one text. */
    private static final Pattern DAY_ALONE =
            Pattern.compile("(?U)\\d{4}-\\d\\d-\\d\\d|\\p{L}{3,9}\\s\\d{1,2}(?:,?\\s\\d{4})?");

    /** Paragraphs. */
    static final int LETTERHEAD = 12;

    private final Lexicon lexicon;
    private final List<Block> blocks;

    UnnumberedHeadings(Lexicon lexicon, List<Block> blocks) {
        this.lexicon = lexicon;
        this.blocks = blocks;
    }

    /** By the place of the paragraph that begins it. */
    Map<Integer, Headings.Start> starts() {
        var starts = new LinkedHashMap<Integer, Headings.Start>();
        boolean marked = blocks.stream().filter(b -> b.heading() > 1).count() > 1;
        int level = blocks.stream()
                .filter(b -> b.heading() > 1)
                .mapToInt(Block::heading)
                .min()
                .orElse(1);
        int number = 0;
        int head = letterheadEnds();
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            boolean heading =
                    i > head && (marked ? block.heading() >= level : block.heading() > 0 || looksLikeHeading(i));
            boolean first =
                    i == 0 && !(marked && DAY_ALONE.matcher(block.text()).matches());
            if (heading && !(marked ? labels(block.text()) : frontMatter(block.text())) && !first && !letterhead(i)) {
                starts.put(i, new Headings.Start(String.valueOf(++number), block.span(), null, false, false));
            }
        }
        return starts;
    }

    /** The last line near the beginning that says when, where, or who was there; what stands above it heads no item. */
    private int letterheadEnds() {
        int ends = -1;
        for (int i = 0; i < Math.min(LETTERHEAD, blocks.size()); i++) {
            var text = blocks.get(i).text();
            int cut = text.indexOf(':') > 0 ? text.indexOf(':') : text.length();
            var label = text.substring(0, cut);
            if (cut < 40
                    && (lexicon.is("attendance-label", label)
                            || cut < text.length()
                                    && (lexicon.is("place-label", label) || lexicon.is("time-label", label)))) {
                ends = i;
            }
        }
        return ends;
    }

    /** A name between "Protokoll" and the day. */
    private boolean letterhead(int at) {
        return at > 0
                && at < 4
                && at + 1 < blocks.size()
                && lexicon.is("kind-of-minutes", blocks.get(at - 1).text())
                && frontMatter(blocks.get(at + 1).text());
    }

    boolean frontMatter(String text) {
        return labels(text)
                || lexicon.in("kind-of-minutes", text) && text.length() < 70 && !lexicon.is("formal-item", text)
                || lexicon.starts("kind-of-minutes", text)
                        && Front.YEAR.matcher(text).find()
                || text.matches(".*\\b(?:19|20)\\d{2}\\b.*") && text.length() < 30;
    }

    private boolean labels(String text) {
        return lexicon.is("label", text) && !lexicon.is("meetings-label", text) || lexicon.is("appendix", text);
    }

    private boolean looksLikeHeading(int at) {
        var block = blocks.get(at);
        var text = block.text();
        return block.apart()
                && !block.bullet()
                && text.length() < 80
                && text.length() > 2
                && Character.isUpperCase(text.charAt(0))
                && ".:,;!?".indexOf(text.charAt(text.length() - 1)) < 0
                && text.indexOf('\t') < 0
                && text.indexOf(',') < 0
                && !lexicon.ends("decision-lead", text)
                && !lexicon.starts("att", text)
                && at + 1 < blocks.size()
                && !People.NAME.matcher(text).matches()
                && blocks.get(at + 1).text().length() > 3;
    }
}
