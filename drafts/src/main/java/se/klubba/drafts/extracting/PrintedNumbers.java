package se.klubba.drafts.extracting;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;

/** The numbers that Word prints before paragraphs and does not write into them: counted again, in the order of the document. */
final class PrintedNumbers {
    private static final int LEVELS = 9;
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private final XWPFDocument document;
    /** By the list that several numberings may share. */
    private final Map<BigInteger, int[]> counters = new HashMap<>();

    private final Set<BigInteger> begun = new HashSet<>();

    PrintedNumbers(XWPFDocument document) {
        this.document = document;
    }

    /** Empty where the paragraph has none. */
    String of(XWPFParagraph paragraph) {
        var properties = properties(paragraph);
        if (properties == null || properties.getNumId() == null || document.getNumbering() == null) {
            return "";
        }
        var id = properties.getNumId().getVal();
        var list = list(id);
        if (list == null) {
            return "";
        }
        int depth = properties.getIlvl() == null
                ? 0
                : Math.min(LEVELS - 1, properties.getIlvl().getVal().intValue());
        var level = level(list, depth);
        if (level == null) {
            return "";
        }
        var format = format(level);
        if (format.equals("bullet")) {
            return "-";
        }
        if (format.equals("none")) {
            return "";
        }
        return written(list, level, count(list, id, depth));
    }

    private int[] count(CTAbstractNum list, BigInteger id, int depth) {
        var counts = counters.computeIfAbsent(list.getAbstractNumId(), _ -> new int[LEVELS]);
        if (begun.add(id)) {
            restart(id, counts);
        }
        for (int above = 0; above < depth; above++) {
            if (counts[above] == 0) {
                counts[above] = start(level(list, above));
            }
        }
        counts[depth] = counts[depth] == 0 ? start(level(list, depth)) : counts[depth] + 1;
        for (int below = depth + 1; below < LEVELS; below++) {
            counts[below] = 0;
        }
        return counts;
    }

    /** A numbering that begins anew in a list of others says so. */
    private void restart(BigInteger id, int[] counts) {
        for (var changed : document.getNumbering().getNum(id).getCTNum().getLvlOverrideList()) {
            if (changed.getStartOverride() != null) {
                counts[changed.getIlvl().intValue()] =
                        changed.getStartOverride().getVal().intValue() - 1;
            }
        }
    }

    private static int start(@Nullable CTLvl level) {
        return level == null || level.getStart() == null
                ? 1
                : level.getStart().getVal().intValue();
    }

    private String written(CTAbstractNum list, CTLvl level, int[] counts) {
        var text = level.getLvlText() == null ? "%1." : level.getLvlText().getVal();
        for (int depth = 0; depth < LEVELS; depth++) {
            if (text.contains("%" + (depth + 1))) {
                var of = level(list, depth);
                text = text.replace(
                        "%" + (depth + 1), written(of == null ? "decimal" : format(of), Math.max(1, counts[depth])));
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
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            default -> String.valueOf(number);
        };
    }

    private static String letters(int number) {
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

    private @Nullable CTAbstractNum list(BigInteger id) {
        var number = document.getNumbering().getNum(id);
        if (number == null) {
            return null;
        }
        var list = document.getNumbering()
                .getAbstractNum(number.getCTNum().getAbstractNumId().getVal());
        return list == null ? null : list.getCTAbstractNum();
    }

    private static @Nullable CTLvl level(CTAbstractNum list, int depth) {
        for (var level : list.getLvlList()) {
            if (level.getIlvl().intValue() == depth) {
                return level;
            }
        }
        return null;
    }

    private static String format(CTLvl level) {
        return level.getNumFmt() == null
                ? "decimal"
                : level.getNumFmt().getVal().toString();
    }

    /** Of the paragraph itself, or of the style that it is in. */
    private @Nullable CTNumPr properties(XWPFParagraph paragraph) {
        var own = paragraph.getCTP().getPPr();
        if (own != null && own.isSetNumPr()) {
            return own.getNumPr();
        }
        var style = paragraph.getStyle();
        for (int depth = 0; depth < LEVELS && style != null && document.getStyles() != null; depth++) {
            var found = document.getStyles().getStyle(style);
            if (found == null) {
                return null;
            }
            var general = found.getCTStyle().getPPr();
            if (general != null && general.isSetNumPr()) {
                return general.getNumPr();
            }
            style = found.getBasisStyleID();
        }
        return null;
    }
}
