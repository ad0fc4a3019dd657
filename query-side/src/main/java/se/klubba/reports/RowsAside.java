package se.klubba.reports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.klubba.axon.mongodb.scratch.Scratch;
import se.klubba.reports.document.Cell;

/** Rows of tables beside the heap: there can be more of them than memory. All are put first, and then read. */
final class RowsAside implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final Scratch file = Scratch.open(BUFFER);

    /**
     * Goes through them once. What is given back has eight bytes a row in memory, and makes a row each time that it is asked for it.
     *
     * @param columns how many cells each has
     * @throws IllegalArgumentException where one of them has not
     */
    List<List<Cell>> put(int columns, Stream<List<Cell>> rows) {
        return new Rows(file, rows.mapToLong(row -> put(columns, row)).toArray());
    }

    private long put(int columns, List<Cell> row) {
        if (row.size() != columns) {
            throw new IllegalArgumentException(row.size() + " cells for " + columns + " columns: " + row);
        }
        return file.put(bytes(row));
    }

    /** Ends putting. */
    void settle() {
        file.readable();
    }

    @Override
    public void close() {
        file.close();
    }

    private static byte[] bytes(List<Cell> row) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(row.size());
            for (var cell : row) {
                write(cell, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Cell cell, DataOutputStream out) throws IOException {
        var text = cell.text().getBytes(StandardCharsets.UTF_8);
        out.writeInt(text.length);
        out.write(text);
        out.writeBoolean(cell.number() != null);
        out.writeInt(cell.facts().size());
        for (long fact : cell.facts()) {
            out.writeLong(fact);
        }
    }

    private static List<Cell> row(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            var row = new ArrayList<Cell>();
            for (int cells = in.readInt(); cells > 0; cells--) {
                row.add(cell(in));
            }
            return row;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Cell cell(DataInputStream in) throws IOException {
        var text = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
        boolean numeric = in.readBoolean();
        var facts = new Long[in.readInt()];
        for (int i = 0; i < facts.length; i++) {
            facts[i] = in.readLong();
        }
        return numeric ? Cell.of(new BigDecimal(text), List.of(facts)) : Cell.of(text, facts);
    }

    private static final class Rows extends AbstractList<List<Cell>> {
        private final Scratch file;
        private final long[] at;

        Rows(Scratch file, long[] at) {
            this.file = file;
            this.at = at;
        }

        @Override
        public List<Cell> get(int index) {
            return row(file.bytes(at[index]));
        }

        @Override
        public int size() {
            return at.length;
        }
    }
}
