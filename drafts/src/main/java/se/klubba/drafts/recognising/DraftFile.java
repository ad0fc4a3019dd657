package se.klubba.drafts.recognising;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.klubba.words.WrittenDays;

/** Writes what was read as a record file: sections of names and values, in the order in which one would write them. */
final class DraftFile {
    private final Lexicon lexicon;
    private final Front front;
    private final Attendance attendance;
    private final Parties parties;
    private final People people;
    private final Named named;
    private final List<Item> items;
    private final Questions questions;
    private final String document;
    private final WrittenDays.@Nullable Day day;
    private final RegisterQuestions register;
    private final References references;
    private final List<Recognised.Cite> cites = new ArrayList<>();
    private final Set<String> usedPeople = new LinkedHashSet<>();

    DraftFile(
            Lexicon lexicon,
            Front front,
            Attendance attendance,
            Parties parties,
            People people,
            Named named,
            List<Item> items,
            Questions questions,
            String document,
            WrittenDays.@Nullable Day day,
            RegisterQuestions register) {
        this.lexicon = lexicon;
        this.front = front;
        this.attendance = attendance;
        this.parties = parties;
        this.people = people;
        this.named = named;
        this.items = items;
        this.questions = questions;
        this.document = document;
        this.day = day;
        this.register = register;
        this.references = new References(items);
    }

    Recognised recognised() {
        var file = new LinkedHashMap<String, Object>();
        file.put("meeting", meeting());
        var there = attendance();
        items.stream().filter(this::isMatter).forEach(named::matter);
        var read = items.stream().map(this::item).toList();
        var used = new HashSet<String>();
        gather(read, used);
        gather(there, used);
        gather(file, used);
        file.put("names", names(used));
        if (!there.isEmpty()) {
            file.put("attendance", there);
        }
        file.put("items", read);
        ask(used);
        return new Recognised(file, questions.about(places(read)), List.copyOf(cites));
    }

    /** Whatever a question can be about. */
    private static Set<String> places(List<Map<String, Object>> items) {
        var places = new HashSet<>(Set.of("meeting"));
        for (var item : items) {
            var number = String.valueOf(item.get("item"));
            places.add(number);
            for (var block : List.of("running", "clauses")) {
                if (item.get(block) instanceof List<?> passages) {
                    passages.forEach(p -> places.add(number + "/" + ((Map<?, ?>) p).get("key")));
                }
            }
        }
        return places;
    }

    private void ask(Set<String> used) {
        var declared = new LinkedHashMap<>(people.all());
        declared.keySet().retainAll(usedPeople);
        register.people(declared);
        var bodies = new LinkedHashMap<>(parties.bodiesAt);
        bodies.keySet().retainAll(used);
        if (front.body != null) {
            bodies.putIfAbsent(parties.meetingBody(), front.body);
        }
        register.bodies(bodies);
        if (front.body != null && day != null) {
            register.awaited(items, named, parties.meetingBody(), day.on());
        }
    }

    private Map<String, Object> meeting() {
        var meeting = new LinkedHashMap<String, Object>();
        if (front.body != null) {
            meeting.put("body", parties.meetingBody());
            cite("meeting", 0, "body", front.body);
        }
        if (day != null && front.dayAt != null) {
            meeting.put("on", day.on().toString());
            cite("meeting", 0, "on", front.dayAt);
        }
        if (front.starts != null && front.startsAt != null) {
            meeting.put("starts", front.starts.toString());
            cite("meeting", 0, "starts", front.startsAt);
        }
        if (front.ends != null && front.endsAt != null) {
            meeting.put("ends", front.ends.toString());
            cite("meeting", 0, "ends", front.endsAt);
        }
        if (front.place != null) {
            meeting.put("place", front.place.text());
            cite("meeting", 0, "place", front.place);
        }
        meeting.put("document", document);
        return meeting;
    }

    private void cite(String key, int effect, String field, Span span) {
        cites.add(new Recognised.Cite(key, effect, field, span.spot(), span.text()));
    }

    private Map<String, Object> attendance() {
        var there = new LinkedHashMap<String, Object>();
        var chair = first(attendance.chairs);
        var secretary = first(attendance.secretaries);
        var present = new LinkedHashSet<>(attendance.present.keySet());
        present.remove(chair);
        present.remove(secretary);
        var observers = new LinkedHashSet<>(attendance.observers.keySet());
        observers.removeAll(present);
        observers.remove(chair);
        observers.remove(secretary);
        var verifiers = attendance.verifiers.keySet();
        var absent = absent();
        if (chair == null
                && secretary == null
                && present.isEmpty()
                && observers.isEmpty()
                && verifiers.isEmpty()
                && absent.isEmpty()) {
            return there;
        }
        var spot = attendance.spot();
        if (spot != null) {
            there.put("source", spot(spot));
        }
        put(there, "chair", chair, attendance.chairs);
        put(there, "secretary", secretary, attendance.secretaries);
        if (!present.isEmpty()) {
            there.put("present", List.copyOf(present));
        }
        if (!observers.isEmpty()) {
            there.put("observers", List.copyOf(observers));
        }
        if (!verifiers.isEmpty()) {
            there.put("verifiers", List.copyOf(verifiers));
            attendance.verifiers.forEach((_, span) -> cite("attendance", 0, "verifiers", span));
        }
        if (!absent.isEmpty()) {
            there.put("absent", List.copyOf(absent.keySet()));
            absent.forEach((_, span) -> cite("attendance", 0, "absent", span));
        }
        usedPeople.addAll(present);
        usedPeople.addAll(observers);
        usedPeople.addAll(verifiers);
        usedPeople.addAll(absent.keySet());
        return there;
    }

