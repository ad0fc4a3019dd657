package se.klubba.search;

import java.util.regex.Pattern;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.jspecify.annotations.Nullable;
import se.klubba.reading.ReadProblem;

/**
 * Where in the order of what was found something stands: what is found as it was written before other forms of it, words of acts before the text
 * of documents, then the newest, its lines from the top.
 *
 * @param text whether it is text of a document, 1, or words of an act, 0
 */
public record Place(float score, long text, long version, long line) {
    static final Sort ORDER = new Sort(
            SortField.FIELD_SCORE,
            new SortField(Field.TEXT, SortField.Type.LONG),
            new SortField(Field.POSITION, SortField.Type.LONG, true),
            new SortField(Field.FIRST_LINE, SortField.Type.LONG));

    private static final Pattern FORM = Pattern.compile("([0-9a-f]{1,8})\\.([01])\\.(\\d{1,18})\\.(\\d{1,9})");

    static Place of(FieldDoc found) {
        return new Place(
                (Float) found.fields[0], (Long) found.fields[1], (Long) found.fields[2], (Long) found.fields[3]);
    }

    /** @throws ReadProblem where it is none */
    public static @Nullable Place after(@Nullable String said) {
        if (said == null) {
            return null;
        }
        var form = FORM.matcher(said);
        if (!form.matches()) {
            throw ReadProblem.malformed("'" + said + "' is not right for after: it is part of the URL in next");
        }
        return new Place(
                Float.intBitsToFloat(Integer.parseUnsignedInt(form.group(1), 16)),
                Long.parseLong(form.group(2)),
                Long.parseLong(form.group(3)),
                Long.parseLong(form.group(4)));
    }

    /** @param last the last document that the index has: of equal places all have been told */
    FieldDoc found(int last) {
        return new FieldDoc(last, score, new Object[] {score, text, version, line});
    }

    @Override
    public String toString() {
        return Integer.toHexString(Float.floatToIntBits(score)) + "." + text + "." + version + "." + line;
    }
}
