package se.klubba.records.resolving;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Unknown;
import se.klubba.kernel.Basis.Block;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.DecisionId;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.DocumentText;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Party;
import se.klubba.kernel.Refusal;
import se.klubba.kernel.Source;
import se.klubba.kernel.Words;
import se.klubba.matters.deciding.RecordClause;
import se.klubba.matters.event.MatterEvent.DecisionRecorded;
import se.klubba.matters.event.MatterEvent.SubjectTo;
import se.klubba.records.format.Fault;
import se.klubba.records.format.Faults;
import se.klubba.records.format.Kind;
import se.klubba.records.format.Minutes;
import se.klubba.records.format.Minutes.Form;
import se.klubba.records.format.Minutes.KeyedAct;
import se.klubba.records.format.Minutes.When;
import se.klubba.records.format.Node;
import se.klubba.records.format.Parts;
import se.klubba.records.format.Place;
import se.klubba.records.judging.AddSourceByKey;
import se.klubba.records.judging.Judging;
import se.klubba.records.judging.RecordMinutes;
import se.klubba.timeline.Entry;

/** Goes through a record file act by act: what was recorded before is passed over, the rest is looked up and judged. */
public final class Planning {
    private final Minutes minutes;
    private final Faults faults;
    private final Verbs verbs;
    private final NamesOnRecord names;
    private final Judging judging;
    private final Things things;
    private final Papers papers;
    private final Identifiers identifiers;
    private final Values values;
    private final EarlierActs earlier;
    private final Corrections corrections;
    private final ActReader reader;
    private final Expanding expanding;
    private final FirstUse firstUse;
    private final Naming naming;
    private final SentBefore sentBefore;
    private final WhichMeeting which;
    private final List<Plan.Step> steps = new ArrayList<>();
    private final List<String> passedOver = new ArrayList<>();

    private Planning(
            Minutes minutes,
            Faults faults,
            Verbs verbs,
            NamesOnRecord names,
            Judging judging,
            Things things,
            Papers papers) {
        this.minutes = minutes;
        this.faults = faults;
        this.verbs = verbs;
        this.names = names;
        this.judging = judging;
        this.things = things;
        this.expanding = new Expanding(minutes, names, judging, papers);
        this.firstUse = FirstUse.in(minutes);
        this.naming = new Naming(things, names);
        this.papers = papers;
        this.earlier = new EarlierActs(judging, faults);
        this.identifiers = new Identifiers(faults, things, papers, earlier);
        this.values = new Values(faults, things, papers, identifiers);
        this.corrections = new Corrections(earlier, identifiers, values, faults);
        this.reader = new ActReader(verbs, things, identifiers, values, faults);
        this.sentBefore = new SentBefore(verbs, names, things);
        this.which = new WhichMeeting(minutes, things, identifiers, faults);
    }

    /**
     * @param ids makes up identifiers
     * @param texts the text of a document; null where there is none, or it is no text
     * @throws se.klubba.records.format.RecordFaulty with everything that is wrong
     */
    public static Plan of(
            Minutes written,
            Faults faults,
            Verbs verbs,
            NamesOnRecord names,
            Judging judging,
            Supplier<String> ids,
            Function<DocumentId, @Nullable DocumentText> texts) {
        var declared = Undeclared.declared(written, verbs, names);
        var document = declared.heading().document();
        var papers = new Papers(names, faults, texts, document);
        // what is wrong with a place is told of what is recorded now, and not of what was recorded before
        var places = new Papers(names, new Faults(faults.file()), texts, document);
        var minutes = new Ordering(declared, places).ordered();
        papers.headed(places.headings());
        var things = new Things(minutes.names(), names, faults, ids);
        return new Planning(minutes, faults, verbs, names, judging, things, papers).plan();
    }

    private Plan plan() {
        var plans = new ArrayList<Plan>();
        faults.within(() -> {
            var body = which.body();
            var meeting = which.meeting(body);
            judging.about(minutes.acts().stream()
                    .flatMap(a -> RecordMinutes.keys(meeting, a.key()).stream())
                    .collect(Collectors.toSet()));
            var fresh = new ArrayList<KeyedAct>();
            for (var act : minutes.acts()) {
                faults.within(() -> {
                    var before = new Before(earlier.under(meeting, act.key()));
                    if (before.any()) {
                        passOver(act, before);
                    } else {
                        fresh.add(act);
                    }
                });
            }
            fresh.forEach(act -> faults.within(() -> step(act, meeting, body)));
            plans.add(new Plan(meeting, List.copyOf(steps), List.copyOf(passedOver)));
        });
        faults.throwIfAny();
        return plans.getFirst();
    }

