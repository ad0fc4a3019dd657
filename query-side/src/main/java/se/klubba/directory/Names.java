package se.klubba.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.bodies.event.BodyEvent.BodyDissolved;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.Key;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.OfficeId;
import se.klubba.kernel.Party;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.PrincipalId;
import se.klubba.meetings.event.MeetingEvent.MeetingHeldJointly;
import se.klubba.meetings.event.MeetingEvent.MeetingNoted;
import se.klubba.meetings.event.MeetingEvent.MeetingRescheduled;
import se.klubba.meetings.event.MeetingEvent.MeetingScheduled;
import se.klubba.people.event.PersonEvent.PersonsFoundSame;
import se.klubba.people.event.PersonEvent.PrincipalNoted;
import se.klubba.reading.Background;
import se.klubba.reading.Named;
import se.klubba.reading.OnRecord;
import se.klubba.reading.Standing;
import se.klubba.reading.Who;
import se.klubba.timeline.Fact;
import se.klubba.words.Messages;
import se.klubba.words.Sentences;

/** What everything was called, on the day and as known at the moment of one answer. */
public final class Names {
    /** Groups of groups of principals are followed so far. */
    private static final int DEEPEST = 10;

    private final OnRecord known;
    private final Map<Identifier, Named> named = new HashMap<>();
    private final Map<PersonId, PersonId> same = new HashMap<>();
    private final Background reading;
    private final LocalDate day;

    private Names(Background reading, OnRecord known) {
        this.reading = reading;
        this.known = known;
        this.day = reading.day();
    }

    public static Names of(Background reading, Directory directory) {
        return new Names(reading, reading.of(directory));
    }

    public Named of(Identifier thing) {
        var before = named.get(thing);
        if (before != null) {
            return before;
        }
        var found = named(thing);
        named.put(thing, found);
        return found;
    }

    private Named named(Identifier thing) {
        return switch (thing) {
            case PersonId person -> {
                var kept = same(person);
                yield new Named(kept.value(), name(kept));
            }
            case MeetingId meeting -> new Named(meeting.value(), meeting(meeting));
            default -> new Named(thing.value(), name(thing));
        };
    }

    /** How one entry of a person is written, whatever it was found to be. */
    public @Nullable String entry(PersonId entry) {
        return name(entry);
    }

    public @Nullable Named orNull(@Nullable Identifier thing) {
        return thing == null ? null : of(thing);
    }

    public Who of(Party party) {
        return switch (party) {
            case Party.OfBody(var it) -> who("body", it);
            case Party.OfPerson(var it) -> who("person", it);
            case Party.OfOffice(var it) -> who("office", it);
            case Party.OfPrincipal(var it) -> who("principal", it);
            case Party.Each(var it) -> who("each", it);
            case Party.Several(var parties) ->
                several(parties.stream().map(this::of).toList());
            case Party.NotStated() -> Who.NOT_STATED;
        };
    }

    /** The entry that this one was found to be the same person as; itself where that was never said. */
    public PersonId same(PersonId person) {
        var before = same.get(person);
        if (before != null) {
            return before;
        }
        var found = kept(person);
        same.put(person, found);
        return found;
    }

    private PersonId kept(PersonId person) {
        var passed = new HashSet<PersonId>();
        var kept = person;
        while (passed.add(kept)) {
            var found = kept;
            kept = facts(found.key())
                    .events(PersonsFoundSame.class)
                    .filter(e -> e.same().equals(found))
                    .reduce((_, last) -> last)
                    .map(PersonsFoundSame::kept)
                    .orElse(found);
        }
        return kept;
    }

    /** What dissolved a body by the day; null where nothing did. */
    public @Nullable Fact dissolution(BodyId body) {
        return facts(body.key())
                .facts(BodyDissolved.class)
                .filter(f -> Standing.happened(f, day))
                .reduce((_, last) -> last)
                .orElse(null);
    }

    /** Whatever it is of what can be given an assignment: a body, a person, an office or a principal; null where none of these is called so. */
    public @Nullable Named recipient(String id) {
        return Stream.<Identifier>of(new BodyId(id), new PersonId(id), new OfficeId(id), new PrincipalId(id))
                .map(this::of)
                .filter(named -> named.name() != null)
                .findFirst()
                .orElse(null);
    }

