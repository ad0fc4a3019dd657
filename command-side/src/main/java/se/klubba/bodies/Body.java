package se.klubba.bodies;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.klubba.acts.Act;
import se.klubba.acts.Facts;
import se.klubba.acts.Known;
import se.klubba.acts.Procedure;
import se.klubba.bodies.event.BodyEvent;
import se.klubba.bodies.event.BodyEvent.BodiesRelated;
import se.klubba.bodies.event.BodyEvent.BodyDissolved;
import se.klubba.bodies.event.BodyEvent.BodyEstablished;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.bodies.event.BodyEvent.BodyNoted;
import se.klubba.bodies.event.BodyEvent.BodyRelation;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;

/** What rules about one body ask of the facts. Reads under {@code body=ID}. */
public record Body(BodyId body, Facts facts) {
    public static Body of(BodyId body, Facts facts) {
        return new Body(body, facts);
    }

    public boolean known() {
        return Known.is(body, facts);
    }

    /** @throws se.klubba.acts.Unknown when the register has no such body */
    public Body mustBeKnown() {
        Known.mustBe(facts, body);
        return this;
    }

    /** Null where it is not known. */
    public @Nullable BodyKind kind() {
        return facts.about(body.key(), BodyEvent.class)
                .<BodyKind>mapMulti((event, to) -> {
                    if (event instanceof BodyEstablished e && e.body().equals(body)) {
                        to.accept(e.kind());
                    } else if (event instanceof BodyNoted e && e.body().equals(body)) {
                        to.accept(e.kind());
                    }
                })
                .findFirst()
                .orElse(null);
    }

    /** The day on which it is dissolved, whenever that is; null where it stands, or the day is not known. */
    public @Nullable EdtfDate dissolvedOn() {
        return dissolution() == null ? null : dissolution().at().happenedOn();
    }

    /** How it came to its end; null where it stands. */
    public @Nullable BodyDissolved dissolution() {
        return facts.about(body.key(), BodyDissolved.class)
                .filter(e -> e.body().equals(body))
                .findFirst()
                .orElse(null);
    }

    /** Adds the rule that a body which is dissolved does nothing more. Its last day is a day of its own still. */
    public Procedure stands(Procedure procedure, Occurrence at) {
        var last = dissolvedOn();
        var day = at.happenedOn();
        var gone = last != null
                && day != null
                && day.earliest() != null
                && last.latest().isBefore(day.earliest());
        return procedure.expects(!gone, Deviation.BODY_DISSOLVED, "body " + body + " was dissolved on " + last);
    }

    /** The same for whoever is given something to do, where that is a body. */
    public static Procedure stands(Procedure procedure, Party party, Act act, Facts facts) {
        for (var one : party.each()) {
            if (one instanceof Party.OfBody(var body)) {
                of(body, facts).stands(procedure, act.at());
            }
        }
        return procedure;
    }

    /** The bodies that it is part of, and those that they are part of; as far as the facts were read. */
    public Set<BodyId> wholes() {
        var wholes = new LinkedHashSet<BodyId>();
        addWholes(body, wholes);
        return wholes;
    }

    private void addWholes(BodyId of, Set<BodyId> wholes) {
        facts.about(of.key(), BodiesRelated.class)
                .filter(e -> e.relation() == BodyRelation.PART_OF && e.body().equals(of))
                .filter(e -> wholes.add(e.to()))
                .forEach(e -> addWholes(e.to(), wholes));
    }
}
