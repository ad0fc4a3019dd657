package se.klubba.acts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.assignments.event.AssignmentEvent.AssignmentReported;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.Party;
import se.klubba.kernel.Refusal;
import se.klubba.meetings.event.MeetingEvent;
import se.klubba.meetings.event.MeetingEvent.ExtractReceived;
import se.klubba.meetings.event.MeetingEvent.MinutesApproved;
import se.klubba.record.event.RecordEvent.EntryCorrected;
import se.klubba.record.event.RecordEvent.EntryRetracted;
import se.klubba.record.event.RecordEvent.WordsDisposedOf;
import se.klubba.timeline.Entry;

/** Who acts may do so in some bodies, and what would be recorded belongs to another, or to none. */
public final class OtherBody extends Refusal {
    private OtherBody(String whatIsSo) {
        super("other-body", Kind.FORBIDDEN, whatIsSo);
    }

    /**
     * What happened at a meeting belongs to the bodies that met, what a body did outside its meetings to that body; else what is said of a body belongs to that. What is only noted, as that there
     * is a person, or that a document is kept, belongs to nobody and may be noted by anybody who may act at all.
     *
     * @param sender metadata by the names of {@link Acting}: where {@link Acting#WITHIN} is absent, any body is theirs
     * <p>What is said of an entry, that it is corrected, retracted or rid of its words, is judged as that entry would be as well: as it was first
     * recorded, as it stands, and as it is to be.
     *
     * @param today on which minutes may be approved by a verifier, who has a seat in the body and records nothing else
     * @param about facts of meetings and of assignments, by the thing
     * @param entryAt the entry at a position of the log; null where the log is shorter
     * @throws OtherBody naming what is not theirs
     */
    static void refuse(
            List<KlubbaEvent> events,
            Map<String, String> sender,
            LocalDate today,
            Function<Key, ? extends Collection<? extends KlubbaEvent>> about,
            LongFunction<@Nullable Entry> entryAt) {
        var within = sender.get(Acting.WITHIN);
        if (within == null) {
            return;
        }
        var own = Acting.each(within);
        var parties = Acting.each(sender.get(Acting.FOR));
        var seated = Acting.each(sender.get(Acting.SEATED));
        for (var event : events) {
            if (event instanceof MinutesApproved approved && Approving.isByVerifier(approved, sender, today)) {
                refuseOthers(event, seated, events, about);
                continue;
            }
            if (event instanceof AssignmentReported reported && isOf(parties, reported, about)
                    || event instanceof ExtractReceived received && isBy(parties, seated, received)) {
                continue;
            }
            refuseOthers(event, own, events, about);
            switch (event) {
                case EntryCorrected e -> {
                    refuseOthers(entry(e.entry(), entryAt), own, events, about);
                    refuseOthers(e.formerKeys(), own, events, about);
                    refuseOthers(e.replacement(), own, events, about);
                }
                case EntryRetracted e -> {
                    refuseOthers(entry(e.entry(), entryAt), own, events, about);
                    refuseOthers(e.formerKeys(), own, events, about);
                }
                case WordsDisposedOf e -> {
                    refuseOthers(entry(e.entry(), entryAt), own, events, about);
                    refuseOthers(e.formerKeys(), own, events, about);
                }
                default -> {}
            }
        }
    }

    private static KlubbaEvent entry(long position, LongFunction<@Nullable Entry> entryAt) {
        return Objects.requireNonNull(entryAt.apply(position), "an entry that something is said of")
                .event();
    }

    /** Whoever was given something may say how it goes. */
    private static boolean isOf(
            Set<String> parties,
            AssignmentReported reported,
            Function<Key, ? extends Collection<? extends KlubbaEvent>> about) {
        return about.apply(reported.assignment().key()).stream()
                .flatMap(e -> e.keys().stream())
                .anyMatch(k -> k.name().equals("party") && parties.contains(k.value()));
    }

    /**
     * Whoever received an extract may say so, whoever met: for herself, for whom she stands for, and for a body in which she has a seat. What is said to
     * have happened at a meeting is of that meeting, as everything is.
     */
    private static boolean isBy(Set<String> parties, Set<String> seated, ExtractReceived received) {
        return received.at().basis().meeting() == null
                && received.by().each().stream().allMatch(by -> isOne(parties, seated, by));
    }

    private static boolean isOne(Set<String> parties, Set<String> seated, Party by) {
        return by instanceof Party.OfBody(var body)
                ? seated.contains(body.value())
                : by.keys().anyMatch(k -> parties.contains(k.value()));
    }

    private static void refuseOthers(
            KlubbaEvent event,
            Set<String> own,
            List<KlubbaEvent> events,
            Function<Key, ? extends Collection<? extends KlubbaEvent>> about) {
        var keys = event.keys();
        refuseOthers(keys, own, events, about);
        if (meetings(keys).isEmpty()
                && named("actOf", keys.stream()).isEmpty()
                && named("body", keys.stream()).isEmpty()
                && event.at().happenedOn() != null) {
            throw new OtherBody("it belongs to no body in which you may record: say at which meeting it happened");
        }
    }

    private static void refuseOthers(
            Set<Key> keys,
            Set<String> own,
            List<KlubbaEvent> events,
            Function<Key, ? extends Collection<? extends KlubbaEvent>> about) {
        var meetings = meetings(keys);
        for (var meeting : meetings) {
            var bodies =
                    named("body", meetingsAmong(events, about, meeting).stream().flatMap(e -> e.keys().stream()));
            if (bodies.stream().noneMatch(own::contains)) {
                throw new OtherBody("meeting " + meeting + " is not of a body in which you may record");
            }
        }
        if (meetings.isEmpty()) {
            var outside = named("actOf", keys.stream());
            for (var body : outside.isEmpty() ? named("body", keys.stream()) : outside) {
                if (!own.contains(body)) {
                    throw new OtherBody("you may not record in body " + body);
                }
            }
        }
    }

    private static Collection<KlubbaEvent> meetingsAmong(
            List<KlubbaEvent> events,
            Function<Key, ? extends Collection<? extends KlubbaEvent>> about,
            String meeting) {
        var key = new Key("meeting", meeting);
        return Stream.concat(about.apply(key).stream(), events.stream())
                .filter(e -> e instanceof MeetingEvent && e.keys().contains(key))
                .map(e -> (KlubbaEvent) e)
                .toList();
    }

    /** Where it happened; where it did not happen at one, those that it is about. */
    private static Set<String> meetings(Set<Key> keys) {
        var at = named("at", keys.stream());
        return at.isEmpty() ? named("meeting", keys.stream()) : at;
    }

    private static Set<String> named(String key, Stream<Key> keys) {
        return keys.filter(k -> k.name().equals(key)).map(Key::value).collect(Collectors.toSet());
    }
}