    /** Who has what a body had: by the day, its successor where it was dissolved and one was named; else itself. */
    public BodyId successor(BodyId body) {
        var passed = new HashSet<BodyId>();
        var at = body;
        while (passed.add(at)) {
            var by = dissolution(at);
            var next = by == null ? null : ((BodyDissolved) by.event()).successor();
            at = next == null ? at : next;
        }
        return at;
    }

    /** The same of a party; another than a body is itself. */
    public Party successor(Party party) {
        return switch (party) {
            case Party.OfBody(var body) -> Party.of(successor(body));
            case Party.Several(var parties) -> {
                var now = parties.stream().map(this::successor).distinct().toList();
                yield now.size() == 1 ? now.getFirst() : new Party.Several(now);
            }
            default -> party;
        };
    }

    /** The other entries of this person. */
    public Set<PersonId> alternatives(PersonId kept) {
        var all = new HashSet<PersonId>();
        facts(kept.key())
                .events(PersonsFoundSame.class)
                .map(PersonsFoundSame::same)
                .filter(other -> !other.equals(kept) && same(other).equals(same(kept)))
                .filter(all::add)
                .forEach(other -> all.addAll(alternatives(other)));
        return all;
    }

    /** Whether it is that principal, or belongs to that group of principals. */
    public boolean belongs(@Nullable PrincipalId principal, PrincipalId to) {
        return principal != null && outwards(principal).contains(to);
    }

    /** The outermost group that it belongs to; itself where it belongs to none. */
    public PrincipalId outermost(PrincipalId principal) {
        return outwards(principal).getLast();
    }

    private List<PrincipalId> outwards(PrincipalId principal) {
        var all = new ArrayList<PrincipalId>();
        @Nullable PrincipalId at = principal;
        while (at != null && all.size() < DEEPEST) {
            all.add(at);
            at = group(at);
        }
        return all;
    }

    private @Nullable PrincipalId group(PrincipalId principal) {
        return facts(principal.key())
                .events(PrincipalNoted.class)
                .map(PrincipalNoted::partOf)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** What says how it is called. */
    public Standing facts(Key thing) {
        var stored = known.find(Directory.key(thing));
        if (stored == null) {
            return new Standing(List.of());
        }
        reading.touch(stored.position());
        return stored.value();
    }

    /** The words of the language in which things are told. */
    public Messages messages() {
        return reading.messages();
    }

    /** What stands in the place of words that were disposed of. */
    public String disposed() {
        return reading.disposed();
    }

    private Who several(List<Who> all) {
        var called = all.stream()
                .map(one -> one.kind().equals("each")
                        ? messages().say("each", String.valueOf(one.name()))
                        : one.name() == null ? String.valueOf(one.id()) : one.name())
                .toList();
        return new Who("several", null, Sentences.listed(messages(), called), all);
    }

    private Who who(String kind, Identifier thing) {
        var named = of(thing);
        return Who.one(kind, named.id(), named.name());
    }

    /** Everything that it is or was called, in the order in which that was said; what was disposed of is not among it. */
    public List<String> allOf(Identifier thing) {
        return facts(thing.key()).names(thing.value()).distinct().toList();
    }

    /** As last said by that day; what was said first where all of it was later. */
    private @Nullable String name(Identifier thing) {
        @Nullable String said = null;
        for (Fact fact : facts(thing.key()).facts()) {
            var words = fact.event().called();
            if (words != null && (said == null || Standing.happened(fact, day))) {
                said = words.or(disposed());
            }
        }
        return said;
    }

    /** A meeting is called after its body and its date. */
    private @Nullable String meeting(MeetingId meeting) {
        @Nullable BodyId body = null;
        @Nullable LocalDate on = null;
        var with = new ArrayList<BodyId>();
        for (Fact fact : facts(meeting.key()).facts()) {
            boolean said = Standing.happened(fact, day) || body == null;
            switch (fact.event()) {
                case MeetingScheduled e
                when said -> {
                    body = e.body();
                    on = e.on();
                }
                case MeetingNoted e
                when said -> {
                    body = e.body();
                    on = on == null ? e.on() : on;
                }
                case MeetingRescheduled e when said -> on = e.to();
                case MeetingHeldJointly e -> with.addAll(e.with());
                default -> {}
            }
        }
        if (body == null) {
            return null;
        }
        var bodies = Stream.concat(Stream.of(body), with.stream())
                .distinct()
                .map(b -> of(b).shown())
                .toList();
        return Sentences.listed(messages(), bodies)
                + (on == null ? "" : " " + messages().told(on));
    }
}
