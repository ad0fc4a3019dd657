package se.klubba.reports.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.generated.GeneratedEvent;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.reports.document.Block;
import se.klubba.reports.document.Cell;
import se.klubba.reports.document.Document;
import se.klubba.reports.document.Figure;
import se.klubba.reports.document.Parameters;
import se.klubba.words.Language;

/** What a report tells of a few events, in English. */
public record Happened(Document document) {
    private static final Instant RECORDED = Instant.parse("2021-01-01T12:00:00Z");

    /** @param name of the report, which is of all time and all bodies */
    public static Happened told(String name, String asOf, KlubbaEvent... events) {
        return told(name, Parameters.asOf(LocalDate.parse(asOf), Language.EN, EveryReport.ZONE), events);
    }

    /** @param name of the report */
    public static Happened told(String name, Parameters asked, KlubbaEvent... events) {
        var logged = new ArrayList<LoggedEvent>();
        for (var event : events) {
            logged.add(new GeneratedEvent(logged.size(), RECORDED, Map.of("sender", "secretary"), event).logged());
        }
        var report = EveryReport.all()
                .filter(r -> r.definition().name().equals(name))
                .findFirst()
                .orElseThrow();
        return new Happened(EveryReport.run(report, asked, new MemoryLog(logged), logged.size()));
    }

    /** {@code id=value}, of those that are named. */
    public List<String> figures(String... ids) {
        var all = new HashMap<String, String>();
        blocks(Block.Figures.class).stream()
                .flatMap(f -> f.figures().stream())
                .forEach(f -> all.put(f.id(), String.valueOf(f.value())));
        return Arrays.stream(ids).map(id -> id + "=" + all.get(id)).toList();
    }

    /** The rows, each with the texts of its cells. */
    public List<List<String>> table(String id) {
        return blocks(Block.Table.class).stream()
                .filter(t -> t.id().equals(id))
                .flatMap(t -> t.rows().stream())
                .map(row -> row.stream().map(Cell::text).toList())
                .toList();
    }

    /** The facts of a row's cell: where in the order of the events they are. */
    public List<Long> facts(String table, int row, int column) {
        return blocks(Block.Table.class).stream()
                .filter(t -> t.id().equals(table))
                .map(t -> t.rows().get(row).get(column).facts())
                .findFirst()
                .orElseThrow();
    }

    /** Those of a figure. */
    public List<Long> facts(String figure) {
        return blocks(Block.Figures.class).stream()
                .flatMap(f -> f.figures().stream())
                .filter(f -> f.id().equals(figure))
                .map(Figure::facts)
                .findFirst()
                .orElseThrow();
    }

    private <B extends Block> List<B> blocks(Class<B> kind) {
        return document.sections().stream()
                .flatMap(s -> s.blocks().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
