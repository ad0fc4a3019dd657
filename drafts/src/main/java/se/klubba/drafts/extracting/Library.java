package se.klubba.drafts.extracting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.apache.pdfbox.Loader;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;

/** What texts are taken with. Each says in its own jar which version it is. */
enum Library {
    POI("poi", XWPFDocument.class),
    PDFBOX("pdfbox", Loader.class),
    JSOUP("jsoup", Jsoup.class),
    COMMONMARK("commonmark", Parser.class);

    /** What the build of a library says of it, for one whose manifest does not. */
    private static final String BUILD = "META-INF/maven/org.commonmark/commonmark/pom.properties";

    private final String called;
    private final Class<?> of;

    Library(String called, Class<?> of) {
        this.called = called;
        this.of = of;
    }

    /** {@code klubba-docx/2 poi/5.5.1}: by what a text was taken, ours before theirs. */
    String extractor(String ours) {
        return ours + " " + called + "/" + version();
    }

    private String version() {
        var version = of.getPackage().getImplementationVersion();
        return version == null ? built() : version;
    }

    private String built() {
        try (var in = of.getClassLoader().getResourceAsStream(BUILD)) {
            if (in == null) {
                throw new IllegalStateException(called + " does not say which version it is");
            }
            var build = new Properties();
            build.load(in);
            return build.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
