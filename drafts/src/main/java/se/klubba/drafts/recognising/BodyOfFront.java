package se.klubba.drafts.recognising;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whose meeting it was, by what stands before the first item: a title, a letterhead. */
final class BodyOfFront {
    private static final int LINES = 30;
    /** A letterhead has no more lines. */
    private static final int HEAD = 8;
    /** "Länsstyrelsen      PROTOKOLL": a letterhead in columns. */
    private static final Pattern APART = Pattern.compile("\\s{4,}|\\t");

    /** "Hamngruppen" alone in its line. */
    private static final Pattern BARE = Pattern.compile("(?U)\\p{Lu}[\\p{L}-]{5,}(?:en|et)");

    private static final Pattern LEAD_WORDS = Pattern.compile(
            "(?iU)^(?:(?:message\\s+from|för|från|fört|förd|förda|hållet|hållna|vid|av|med|hos|i|på|of|the|for|meeting|med\\s+styrelsen\\s+för|extra|ordinarie|ordinary|annual|special|regular|extraordinary|konstituerande|möte|sammanträde|styrelsemöte|årsmöte|årsstämma|stämma|föreningsstämma|nämndsmöte|sammanträdesprotokoll|\\p{L}+(?:möte|sammanträde|stämma)(?=\\s+(?-i:\\p{Lu})))\\b[\\s:,–-]*)+");
    /** "fört vid ordinarie stämma i Kajbolaget", "hållet vid styrelsemöte med Hamnklubben". */
    private static final Pattern HELD_BY = Pattern.compile(
            "(?iUs)\\b(?:fört|förda|hållet|hållen|hållna|från)\\s+(?:vid\\s+)?(?:(?:ordinarie|extra|extrainsatt|konstituerande|digitalt|gemensamt|protokollfört|årlig)\\s+)*\\p{L}*(?:möte|sammanträde|stämma)(?:t|n)?\\s+(?:nr\\.?\\s*\\d+(?:[/:]\\d+)?\\s+)?(?:i|med|för|hos)\\s+(?<body>(?:styrelsen\\s+(?:för|i)\\s+)?(?-i:\\p{Lu})[^,;:.(\\d]{2,70}?)(?=\\s*(?:$|[,;:.(\\d])|\\s+(?:den|kl|(?:mån|tis|ons|tors|fre|lör|sön)dag\\p{L}*)\\b)");

    private static final Pattern DASHED = Pattern.compile("(?Us)(?<before>.{3,}?)\\s[–—-]\\s(?<behind>\\p{L}.{2,})");

    private static final Pattern NUMBERED = Pattern.compile("(?U)\\s\\d{1,2}(?=\\s*$|\\s+[\"”“–—-])");

    /** "HN KAJ": its letters, of which another line has the words. */
    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{2,5}(?:\\s\\p{Lu}{2,5})?");

    /** "Styrelsemöte 7 – Hamnklubben": whose meeting it was. */
    private static final Pattern MEETING_OF = Pattern.compile(
            "(?iU)^(?:(?:konstituerande|ordinarie|extra)\\s+)?(?:styrelse|års|medlems|stor|föreningens\\s+)?(?:möte|sammanträde|meeting)\\s*(?:nr\\.?\\s*|#)?\\d{0,3}\\s*[–—-]\\s+(?=\\p{L}{3})");

    /** "Hamnklubben, Kajgatan 4". */
    private static final Pattern STREET = Pattern.compile(
            "(?iU),\\s+\\p{Lu}[\\p{L}\\s]{2,30}(?:gatan|vägen|gränd|torget|torg|allén|street|road|lane)\\s*\\d*.*$");

    private static final Pattern SIGNED = Pattern.compile("(?iU)\\bvid\\s+(?:protokollet|pennan)\\b");

