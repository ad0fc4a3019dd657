package se.klubba.drafts.recognising;

import java.util.regex.Pattern;

/** What behind a number is the title of an item, and what of it was said already. */
final class ItemTitles {
    private static final Pattern STOP = Pattern.compile("(?U)(?<=[\\p{Ll}\\d)])\\.\\s+(?=\\p{Lu})");

    private final Lexicon lexicon;
    private final Sentences sentences;

    ItemTitles(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.sentences = new Sentences(lexicon);
    }

    /** @param listed whether it is one of a list under its item */
    Headings.Start start(String number, Span said, boolean listed) {
        var title = withoutRule(said);
        if (title.isEmpty() || reference(title.text())) {
            return new Headings.Start(number, null, null, true, listed);
        }
        if (sentence(title.text())) {
            boolean election = lexicon.starts("election-item", title.text());
            return new Headings.Start(
                    number, election ? title : null, title.block().from(title.from()), true, listed);
        }
        int cell = title.text().indexOf('\t');
        int ends = cell > 0 ? cell : titleEnd(title.text());
        var own = Span.trimmed(title.block(), title.from(), title.from() + ends);
        int rest = title.from() + ends;
        while (rest < title.to() && " .:\t".indexOf(title.block().text().charAt(rest)) >= 0) {
            rest++;
        }
        return new Headings.Start(number, own, rest < title.to() ? title.block().from(rest) : null, true, listed);
    }

    /** A number in a diary, which is no title. */
    static boolean reference(String text) {
        return text.matches(
                "(?iUs)(?:dnr|diarienr|diarienummer|ärendenr|ref)\\b.*|\\p{Lu}{2,5}[\\s-]?\\d{2,4}[/-]\\S+");
    }

    /** "§ 3 Dagordningen godkändes.": no title, but what was done. */
    private boolean sentence(String text) {
        if (text.indexOf('\t') >= 0) {
            return false;
        }
        int first = titleEnd(text);
        var begins = text.substring(0, first);
        if (lexicon.is("formal-item", text)) {
            return text.endsWith(".") && lexicon.in("finite", begins);
        }
        if (lexicon.in("done", begins)
                || lexicon.in("declares", begins)
                || text.endsWith(".") && lexicon.in("finite-sure", begins)) {
            return true;
        }
        if (first == text.length() && text.endsWith(".") && task(text)) {
            return true;
        }
        return text.endsWith(".")
                && (first == text.length() || first > 60)
                && (lexicon.in("finite", begins)
                        || lexicon.in("finite-sure", begins)
                        || lexicon.in("decides", begins)
                        || lexicon.in("said-in-passing", begins));
    }

    /** "Bo köper in virke." */
    private boolean task(String text) {
        int space = text.indexOf(' ');
        return space > 0 && lexicon.starts("assign-verb", text.substring(space + 1));
    }

    /** A rule of a table that was read as a sign. */
    private static Span withoutRule(Span title) {
        int from = title.from();
        while (from < title.to() && "| \t".indexOf(title.block().text().charAt(from)) >= 0) {
            from++;
        }
        return new Span(title.block(), from, title.to());
    }

    /** Where a title ends that goes on into what was said: at a full stop, or at the colon of a formal item. */
    private int titleEnd(String text) {
        int colon = text.indexOf(':');
        if (colon > 0 && lexicon.is("formal-item", text.substring(0, colon))) {
            return colon;
        }
        if (colon > 0
                && (lexicon.starts("election-item", text)
                        || lexicon.starts("election-item", text.substring(0, colon))
                        || Elections.kind(lexicon, ElectedLists.role(text)) != null)
                && elected(text.substring(colon + 1))) {
            return colon;
        }
        var over = lexicon.find("title-ends", text);
        int cut = over == null ? 0 : Lexicon.group(over, "cut") == null ? over.start() : over.start("cut");
        int ends = cut > 3 ? cut : text.length();
        var stop = STOP.matcher(text);
        while (stop.find() && stop.start() < Math.min(ends, 110)) {
            if (!sentences.abbreviated(text.substring(0, stop.start()))) {
                return stop.start();
            }
        }
        return ends;
    }

    /** "Val av ordförande: omval av Anna Berg". */
    private boolean elected(String text) {
        return lexicon.find("elect", text) != null || People.NAME.matcher(text).find();
    }
}
