package se.klubba.drafts.recognising;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.klubba.drafts.extracting.Extractors;

/** Invented sentences, each with what it is: those that stand in lists, and those of the minutes that were read by hand. */
final class TaughtSentences {
    private static final Path RESOURCES = Path.of("src/test/resources");

    /** @param kind one of {@link Likely#KINDS} */
    record Sentence(String kind, String title, String words) {}

    private TaughtSentences() {}

    static List<Sentence> all() {
        var all = new ArrayList<>(listed());
        all.addAll(ofMinutes("tuned"));
        all.addAll(ofMinutes("seen"));
        return all;
    }

    /** Lines of three cells that tabulators part: what it is, the title of its item, the sentence. */
    static List<Sentence> listed() {
        return files("sentences", ".tsv")
                .flatMap(f -> text(f).lines())
                .map(l -> l.split("\t"))
                .map(c -> new Sentence(c[0], c[1], c[2]))
                .toList();
    }

    static List<Sentence> ofMinutes(String folder) {
        return files("minutes/" + folder, ".txt", ".md")
                .flatMap(f -> of(f).stream())
                .toList();
    }

    /** What may be taken in two ways is left out. */
    private static List<Sentence> of(Path minutes) {
        var name = minutes.getFileName().toString();
        var truth = Truth.of(text(minutes.resolveSibling(name.replaceFirst("\\.\\w+$", ".truth"))));
        var lexicon = Lexicon.all();
        var cut = new Sentences(lexicon);
        var blocks = Blocks.of(Extractors.extract(name, bytes(minutes)).lines(), lexicon);
        var starts = Headings.in(blocks, lexicon);
        var found = new ArrayList<Sentence>();
        var title = "";
        for (int i = starts.isEmpty() ? 0 : starts.keySet().iterator().next(); i < blocks.size(); i++) {
            var start = starts.get(i);
            var block = blocks.get(i);
            if (start != null) {
                var said = start.title();
                title = said == null ? "" : said.text();
                var rest = start.rest();
                if (rest == null) {
                    continue;
                }
                block = rest;
            }
            for (var sentence : cut.of(block.span())) {
                var kind = kind(sentence.text(), truth);
                if (sentence.text().length() > 3 && !lexicon.is("label", sentence.text()) && !kind.isEmpty()) {
                    found.add(new Sentence(kind, title, sentence.text()));
                }
            }
        }
        return found;
    }

    private static String kind(String sentence, Truth truth) {
        var said = Truth.folded(sentence);
        var rows = truth.rows().stream()
                .filter(r -> said.contains(Truth.folded(r.words()))
                        || said.length() > 12 && Truth.folded(r.words()).contains(said))
                .map(Truth.Row::kind)
                .toList();
        return rows.contains("decided")
                ? "decided"
                : rows.contains("assigned") ? "assigned" : rows.isEmpty() ? "said" : "";
    }

    private static Stream<Path> files(String folder, String... ends) {
        try (var files = Files.list(RESOURCES.resolve(folder))) {
            return files.filter(f -> Stream.of(ends).anyMatch(f.toString()::endsWith)).sorted().toList().stream();
        } catch (IOException e) {
            throw new IllegalStateException(folder, e);
        }
    }

    private static String text(Path file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }
}