    private static final Pattern TAIL = Pattern.compile(
            "(?iU)(?:[\\s,–—(-]|:(?!\\d))+(?:(?:den\\s+)?\\d(?!\\d{3}[”\"]|\\d*:\\d|\\d?$).*|(?<=(?:möte|sammanträde|stämma)\\s)\\d+$|(?:mån|tis|ons|tors|fre|lör|sön)dag.*|(?:(?:konstituerande|ordinarie|extra|årliga)\\s+)?(?:(?:styrelse|års|medlems|vår|höst)?möte|sammanträde|(?:(?:annual|general|monthly|weekly|quarterly|regular|special|extraordinary)\\s+){0,2}meeting|AGM\\b).*|(?:19|20)\\d{2}\\b.*|protokoll.*|minnesanteckningar.*|minutes.*|nr\\.?\\s*\\d.*|(?:call|telco|session)\\s+(?:of|on)\\b.*|(?:around|circa|omkring)\\b.*|(?:held|hållet|hållen|hölls)\\b.*|\\(?publ\\).*|org(?:anisations)?\\.?\\s?n(?:umme)?r\\b.*)$");
    private static final Pattern MEETING = Pattern.compile(
            "(?iU)^\\s+(?:(?:konstituerande|ordinarie|extra|årliga)\\s+)?(?:(?:styrelse|års|medlems|vår|höst)?möte|sammanträde)(?:t)?\\b");
    private static final Pattern COMPOUND = Pattern.compile(
            "(?iU)^(?<body>\\p{L}{3,}(?:grupp|nämnd|utskott|kommitté|nätverk|delegation|direktion|presidie?))s?(?:möte|sammanträde)(?:t)?\\b");
    private static final Pattern NO_NAME = Pattern.compile(
            "(?iUs)avskrift\\b.*|held\\b.*|hållet\\b.*|(?-i:\\p{Ll}+(?:möte|sammanträde|stämma|träff)(?:\\s*(?:nr\\.?|#)?\\s*\\d+)?)|.*(?:https?:|(?<!för|fl|p\\.a)[.!?]$|@\\p{L}+\\.).*|^\\P{L}.*|(?:\\S+\\s+){12,}.*|.*\\b(?:som|vi|jag|är|var|har|hade|ska|deltog|deltar|närvarade|will|we|is|are|was|were|moved|seconded|presented|accepted)\\b.*");

    private final Lexicon lexicon;
    private final List<Block> front;
    private final List<Block> all;

    /** @param front the paragraphs before the first item */
    BodyOfFront(Lexicon lexicon, List<Block> front, List<Block> all) {
        this.lexicon = lexicon;
        this.front = front.subList(0, Math.min(LINES, front.size()));
        this.all = all;
    }

    /** Null where the text does not say it: then it is asked. */
    @Nullable
    Span find() {
        for (var block : front.subList(0, Math.min(8, front.size()))) {
            var held = HELD_BY.matcher(block.text());
            if (held.find()) {
                return Span.trimmed(block, held.start("body"), held.end("body"));
            }
        }
        Span best = null;
        Span inWords = null;
        int most = 0;
        for (int i = 0; i < front.size(); i++) {
            var text = front.get(i).text();
            if (text.length() > (lexicon.starts("kind-of-minutes", text) ? 220 : 140)
                    || lexicon.find("elect", text) != null
                    || lexicon.in("decides", text)
                    || lexicon.is("label", text)
                    || SIGNED.matcher(text).find()
                    || front.get(i).bullet()
                    || labelled(text)
                    || i > 0 && lexicon.is("place-label", front.get(i - 1).text())
                    || People.NAME.matcher(text).lookingAt() && ofPerson(text)
                    || Character.isLowerCase(text.charAt(0))) {
                continue;
            }
            var candidate = in(front.get(i));
            if (candidate == null
                    || NO_NAME.matcher(candidate.text()).matches()
                    || behindRole(front.get(i), candidate)
                    || lexicon.is("day-in-month", candidate.text())) {
                continue;
            }
            if (i > HEAD + 4 && !lexicon.in("kind-of-minutes", text)) {
                continue;
            }
            boolean noun = lexicon.in("body-noun", candidate.text()) || lexicon.in("organisation", candidate.text());
            boolean titled = lexicon.in("kind-of-minutes", text)
                    && !APART.matcher(text.substring(candidate.to())).lookingAt();
            if (!noun && candidate.text().equals(candidate.text().toLowerCase(Locale.ROOT))) {
                continue;
            }
            int score = (titled ? 4 : 0) + (noun ? 3 : 0) + decides(candidate.text());
            score -= lexicon.match("principal-noun", candidate.text()) != null || ofSeveral(candidate.text()) ? 5 : 0;
            boolean title = i == 0
                    && (lexicon.in("meeting-noun", text) || front.getFirst().heading() > 0);
            score += names(text) && noun ? 4 : 0;
            score += i > 0 && i < 4 && front.get(i).heading() > 0 && noun ? 2 : 0;
            score += i < 4 && BARE.matcher(text).matches() && lexicon.is("body-noun", text) ? 2 : 0;
            score += i < 3 && text.length() < 90 && !titled && (title || headsMinutes(i) || names(text)) ? 2 : 0;
            if (inWords == null && i < HEAD && lexicon.in("body-noun", candidate.text())) {
                inWords = candidate;
            }
            if (score > most && (noun || titled || score > 1)) {
                best = candidate;
                most = score;
            }
        }
        if (best != null && inWords != null && LETTERS.matcher(best.text()).matches()) {
            return inWords;
        }
        return best == null ? null : lexicon.is("bare-body", best.text()) ? above(best) : inFull(best);
    }

