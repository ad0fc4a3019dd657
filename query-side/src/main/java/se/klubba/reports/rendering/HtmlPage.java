package se.klubba.reports.rendering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import se.klubba.reports.WhyTold;
import se.klubba.reports.document.Block;
import se.klubba.reports.document.Cell;
import se.klubba.reports.document.Document;
import se.klubba.reports.document.Figure;
import se.klubba.reports.document.Ground;
import se.klubba.wording.Place;
import se.klubba.words.Messages;

/** What the template of the page asks for. */
public final class HtmlPage {
    private static final String STYLE = resource("page.css");
    private static final String ACROSS = "@page { size: A4 landscape; }\n";
    /** So many facts are linked to one by one where they are told; more are folded away. */
    private static final int FEW = 3;

    /** As a day is written of which only the last that it can be is known; in data it stays as it is. */
    private static final Pattern NOT_AFTER = Pattern.compile("\\.\\./(\\d{4}-\\d\\d-\\d\\d)");

    /** So many columns are no row of a narrow page any more. */
    private static final int WIDE = 7;

    private final Document document;
    private final Messages say;

    HtmlPage(Document document) {
        this.document = document;
        this.say = Messages.common(document.provenance().parameters().language());
    }

    public Document document() {
        return document;
    }

    public Messages say() {
        return say;
    }

    public String style() {
        return STYLE + PrintedMargins.of(document, say) + (across() ? ACROSS : "");
    }

    /** Paper lies one way for all of a report: where it turned, half of each sheet before and after would be empty. */
    private boolean across() {
        return document.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .anyMatch(block -> block instanceof Block.Table table && wide(table));
    }

    /** A table that a narrow screen shows as cards, and for which paper lies across. */
    public boolean wide(Block.Table table) {
        return table.columns().size() >= WIDE;
    }

    /** A chart is drawn where there is something to compare; its table has the numbers. */
    public boolean drawn(Block.BarChart chart) {
        return chart.bars().stream().filter(bar -> bar.value() > 0).count() > 1;
    }

    public String language() {
        return say.language().tag();
    }

    public String period() {
        return ProvenanceLine.period(document.provenance().parameters(), say.inWords());
    }

    /** The day that it is of, in a sentence. */
    public String day() {
        return say.inWords().told(document.provenance().parameters().asOf());
    }

    public List<ProvenanceLine> provenance() {
        return ProvenanceLine.of(document, say);
    }

    public BarChartDrawing drawing(Block.BarChart chart) {
        return BarChartDrawing.of(chart);
    }

    public boolean few(List<Long> facts) {
        return facts.size() <= FEW;
    }

    public String count(List<Long> facts) {
        return say.count("facts", facts.size());
    }

    /** A number as it is written in the language. */
    public String text(Cell cell) {
        return cell.number() == null ? cell.text() : say.number(cell.number());
    }

    public boolean blank(Cell cell) {
        return text(cell).isEmpty() && cell.facts().isEmpty();
    }

    public List<Run> runs(String text) {
        return Run.of(NOT_AFTER.matcher(text).replaceAll(day -> say.say("notAfter", day.group(1))));
    }

    public String text(Figure figure) {
        return figure.value() == null ? "–" : (say.number(figure.value()) + " " + figure.unit()).strip();
    }

    public String when(Ground ground) {
        var on = ground.why().happenedOn();
        return on == null ? "" : on.toString();
    }

    public String where(Ground ground) {
        return told(ground).place();
    }

    public String recorded(Ground ground) {
        return told(ground).recorded();
    }

    private WhyTold told(Ground ground) {
        return new WhyTold(say, document.provenance().parameters(), ground.why());
    }

    public String source(Place place) {
        var lines = WhyTold.lines(place, say);
        return place.columns() == null ? lines : lines + ", " + say.say("fact.columns", place.columns());
    }

    private static String resource(String name) {
        try (var in = HtmlPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + name + " beside " + HtmlPage.class);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