    private void step(KeyedAct act, MeetingId meeting, BodyId body) {
        var saying = Said.of(act, verbs, name -> named(name, act));
        var in = situation(
                act, meeting, body, RecordMinutes.key(meeting, act.key()).value() + "#" + saying.digest());
        var acts = new ArrayList<Act>();
        var events = new ArrayList<KlubbaEvent>();
        note(in, acts, events);
        if (act.decided()) {
            decide(act, in, acts, events);
        }
        int effect = 0;
        for (var form : expanding.forms(act, in, meeting)) {
            int place = ++effect;
            faults.within(() -> {
                try {
                    var read = effect(form, in, place);
                    note(in, acts, events);
                    judge(read, form.at(), acts, events);
                } catch (Faults.Told told) {
                    broken(form);
                    throw told;
                }
            });
        }
        if (!acts.isEmpty()) {
            steps.add(new Plan.Step(act.key(), act.at(), acts, events));
        }
    }

    private void decide(KeyedAct act, Situation in, List<Act> acts, List<KlubbaEvent> events) {
        var decision = new DecisionId(things.madeUp());
        things.decided(act.key(), decision);
        var clause = clause(decision, act, in);
        note(in, acts, events);
        judge(clause, act.at(), acts, events);
    }

    /** What names it is no second fault. */
    private void broken(Form form) {
        if (form.arguments() instanceof Node.Fields(var byName, var _)
                && byName.get("id") instanceof Node.Text(var id, var _)) {
            things.broken(id.strip());
        }
    }

    private void passOver(KeyedAct act, Before before) {
        if (!sentBefore.same(act, before)) {
            throw faults.stop(
                    act.at(),
                    Fault.KEY_REUSED,
                    "the act '" + act.key()
                            + "' was recorded before and said something else; to change what is on record, {correct: {act: {of: …,"
                            + " key: " + act.key()
                            + "}, says: …}} in another file, or CorrectEntry; for another act take another key"
                            + (act.key().equals("meeting")
                                    ? "; where the body met twice that day, say so in the heading: anotherThatDay: true"
                                    : ""));
        }
        passedOver.add(act.key());
        before.entries().stream()
                .map(Entry::event)
                .filter(DecisionRecorded.class::isInstance)
                .map(DecisionRecorded.class::cast)
                .findFirst()
                .ifPresent(e -> things.decided(act.key(), e.decision()));
        int effect = 0;
        for (var form : expanding.forms(act)) {
            int place = ++effect;
            if (form.arguments() instanceof Node.Fields(var byName, var _)
                    && byName.get("id") instanceof Node.Text(var id, var _)) {
                before.entries().stream()
                        .filter(e -> EarlierActs.effectOf(e) < 0 || EarlierActs.effectOf(e) == place)
                        .flatMap(e -> e.event().creates())
                        .findFirst()
                        .ifPresent(it -> things.local(id, it));
            }
        }
    }

    private Act effect(Form form, Situation in, int place) {
        if (form.verb().equals("sameAs")) {
            return sameAs(form, in, place);
        }
        if (Corrections.VERBS.contains(form.verb())) {
            return corrections.read(form, in, in.occurrence(false, place));
        }
        var dated = reader.shape(form).dated();
        if (dated && in.happenedOn() == null) {
            throw faults.stop(form.at(), "missing-field", "'" + form.verb() + "' happened on a day: at: {on: …}");
        }
        var where = form.own().isEmpty() ? in : in.from(ownFirst(form, in));
        return reader.read(form, in, where.occurrence(dated, place));
    }

    private List<Source> ownFirst(Form form, Situation in) {
        var sources = new LinkedHashSet<>(papers.sources(form.own(), in.item()));
        sources.addAll(in.sources());
        return List.copyOf(sources);
    }

    private Act sameAs(Form form, Situation in, int place) {
        var act = identifiers.pointed(form.arguments(), in);
        return new AddSourceByKey(
                act.meeting(), act.key(), Objects.requireNonNullElse(act.effect(), 1), in.occurrence(true, place));
    }

    /** What was named for the first time, each before what needs it. */
    private void note(Situation in, List<Act> acts, List<KlubbaEvent> events) {
        for (var named : things.toNote()) {
            var form = firstUse.before(named);
            var dated = reader.shape(form).dated();
            var read = reader.read(form, in, dated ? in.since(firstUse.of(form)) : in.before(false));
            note(in, acts, events);
            judge(read, form.at(), acts, events);
        }
    }

