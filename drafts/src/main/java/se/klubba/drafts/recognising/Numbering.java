package se.klubba.drafts.recognising;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The numbers that paragraphs begin with, each in a style; whether they count items is for others to say. */
final class Numbering {
    private static final String NUMBER = "(?<n>\\d{1,4}(?:\\.\\d{1,3})*\\s?(?:[a-zåäö](?![\\p{L}-]))?)";
    private static final Pattern SECTION = Pattern.compile("(?iUs)^(?:(?-i:\\p{Lu}\\p{L}{1,4})\\s+)?§+\\s*" + NUMBER
            + "(?:\\s*/\\s*\\d{2,4})?\\s*[.:)/–—-]{0,2}\\s*(?<rest>.*)$");
    private static final Pattern SECTION_AFTER =
            Pattern.compile("(?iUs)^(?<n>\\d{1,4})\\s*§\\s*[.:)–-]?\\s*(?<rest>.*)$");
    private static final Pattern NAMED =
            Pattern.compile("(?iUs)^(?:punkt|ärende|dagordningspunkt|agendapunkt|item|agenda\\s+item)\\s+" + NUMBER
                    + "\\s*[.:)–—-]?\\s*(?<rest>.*)$");
    private static final Pattern DOTTED = Pattern.compile(
            "(?Us)^(?<n>\\d{1,3}(?:\\.\\d{1,3})*\\s?(?:[a-zåäöA-ZÅÄÖ](?=[.):\\s]))?)(?<mark>\\s?[.):]+(?=[\\s\\p{L}\"”*])|\\t)\\s*(?<rest>\\S.*)$");
    private static final Pattern ALONE = Pattern.compile("(?<n>\\d{1,3})\\.(?<rest>)");
    private static final Pattern BARE = Pattern.compile(
            "(?Us)^(?<n>\\d{1,3}(?:\\.\\d{1,3})*)\\s+(?<rest>\\p{Lu}(?:[^.]|(?<=\\d)\\.(?=\\d)){2,110}\\.?)$");
    /** "25/41 Finance", "2:5 Ekonomi": the year, or the meeting, before the number. */
    private static final Pattern SLASHED = Pattern.compile(
            "(?Us)^(?<n>(?:\\d{2}|\\d{4})/\\d{1,4}|\\d{1,2}:\\d{1,2})\\s+(?<rest>\\p{Lu}\\p{L}.{2,110}[^.]|\\p{Lu}{4,}(?:[\\s&’']+\\p{Lu}{2,})*\\s.*)$");

    /** "F01:04/24 Apologies", "049/23 Minutes": its own letters or three digits, and then the month or the year. */
    private static final Pattern CODED = Pattern.compile(
            "(?Us)^(?<n>(?:[A-Z]{1,3}\\d{1,3}|\\d{3})[:/]\\d{2}(?:/\\d{2,4})?)[.:]?\\s+(?<rest>\\p{Lu}\\p{L}.{2,220})$");

    /** "§§ 63–73": which paragraphs a text has. */
    private static final Pattern RANGE = Pattern.compile("§+\\s*\\d+\\s*[–—-]+\\s*§?\\s*\\d+[.]?");

    private static final Pattern NESTED =
            Pattern.compile("(?Us)^(?<n>\\d{1,3}\\.\\d{1,2})\\s+(?<rest>\\p{Lu}\\p{Ll}.*)$");
    private static final Pattern LETTERED = Pattern.compile("(?Us)^(?<n>[A-ZÅÄÖ]{1,2})[.)]\\s+(?<rest>\\p{Lu}.*)$");
    private static final int LONGEST = 230;

    private final Lexicon lexicon;
    private final List<Block> blocks;

    /** Rows of tables of things to do. */
    private final Set<Integer> tables;

    /** @param weak whether nothing but a number of the order that is due tells it from prose */
    record Candidate(int at, Style style, String number, int first, Span title, boolean weak) {}

    enum Style {
        SECTION,
        NAMED,
        SLASHED,
        CODED,
        DOTTED,
        LETTERED
    }

    Numbering(Lexicon lexicon, List<Block> blocks) {
        this.lexicon = lexicon;
        this.blocks = blocks;
        this.tables = ActionTable.rows(blocks, lexicon);
    }

