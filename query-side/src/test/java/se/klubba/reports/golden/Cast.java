package se.klubba.reports.golden;

import java.util.List;
import se.klubba.bodies.event.BodyEvent.*;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.OfficeId;
import se.klubba.kernel.Party;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.PrincipalId;
import se.klubba.kernel.Term;
import se.klubba.kernel.Words;
import se.klubba.people.event.PersonEvent.*;

/** Who and what there is before anything happens: an invented county. */
final class Cast {
    static final PrincipalId REGION = new PrincipalId("id-region");
    static final PrincipalId GROUP = new PrincipalId("id-group");
    static final PrincipalId EKBY = new PrincipalId("id-ekby");
    static final PrincipalId HAVSVIK = new PrincipalId("id-havsvik");
    static final PrincipalId STATE = new PrincipalId("id-state");
    static final PrincipalId SOCIETY = new PrincipalId("id-society");

    static final PersonId ANNA = new PersonId("id-anna");
    static final PersonId BO = new PersonId("id-bo");
    static final PersonId CECILIA = new PersonId("id-cecilia");
    static final PersonId DAVID = new PersonId("id-david");
    static final PersonId EVA = new PersonId("id-eva");
    static final PersonId EVA_AGAIN = new PersonId("id-eva-2");
    static final PersonId FILIP = new PersonId("id-filip");
    static final PersonId GUNNAR = new PersonId("id-gunnar");
    static final PersonId HANNA = new PersonId("id-hanna");

    static final BodyId COUNCIL = new BodyId("id-council");
    static final BodyId NETWORK = new BodyId("id-network");
    static final BodyId STEERING = new BodyId("id-steering");
    static final BodyId DEVELOPMENT = new BodyId("id-development");
    static final BodyId PROGRAMME = new BodyId("id-programme");
    static final BodyId PREPARATION = new BodyId("id-preparation");
    static final BodyId REFERENCE = new BodyId("id-reference");
    static final BodyId BOARD = new BodyId("id-board");
    static final BodyId UNIT = new BodyId("id-unit");
    static final BodyId AUTHORITY = new BodyId("id-authority");
    static final BodyId FORUM = new BodyId("id-forum");

    static final OfficeId CHIEF = new OfficeId("id-chief");

    private Cast() {}

    static void introduce(Chronicle log) {
        log.session("sekreterare-1", "2020-01-14");
        log.put(
                new PrincipalNoted(REGION, Words.of("Region Norrsund"), PrincipalKind.REGION, null, undated()),
                new PrincipalNoted(GROUP, Words.of("Kommunerna"), PrincipalKind.GROUP, null, undated()),
                new PrincipalNoted(EKBY, Words.of("Ekby kommun"), PrincipalKind.MUNICIPALITY, GROUP, undated()),
                new PrincipalNoted(HAVSVIK, Words.of("Havsviks kommun"), PrincipalKind.MUNICIPALITY, GROUP, undated()),
                new PrincipalNoted(STATE, Words.of("Staten"), PrincipalKind.STATE, null, undated()),
                new PrincipalNoted(SOCIETY, Words.of("Föreningen Fyren"), PrincipalKind.ORGANISATION, null, undated()));
        bodies(log);
        people(log);
    }

    private static void bodies(Chronicle log) {
        var founded = Occurrence.on(EdtfDate.of("2019-10-01"));
        log.put(
                new BodyNoted(NETWORK, Words.of("Länsnätverket"), BodyKind.NETWORK, undated()),
                new BodyEstablished(COUNCIL, Words.of("Länsrådet"), BodyKind.COUNCIL, founded),
                new BodyEstablished(PREPARATION, Words.of("Beredningsgruppen"), BodyKind.WORKING_GROUP, founded),
                new BodyNoted(STEERING, Words.of("Styrgruppen"), BodyKind.STEERING_GROUP, undated()),
                new BodyNoted(DEVELOPMENT, Words.of("Utvecklingsgruppen"), BodyKind.DEVELOPMENT_GROUP, undated()),
                new BodyNoted(PROGRAMME, Words.of("Programområde äldre"), BodyKind.PROGRAMME_AREA, undated()),
                new BodyNoted(REFERENCE, Words.of("Brukarrådet"), BodyKind.REFERENCE_GROUP, undated()),
                new BodyNoted(BOARD, Words.of("Regionstyrelsen"), BodyKind.BOARD, undated()),
                new BodyNoted(UNIT, Words.of("Utvecklingsenheten"), BodyKind.UNIT, undated()),
                new BodyNoted(AUTHORITY, Words.of("Länsstyrelsen"), BodyKind.AUTHORITY, undated()),
                new BodyNoted(FORUM, Words.of("Ungdomsforum"), BodyKind.OTHER, undated()),
                new BodiesRelated(COUNCIL, BodyRelation.PART_OF, NETWORK, undated()),
                new BodiesRelated(STEERING, BodyRelation.STEERS, DEVELOPMENT, undated()),
                new BodiesRelated(PREPARATION, BodyRelation.PREPARES_FOR, COUNCIL, founded),
                new SeatsLinked(COUNCIL, STEERING, founded),
                new SeatPlanAdopted(COUNCIL, seats(), founded),
                new QuorumAdopted(COUNCIL, 3, founded));
    }

    private static List<Seats> seats() {
        return List.of(
                new Seats(MandateKind.CHAIR, null, 1),
                new Seats(MandateKind.REPRESENTATIVE, REGION, 2, Party.of(BOARD)),
                new Seats(MandateKind.REPRESENTATIVE, GROUP, 2, new Party.Each(GROUP)),
                new Seats(MandateKind.SUBSTITUTE, REGION, 1),
                new Seats(MandateKind.SECRETARY, null, 1));
    }

    private static void people(Chronicle log) {
        log.put(
                new PersonNoted(ANNA, Words.of("Anna Berg"), undated()),
                new PersonNoted(BO, Words.of("Bo Dahl"), undated()),
                new PersonNoted(CECILIA, Words.of("Cecilia Ek"), undated()),
                new PersonNoted(DAVID, Words.of("David Fors"), undated()),
                new PersonNoted(EVA, Words.of("Eva Gran"), undated()),
                new PersonNoted(EVA_AGAIN, Words.of("E. Gran"), undated()),
                new PersonNoted(FILIP, Words.of("Filip Holm"), undated()),
                new PersonNoted(GUNNAR, Words.of("Gunnar Is"), undated()),
                new PersonNoted(HANNA, Words.of("Hanna Jern"), undated()),
                new PersonsFoundSame(EVA, EVA_AGAIN, undated()),
                new OfficeNoted(CHIEF, Words.of("Utvecklingschefen"), UNIT, REGION, undated()),
                new OfficeHolderNamed(CHIEF, FILIP, new Term(EdtfDate.of("2019-03"), null), undated()));
    }

    private static Occurrence undated() {
        return Occurrence.UNDATED;
    }
}
