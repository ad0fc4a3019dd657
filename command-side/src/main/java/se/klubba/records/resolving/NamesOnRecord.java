package se.klubba.records.resolving;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.EventCatalog;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.Subjects;
import se.klubba.kernel.Words;
import se.klubba.meetings.event.MeetingEvent.MeetingHeldJointly;
import se.klubba.meetings.event.MeetingEvent.MeetingNoted;
import se.klubba.meetings.event.MeetingEvent.MeetingRescheduled;
import se.klubba.meetings.event.MeetingEvent.MeetingScheduled;
import se.klubba.timeline.Entry;
import se.klubba.timeline.Timeline;

/**
 * What the register knows by name, as it stands now, under the names that things had before as well. What is written alike in Unicode's
 * compatibility form, without regard to case and white space, is one name; letters with marks count, since Gärdsback and Gårdsback may be two
 * (DOMAIN, Rules: matched by suggestion, never merged). A meeting is known by its body and day, and by the day that it was moved from.
 */
public final class NamesOnRecord {
    /** The facts that have to be read for it. */
    public static final Set<Class<? extends KlubbaEvent>> READS = Stream.concat(
                    EventCatalog.all().stream().filter(type -> Subjects.of(type).called() != null),
                    Timeline.AMENDING.stream())
            .collect(Collectors.toUnmodifiableSet());

    private record Held(BodyId body, LocalDate on, @Nullable LocalTime starts) {}

    private final Map<Identifier, String> names = new LinkedHashMap<>();
    private final Map<String, Set<Identifier>> byName = new HashMap<>();
    private final Map<String, Set<Identifier>> byFormerName = new HashMap<>();
    private final Map<MeetingId, Held> meetings = new LinkedHashMap<>();
    private final Map<MeetingId, Held> before = new LinkedHashMap<>();
    /** Those of whom a meeting is as well. */
    private final Map<MeetingId, Set<BodyId>> joint = new HashMap<>();

    private final Set<MeetingId> scheduled = new HashSet<>();
    private final Set<Identifier> nameless = new LinkedHashSet<>();
    /** On record before the file at hand. */
    private final Set<Identifier> onRecord = new LinkedHashSet<>();
    /** Of those, by type; made when it is asked for, and anew where one of them is called otherwise since. */
    private final Map<Class<? extends Identifier>, NearIndex<Identifier>> near = new HashMap<>();

    private NamesOnRecord() {}

    public static NamesOnRecord of(Collection<Entry> entries) {
        var register = new NamesOnRecord();
        register.add(Timeline.of(entries).facts().stream().map(f -> f.event()).toList());
        register.onRecord.addAll(register.names.keySet());
        return register;
    }

    /** What was decided a moment ago is known as well. */
    public void add(List<? extends KlubbaEvent> events) {
        for (var event : events) {
            switch (event) {
                case MeetingNoted e -> meetings.putIfAbsent(e.meeting(), new Held(e.body(), e.on(), null));
                case MeetingScheduled e -> {
                    meetings.put(e.meeting(), new Held(e.body(), e.on(), e.starts()));
                    scheduled.add(e.meeting());
                }
                case MeetingRescheduled e -> move(e);
                case MeetingHeldJointly e ->
                    joint.computeIfAbsent(e.meeting(), _ -> new HashSet<>()).addAll(e.with());
                default -> {
                    var called = event.called();
                    if (called != null) {
                        event.names().forEach(it -> name(it, called));
                    }
                    var alias = event.alias();
                    if (alias != null && !alias.disposed()) {
                        event.names()
                                .forEach(it -> byFormerName
                                        .computeIfAbsent(Alike.folded(alias.or("")), _ -> new LinkedHashSet<>())
                                        .add(it));
                    }
                }
            }
        }
    }

    private void name(Identifier it, Words name) {
        if (onRecord.contains(it)) {
            near.clear();
        }
        var known = names.get(it);
        if (known != null) {
            var was = Alike.folded(known);
            byName.getOrDefault(was, Set.of()).remove(it);
            if (!name.disposed()) {
                byFormerName.computeIfAbsent(was, _ -> new LinkedHashSet<>()).add(it);
            }
        }
        if (name.disposed()) {
            names.remove(it);
            byFormerName.values().forEach(those -> those.remove(it));
            nameless.add(it);
        } else {
            names.put(it, name.or(""));
            byName.computeIfAbsent(Alike.folded(name.or("")), _ -> new LinkedHashSet<>())
                    .add(it);
        }
    }

    private void move(MeetingRescheduled e) {
        var held = meetings.get(e.meeting());
        if (held != null) {
            before.putIfAbsent(e.meeting(), held);
            meetings.put(e.meeting(), new Held(held.body(), e.to(), e.starts()));
        }
    }