    /** Where it is refused, that is told. */
    private void judge(Act act, Place at, List<Act> acts, List<KlubbaEvent> events) {
        if (!which.known()) {
            return;
        }
        try {
            var decided = judging.judge(act);
            names.add(decided);
            events.addAll(decided);
            acts.add(act);
        } catch (Unknown unknown) {
            if (faults.none() || !things.madeUp(unknown.what())) {
                faults.add(at, unknown.code(), naming.of(unknown)); // else it follows from a fault that is told already
            }
        } catch (Refusal refusal) {
            faults.add(at, refusal.code(), naming.of(refusal));
        } catch (IllegalArgumentException malformed) {
            faults.add(at, "wrong-value", String.valueOf(malformed.getMessage()));
        }
    }

    private Situation situation(KeyedAct act, MeetingId meeting, BodyId body, String recordKey) {
        var where = where(act, meeting, body);
        var in = new Situation(
                where.meeting(),
                where.body(),
                act.decided(),
                meeting.equals(where.meeting()) ? minutes.heading().starts() : null,
                act.item(),
                where.on(),
                act.when() != null && act.when().sitting() && where.on() != null
                        ? where.on().latest()
                        : minutes.heading().on(),
                List.of(),
                papers.sources(act.spots(), act.item()),
                recordKey,
                act.label(),
                act.number(),
                act.block(),
                act.toldAs());
        var matters = act.matters();
        return matters == null ? in : in.about(matters(matters, in));
    }

    private Where where(KeyedAct act, MeetingId meeting, BodyId body) {
        var when = act.when();
        if (when != null) {
            return when.sitting() ? new Where(meeting, body, when.on()) : told(when, body);
        }
        return act.block() == Block.TOLD
                ? new Where(null, null, null)
                : new Where(meeting, body, EdtfDate.on(minutes.heading().on()));
    }

    private record Where(
            @Nullable MeetingId meeting,
            @Nullable BodyId body,
            @Nullable EdtfDate on) {}

    /**
     * At a meeting where one is told or known of that body and day; else outside its meetings: that a body acted on a day does not say that
     * it met.
     */
    private Where told(When when, BodyId own) {
        var told = when.meeting();
        if (told instanceof Node.Fields(var fields, var _)) {
            var named = fields.get("body");
            var body = named == null ? own : identifiers.body(named);
            var meeting = identifiers.meeting(
                    told, Situation.ofBody(body, minutes.heading().on()));
            return new Where(meeting, names.body(meeting, body), on(when, meeting));
        }
        var body = when.body() == null ? null : identifiers.body(when.body());
        var on = when.on();
        var known = body == null || on == null || !on.precise() || when.way() != null
                ? Optional.<MeetingId>empty()
                : things.toldOf(body, on.latest(), when.starts(), when.at());
        return new Where(known.orElse(null), body, on);
    }

    private @Nullable EdtfDate on(When when, MeetingId meeting) {
        var day = names.day(meeting);
        return when.on() != null ? when.on() : day == null ? null : EdtfDate.on(day);
    }

    private List<MatterId> matters(Node node, Situation in) {
        return new Parts(faults)
                .many(node).stream()
                        .map(n -> (MatterId) values.read(MatterId.class, n, in))
                        .toList();
    }

    private Act clause(DecisionId decision, KeyedAct act, Situation in) {
        var words = act.words();
        return new RecordClause(
                decision,
                in.meeting(),
                in.item(),
                in.matters(),
                words == null ? null : (Words) values.read(Words.class, words, in),
                act.when() == null || in.meeting() != null ? null : act.when().way(),
                delegate(act, in),
                subject(act, in),
                in.occurrence(true, 0));
    }

    private @Nullable Party delegate(KeyedAct act, Situation in) {
        var said = act.when() == null ? null : act.when().delegate();
        return said == null ? null : (Party) values.read(Party.class, said, in);
    }

    private @Nullable SubjectTo subject(KeyedAct act, Situation in) {
        var said = act.said() instanceof Node.Fields(var fields, var _) ? fields.get("subject") : null;
        return said == null ? null : (SubjectTo) values.read(SubjectTo.class, said, in);
    }

    /** What stands for a short name where a digest is made; a person is noted, if need be, to have an identifier. */
    private String named(String name, KeyedAct act) {
        var declared = things.declared(name);
        if (declared == null) {
            return name;
        }
        if (declared.kind() != Kind.PERSON) {
            return declared.name();
        }
        try {
            return things.find(Kind.PERSON, name, act.at()).value();
        } catch (Faults.Told _) {
            // the act is read all the same, so that whatever else is wrong with it is told as well
            return declared.name();
        }
    }
}