    /** Who was missed, by a whole name: of others it is not said who they are. */
    private Map<String, Span> absent() {
        var absent = new LinkedHashMap<>(attendance.absent);
        absent.keySet()
                .removeIf(n -> n.indexOf(' ') < 0
                        || attendance.present.containsKey(n)
                        || attendance.observers.containsKey(n)
                        || attendance.chairs.containsKey(n)
                        || attendance.secretaries.containsKey(n));
        return absent;
    }

    private static @Nullable String first(Map<String, Span> among) {
        return among.isEmpty() ? null : among.keySet().iterator().next();
    }

    private void put(Map<String, Object> there, String role, @Nullable String who, Map<String, Span> among) {
        if (who != null) {
            there.put(role, who);
            usedPeople.add(who);
            var at = among.get(who);
            if (at != null) {
                cite("attendance", 0, role, at);
            }
        }
    }

    /** Every text that stands as a value somewhere. */
    private static void gather(Object value, Set<String> used) {
        switch (value) {
            case Map<?, ?> map -> map.values().forEach(v -> gather(v, used));
            case List<?> list -> list.forEach(v -> gather(v, used));
            case String text -> used.add(text.startsWith("every-") ? text.substring(6) : text);
            default -> {
                // a number
            }
        }
    }

    private Map<String, Object> names(Set<String> used) {
        var names = new LinkedHashMap<String, Object>();
        var bodies = new LinkedHashMap<String, Object>();
        parties.bodies.forEach((name, kind) -> {
            if (used.contains(name)) {
                bodies.put(name, of(name, kind));
            }
        });
        put(names, "bodies", bodies);
        var principals = new LinkedHashMap<String, Object>();
        parties.principals.forEach((name, kind) -> {
            if (used.contains(name)) {
                principals.put(name, of(name, kind));
            }
        });
        put(names, "principals", principals);
        if (!usedPeople.isEmpty()) {
            names.put("people", List.copyOf(usedPeople));
        }
        var offices = new LinkedHashMap<String, Object>();
        parties.offices.keySet().stream().filter(used::contains).forEach(o -> offices.put(o, Map.of("name", o)));
        put(names, "offices", offices);
        var matters = new LinkedHashMap<String, Object>();
        named.matters.forEach((alias, title) -> matters.put(alias, title.text().replaceAll("[\\s.:]+$", "")));
        put(names, "matters", matters);
        var instruments = new LinkedHashMap<String, Object>();
        named.instruments.keySet().stream()
                .filter(used::contains)
                .forEach(i -> instruments.put(i, of(i, named.instrumentKind(i))));
        put(names, "instruments", instruments);
        return names;
    }

    private static Map<String, Object> of(String name, String kind) {
        var of = new LinkedHashMap<String, Object>();
        of.put("name", name);
        of.put("kind", kind);
        return of;
    }

    private static void put(Map<String, Object> names, String section, Map<String, Object> declared) {
        if (!declared.isEmpty()) {
            names.put(section, declared);
        }
    }

    private boolean isMatter(Item item) {
        return !item.proposals.isEmpty() || !lexicon.is("formal-item", item.titleText()) && item.title != null;
    }

    private Map<String, Object> item(Item item) {
        var out = new LinkedHashMap<String, Object>();
        out.put("item", item.number);
        var title = item.titleText();
        if (!title.isEmpty()) {
            out.put("title", title);
        }
        var first = item.title != null
                ? item.title
                : item.blocks.isEmpty() ? null : item.blocks.getFirst().span();
        if (first != null) {
            out.put("source", spot(first.spot()));
        }
        var matter = alias(item);
        if (named.matters.containsKey(matter)) {
            out.put("matters", List.of(matter));
        }
        presenters(item, out);
        if (!item.proposals.isEmpty()) {
            out.put("proposals", item.proposals.stream().map(this::proposal).toList());
        }
        var clauses = passages(item, true);
        var running = passages(item, false);
        if (!running.isEmpty()) {
            out.put("running", running);
        }
        if (!clauses.isEmpty()) {
            out.put("clauses", clauses);
        }
        return out;
    }

    private void presenters(Item item, Map<String, Object> out) {
        if (item.presenters.isEmpty()) {
            return;
        }
        var names = new LinkedHashSet<String>();
        for (var span : item.presenters) {
            people.in(span).stream()
                    .map(People.Found::name)
                    .filter(n -> n.indexOf(' ') > 0)
                    .forEach(names::add);
        }
        if (names.isEmpty()) {
            return;
        }
        usedPeople.addAll(names);
        var presenters = new LinkedHashMap<String, Object>();
        presenters.put("people", List.copyOf(names));
        var spots = item.presenters.stream().map(s -> spot(s.spot())).toList();
        presenters.put("source", spots.size() == 1 ? spots.getFirst() : spots);
        out.put("presenters", presenters);
    }

