package se.klubba.reports.rendering;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import se.klubba.reports.document.Block;
import se.klubba.reports.document.Cell;
import se.klubba.reports.document.Document;
import se.klubba.words.Messages;

/**
 * Tables under each other (RFC 4180, with a byte order mark, by which spreadsheets know UTF-8). Every record begins with the identifier of
 * its table, so that one table can be told from another; each table begins with its headings, and its last column is the positions of the
 * facts behind a row. Numbers have a decimal point in every language.
 */
final class CsvRendering implements Rendering {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /**
     * What a spreadsheet would take for a formula, where it would begin a cell: also one that splits at semicolons or tabs, as it does in
     * much of Europe, for which a quotation mark inside of a line quotes nothing.
     */
    private static final Pattern FORMULA = Pattern.compile("(?<=^|[;\t\r\n])([\\s\"]*)([=+@\\-])");

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        var messages = Messages.common(document.provenance().parameters().language());
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        var csv = new CSVPrinter(writer, CSVFormat.RFC4180);
        csv.printRecord("report", messages.say("provenance.report"), safe(document.title()));
        for (var line : ProvenanceLine.of(document, messages)) {
            csv.printRecord("report", line.label(), safe(line.value()));
        }
        for (var section : document.sections()) {
            for (var block : section.blocks()) {
                print(block, messages, csv);
            }
        }
        csv.flush();
    }

    private static void print(Block block, Messages messages, CSVPrinter csv) throws IOException {
        switch (block) {
            case Block.Paragraph(var text) -> csv.printRecord("text", safe(text));
            case Block.Figures f -> {
                csv.printRecord(
                        f.id(),
                        messages.say("figure"),
                        messages.say("value"),
                        messages.say("unit"),
                        messages.say("facts"));
                for (var figure : f.figures()) {
                    var value = figure.value() == null ? "" : figure.value().toPlainString();
                    csv.printRecord(f.id(), safe(figure.label()), value, figure.unit(), positions(figure.facts()));
                }
            }
            case Block.Table t -> {
                csv.printRecord(record(t.id(), t.columns().stream().map(Block.Column::label), messages.say("facts")));
                for (var row : t.rows()) {
                    var facts = row.stream()
                            .flatMap(c -> c.facts().stream())
                            .distinct()
                            .sorted()
                            .toList();
                    csv.printRecord(record(t.id(), row.stream().map(CsvRendering::text), positions(facts)));
                }
            }
            case Block.BarChart c -> {
                csv.printRecord(c.id(), c.category(), c.measure(), messages.say("facts"));
                for (var bar : c.bars()) {
                    csv.printRecord(c.id(), safe(bar.label()), bar.value(), positions(bar.facts()));
                }
            }
        }
    }

    private static List<String> record(String id, Stream<String> cells, String facts) {
        var all = new ArrayList<String>();
        all.add(id);
        cells.forEach(all::add);
        all.add(facts);
        return all;
    }

    private static String text(Cell cell) {
        return cell.number() == null ? safe(cell.text()) : cell.number().toPlainString();
    }

    static String safe(String text) {
        return FORMULA.matcher(text).replaceAll("$1'$2");
    }

    private static String positions(List<Long> facts) {
        return facts.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
