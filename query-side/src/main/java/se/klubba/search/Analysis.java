package se.klubba.search;

import java.text.Normalizer;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.reverse.ReverseStringFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.jspecify.annotations.Nullable;

/** How text is taken apart into what can be found. */
final class Analysis {
    private Analysis() {}

    static Analyzer analyzer() {
        return new PerFieldAnalyzerWrapper(
                new Folding(),
                Map.of(
                        Field.SWEDISH,
                        new SwedishAnalyzer(),
                        Field.ENGLISH,
                        new EnglishAnalyzer(),
                        Field.ENDS,
                        new FromTheEnd()));
    }

    /** A word as it is found in {@link Field#ENDS}. */
    static String fromTheEnd(String word) {
        try (var folding = new Folding()) {
            return new StringBuilder(folding.normalize(Field.ENDS, word).utf8ToString())
                    .reverse()
                    .toString();
        }
    }

    /** In one form, so that a ligature or an accent put together from two is found as it is usually written. */
    static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** Neither case nor marks matter. */
    private static final class Folding extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(@Nullable String field) {
            var words = new StandardTokenizer();
            return new TokenStreamComponents(words, folded(words));
        }

        @Override
        protected TokenStream normalize(@Nullable String field, TokenStream in) {
            return folded(in);
        }
    }

    private static final class FromTheEnd extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(@Nullable String field) {
            var words = new StandardTokenizer();
            return new TokenStreamComponents(words, new ReverseStringFilter(folded(words)));
        }
    }

    private static TokenStream folded(TokenStream words) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(words));
    }
}