    private Map<String, Object> proposal(Proposal proposal) {
        var out = new LinkedHashMap<String, Object>();
        out.put("id", proposal.id);
        var by = proposal.mover == null ? null : parties.first(proposal.mover);
        out.put("by", by == null ? Times.NOT_STATED : by.name());
        if (by != null && people.all().containsKey(by.name())) {
            usedPeople.add(by.name());
        }
        if (by != null) {
            cite(proposal.id, 0, "by", by.span());
        }
        var points = new LinkedHashMap<String, Object>();
        proposal.points.forEach((number, span) -> points.put(number, spot(span.spot())));
        out.put("points", points);
        return out;
    }

    private List<Map<String, Object>> passages(Item item, boolean clauses) {
        return item.passages.stream()
                .filter(p -> (p.kind == Passage.Kind.CLAUSE) == clauses)
                .map(p -> passage(p, item))
                .toList();
    }

    private Map<String, Object> passage(Passage passage, Item item) {
        var out = new LinkedHashMap<String, Object>();
        out.put("key", passage.key);
        out.put("words", passage.text());
        out.put("source", spot(passage.spot()));
        if (!passage.alsoAt.isEmpty()) {
            out.put("alsoAt", passage.alsoAt.stream().map(s -> spot(s.spot())).toList());
        }
        if (passage.note()) {
            told(passage, item, out);
            out.put("note", passage.kind.note());
            return out;
        }
        var effects = new ArrayList<Object>();
        for (var effect : passage.effects) {
            effects.add(Map.of(effect.verb, effect.argument()));
            for (var cited : effect.cites.entrySet()) {
                cite(item.number + "/" + passage.key, effects.size(), cited.getKey(), cited.getValue());
            }
            use(effect);
        }
        pointsAt(passage, item, out);
        procedure(passage, item, out);
        out.put(passage.decision() ? "effects" : "acts", effects);
        return out;
    }

    private void told(Passage passage, Item item, Map<String, Object> out) {
        var on = passage.toldOn;
        var cited = passage.toldOf;
        if (on == null || cited == null) {
            return;
        }
        var at = new LinkedHashMap<String, Object>();
        if (front.body != null && parties.bodiesIn(passage.words).stream().allMatch(b -> parties.meets(b.text()))) {
            at.put("body", parties.meetingBody());
        }
        at.put("on", on.toString());
        out.put("at", at);
        cite(item.number + "/" + passage.key, 0, "at", cited);
    }

    private void procedure(Passage passage, Item item, Map<String, Object> out) {
        var key = item.number + "/" + passage.key;
        var condition = passage.condition;
        if (condition != null) {
            out.put("subject", Map.of("condition", condition.text().replaceAll("\\s+", " ")));
            cite(key, 0, "subject", condition);
        }
        var day = passage.circulated;
        var at = passage.circulatedAt;
        if (day != null && at != null && front.body != null) {
            var when = new LinkedHashMap<String, Object>();
            when.put("body", parties.meetingBody());
            when.put("on", day.on().toString());
            when.put("by", "circulation");
            out.put("at", when);
            cite(key, 0, "at", at);
        }
    }

    /** What is decided "enligt p. 9" is about the matter of item 9 as well. */
    private void pointsAt(Passage passage, Item item, Map<String, Object> out) {
        var about = new LinkedHashSet<String>();
        for (var reference : references.in(passage.words, item)) {
            var alias = alias(reference.to());
            if (named.matters.containsKey(alias)) {
                about.add(alias);
                cite(item.number + "/" + passage.key, 0, "matters", reference.span());
            }
        }
        if (!about.isEmpty()) {
            var all = new LinkedHashSet<String>();
            if (named.matters.containsKey(alias(item))) {
                all.add(alias(item));
            }
            all.addAll(about);
            out.put("matters", List.copyOf(all));
        }
    }

    private static String alias(Item item) {
        return "ärende-" + item.number.replaceAll("[^\\p{L}\\p{N}.]+", "-");
    }

    private void use(Effect effect) {
        for (var field : List.of("person", "to", "by")) {
            var who = effect.fields.get(field);
            (who instanceof List<?> several ? several : who == null ? List.of() : List.of(who))
                    .stream()
                            .filter(w ->
                                    w instanceof String name && people.all().containsKey(name))
                            .forEach(w -> usedPeople.add(String.valueOf(w)));
        }
    }

    private static Map<String, Object> spot(Spot spot) {
        var out = new LinkedHashMap<String, Object>();
        out.put("lines", spot.lines().indexOf('-') < 0 ? (Object) Integer.valueOf(spot.lines()) : spot.lines());
        if (spot.columns() != null) {
            out.put("columns", spot.columns());
        }
        return out;
    }
}
