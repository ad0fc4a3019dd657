package se.klubba.acts;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.axonframework.messaging.commandhandling.CommandHandler;
import org.axonframework.messaging.commandhandling.CommandHandlingComponent;
import org.axonframework.messaging.commandhandling.CommandMessage;
import org.axonframework.messaging.commandhandling.CommandResultMessage;
import org.axonframework.messaging.commandhandling.GenericCommandResultMessage;
import org.axonframework.messaging.commandhandling.SimpleCommandHandlingComponent;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.MessageTypeResolver;
import org.axonframework.messaging.core.interception.CorrelationDataInterceptor;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.jspecify.annotations.Nullable;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.axon.mongodb.Past;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MeetingId;
import se.klubba.timeline.Entry;

/** Handles every act in the same way: reads what its rule asks for, lets the rule decide, appends what follows. */
final class ActHandler implements CommandHandler {
    /** What of a command's metadata its events have too. */
    private static final List<String> KEPT = List.of(
            Acting.ACTOR, Acting.ACCOUNT, Acting.PERSON, Acting.ROLE, Acting.ASSURANCE, Acting.REQUEST, Acting.SENT);

    private static final MessageType RECORDED = new MessageType("acts", "Recorded", "1");

    private final Rules rules;
    private final Supplier<LocalDate> today;
    private final ZoneId zone;
    private final LongFunction<@Nullable Entry> entryAt;
    private final Function<MeetingId, List<Map<String, String>>> recordedAt;

    /**
     * @param today in the register's time zone, which is {@code zone}
     * @param entryAt the entry at a position of the log; null where the log is shorter
     * @param recordedAt the metadata of all that is on record of what happened at a meeting
     */
    ActHandler(
            Rules rules,
            Supplier<LocalDate> today,
            ZoneId zone,
            LongFunction<@Nullable Entry> entryAt,
            Function<MeetingId, List<Map<String, String>>> recordedAt) {
        this.rules = rules;
        this.entryAt = entryAt;
        this.recordedAt = recordedAt;
        this.today = today;
        this.zone = zone;
    }

    /** Under the name of every act that there is a rule for. */
    CommandHandlingComponent subscribed(MessageTypeResolver names) {
        var component = SimpleCommandHandlingComponent.create("acts");
        for (var act : rules.acts()) {
            component.subscribe(names.resolveOrThrow(act).qualifiedName(), this);
        }
        return component;
    }

    @Override
    public MessageStream.Single<CommandResultMessage> handle(CommandMessage command, ProcessingContext context) {
        return MessageStream.just(new GenericCommandResultMessage(RECORDED, recorded(command, context)));
    }

    private Recorded recorded(CommandMessage command, ProcessingContext context) {
        var act = (Act) Objects.requireNonNull(command.payload(), "a command without an act");
        var past = Past.of(context);
        refuseUndated(act);
        var facts = read(act, past);
        // after the facts: were it before, another sending of the same could be among them and not be found
        var earlier = sentBefore(command.metadata(), past);
        if (!earlier.isEmpty()) {
            return new Recorded(
                    Receipt.of(act, events(earlier)), earlier.getLast().position() + 1);
        }
        Stale.refuse(seen(command), newest(facts), position -> entryAt.apply(position) != null);
        Grounds.mustBeOnRecord(act, facts, past);
        var events = rules.decide(act, facts);
        OtherBody.refuse(events, command.metadata(), today.get(), about(facts, past), entryAt);
        Approving.refuse(events, command.metadata(), today.get(), recordedAt);
        if (!events.isEmpty() && !command.metadata().containsKey(Acting.JUDGED_ONLY)) {
            var metadata = metadata(command);
            // else all that the command carries is put on its events beside this, what is of commands only too
            context.putResource(CorrelationDataInterceptor.CORRELATION_DATA, metadata);
            EventAppender.forContext(context).append(messages(events, metadata, context));
        }
        return new Recorded(Receipt.of(act, events), null);
    }

