package se.klubba.search;

import java.text.Normalizer;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.jspecify.annotations.Nullable;

/** How text is taken apart into what can be found. */
final class Analysis {
    private Analysis() {}

    static Analyzer analyzer() {
        return new PerFieldAnalyzerWrapper(
                new Folding(), Map.of(Field.SWEDISH, new SwedishAnalyzer(), Field.ENGLISH, new EnglishAnalyzer()));
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
            return new TokenStreamComponents(words, new ASCIIFoldingFilter(new LowerCaseFilter(words)));
        }
    }
}
