package se.klubba.drafts.recognising;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import se.klubba.drafts.extracting.Extractors;

/** Invented sentences, each with what it is: those that stand in lists, and those of the minutes that were read by hand. */
final class TaughtSentences {
    private static final Path RESOURCES = Path.of("src/test/resources");

    /** @param kind one of {@link Likely#KINDS}, or of {@link LikelyEffect#VERBS} */
    record Sentence(String kind, String title, String words) {}

    private TaughtSentences() {}

    static List<Sentence> all() {
        var all = new ArrayList<>(listed());
        all.addAll(ofMinutes("tuned"));
        all.addAll(ofMinutes("seen"));
        all.addAll(ofMinutes("opened"));
        return all;
    }

    /** Lines of three cells that tabulators part, or four: what it is, the title of its item, the sentence, and what it does where it was decided. */
    static List<Sentence> listed() {
        return cells().map(c -> new Sentence(c[0], c[1], c[2])).toList();
    }

    private static Stream<String[]> cells() {
        return files("sentences", ".tsv").flatMap(f -> text(f).lines()).map(l -> l.split("\t"));
    }

    static List<Sentence> ofMinutes(String folder) {
        return files("minutes/" + folder, ".txt", ".md")
                .flatMap(f -> of(f, TaughtSentences::kind).stream())
                .toList();
    }

    /** What was decided, each with what it does. */
    static List<Sentence> effects() {
        var all = new ArrayList<>(listedEffects());
        all.addAll(effectsOf("tuned"));
        all.addAll(effectsOf("seen"));
        all.addAll(effectsOf("opened"));
        return all;
    }

    static List<Sentence> effectsOf(String folder) {
        return files("minutes/" + folder, ".txt", ".md")
                .flatMap(f -> of(f, TaughtSentences::verb).stream())
                .toList();
    }

    static List<Sentence> listedEffects() {
        return cells().filter(c -> c[0].equals("decided"))
                .map(c -> new Sentence(c.length > 3 ? likelyVerb(c[3]) : LikelyEffect.WORDS, c[1], c[2]))
                .toList();
    }

    /** What may be taken in two ways is left out. */
    private static List<Sentence> of(Path minutes, BiFunction<String, Truth, String> kinds) {
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
                var kind = kinds.apply(sentence.text(), truth);
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

    /** What it does, where the truth has one thing that was decided there, and nothing that may be recorded or left. */
    private static String verb(String sentence, Truth truth) {
        var said = Truth.folded(sentence);
        var rows = truth.rows().stream()
                .filter(r -> said.contains(Truth.folded(r.words())))
                .toList();
        if (rows.isEmpty()
                || rows.stream().anyMatch(Truth.Row::permitted)
                || rows.stream().noneMatch(Truth.Row::clause)) {
            return "";
        }
        var verbs = rows.stream()
                .filter(r -> !r.kind().equals("assigned"))
                .map(Truth.Row::verb)
                .filter(v -> !v.isEmpty())
                .map(TaughtSentences::likelyVerb)
                .distinct()
                .toList();
        return verbs.isEmpty() ? LikelyEffect.WORDS : verbs.size() == 1 ? verbs.getFirst() : "";
    }

    /** Who serves the meeting is elected in the words of any election; what has too few sentences, or is of a proposal, is not told apart. */
    private static String likelyVerb(String verb) {
        return verb.equals("officer") ? "appoint" : LikelyEffect.VERBS.contains(verb) ? verb : LikelyEffect.WORDS;
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
