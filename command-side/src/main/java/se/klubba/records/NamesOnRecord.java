package se.klubba.records;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.bodies.event.BodyEvent.BodyEstablished;
import se.klubba.bodies.event.BodyEvent.BodyNoted;
import se.klubba.bodies.event.BodyEvent.BodyRenamed;
import se.klubba.funding.event.FundingEvent.FundingGranted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentDrafted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentNoted;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.MatterRaised;
import se.klubba.meetings.event.MeetingEvent.MeetingNoted;
import se.klubba.meetings.event.MeetingEvent.MeetingRescheduled;
import se.klubba.meetings.event.MeetingEvent.MeetingScheduled;
import se.klubba.meetings.event.OccasionEvent.OccasionProposed;
import se.klubba.meetings.event.OccasionEvent.OccasionScheduled;
import se.klubba.people.event.PersonEvent.OfficeNoted;
import se.klubba.people.event.PersonEvent.PersonNoted;
import se.klubba.people.event.PersonEvent.PersonRenamed;
import se.klubba.people.event.PersonEvent.PrincipalNoted;
import se.klubba.record.event.RecordEvent.DocumentKept;
import se.klubba.record.event.RecordEvent.EntryCorrected;
import se.klubba.record.event.RecordEvent.EntryRetracted;
import se.klubba.record.event.RecordEvent.WordsDisposedOf;
import se.klubba.timeline.Entry;
import se.klubba.timeline.Timeline;

/**
 * What the register knows by name, as it stands now. Case and white space do not count; everything else does, since Gärdsback and
 * Gårdsback, or Helén and Helen, may be two (DOMAIN, Rules: matched by suggestion, never merged). A meeting is known by its body and day.
 */
final class NamesOnRecord {
    /** The facts that have to be read for it. */
    static final Set<Class<? extends KlubbaEvent>> READS = Set.of(
            BodyEstablished.class,
            BodyNoted.class,
            BodyRenamed.class,
            PersonNoted.class,
            PersonRenamed.class,
            PrincipalNoted.class,
            OfficeNoted.class,
            MatterRaised.class,
            InstrumentNoted.class,
            InstrumentDrafted.class,
            OccasionProposed.class,
            OccasionScheduled.class,
            FundingGranted.class,
            MeetingNoted.class,
            MeetingScheduled.class,
            MeetingRescheduled.class,
            DocumentKept.class,
            EntryCorrected.class,
            EntryRetracted.class,
            WordsDisposedOf.class);

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private record Held(BodyId body, LocalDate on, @Nullable LocalTime starts) {}

    private final Map<Identifier, String> names = new LinkedHashMap<>();
    private final Map<MeetingId, Held> meetings = new HashMap<>();
    private final Set<Identifier> nameless = new LinkedHashSet<>();

    private NamesOnRecord() {}

    static NamesOnRecord of(Collection<Entry> entries) {
        var register = new NamesOnRecord();
        register.add(Timeline.of(entries).facts().stream().map(f -> f.event()).toList());
        return register;
    }

    /** What was decided a moment ago is known as well. */
    void add(List<? extends KlubbaEvent> events) {
        for (var event : events) {
            switch (event) {
                case BodyEstablished e -> name(e.body(), e.name());
                case BodyNoted e -> name(e.body(), e.name());
                case BodyRenamed e -> name(e.body(), e.name());
                case PersonNoted e -> name(e.person(), e.name());
                case PersonRenamed e -> name(e.person(), e.name());
                case PrincipalNoted e -> name(e.principal(), e.name());
                case OfficeNoted e -> name(e.office(), e.name());
                case MatterRaised e -> name(e.matter(), e.title());
                case InstrumentNoted e -> name(e.instrument(), e.name());
                case InstrumentDrafted e -> name(e.instrument(), e.name());
                case OccasionProposed e -> name(e.occasion(), e.name());
                case OccasionScheduled e -> name(e.occasion(), e.name());
                case FundingGranted e -> name(e.funding(), e.name());
                case DocumentKept e -> name(e.document(), e.name());
                case MeetingNoted e -> meetings.putIfAbsent(e.meeting(), new Held(e.body(), e.on(), null));
                case MeetingScheduled e -> meetings.put(e.meeting(), new Held(e.body(), e.on(), e.starts()));
                case MeetingRescheduled e ->
                    meetings.computeIfPresent(e.meeting(), (_, held) -> new Held(held.body(), e.to(), e.starts()));
                default -> {
                    // names nothing
                }
            }
        }
    }

    private void name(Identifier it, Words name) {
        if (name.disposed()) {
            names.remove(it);
            nameless.add(it);
        } else {
            names.put(it, name.or(""));
        }
    }

    /** Everything of that type and name. */
    List<Identifier> named(Class<? extends Identifier> type, String name) {
        var folded = folded(name);
        return names.entrySet().stream()
                .filter(e -> type.isInstance(e.getKey()) && folded(e.getValue()).equals(folded))
                .map(Map.Entry::getKey)
                .toList();
    }

    boolean knows(Identifier it) {
        return names.containsKey(it) || nameless.contains(it) || it instanceof MeetingId m && meetings.containsKey(m);
    }

    /** Whether it was sent and not disposed of. */
    boolean keeps(DocumentId document) {
        return names.containsKey(document);
    }

    List<DocumentId> documents(String name) {
        return named(DocumentId.class, name).stream()
                .map(DocumentId.class::cast)
                .toList();
    }

    List<MeetingId> meetings(BodyId body, LocalDate on) {
        return meetings.entrySet().stream()
                .filter(e ->
                        e.getValue().body().equals(body) && e.getValue().on().equals(on))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Those of them that begin at that hour. */
    List<MeetingId> meetings(BodyId body, LocalDate on, LocalTime starts) {
        return meetings(body, on).stream()
                .filter(m -> meetings.get(m) instanceof Held held && starts.equals(held.starts()))
                .toList();
    }

    /** Names of that type that share a word with it when marks are left out: what may have been meant. */
    List<String> like(Class<? extends Identifier> type, String name) {
        var words = words(name);
        return names.entrySet().stream()
                .filter(e -> type.isInstance(e.getKey()))
                .map(Map.Entry::getValue)
                .filter(known -> words(known).stream().anyMatch(words::contains))
                .distinct()
                .limit(3)
                .toList();
    }

    private static Set<String> words(String name) {
        var plain = MARKS.matcher(Normalizer.normalize(folded(name), Normalizer.Form.NFD))
                .replaceAll("");
        var words = new LinkedHashSet<>(List.of(BETWEEN_WORDS.split(plain)));
        words.removeIf(w -> w.length() < 3);
        return words;
    }

    /** For people to read. */
    String shown(Identifier it) {
        if (it instanceof MeetingId meeting && meetings.get(meeting) instanceof Held(var body, var on, var starts)) {
            return shown(body) + " " + on + (starts == null ? "" : " " + starts);
        }
        return names.getOrDefault(it, it.value());
    }

    /** What an identifier stands for, whatever kind of thing that is. */
    Optional<String> named(String id) {
        return Stream.concat(names.keySet().stream(), meetings.keySet().stream())
                .filter(it -> it.value().equals(id))
                .map(this::shown)
                .findFirst();
    }

    /** Whether the name of somebody among them was disposed of. */
    boolean anyNameless(Collection<PersonId> people) {
        return people.stream().anyMatch(nameless::contains);
    }

    private static String folded(String name) {
        return SPACE.matcher(Normalizer.normalize(name.strip(), Normalizer.Form.NFC))
                .replaceAll(" ")
                .toLowerCase(Locale.ROOT);
    }
}