    /** Everything of that type and name; where nothing has it now, what had it. */
    public List<Identifier> named(Class<? extends Identifier> type, String name) {
        var folded = Alike.folded(name);
        var now = ofType(type, byName.getOrDefault(folded, Set.of()));
        return now.isEmpty() ? ofType(type, byFormerName.getOrDefault(folded, Set.of())) : now;
    }

    private static List<Identifier> ofType(Class<? extends Identifier> type, Set<Identifier> some) {
        return some.stream().filter(type::isInstance).toList();
    }

    public boolean knows(Identifier it) {
        return names.containsKey(it) || nameless.contains(it) || it instanceof MeetingId m && meetings.containsKey(m);
    }

    /** Whether it was sent and not disposed of. */
    public boolean keeps(DocumentId document) {
        return names.containsKey(document);
    }

    public List<DocumentId> documents(String name) {
        return named(DocumentId.class, name).stream()
                .map(DocumentId.class::cast)
                .toList();
    }

    public List<MeetingId> meetings(BodyId body, LocalDate on) {
        return on(meetings, body, on);
    }

    /** Those that were to be on that day, and were moved. */
    public List<MeetingId> movedFrom(BodyId body, LocalDate on) {
        return on(before, body, on);
    }

    private List<MeetingId> on(Map<MeetingId, Held> some, BodyId body, LocalDate on) {
        return some.entrySet().stream()
                .filter(e -> e.getValue().on().equals(on)
                        && (e.getValue().body().equals(body)
                                || joint.getOrDefault(e.getKey(), Set.of()).contains(body)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Those of them that begin at that hour. */
    public List<MeetingId> meetings(BodyId body, LocalDate on, LocalTime starts) {
        return meetings(body, on).stream().filter(m -> starts.equals(starts(m))).toList();
    }

    /** Whose meeting it is, or else as it is said. */
    public BodyId body(MeetingId meeting, BodyId otherwise) {
        return meetings.get(meeting) instanceof Held held ? held.body() : otherwise;
    }

    /** Whose meeting it is; null where that is not known. */
    public @Nullable BodyId bodyOf(MeetingId meeting) {
        return meetings.get(meeting) instanceof Held held ? held.body() : null;
    }

    /** The day that it is on; null where that is not known. */
    public @Nullable LocalDate day(MeetingId meeting) {
        return meetings.get(meeting) instanceof Held held ? held.on() : null;
    }

    /** Whether it is known by that date only. */
    public boolean onlyNoted(MeetingId meeting, LocalDate on) {
        return on.equals(day(meeting)) && !scheduled.contains(meeting) && !before.containsKey(meeting);
    }

    /** Whether it is on record that it was called. */
    public boolean isScheduled(MeetingId meeting) {
        return scheduled.contains(meeting);
    }

    /** When it begins; null where that is not known. */
    public @Nullable LocalTime starts(MeetingId meeting) {
        return meetings.get(meeting) instanceof Held held ? held.starts() : null;
    }

    /** Names of that type that share a word with it when marks are left out: what may have been meant. */
    public List<String> like(Class<? extends Identifier> type, String name) {
        return names.entrySet().stream()
                .filter(e -> type.isInstance(e.getKey()))
                .map(Map.Entry::getValue)
                .filter(known -> Alike.shareAWord(known, name))
                .distinct()
                .limit(3)
                .toList();
    }

    /** Of that type, on record before this file, what is called nearly so: maybe the same, maybe another. */
    public List<Identifier> near(Class<? extends Identifier> type, String name) {
        return near.computeIfAbsent(type, this::index).near(name, type == PersonId.class);
    }

    private NearIndex<Identifier> index(Class<? extends Identifier> type) {
        var index = new NearIndex<Identifier>();
        onRecord.stream().filter(type::isInstance).forEach(it -> {
            if (names.get(it) instanceof String known) {
                index.add(known, it);
            }
        });
        return index;
    }

    /** What has that identifier, where it has a name. */
    public Optional<Identifier> identified(String id) {
        return Stream.concat(names.keySet().stream(), meetings.keySet().stream())
                .filter(it -> it.value().equals(id))
                .findFirst();
    }

    /** For people to read. */
    public String shown(Identifier it) {
        if (it instanceof MeetingId meeting && meetings.get(meeting) instanceof Held(var body, var on, var starts)) {
            return shown(body) + " " + on + (starts == null ? "" : " " + starts);
        }
        return names.getOrDefault(it, it.value());
    }

    /** What an identifier stands for, whatever kind of thing that is. */
    public Optional<String> named(String id) {
        return Stream.concat(names.keySet().stream(), meetings.keySet().stream())
                .filter(it -> it.value().equals(id))
                .map(this::shown)
                .findFirst();
    }

    /** Whether the name of somebody among them was disposed of. */
    public boolean anyNameless(Collection<PersonId> people) {
        return people.stream().anyMatch(nameless::contains);
    }
}
