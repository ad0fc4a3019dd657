package se.klubba.drafts.extracting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** What Word prints and does not write: numbers of lists, by their levels and styles; tables with cells that are merged, or have tables in them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WordDocumentTest {
    private final XWPFDocument document = new XWPFDocument();

    private List<String> lines() throws IOException {
        var out = new ByteArrayOutputStream();
        document.write(out);
        return Extractors.extract("p.docx", out.toByteArray()).lines().stream()
                .map(Line::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** A list by the texts of its levels, {@code %1.%2 decimal}; its number. */
    private BigInteger list(String... levels) {
        return list(_ -> {}, levels);
    }

    private BigInteger list(Consumer<CTAbstractNum> more, String... levels) {
        var numbering = document.getNumbering() == null ? document.createNumbering() : document.getNumbering();
        var list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.valueOf(numbering.getAbstractNums().size()));
        for (int i = 0; i < levels.length; i++) {
            int apart = levels[i].lastIndexOf(' ');
            var level = list.addNewLvl();
            level.setIlvl(BigInteger.valueOf(i));
            level.addNewStart().setVal(BigInteger.ONE);
            level.addNewNumFmt().setVal(STNumberFormat.Enum.forString(levels[i].substring(apart + 1)));
            level.addNewLvlText().setVal(levels[i].substring(0, apart));
        }
        more.accept(list);
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }

    /** Another numbering of the same list. */
    private BigInteger again(BigInteger number, Consumer<CTLvl> level, @Nullable Integer start) {
        var numbering = document.getNumbering();
        var again = numbering.addNum(numbering.getAbstractNumID(number));
        var changed = numbering.getNum(again).getCTNum().addNewLvlOverride();
        changed.setIlvl(BigInteger.ZERO);
        if (start != null) {
            changed.addNewStartOverride().setVal(BigInteger.valueOf(start));
        } else {
            var own = changed.addNewLvl();
            own.setIlvl(BigInteger.ZERO);
            level.accept(own);
        }
        return again;
    }

    private XWPFParagraph put(String text) {
        var paragraph = document.createParagraph();
        paragraph.createRun().setText(text);
        return paragraph;
    }

    private void put(BigInteger number, int level, String text) {
        var paragraph = put(text);
        paragraph.setNumID(number);
        paragraph.setNumILvl(BigInteger.valueOf(level));
    }

    private void style(String id, @Nullable String on, @Nullable BigInteger number, @Nullable Integer level) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(id);
        if (on != null) {
            style.addNewBasedOn().setVal(on);
        }
        if (number != null) {
            var properties = style.addNewPPr().addNewNumPr();
            properties.addNewNumId().setVal(number);
            if (level != null) {
                properties.addNewIlvl().setVal(BigInteger.valueOf(level));
            }
        }
        var styles = document.getStyles() == null ? document.createStyles() : document.getStyles();
        styles.addStyle(new XWPFStyle(style));
    }

    private void styled(String style, String text) {
        put(text).setStyle(style);
    }

    @Test
    void a_level_below_is_counted_from_its_start_under_each_above() throws IOException {
        var list = list("%1. decimal", "%1.%2 decimal", "%1.%2.%3 lowerLetter");
        put(list, 0, "Mötet");
        put(list, 1, "Öppnande");
        put(list, 1, "Dagordning");
        put(list, 0, "Kajen");
        put(list, 1, "Belysning");
        put(list, 2, "Lampor");
        put(list, 2, "Stolpar");
        put(list, 1, "Räcken");
        assertThat(lines())
                .containsExactly(
                        "1. Mötet",
                        "1.1 Öppnande",
                        "1.2 Dagordning",
                        "2. Kajen",
                        "2.1 Belysning",
                        "2.1.a Lampor",
                        "2.1.b Stolpar",
                        "2.2 Räcken");
    }

    @Test
    void a_level_that_does_not_restart_runs_on_and_one_of_legal_numbers_has_figures() throws IOException {
        var list = list(
                l -> {
                    l.getLvlArray(1).addNewLvlRestart().setVal(BigInteger.ZERO);
                    l.getLvlArray(2).addNewIsLgl();
                },
                "%1 upperRoman",
                "§ %2 decimal",
                "%1.%3 decimal");
        put(list, 0, "Ärenden");
        put(list, 1, "Öppnande");
        put(list, 0, "Övrigt");
        put(list, 1, "Avslutning");
        put(list, 2, "Tack");
        assertThat(lines()).containsExactly("I Ärenden", "§ 1 Öppnande", "II Övrigt", "§ 2 Avslutning", "2.1 Tack");
    }

    @Test
    void a_numbering_begins_anew_where_it_says_so_and_else_runs_on() throws IOException {
        var list = list(l -> l.getLvlArray(0).getStart().setVal(BigInteger.valueOf(4)), "§ %1 decimal");
        put(list, 0, "Kajen");
        put(document.getNumbering().addNum(document.getNumbering().getAbstractNumID(list)), 0, "Fyren");
        var anew = again(list, _ -> {}, 1);
        put(anew, 0, "Slussen");
        put(anew, 0, "Bron");
        put(again(list, _ -> {}, 0), 0, "Hamnen");
        assertThat(lines()).containsExactly("§ 4 Kajen", "§ 5 Fyren", "§ 1 Slussen", "§ 2 Bron", "§ 0 Hamnen");
    }

    @Test
    void a_list_may_begin_at_nought_and_a_numbering_may_have_levels_of_its_own() throws IOException {
        var list = list(l -> l.getLvlArray(0).getStart().setVal(BigInteger.ZERO), "%1. decimal");
        put(list, 0, "Formalia");
        put(list, 0, "Kajen");
        put(
                again(
                        list,
                        level -> {
                            level.addNewNumFmt().setVal(STNumberFormat.LOWER_ROMAN);
                            level.addNewLvlText().setVal("(%1)");
                        },
                        null),
                0,
                "Fyren");
        assertThat(lines()).containsExactly("0. Formalia", "1. Kajen", "(ii) Fyren");
    }

    @Test
    void letters_roman_numbers_and_noughts_are_as_word_prints_them() throws IOException {
        var letters = list("%1) lowerLetter");
        for (int i = 0; i < 28; i++) {
            put(letters, 0, "a");
        }
        var roman = list(l -> l.getLvlArray(0).getStart().setVal(BigInteger.valueOf(9)), "%1. upperRoman");
        put(roman, 0, "r");
        put(roman, 0, "r");
        put(list(l -> l.getLvlArray(0).getStart().setVal(BigInteger.valueOf(4)), "%1. lowerRoman"), 0, "r");
        put(list("%1. upperLetter"), 0, "A");
        put(list("%1. decimalZero"), 0, "z");
        put(list("* bullet"), 0, "b");
        put(list("Beslut: none"), 0, "n");
        assertThat(lines())
                .startsWith("a) a", "b) a")
                .endsWith("z) a", "aa) a", "bb) a", "IX. r", "X. r", "iv. r", "A. A", "01. z", "- b", "Beslut: n");
    }

    @Test
    void a_style_has_the_number_its_own_or_of_the_style_that_it_is_based_on() throws IOException {
        var list = list(l -> l.getLvlArray(1).addNewPStyle().setVal("Underpunkt"), "%1. decimal", "%1.%2 decimal");
        style("Punkt", null, list, 0);
        style("Underpunkt", null, list, null);
        style("Punktrubrik", "Punkt", null, null);
        styled("Punkt", "Mötet");
        styled("Underpunkt", "Öppnande");
        styled("Punktrubrik", "Kajen");
        styled("Underpunkt", "Belysning");
        put("Utan nummer");
        var bare = put("Struken");
        bare.setStyle("Punkt");
        bare.setNumID(BigInteger.ZERO);
        var below = put("Räcken");
        below.setStyle("Punkt");
        below.getCTP().getPPr().addNewNumPr().addNewIlvl().setVal(BigInteger.ONE);
        assertThat(lines())
                .containsExactly(
                        "1. Mötet",
                        "1.1 Öppnande",
                        "2. Kajen",
                        "2.1 Belysning",
                        "Utan nummer",
                        "Struken",
                        "2.2 Räcken");
    }

    @Test
    void a_list_may_be_that_of_a_style() throws IOException {
        var list = list("§ %1 decimal");
        style("Paragrafer", null, list, null);
        var linked = list(l -> {
            l.setLvlArray(new CTLvl[0]);
            l.addNewNumStyleLink().setVal("Paragrafer");
        });
        put(linked, 0, "Mötet");
        put(list, 0, "Kajen");
        assertThat(lines()).containsExactly("§ 1 Mötet", "§ 2 Kajen");
    }

    /** Word prints a number before nothing, too, and the next is one more. */
    @Test
    void an_empty_paragraph_of_a_list_is_counted() throws IOException {
        var list = list("%1. decimal");
        put(list, 0, "Mötet");
        put(list, 0, "");
        put(list, 0, "Kajen");
        assertThat(lines()).containsExactly("1. Mötet", "3. Kajen");
    }

    private static void fill(XWPFTableCell cell, String text) {
        cell.getParagraphArray(0).createRun().setText(text);
    }

    @Test
    void a_cell_over_several_columns_leaves_the_others_under_their_heads() throws IOException {
        var table = document.createTable(4, 3);
        for (int i = 0; i < 3; i++) {
            fill(table.getRow(0).getCell(i), List.of("Vad", "Vem", "När").get(i));
        }
        var row = table.getRow(1);
        row.removeCell(1);
        row.getCell(0).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.TWO);
        fill(row.getCell(0), "Laga kajen");
        fill(row.getCell(1), "1 mars");
        fill(table.getRow(2).getCell(0), "Måla fyren");
        fill(table.getRow(2).getCell(1), "Bo Ek");
        fill(table.getRow(2).getCell(2), "2 april");
        table.getRow(2).getCell(0).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
        table.getRow(3).getCell(0).getCTTc().addNewTcPr().addNewVMerge();
        fill(table.getRow(3).getCell(1), "Cia Dal");
        fill(table.getRow(3).getCell(2), "3 maj");
        assertThat(lines())
                .containsExactly(
                        "Vad\tVem\tNär", "Laga kajen\t\t1 mars", "Måla fyren\tBo Ek\t2 april", "\tCia Dal\t3 maj");
    }

    @Test
    void a_table_in_a_cell_is_read_where_it_stands_and_a_column_of_numbers_is_counted_before_its_row()
            throws IOException {
        var list = list("§ %1 decimal");
        var table = document.createTable(2, 2);
        for (int i = 0; i < 2; i++) {
            table.getRow(i).getCell(0).getParagraphArray(0).setNumID(list);
        }
        fill(table.getRow(0).getCell(1), "Mötet öppnas");
        var cell = table.getRow(1).getCell(1);
        fill(cell, "Kajen");
        var decided = cell.addParagraph();
        decided.createRun().setText("Rådet beslutade");
        var inner = cell.insertNewTbl(decided.getCTP().newCursor());
        var row = inner.createRow();
        fill(row.createCell(), "Vem");
        fill(row.createCell(), "Bo Ek");
        assertThat(lines()).containsExactly("§ 1\tMötet öppnas", "§ 2\tKajen", "Vem\tBo Ek", "Rådet beslutade");
    }
}
