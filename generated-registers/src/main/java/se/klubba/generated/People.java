package se.klubba.generated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.bodies.event.BodyEvent.BodiesRelated;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.bodies.event.BodyEvent.BodyNoted;
import se.klubba.bodies.event.BodyEvent.BodyRelation;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.OfficeId;
import se.klubba.kernel.Party;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.PrincipalId;
import se.klubba.kernel.Term;
import se.klubba.kernel.Words;
import se.klubba.people.event.PersonEvent.OfficeHolderNamed;
import se.klubba.people.event.PersonEvent.OfficeNoted;
import se.klubba.people.event.PersonEvent.PersonNoted;
import se.klubba.people.event.PersonEvent.PersonRenamed;
import se.klubba.people.event.PersonEvent.PersonsFoundSame;
import se.klubba.people.event.PersonEvent.PrincipalKind;
import se.klubba.people.event.PersonEvent.PrincipalNoted;

/** The principals, people and offices of a network; people are noted when they are first needed. */
final class People {
    private static final int MUNICIPALITIES = 7;
    private static final int KNOWN = 80;

    private final Network home;
    private final List<PrincipalId> members = new ArrayList<>();
    private final List<OfficeId> offices = new ArrayList<>();
    private final List<PersonId> known = new ArrayList<>();
    private @Nullable PrincipalId group;
    private @Nullable PrincipalId region;
    private @Nullable PrincipalId state;
    private @Nullable BodyId authority;

    People(Network home) {
        this.home = home;
    }

    void note(String regionName) {
        region = noted(regionName, PrincipalKind.REGION, null);
        group = noted("Kommunerna", PrincipalKind.GROUP, null);
        state = noted("Staten", PrincipalKind.STATE, null);
        var unused = noted("Patientföreningarna", PrincipalKind.ORGANISATION, null);
        for (int i = 0; i < MUNICIPALITIES; i++) {
            members.add(noted(Phrases.place(i) + "s kommun", PrincipalKind.MUNICIPALITY, group));
        }
    }

    private PrincipalId noted(String name, PrincipalKind kind, @Nullable PrincipalId partOf) {
        var principal = new PrincipalId(home.dice.id());
        home.ledger.put(new PrincipalNoted(principal, Words.of(name), kind, partOf, Occurrence.UNDATED));
        return principal;
    }

    /** What is outside the network, and works for it or over it. */
    void units(Committee network, String county) {
        var unit = new BodyId(home.dice.id());
        home.ledger.put(
                new BodyNoted(unit, Words.of("Avdelningen hälsa i " + county), BodyKind.UNIT, Occurrence.UNDATED));
        home.ledger.put(new BodiesRelated(unit, BodyRelation.PREPARES_FOR, network.id, Occurrence.UNDATED));
        authority = new BodyId(home.dice.id());
        home.ledger.put(
                new BodyNoted(authority, Words.of("Tillsynsmyndigheten"), BodyKind.AUTHORITY, Occurrence.UNDATED));
        office("Enhetschefen", unit, region());
        office("Utvecklingsledaren", unit, null);
    }

    private void office(String name, BodyId unit, @Nullable PrincipalId principal) {
        var office = new OfficeId(home.dice.id());
        home.ledger.put(new OfficeNoted(office, Words.of(name), unit, principal, Occurrence.UNDATED));
        offices.add(office);
        holder(office);
    }

    /** One after the other. */
    private void holder(OfficeId office) {
        var person = newcomer();
        var first = home.ledger.today();
        var last = first.plusDays(home.dice.between(200, 900));
        home.ledger.put(new OfficeHolderNamed(office, person, Term.from(first).until(EdtfDate.on(last)), home.today()));
        home.on(last.plusDays(1), () -> holder(office));
    }

    /** Somebody new, noted with what names him first. */
    PersonId newcomer() {
        var person = new PersonId(home.dice.id());
        var name = home.phrases.person();
        home.ledger.put(new PersonNoted(person, Words.of(name), Occurrence.UNDATED));
        if (known.size() < KNOWN) {
            known.add(person);
        } else {
            known.set(home.dice.below(KNOWN), person);
        }
        int chance = home.dice.below(100);
        LocalDate later = home.ledger.today().plusDays(home.dice.between(30, 900));
        if (chance < 4) {
            home.on(
                    later,
                    () -> home.ledger.put(new PersonRenamed(
                            person, Words.of(name + "-" + home.phrases.person().split(" ", 2)[1]), home.today())));
        } else if (chance < 8) {
            home.on(later, () -> twice(person, name));
        }
        return person;
    }

    /** The name is written in another way, and taken for that of another until somebody sees it. */
    private void twice(PersonId person, String name) {
        var again = new PersonId(home.dice.id());
        home.ledger.put(
                new PersonNoted(again, Words.of(name.replaceFirst("(?<=[a-z])(?=[a-z] )", "h")), Occurrence.UNDATED));
        known.add(again);
        home.on(home.ledger.today().plusDays(home.dice.between(20, 300)), () -> {
            known.remove(again);
            home.ledger.put(new PersonsFoundSame(person, again, Occurrence.UNDATED));
        });
    }

    PersonId somebody() {
        return home.dice.of(known);
    }

    /** By a chance of its own. */
    PersonId somebody(Dice other) {
        return other.of(known);
    }

    OfficeId office() {
        return home.dice.of(offices);
    }

    OfficeId office(Dice other) {
        return other.of(offices);
    }

    PrincipalId municipality() {
        return home.dice.of(members);
    }

    PrincipalId municipalities() {
        return is(group);
    }

    PrincipalId region() {
        return is(region);
    }

    PrincipalId state() {
        return is(state);
    }

    Party authority() {
        return Party.of(is(authority));
    }

    private static <T> T is(@Nullable T noted) {
        if (noted == null) {
            throw new IllegalStateException("the network has not begun");
        }
        return noted;
    }
}
