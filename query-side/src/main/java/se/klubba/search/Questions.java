package se.klubba.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.BodyId;

/** Turns what is sought into what the index is asked. */
final class Questions {
    /** Meetings of one body that are looked through. */
    private static final int MEETINGS = 50_000;

    /** What stands as it was written counts most. */
    private static final Map<String, Float> WEIGHTS = Map.of(Field.PLAIN, 2f, Field.SWEDISH, 1f, Field.ENGLISH, 0.5f);

    private Questions() {}

    /** The words alone: what is to be marked. */
    static Query words(String words) {
        var parser = new WithEnds();
        parser.setDefaultOperator(Occur.MUST);
        return parser.parse(Analysis.normal(words));
    }

    /** A word may be how a compound ends by which something is called, which counts least. */
    private static final class WithEnds extends SimpleQueryParser {
        /** Shorter ones end too much. */
        private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

        private static final float WEIGHT = 0.25f;

        WithEnds() {
            super(Analysis.analyzer(), WEIGHTS, PHRASE_OPERATOR | PREFIX_OPERATOR | NOT_OPERATOR | WHITESPACE_OPERATOR);
        }

        @Override
        protected @Nullable Query newDefaultQuery(String text) {
            var whole = super.newDefaultQuery(text);
            if (whole == null || !WORD.matcher(text).matches()) {
                return whole;
            }
            var end = new PrefixQuery(new Term(Field.ENDS, Analysis.fromTheEnd(text)));
            return new DisjunctionMaxQuery(List.of(whole, new BoostQuery(end, WEIGHT)), 0);
        }
    }

    /**
     * @param day what happened later is left out
     * @param known how many events were known
     */
    static Query of(Sought sought, Query words, LocalDate day, long known, IndexSearcher searcher) throws IOException {
        var all = new BooleanQuery.Builder()
                .add(words, Occur.MUST)
                .add(LongPoint.newRangeQuery(Field.POSITION, 0, known - 1), Occur.FILTER)
                .add(NumericDocValuesField.newSlowRangeQuery(Field.UNTIL, known, Field.STANDING), Occur.FILTER)
                .add(days(sought.from(), sought.to(), day), Occur.FILTER);
        if (sought.kind() != null) {
            all.add(new TermQuery(new Term(Field.KIND, sought.kind())), Occur.FILTER);
        }
        if (sought.body() != null) {
            all.add(of(sought.body(), searcher), Occur.FILTER);
        }
        return all.build();
    }

    private static Query days(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate day) {
        boolean everything = from == null && to == null;
        long first = from == null ? Field.NO_DAY + 1 : from.toEpochDay();
        long last = Math.min(day.toEpochDay(), to == null ? Long.MAX_VALUE : to.toEpochDay());
        return LongPoint.newRangeQuery(Field.DAY, everything ? Field.NO_DAY : first, last);
    }

    /** Acts that name the body, and what was done at its meetings. */
    private static Query of(BodyId body, IndexSearcher searcher) throws IOException {
        var named = new TermQuery(new Term(Field.ABOUT, body.key().toString()));
        var meetings = new BooleanQuery.Builder()
                .add(named, Occur.FILTER)
                .add(new TermQuery(new Term(Field.KIND, "meeting")), Occur.FILTER)
                .build();
        List<BytesRef> at = new ArrayList<>();
        var fields = searcher.storedFields();
        for (var found : searcher.search(meetings, MEETINGS).scoreDocs) {
            at.add(new BytesRef("at=" + fields.document(found.doc).get(Field.THING)));
        }
        return new BooleanQuery.Builder()
                .add(named, Occur.SHOULD)
                .add(new TermInSetQuery(Field.ABOUT, at), Occur.SHOULD)
                .build();
    }
}