    /** What the paragraph at this place begins with; null where it is no number. */
    @Nullable
    Candidate at(int at) {
        var block = blocks.get(at);
        if (block.quoted() || tables.contains(at) || RANGE.matcher(block.text()).matches()) {
            return null;
        }
        var text = block.text();
        Matcher m = SECTION.matcher(text);
        if (m.matches()) {
            return candidate(at, Style.SECTION, m);
        }
        m = SECTION_AFTER.matcher(text);
        if (m.matches()) {
            return candidate(at, Style.SECTION, m);
        }
        m = NAMED.matcher(text);
        if (m.matches() && !m.group("rest").isEmpty() && text.length() < LONGEST) {
            return candidate(at, Style.NAMED, m);
        }
        m = SLASHED.matcher(text);
        if (m.matches() && block.apart()) {
            return candidate(at, Style.SLASHED, m);
        }
        m = CODED.matcher(text);
        if (m.matches() && block.apart()) {
            return candidate(at, Style.CODED, m);
        }
        m = DOTTED.matcher(text);
        if (m.matches()) {
            if (titled(m.group("rest"), block) || part(m.group("n"), m.group("rest"))) {
                return candidate(at, Style.DOTTED, m);
            }
            if (block.apart() && !Character.isLowerCase(m.group("rest").charAt(0))) {
                return candidate(at, Style.DOTTED, m, true); // a whole paragraph, of the number that is due
            }
        }
        m = ALONE.matcher(text);
        if (m.matches() && block.apart() && at + 1 < blocks.size()) {
            return candidate(at, Style.DOTTED, m);
        }
        m = BARE.matcher(text);
        if (m.matches() && titled(m.group("rest"), block) && !dated(text)) {
            boolean weak = !block.apart() && block.heading() == 0;
            if (!weak || shortLine(m.group("rest"))) {
                return candidate(at, Style.DOTTED, m, weak);
            }
        }
        m = NESTED.matcher(text);
        if (m.matches() && !dated(text)) {
            return candidate(at, Style.DOTTED, m, !block.apart() && block.heading() == 0);
        }
        m = LETTERED.matcher(text);
        return m.matches() && titled(m.group("rest"), block) ? candidate(at, Style.LETTERED, m) : null;
    }

    /** "2 Inköp av båt" in a document that leaves no line blank. */
    boolean shortLine(String rest) {
        return rest.length() < 80
                && ".,;?!".indexOf(rest.charAt(rest.length() - 1)) < 0
                && !lexicon.in("finite", rest)
                && !lexicon.in("decides", rest);
    }

    private static boolean dated(String text) {
        return text.matches("(?iU)\\d{1,2}\\s+(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)\\p{L}*\\b.*");
    }

    private static boolean titled(String rest, Block block) {
        return rest.length() <= LONGEST && (block.heading() > 0 || !Character.isLowerCase(rest.charAt(0)));
    }

    /** "6.3. …": a part of an item may be a whole paragraph. */
    private static boolean part(String number, String rest) {
        return number.indexOf('.') > 0 && Character.isUpperCase(rest.charAt(0));
    }

    private Candidate candidate(int at, Style style, Matcher m) {
        return candidate(at, style, m, false);
    }

    private Candidate candidate(int at, Style style, Matcher m, boolean weak) {
        var number =
                m.group("n").replaceAll("\\s+", ""); // the year of a number that runs through it is that of the meeting
        var counted = switch (style) {
            case SLASHED -> number.replaceFirst("^\\d+[/:]", "");
            case CODED -> number.replaceFirst("^\\D+", "");
            case SECTION, NAMED, DOTTED, LETTERED -> number;
        };
        var digits = counted.replaceAll("\\D.*$", "");
        int first = digits.isEmpty() ? letters(number) : Integer.parseInt(digits);
        return new Candidate(at, style, number, first, new Span(blocks.get(at), m.start("rest"), m.end("rest")), weak);
    }

    private static int letters(String number) {
        int value = 0;
        for (char c : number.toCharArray()) {
            value = value * 26 + (c - 'A' + 1);
        }
        return value;
    }
}
