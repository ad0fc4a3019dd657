package se.klubba.standalone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.klubba.drafts.DraftText;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A draft held against the record file that was made of the same minutes by hand. */
final class HeldAgainst {
    private static final YAMLMapper YAML = YAMLMapper.builder().build();

    /** What was counted. */
    static final class Figures {
        int clauses;
        int found;
        /** Effects where the record file has none. */
        int invented;

        int effects;
        /** Of these, those whose verb, and who, when and which point, are those of the record file. */
        int right;
        /** Of these, those that say less, or are missing, where that passage is asked about. */
        int asked;
        /** Of these, those whose verb is right, and which say something else, or less without being asked about. */
        int changed;

        int questions;

        int left() {
            return effects - right - asked - changed;
        }
    }

    /**
     * Something said in an item.
     *
     * @param about as questions call it
     * @param clause whether it stands in a decision block
     * @param own where it stands
     * @param all where it stands, and stands also
     * @param effects what it does, decided or not
     * @param does whether it does anything, be it nothing that has an effect
     * @param decides whether that was decided
     */
    private record Passage(
            String about,
            boolean clause,
            List<Letters.Stretch> own,
            List<Letters.Stretch> all,
            List<RecordedEffect> effects,
            boolean does,
            boolean decides) {
        boolean meets(Passage other, boolean also) {
            var others = also ? other.all : other.own;
            return own.stream().anyMatch(s -> others.stream().anyMatch(s::meets));
        }
    }

    /** @param asked whether its passage is asked about */
    private record Read(RecordedEffect.Likeness likeness, boolean asked) {}

    private HeldAgainst() {}

    /** @param letters of the text that the record file cites; the draft's is another, of the same letters */
    static Figures of(JsonNode truth, Letters letters, DraftText drafted) {
        var read = new Letters(drafted.extracted().text());
        if (!read.all().equals(letters.all())) {
            throw new IllegalStateException("not the same letters as the minutes have");
        }
        return count(passages(truth, letters), passages(YAML.valueToTree(drafted.file()), read), drafted);
    }

    private static Figures count(List<Passage> there, List<Passage> read, DraftText drafted) {
        var figures = new Figures();
        figures.questions = drafted.recognised().questions().size();
        var asked = new HashSet<String>();
        drafted.recognised().questions().forEach(q -> asked.add(String.valueOf(q.about())));
        for (var passage : there) {
            if (passage.clause) {
                figures.clauses++;
                figures.found += read.stream().anyMatch(p -> p.decides && p.meets(passage, false)) ? 1 : 0;
            }
            var at = read.stream().filter(p -> p.does && p.meets(passage, true)).toList();
            if (passage.decides) {
                passage.effects.forEach(effect -> count(effect, at, asked, figures));
            }
        }
        for (var passage : read) {
            boolean known = there.stream().anyMatch(t -> t.does && passage.meets(t, true));
            figures.invented += passage.decides && !known ? 1 : 0;
        }
        return figures;
    }

    private static void count(RecordedEffect effect, List<Passage> at, Set<String> asked, Figures figures) {
        figures.effects++;
        var likest = at.stream()
                .flatMap(p -> p.effects.stream().map(e -> new Read(e.to(effect), asked.contains(p.about))))
                .filter(read -> read.likeness != RecordedEffect.Likeness.ANOTHER)
                .min(Comparator.comparing(Read::likeness));
        boolean open = likest.map(Read::asked).orElseGet(() -> at.stream().anyMatch(p -> asked.contains(p.about)));
        var likeness = likest.map(Read::likeness).orElse(RecordedEffect.Likeness.LESS);
        if (likeness == RecordedEffect.Likeness.SAME) {
            figures.right++;
        } else if (open && likeness == RecordedEffect.Likeness.LESS) {
            figures.asked++;
        } else if (likest.isPresent()) {
            figures.changed++;
            tell(effect, likeness.toString());
        } else {
            tell(effect, "missing");
        }
    }

    /** With {@code -Dminutes.differ=true}: what would be changed by hand. */
    private static void tell(RecordedEffect effect, String how) {
        if (Boolean.getBoolean("minutes.differ")) {
            System.out.println(how + ": " + effect.verb() + " " + effect.values());
        }
    }

    private static List<Passage> passages(JsonNode file, Letters letters) {
        var passages = new ArrayList<Passage>();
        for (var item : file.path("items")) {
            var number = item.path("item").asString();
            if (item.has("decided")) { // a standard item, said in one line
                var own = letters.of(item.path("decided"));
                passages.add(new Passage(number, false, own, own, List.of(), true, false));
            }
            for (var block : List.of("clauses", "running")) {
                for (var passage : item.path(block)) {
                    var own = letters.of(passage.path("source"));
                    passages.add(new Passage(
                            number + "/" + passage.path("key").asString(),
                            block.equals("clauses"),
                            own,
                            Stream.concat(own.stream(), letters.of(passage.path("alsoAt")).stream())
                                    .toList(),
                            effects(passage, file, letters),
                            passage.has("effects") || passage.has("acts"),
                            passage.has("effects")));
                }
            }
        }
        return passages;
    }

    private static List<RecordedEffect> effects(JsonNode passage, JsonNode file, Letters letters) {
        return Stream.of("effects", "acts")
                .flatMap(list -> passage.path(list).valueStream())
                .flatMap(effect -> effect.properties().stream())
                .map(effect -> new RecordedEffect(effect.getKey(), effect.getValue(), file, letters))
                .toList();
    }
}
