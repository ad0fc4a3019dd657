package se.klubba.accounts.visibility;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.klubba.assignments.event.AssignmentEvent.AssignmentGiven;
import se.klubba.funding.event.FundingEvent.FundingGranted;
import se.klubba.funding.event.FundingEvent.FundingNoted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentDrafted;
import se.klubba.instruments.event.InstrumentEvent.InstrumentNoted;
import se.klubba.kernel.Extent;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MeetingId;
import se.klubba.matters.event.MatterEvent.DecisionProposed;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.meetings.event.MeetingEvent.ExtractReceived;
import se.klubba.meetings.event.MeetingEvent.ItemPlacedOnAgenda;
import se.klubba.meetings.event.MeetingEvent.ItemRemovedFromAgenda;
import se.klubba.meetings.event.MeetingEvent.RecusalDeclared;
import se.klubba.people.event.PersonEvent;
import se.klubba.people.event.PersonEvent.OfficeHolderNamed;
import se.klubba.record.event.RecordEvent.EntryCorrected;
import se.klubba.record.event.RecordEvent.EntryRetracted;
import se.klubba.record.event.RecordEvent.SourceAdded;
import se.klubba.record.event.RecordEvent.WordsDisposedOf;
import se.klubba.visibility.event.VisibilityEvent;

/**
 * Everything that is hidden with one part of the record: what happened to it or at it, what that brought into being and what happened to that, what
 * was said of any of these entries, and the documents in which it stands. Grows with the log, and is used under the lock of whoever has it.
 */
final class Reach {
    private final Extent what;
    /** Things that came of it, and documents that tell of it. */
    private final Set<Key> things = new HashSet<>();

    private final Set<Long> entries = new HashSet<>();
    /** Meetings at which it was dealt with. */
    private final Set<MeetingId> meetings = new HashSet<>();

    private final Set<String> bodies = new HashSet<>();

    Reach(Extent what) {
        this.what = what;
        if (what instanceof Extent.OfMatter || what instanceof Extent.OfDocument) {
            things.add(what.of().key());
        }
    }

    Extent what() {
        return what;
    }

    Set<MeetingId> meetings() {
        return meetings;
    }

    Set<String> bodies() {
        return bodies;
    }

    /** An event that is in the log. */
    void follow(long position, KlubbaEvent event) {
        if (!touches(event)) {
            return;
        }
        entries.add(position);
        if (what instanceof Extent.OfName) {
            return;
        }
        var made = madeBy(event instanceof EntryCorrected corrected ? corrected.replacement() : event);
        if (made != null) {
            things.add(made.key());
        }
        event.at()
                .basis()
                .sources()
                .forEach(source -> things.add(source.document().key()));
        var meeting = event.at().basis().meeting();
        if (meeting != null) {
            meetings.add(meeting);
        }
        bodies.addAll(event.keys().stream()
                .filter(k -> k.name().equals("body"))
                .map(Key::value)
                .collect(Collectors.toSet()));
    }

    /** Whether anything is told of it among the first events of the log. */
    boolean isToldBefore(long position) {
        return entries.stream().anyMatch(entry -> entry < position);
    }

    /** Whether it is the thing itself, or something that came of it. */
    boolean has(Key thing) {
        return things.contains(thing);
    }

    /** Whether the event tells of it. */
    boolean touches(KlubbaEvent event) {
        return touches(event, event.keys());
    }

    /** @param keys those of the event, which it has to be read for */
    boolean touches(KlubbaEvent event, Set<Key> keys) {
        return byKey(keys)
                || switch (event) {
                    case EntryCorrected e -> entries.contains(e.entry()) || touches(e.replacement());
                    case EntryRetracted e -> entries.contains(e.entry());
                    case SourceAdded e -> entries.contains(e.entry());
                    case WordsDisposedOf e -> entries.contains(e.entry());
                    case VisibilityEvent e -> what.equals(extent(e)) || byPlace(e);
                    default -> byName(event, keys) || byPlace(event);
                };
    }

    private boolean byKey(Set<Key> keys) {
        return !Collections.disjoint(things, keys);
    }

    private boolean byName(KlubbaEvent event, Set<Key> keys) {
        return what instanceof Extent.OfName(var person)
                && event instanceof PersonEvent
                && !(event instanceof OfficeHolderNamed)
                && keys.contains(person.key());
    }

    private boolean byPlace(KlubbaEvent event) {
        var basis = event.at().basis();
        return switch (what) {
            case Extent.OfItem(var meeting, var item) ->
                meeting.equals(basis.meeting()) && within(item, basis.item()) || onAgenda(meeting, item, event);
            case Extent.OfClause(var meeting, var item, var clause) ->
                meeting.equals(basis.meeting())
                        && item.equals(basis.item())
                        && basis.clause() != null
                        && clause.equals(basis.clause().label());
            case Extent.OfMatter _, Extent.OfMeeting _, Extent.OfDocument _, Extent.OfName _ -> false;
        };
    }

    /** A sub-item is hidden with its item. */
    private static boolean within(ItemNumber item, @Nullable ItemNumber found) {
        return found != null && found.toString().matches(Pattern.quote(item.toString()) + "(?!\\d).*");
    }

    private static boolean onAgenda(MeetingId meeting, ItemNumber item, KlubbaEvent event) {
        return switch (event) {
            case ItemPlacedOnAgenda e -> e.meeting().equals(meeting) && within(item, e.item());
            case ItemRemovedFromAgenda e -> e.meeting().equals(meeting) && within(item, e.item());
            case ExtractReceived e -> e.meeting().equals(meeting) && within(item, e.item());
            case RecusalDeclared e -> e.meeting().equals(meeting) && within(item, e.item());
            default -> false;
        };
    }

    private static @Nullable Identifier madeBy(KlubbaEvent event) {
        return switch (event) {
            case AssignmentGiven e -> e.assignment();
            case DecisionProposed e -> e.proposal();
            case DecisionRecorded e -> e.decision();
            case InstrumentDrafted e -> e.instrument();
            case InstrumentNoted e -> e.instrument();
            case FundingGranted e -> e.funding();
            case FundingNoted e -> e.funding();
            default -> null;
        };
    }

    static @Nullable Extent extent(VisibilityEvent event) {
        return switch (event) {
            case VisibilityEvent.MadeConfidential e -> e.what();
            case VisibilityEvent.ConfidentialityLifted e -> e.what();
            case VisibilityEvent.Published e -> e.what();
            case VisibilityEvent.Unpublished e -> e.what();
            case VisibilityEvent.PublishingSet _ -> null;
        };
    }
}
