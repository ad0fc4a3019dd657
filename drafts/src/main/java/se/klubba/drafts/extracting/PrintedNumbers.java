package se.klubba.drafts.extracting;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDecimalNumber;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;

/** The numbers that Word prints before paragraphs and does not write into them: counted again, in the order of the document. */
final class PrintedNumbers {
    /** What stands before a paragraph of a list that is not numbered. */
    static final String BULLET = "-";

    private static final int LEVELS = 9;
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private static final int NOT_COUNTED = Integer.MIN_VALUE;

    private final XWPFDocument document;
    /** By the list that several numberings may share. */
    private final Map<BigInteger, int[]> counters = new HashMap<>();

    private final Set<BigInteger> begun = new HashSet<>();

    /** A list as one of its numberings has it: with a start, or with levels, of its own. */
    private record Numbering(CTAbstractNum list, CTNum own) {
        @Nullable
        CTLvl level(int depth) {
            for (var changed : own.getLvlOverrideList()) {
                if (changed.getIlvl().intValue() == depth && changed.getLvl() != null) {
                    return changed.getLvl();
                }
            }
            for (var level : list.getLvlList()) {
                if (level.getIlvl().intValue() == depth) {
                    return level;
                }
            }
            return null;
        }

        int start(int depth) {
            for (var changed : own.getLvlOverrideList()) {
                if (changed.getIlvl().intValue() == depth && changed.getStartOverride() != null) {
                    return changed.getStartOverride().getVal().intValue();
                }
            }
            var level = level(depth);
            return level == null || level.getStart() == null
                    ? 1
                    : level.getStart().getVal().intValue();
        }

        /** Whether a level is counted from its start again after one above it; by itself it is. */
        boolean restarts(int depth, int after) {
            var level = level(depth);
            return level == null
                    || level.getLvlRestart() == null
                    || after < level.getLvlRestart().getVal().intValue();
        }

        /** Whether Word restarts a level of the list where this numbering begins. */
        boolean begins(int depth) {
            return own.getLvlOverrideList().stream()
                    .anyMatch(c -> c.getIlvl().intValue() == depth && c.getStartOverride() != null);
        }

        /** That paragraphs of a style have. */
        int depth(@Nullable String style) {
            for (int depth = 0; depth < LEVELS; depth++) {
                var level = level(depth);
                if (level != null
                        && level.getPStyle() != null
                        && level.getPStyle().getVal().equals(style)) {
                    return depth;
                }
            }
            return 0;
        }
    }

    PrintedNumbers(XWPFDocument document) {
        this.document = document;
    }

    /** Empty where the paragraph has none. Each paragraph is asked for once, in the order of the document: an empty one is counted too. */
    String of(XWPFParagraph paragraph) {
        var numbering = numbering(id(paragraph));
        if (numbering == null) {
            return "";
        }
        int depth = depth(paragraph, numbering);
        var level = numbering.level(depth);
        if (level == null) {
            return "";
        }
        var counts = count(numbering, depth);
        return format(level).equals("bullet") ? BULLET : written(numbering, level, counts);
    }

    private int[] count(Numbering numbering, int depth) {
        var counts = counters.computeIfAbsent(numbering.list.getAbstractNumId(), _ -> {
            var none = new int[LEVELS];
            Arrays.fill(none, NOT_COUNTED);
            return none;
        });
        if (begun.add(numbering.own.getNumId())) {
            for (int of = 0; of < LEVELS; of++) {
                counts[of] = numbering.begins(of) ? NOT_COUNTED : counts[of];
            }
        }
        for (int above = 0; above < depth; above++) {
            if (counts[above] == NOT_COUNTED) {
                counts[above] = numbering.start(above);
            }
        }
        counts[depth] = counts[depth] == NOT_COUNTED ? numbering.start(depth) : counts[depth] + 1;
        for (int below = depth + 1; below < LEVELS; below++) {
            counts[below] = numbering.restarts(below, depth) ? NOT_COUNTED : counts[below];
        }
        return counts;
    }

    private static String written(Numbering numbering, CTLvl level, int[] counts) {
        var text = level.getLvlText() == null ? "%1." : level.getLvlText().getVal();
        for (int depth = 0; depth < LEVELS; depth++) {
            if (text.contains("%" + (depth + 1))) {
                var of = numbering.level(depth);
                var format = of == null || level.isSetIsLgl() ? "decimal" : format(of);
                int count = counts[depth] == NOT_COUNTED ? numbering.start(depth) : counts[depth];
                text = text.replace("%" + (depth + 1), written(format, count));
            }
        }
        return Plain.of(text).strip();
    }

    private static String written(String format, int number) {
        return switch (format) {
            case "lowerLetter" -> letters(number);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "none" -> "";
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            default -> String.valueOf(number);
        };
    }

    private static String letters(int number) {
        if (number < 1) {
            return "";
        }
        return String.valueOf((char) ('a' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        var out = new StringBuilder();
        int left = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (left >= ROMAN_VALUES[i]) {
                out.append(ROMAN[i]);
                left -= ROMAN_VALUES[i];
            }
        }
        return out.toString();
    }

    /** Null where there is none, as number 0 says of a paragraph whose style has one. */
    private @Nullable Numbering numbering(@Nullable BigInteger id) {
        var next = id;
        for (int links = 0; links < LEVELS && next != null && document.getNumbering() != null; links++) {
            var number = document.getNumbering().getNum(next);
            var list = number == null
                    ? null
                    : document.getNumbering()
                            .getAbstractNum(number.getCTNum().getAbstractNumId().getVal());
            if (list == null) {
                return null;
            }
            var link = list.getCTAbstractNum().getNumStyleLink();
            if (link == null) {
                return new Numbering(list.getCTAbstractNum(), number.getCTNum());
            }
            next = ofStyle(link.getVal(), CTNumPr::getNumId);
        }
        return null;
    }

    private static String format(CTLvl level) {
        return level.getNumFmt() == null
                ? "decimal"
                : level.getNumFmt().getVal().toString();
    }

    private @Nullable BigInteger id(XWPFParagraph paragraph) {
        var own = own(paragraph);
        return own != null && own.getNumId() != null
                ? own.getNumId().getVal()
                : ofStyle(paragraph.getStyle(), CTNumPr::getNumId);
    }

    private int depth(XWPFParagraph paragraph, Numbering numbering) {
        var own = own(paragraph);
        var said = own != null && own.getIlvl() != null
                ? own.getIlvl().getVal()
                : own != null && own.getNumId() != null ? null : ofStyle(paragraph.getStyle(), CTNumPr::getIlvl);
        return said == null ? numbering.depth(paragraph.getStyle()) : Math.min(LEVELS - 1, said.intValue());
    }

    private static @Nullable CTNumPr own(XWPFParagraph paragraph) {
        var own = paragraph.getCTP().getPPr();
        return own == null || !own.isSetNumPr() ? null : own.getNumPr();
    }

    /** What the style that a paragraph is in says of its number, or one that it is based on. */
    private @Nullable BigInteger ofStyle(@Nullable String style, Function<CTNumPr, @Nullable CTDecimalNumber> what) {
        var next = style;
        for (int depth = 0; depth < LEVELS && next != null && document.getStyles() != null; depth++) {
            var found = document.getStyles().getStyle(next);
            if (found == null) {
                return null;
            }
            var general = found.getCTStyle().getPPr();
            var number = general == null || !general.isSetNumPr() ? null : what.apply(general.getNumPr());
            if (number != null) {
                return number.getVal();
            }
            next = found.getBasisStyleID();
        }
        return null;
    }
}