    /** "rådet", "Parish Council", of which another line has the name: "Kommunala hamnrådet", "Port Ness Parish Council". */
    private Span inFull(Span best) {
        var said = best.text().toLowerCase(Locale.ROOT);
        boolean part = Character.isLowerCase(best.text().charAt(0));
        return said.indexOf(' ') > 0 == part
                ? best
                : front.stream()
                        .limit(HEAD)
                        .filter(b -> b.text().length() < 60
                                && b.text().toLowerCase(Locale.ROOT).endsWith(part ? said : " " + said)
                                && (part
                                        || !lexicon.in("kind-of-minutes", b.text())
                                                && !lexicon.in("meeting-noun", b.text()))
                                && Character.isUpperCase(b.text().charAt(0)))
                        .map(Block::span)
                        .findFirst()
                        .orElse(best);
    }

    /** "Anteckningar: Linn": who kept them. */
    private boolean behindRole(Block block, Span candidate) {
        int colon = block.text().indexOf(':');
        return colon > 0
                && candidate.from() > colon
                && candidate.text().indexOf(' ') < 0
                && (lexicon.is("role-secretary", block.text().substring(0, colon))
                        || lexicon.is("officer-label", block.text().substring(0, colon)));
    }

    /** "Styrelsen" of the society whose name stands alone in the first line. */
    private Span above(Span best) {
        var first = front.getFirst();
        return first != best.block()
                        && first.text().length() < 60
                        && lexicon.in("organisation", first.text())
                        && !lexicon.in("kind-of-minutes", first.text())
                        && first.text().equals(first.text().toUpperCase(Locale.ROOT))
                ? first.span()
                : best;
    }

    /** Whether what begins with a name is a row of a table of people, or somebody and what they are. */
    private boolean ofPerson(String text) {
        int cell = text.indexOf('\t');
        return cell > 0 && !lexicon.in("body-noun", text.substring(0, cell))
                || !lexicon.in("kind-of-minutes", text)
                        && !lexicon.in("meeting-noun", text)
                        && !lexicon.in("body-noun", text)
                        && (lexicon.in("role-word", text) || text.indexOf(',') > 0);
    }

    /** A kommun, a university: what stands above the name of the body that met. */
    private boolean ofSeveral(String name) {
        return name.matches("(?iU).*(?:kommun|universitet|högskola|region|stift|pastorat|församling)(?:en|et)?")
                && !lexicon.in("body-noun", name)
                && front.stream()
                        .filter(b -> b.text().length() < 90 && !b.text().contains(name))
                        .anyMatch(b -> lexicon.starts("body-noun", b.text()));
    }

    /** "Plats: Hamnhuset" names no body; "Nämnd: Hamnnämnden" does. */
    private boolean labelled(String text) {
        int colon = text.indexOf(':');
        if (colon > 0 && lexicon.is("officer-label", text.substring(0, colon))) {
            return true;
        }
        return colon > 0
                && colon < 40
                && !lexicon.in("kind-of-minutes", text)
                && !text.substring(0, colon)
                        .matches(
                                "(?iU)(?:organ|nämnd|styrelse|förening|grupp|råd|organisation|body|committee|board|council)");
    }

    /** "Hamnrådet Meeting 2024-03-12": a title that does not say that it is of minutes. */
    private boolean names(String text) {
        return text.matches("(?iUs)\\S.{2,60}\\s(?:möte|styrelsemöte|årsmöte|meeting)\\s.{0,12}\\d{4}.*");
    }

    /** A line of its own right beside "Protokoll", as letterheads have it. */
    private boolean headsMinutes(int at) {
        return at > 0 && bareKind(at - 1) || at + 1 < front.size() && bareKind(at + 1);
    }

    private boolean bareKind(int at) {
        return lexicon.is("kind-of-minutes", front.get(at).text());
    }

    /** How often the text has it decide: a letterhead decides nothing. */
    private int decides(String name) {
        var words = name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        return (int) Math.min(
                4,
                all.stream()
                        .map(b -> b.text().toLowerCase(Locale.ROOT))
                        .filter(t -> lexicon.in("decides", t)
                                && java.util.Arrays.stream(words).anyMatch(w -> w.length() > 4 && t.contains(w)))
                        .count());
    }

