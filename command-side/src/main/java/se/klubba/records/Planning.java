package se.klubba.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Unknown;
import se.klubba.kernel.Basis.Block;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.DecisionId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.Refusal;
import se.klubba.kernel.Words;
import se.klubba.matters.deciding.RecordClause;
import se.klubba.records.Minutes.Form;
import se.klubba.records.Minutes.KeyedAct;
import se.klubba.records.Minutes.When;

/** Goes through a record file act by act: what was recorded before is passed over, the rest is looked up and judged. */
final class Planning {
    private final Minutes minutes;
    private final Faults faults;
    private final Verbs verbs;
    private final NamesOnRecord names;
    private final Judging judging;
    private final Things things;
    private final Papers papers;
    private final Values values;
    private final EarlierActs earlier;
    private final ActReader reader;
    private final Expanding expanding;
    private final FirstUse firstUse;
    private final Naming naming;
    private final List<Plan.Step> steps = new ArrayList<>();
    private final List<String> passedOver = new ArrayList<>();

    Planning(
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
        this.values = new Values(faults, things, papers, earlier);
        this.reader = new ActReader(verbs, things, values, faults);
    }

    /** @throws RecordFaulty with everything that is wrong */
    Plan plan() {
        var plans = new ArrayList<Plan>();
        faults.within(() -> {
            var body = values.body(minutes.heading().body());
            var meeting = meeting(body);
            judging.about(minutes.acts().stream()
                    .map(a -> EarlierActs.key(meeting, a.key()))
                    .collect(Collectors.toSet()));
            for (var act : minutes.acts()) {
                faults.within(() -> step(act, meeting, body));
            }
            plans.add(new Plan(meeting, List.copyOf(steps), List.copyOf(passedOver)));
        });
        faults.throwIfAny();
        return plans.getFirst();
    }

    private MeetingId meeting(BodyId body) {
        var heading = minutes.heading();
        return heading.anotherThatDay()
                ? things.anotherMeeting(body, heading.on(), Objects.requireNonNull(heading.starts()))
                : things.newMeeting(body, heading.on(), heading.starts(), heading.at());
    }

    private void step(KeyedAct act, MeetingId meeting, BodyId body) {
        var before = new Before(earlier.under(meeting, act.key()));
        if (before.any()) {
            passOver(act, before);
            return;
        }
        var saying = Said.of(act, verbs, name -> named(name, act));
        var in = situation(
                act, meeting, body, EarlierActs.key(meeting, act.key()).value() + "#" + saying.digest());
        var acts = new ArrayList<Act>();
        var events = new ArrayList<KlubbaEvent>();
        note(in, acts, events);
        if (act.decided() && in.meeting() != null) {
            judge(decision(act, in), act.at(), acts, events);
        }
        int effect = 0;
        for (var form : expanding.forms(act, in)) {
            int place = ++effect;
            faults.within(() -> {
                var read = effect(form, in, place);
                note(in, acts, events);
                judge(read, form.at(), acts, events);
            });
        }
        if (!acts.isEmpty()) {
            steps.add(new Plan.Step(act.key(), act.at(), acts, events));
        }
    }

    private void passOver(KeyedAct act, Before before) {
        var saying = Said.of(act, verbs, this::known);
        if (!before.said(saying, names)) {
            throw faults.stop(
                    act.at(),
                    Fault.KEY_REUSED,
                    "the act '" + act.key()
                            + "' was recorded before and said something else; to change what is on record, correct its entry (CorrectEntry), and"
                            + " for another act take another key"
                            + (act.key().equals("meeting")
                                    ? "; where the body met twice that day, say so in the heading: anotherThatDay: true"
                                    : ""));
        }
        passedOver.add(act.key());
        int effect = 0;
        for (var form : act.forms()) {
            int place = ++effect;
            if (form.arguments() instanceof Node.Fields(var byName, var _)
                    && byName.get("id") instanceof Node.Text(var id, var _)) {
                before.entries().stream()
                        .filter(e -> EarlierActs.effectOf(e) < 0 || EarlierActs.effectOf(e) == place)
                        .flatMap(e -> EarlierActs.created(e.event()))
                        .findFirst()
                        .ifPresent(it -> things.local(id, it));
            }
        }
    }

