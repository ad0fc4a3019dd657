package se.klubba.drafts.recognising;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.klubba.drafts.extracting.Extractors;

/** A draft as tests look at it: a line for each thing that was read. */
record Drafted(Recognised read) {
    static Drafted of(String text) {
        return of("protokoll.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    /** Head and attendance, so that a test has to say what it is about only. */
    static Drafted minutes(String items) {
        return of("Protokoll, Hamnrådet\nDatum: 2024-03-12\nNärvarande: Anna Berg, Bo Ek, Cia Dal\n\n" + items);
    }

    static Drafted of(String name, byte[] bytes) {
        return of(name, bytes, KnownRegister.NONE);
    }

    static Drafted of(String name, byte[] bytes, KnownRegister register) {
        return new Drafted(Recogniser.read(Extractors.extract(name, bytes).lines(), name, register));
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> section(String name) {
        return (Map<String, Object>) read.record().getOrDefault(name, Map.of());
    }

    String meeting(String field) {
        return String.valueOf(section("meeting").get(field));
    }

    @SuppressWarnings("unchecked")
    List<Map<String, Object>> items() {
        return (List<Map<String, Object>>) read.record().getOrDefault("items", List.of());
    }

    List<String> numbers() {
        return items().stream().map(i -> String.valueOf(i.get("item"))).toList();
    }

    List<String> titles() {
        return items().stream().map(i -> String.valueOf(i.get("title"))).toList();
    }

    /** {@code 5/a words}, of what was decided. */
    List<String> decided() {
        return passages("effects");
    }

    List<String> happened() {
        return passages("acts");
    }

    @SuppressWarnings("unchecked")
    private List<String> passages(String what) {
        var found = new ArrayList<String>();
        for (var item : items()) {
            for (var block : List.of("running", "clauses")) {
                for (var passage : (List<Map<String, Object>>) item.getOrDefault(block, List.of())) {
                    if (passage.containsKey(what)) {
                        found.add(item.get("item") + "/" + passage.get("words") + " -> " + passage.get(what));
                    }
                }
            }
        }
        return found;
    }

    /** {@code appoint.term=…}, of each value of an effect for which no words are cited. */
    @SuppressWarnings("unchecked")
    List<String> uncited() {
        var cited = read.cites().stream()
                .map(c -> c.key() + " " + c.effect() + " " + c.field())
                .toList();
        var found = new ArrayList<String>();
        for (var item : items()) {
            for (var block : List.of("running", "clauses")) {
                for (var passage : (List<Map<String, Object>>) item.getOrDefault(block, List.of())) {
                    var key = item.get("item") + "/" + passage.get("key");
                    var effects = (List<Map<String, Object>>)
                            passage.getOrDefault("effects", passage.getOrDefault("acts", List.of()));
                    for (int i = 0; i < effects.size(); i++) {
                        int place = i + 1;
                        effects.get(i).forEach((verb, of) -> {
                            var values = of instanceof Map<?, ?> fields ? fields : Map.of("point", of);
                            values.forEach((field, value) -> {
                                if (!cited.contains(key + " " + place + " " + field)) {
                                    found.add(verb + "." + field + "=" + value);
                                }
                            });
                        });
                    }
                }
            }
        }
        return found;
    }

    List<String> asked() {
        return read.questions().stream().map(q -> q.code() + ": " + q.words()).toList();
    }
}