    private @Nullable Span in(Block block) {
        var text = block.text();
        int colon = text.indexOf(':');
        if (colon > 3
                && lexicon.in("kind-of-minutes", text.substring(colon))
                && !lexicon.in("kind-of-minutes", text.substring(0, colon))) {
            return block.span(0, colon); // "Hamnrådet: protokoll"
        }
        int from = 0;
        int to = text.indexOf('\t') > 3 ? text.indexOf('\t') : text.length();
        var kind = lexicon.matcher("kind-of-minutes", text);
        if (kind.find()) {
            if (kind.start() > 3) {
                to = Math.min(to, kind.start());
                boolean within = Character.isLetter(text.charAt(to)) && Character.isLetter(text.charAt(to - 1));
                while (within && to > 0 && Character.isLetter(text.charAt(to - 1))) {
                    to--; // "beslutsanteckningar"
                }
            } else {
                from = kind.end();
            }
        }
        var of = MEETING_OF.matcher(text).region(from, to);
        from = of.lookingAt() ? of.end() : from;
        var street = STREET.matcher(text);
        to = street.find() ? Math.min(to, street.start()) : to;
        if (from >= to) {
            return null;
        }
        var part = text.substring(from, to);
        var lead = LEAD_WORDS.matcher(part.replaceFirst("^[\\s,:–—-]+", ""));
        int skipped = part.length() - part.replaceFirst("^[\\s,:–—-]+", "").length();
        from += skipped + (lead.find() ? lead.end() : 0);
        if (from >= to) {
            return null;
        }
        int aside = text.indexOf(" (", from);
        if (aside > from && aside < to && text.substring(aside + 2, to).indexOf(' ') > 0) {
            to = aside;
        }
        var rest = text.substring(from, to);
        int ends = tail(rest);
        while (ends > 0 && " ,:–—-".indexOf(text.charAt(from + ends - 1)) >= 0) {
            ends--;
        }
        var span = withoutMeeting(ofDashed(Span.trimmed(block, from, from + ends)));
        var name = span.text();
        return name.length() < 4
                        || lexicon.is("label", name)
                        || lexicon.is("month", name)
                        || name.matches(".*\\b(?:19|20)\\d{2}\\b.*")
                        || !name.matches("(?Us).*\\p{L}{3}.*")
                ? null
                : span;
    }

    /** Where a name ends before a day, a number, a kind of meeting: but "Working Group 7" is numbered itself. */
    private int tail(String rest) {
        var tail = TAIL.matcher(rest);
        int from = 0;
        while (tail.find(from)) {
            var numbered = NUMBERED.matcher(rest).region(tail.start(), rest.length());
            if (!numbered.lookingAt() || !lexicon.ends("body-noun", rest.substring(0, tail.start()))) {
                return whole(rest, tail.start());
            }
            from = numbered.end();
        }
        return rest.length();
    }

    /** "NKS – Nätverket för kajer": in full; "Arbetsgruppen Kajer – Norra länet", "Kåren – Styrelsemöte": before what says where, or that it met. */
    private Span ofDashed(Span name) {
        var m = DASHED.matcher(name.text());
        if (!m.matches()) {
            return name;
        }
        var behind = m.group("behind");
        if (m.group("before").matches("\\p{Lu}[\\p{Lu}\\d-]{1,9}")
                && behind.regionMatches(true, 0, m.group("before"), 0, 1)
                && !lexicon.is("body-noun", behind)) {
            return name.part(m.start("behind"), m.end("behind"));
        }
        return lexicon.match("principal-noun", behind) != null
                        || lexicon.is("meeting-noun", behind)
                        || behind.matches("(?iU).*\\blän")
                ? name.part(0, m.end("before"))
                : name;
    }

    /** "Styrgruppsmöte" is that of the Styrgrupp. */
    private static Span withoutMeeting(Span name) {
        var m = COMPOUND.matcher(name.text());
        return m.lookingAt() ? name.part(0, m.end("body")) : name;
    }

    /** "Kajklubbens extra möte" is a name as it stands; "Hamnrådets möte" is that of the Hamnrådet. */
    private int whole(String text, int ends) {
        var meeting = MEETING.matcher(text.substring(ends));
        var name = text.substring(0, ends);
        if (!meeting.find() || !name.endsWith("s")) {
            return ends;
        }
        var plain = name.substring(0, ends - 1);
        return lexicon.ends("body-noun", plain) || lexicon.ends("organisation", plain)
                ? ends - 1
                : ends + (name.indexOf(' ') > 0 ? meeting.end() : 0);
    }
}