    /** What has been read is not read again: the store takes each criterion once. */
    private Function<Key, List<KlubbaEvent>> about(Facts facts, Past past) {
        var read = new HashMap<Key, List<KlubbaEvent>>();
        return thing -> read.computeIfAbsent(thing, key -> {
            var found = facts.asked().contains(key)
                    ? facts.entries().stream()
                            .filter(e -> e.event().keys().contains(key))
                            .toList()
                    : entries(Set.of(key), past);
            return found.stream().map(Entry::event).toList();
        });
    }

    private static void refuseUndated(Act act) {
        var recordable = act.getClass().getAnnotation(Recordable.class);
        if (recordable != null && recordable.dated() && act.at().happenedOn() == null) {
            throw new Malformed(List.of(Reading.missing(ActForm.HAPPENED_ON)));
        }
    }

    /** In rounds: what is read may name more. All of it is in the condition of the append. */
    private Facts read(Act act, Past past) {
        var facts = Facts.none(today.get(), zone);
        for (var asked = rules.concerning(act, facts); !asked.isEmpty(); asked = unread(act, facts)) {
            facts = facts.with(asked, entries(asked, past));
        }
        return facts;
    }

    /** By tag, or by its place in the log: what stands at a place never changes, so that it needs no condition. */
    private List<Entry> entries(Set<Key> asked, Past past) {
        var found = new ArrayList<Entry>();
        var tags = new HashSet<>(asked);
        for (var key : asked) {
            if (Facts.asksForEntry(key)) {
                tags.remove(key);
                var entry = entryAt.apply(Long.parseLong(key.value()));
                if (entry != null) {
                    found.add(entry);
                }
            }
        }
        if (!tags.isEmpty()) {
            past.read(anyOf(tags)).forEach(e -> found.add(entry(e)));
        }
        return found;
    }

    static Entry entry(LoggedEvent event) {
        return Entry.of(event.position(), event.recordedAt(), event.metadata(), event.payload());
    }

    private Set<Key> unread(Act act, Facts facts) {
        var more = new HashSet<>(rules.concerning(act, facts));
        more.removeAll(facts.asked());
        return more;
    }

    private static EventCriteria anyOf(Set<Key> keys) {
        return EventCriteria.either(keys.stream()
                .<EventCriteria>map(k -> EventCriteria.havingTags(Tag.of(k.name(), k.value())))
                .toList());
    }

    /** What an earlier sending under the same idempotency key led to. */
    private static List<LoggedEvent> sentBefore(Map<String, String> sender, Past past) {
        var request = sender.get(Acting.REQUEST);
        if (request == null) {
            return List.of();
        }
        var earlier = past.read(EventCriteria.havingTags(Tag.of(Acting.REQUEST, request)));
        for (var event : earlier) {
            if (!Objects.equals(event.metadata().get(Acting.SENT), sender.get(Acting.SENT))) {
                throw new KeyReused(event.position());
            }
        }
        return earlier;
    }

    private static @Nullable Long seen(CommandMessage command) {
        var said = command.metadata().get(Acting.SEEN);
        return said == null ? null : Long.valueOf(said);
    }

    private static long newest(Facts facts) {
        var entries = facts.entries();
        return entries.isEmpty() ? -1 : entries.getLast().position();
    }

    private static List<KlubbaEvent> events(List<LoggedEvent> logged) {
        return logged.stream().map(e -> (KlubbaEvent) e.payload()).toList();
    }

    private static List<EventMessage> messages(
            List<KlubbaEvent> events, Map<String, String> metadata, ProcessingContext context) {
        var names = context.component(MessageTypeResolver.class);
        var messages = new ArrayList<EventMessage>();
        for (var event : events) {
            messages.add(new GenericEventMessage(names.resolveOrThrow(event), event, metadata));
        }
        return messages;
    }

    private static Map<String, String> metadata(CommandMessage command) {
        var sender = command.metadata();
        var metadata = new HashMap<String, String>();
        for (var name : KEPT) {
            var value = sender.get(name);
            if (value != null) {
                metadata.put(name, value);
            }
        }
        metadata.put(Acting.CORRELATION, sender.getOrDefault(Acting.CORRELATION, command.identifier()));
        metadata.put(Acting.CAUSATION, command.identifier());
        return metadata;
    }
}