    private Act effect(Form form, Situation in, int place) {
        if (form.verb().equals("sameAs")) {
            return sameAs(form, in, place);
        }
        var dated = reader.shape(form).dated();
        if (dated && in.happenedOn() == null) {
            throw faults.stop(form.at(), "missing-field", "'" + form.verb() + "' happened on a day: at: {on: …}");
        }
        return reader.read(form, in, in.occurrence(dated, place));
    }

    private Act sameAs(Form form, Situation in, int place) {
        var parts = new Parts(faults);
        var fields = parts.fields(form.arguments(), Set.of("of", "key", "effect"));
        var effect = fields.byName().get("effect");
        return new AddSourceByKey(
                values.meeting(parts.required(fields, "of"), in),
                parts.text(parts.required(fields, "key")),
                effect == null ? 1 : (int) values.read(int.class, effect, in),
                in.occurrence(true, place));
    }

    /** What was named for the first time, each before what needs it. */
    private void note(Situation in, List<Act> acts, List<KlubbaEvent> events) {
        for (var form : things.toNote()) {
            var dated = reader.shape(form).dated();
            var read = reader.read(form, in, dated ? in.since(firstUse.of(form)) : in.before(false));
            note(in, acts, events);
            judge(read, form.at(), acts, events);
        }
    }

    private void judge(Act act, Place at, List<Act> acts, List<KlubbaEvent> events) {
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
        var day = minutes.heading().on();
        var told = act.block() == Block.TOLD;
        BodyId whose = told ? null : body;
        MeetingId at = told ? null : meeting;
        EdtfDate on = told ? null : EdtfDate.on(day);
        var when = act.when();
        if (when != null) {
            on = when.on();
            whose = when.body() == null ? null : values.body(when.body());
            at = whose == null ? null : meetingOf(when, whose, on);
        }
        var starts = meeting.equals(at) ? minutes.heading().starts() : null;
        var sources = papers.sources(act.spots());
        var in = new Situation(
                at,
                whose,
                starts,
                act.item(),
                on,
                day,
                List.of(),
                sources,
                recordKey,
                act.label(),
                act.number(),
                act.block());
        var matters = act.matters();
        return matters == null ? in : in.about(matters(matters, in));
    }

    private List<MatterId> matters(Node node, Situation in) {
        return new Parts(faults)
                .many(node).stream()
                        .map(n -> (MatterId) values.read(MatterId.class, n, in))
                        .toList();
    }

    private @Nullable MeetingId meetingOf(When when, BodyId body, @Nullable EdtfDate on) {
        return on != null && on.precise() ? things.meeting(body, on.latest(), when.starts(), when.at()) : null;
    }

    private Act decision(KeyedAct act, Situation in) {
        var words = act.words();
        return new RecordClause(
                new DecisionId(things.madeUp()),
                Objects.requireNonNull(in.meeting()),
                in.item(),
                in.matters(),
                words == null ? null : (Words) values.read(Words.class, words, in),
                in.occurrence(true, 0));
    }

    /** What stands for a short name where a digest is made; a person is noted, if need be, to have an identifier. */
    private String named(String name, KeyedAct act) {
        var declared = things.declared(name);
        if (declared == null) {
            return name;
        }
        return declared.kind() == Kind.PERSON
                ? things.find(Kind.PERSON, name, act.at()).value()
                : declared.name();
    }

    /** The same for comparing: nobody is noted. */
    private String known(String name) {
        var declared = things.declared(name);
        if (declared == null) {
            return name;
        }
        if (declared.kind() != Kind.PERSON) {
            return declared.name();
        }
        var known = names.named(PersonId.class, declared.name());
        return known.size() == 1 ? known.getFirst().value() : "nobody of that name";
    }
}
