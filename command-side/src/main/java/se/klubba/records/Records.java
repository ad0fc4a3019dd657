package se.klubba.records;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.klubba.acts.Act;
import se.klubba.acts.Acting;
import se.klubba.acts.Facts;
import se.klubba.acts.Recorder;
import se.klubba.acts.Register;
import se.klubba.acts.Rules;
import se.klubba.acts.Stale;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.documents.Documents;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.Identifier;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.OfficeId;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.PrincipalId;
import se.klubba.records.format.RecordFaulty;
import se.klubba.records.judging.Judging;
import se.klubba.records.judging.RecordMinutes;
import se.klubba.records.resolving.NamesOnRecord;
import se.klubba.records.resolving.Plan;
import se.klubba.records.resolving.Telling;
import se.klubba.words.Language;

/** Takes record files: checks all of one first, then records all of it or nothing. */
@Component
public class Records {
    private final EventLog log;
    private final Rules rules;
    private final Documents documents;
    private final Recorder recorder;
    private final Clock clock;
    private final Register register;
    /** Of two files that name the same new thing at the same time, the second finds it. */
    private final ReentrantLock oneAtATime = new ReentrantLock();

    Records(EventLog log, Rules rules, Documents documents, Recorder recorder, Clock clock, Register register) {
        this.log = log;
        this.rules = rules;
        this.documents = documents;
        this.recorder = recorder;
        this.clock = clock;
        this.register = register;
    }

    /**
     * What a file came to, or would come to.
     *
     * @param acts what is new, in order
     * @param alreadyRecorded keys of what was recorded before and says the same
     * @param deviations of all acts, each once
     * @param position a view that has seen this many events has seen all of it that is on record
     */
    public record Outcome(
            MeetingId meeting,
            List<Told> acts,
            List<String> alreadyRecorded,
            Set<Deviation> deviations,
            int events,
            long position) {}

    /**
     * One act of a file.
     *
     * @param line of the file
     * @param events in words, in order
     */
    public record Told(String key, int line, List<String> events, List<Deviation> deviations) {}

    /**
     * @param file by which faults name it
     * @param dryRun whether to say what would be recorded, and record nothing
     * @param sender metadata by the names of {@link se.klubba.acts.Acting}
     * @throws RecordFaulty with everything that is wrong
     * @throws Stale where the sender has seen less, or more, of what concerns it than there is
     */
    public Outcome take(String file, byte[] yaml, boolean dryRun, Map<String, String> sender) {
        if (dryRun) {
            return taken(file, yaml, true, sender);
        }
        oneAtATime.lock();
        try {
            return taken(file, yaml, dryRun, sender);
        } finally {
            oneAtATime.unlock();
        }
    }

    /**
     * What filing it would come to, for whoever looks it over first.
     *
     * @param acts what would be new, in order
     * @param noted who and what is new with it, by name
     */
    public record Preview(List<Told> acts, List<String> noted) {
        /** Each in a sentence, in order. */
        public List<String> entries() {
            return acts.stream().flatMap(act -> act.events().stream()).toList();
        }
    }

    /**
     * A dry run in the language of who asked for it.
     *
     * @throws RecordFaulty with everything that is wrong
     */
    public Preview preview(String file, byte[] yaml, Language language) {
        var checked = checked(file, yaml, log.head());
        return new Preview(
                told(checked.plan(), new Telling(checked.names(), language)),
                checked.plan().steps().stream()
                        .flatMap(s -> s.events().stream())
                        .flatMap(Records::noted)
                        .distinct()
                        .toList());
    }

    private static Stream<String> noted(KlubbaEvent event) {
        var called = event.called();
        return event.creates().anyMatch(Records::isParty) && called != null ? Stream.of(called.or("")) : Stream.empty();
    }

    private static boolean isParty(Identifier it) {
        return it instanceof PersonId || it instanceof BodyId || it instanceof OfficeId || it instanceof PrincipalId;
    }

    private Checking.Checked checked(String file, byte[] yaml, long head) {
        return Checking.in(log, head, rules, today(), documents::text).check(file, yaml);
    }

    private Facts today() {
        return Facts.none(LocalDate.ofInstant(clock.instant(), register.zone()), register.zone());
    }

    private Outcome taken(String file, byte[] yaml, boolean dryRun, Map<String, String> sender) {
        var head = log.head();
        var checked = checked(file, yaml, head);
        boolean nothingNew = checked.plan().steps().isEmpty();
        boolean sentBefore = nothingNew && sender.containsKey(Acting.REQUEST);
        var seen = sender.get(Acting.SEEN);
        if (seen != null && !sentBefore) {
            Stale.refuse(Long.valueOf(seen), checked.newest(), position -> position < head);
        }
        return outcome(
                checked.plan(),
                checked.names(),
                dryRun || nothingNew
                        ? head
                        : recorder.record(checked.plan().command(), sender).position());
    }

    /** Names and facts as they stand now, for acts that come otherwise than in a record file. */
    public record Judged(NamesOnRecord names, Judging judging) {}

    public Judged judged() {
        var head = log.head();
        var today = today();
        var checking = Checking.in(log, head, rules, today, documents::text);
        return new Judged(NamesOnRecord.of(checking.named()), new Judging(rules, today, checking.about()));
    }

    /** Records acts in their order, each judged over what those before it left; all of them or nothing. */
    public long record(List<? extends Act> acts, Map<String, String> sender) {
        var all = new RecordMinutes(
                new MeetingId(UUID.randomUUID().toString()),
                List.of(new RecordMinutes.Keyed("rows", List.copyOf(acts))),
                Occurrence.UNDATED);
        return recorder.record(all, sender).position();
    }

    /** What has a name on record now. */
    public NamesOnRecord names() {
        return NamesOnRecord.of(Checking.named(log, log.head()));
    }

    static Outcome outcome(Plan plan, NamesOnRecord names, long position) {
        var told = told(plan, new Telling(names, Language.EN));
        return new Outcome(
                plan.meeting(),
                told,
                plan.passedOver(),
                told.stream().flatMap(t -> t.deviations().stream()).collect(Collectors.toSet()),
                told.stream().mapToInt(t -> t.events().size()).sum(),
                position);
    }

    private static List<Told> told(Plan plan, Telling telling) {
        return plan.steps().stream()
                .filter(s -> !s.events().isEmpty())
                .map(s -> new Told(
                        s.key(),
                        s.at().line(),
                        s.events().stream().map(telling::of).toList(),
                        s.events().stream()
                                .flatMap(e -> e.at().deviations().stream())
                                .distinct()
                                .toList()))
                .toList();
    }
}
