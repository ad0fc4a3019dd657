package se.klubba.generated;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.bodies.event.BodyEvent.BodiesRelated;
import se.klubba.bodies.event.BodyEvent.BodyEstablished;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.bodies.event.BodyEvent.BodyNoted;
import se.klubba.bodies.event.BodyEvent.BodyRelation;
import se.klubba.bodies.event.BodyEvent.QuorumAdopted;
import se.klubba.bodies.event.BodyEvent.SeatPlanAdopted;
import se.klubba.bodies.event.BodyEvent.Seats;
import se.klubba.bodies.event.BodyEvent.SeatsLinked;
import se.klubba.kernel.Basis;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.PrincipalId;
import se.klubba.kernel.Words;
import se.klubba.record.event.RecordEvent.DocumentKept;

/** A county's network: its principals and people, and the bodies that it has made. */
final class Network {
    private static final int MOST_GROUPS = 4;
    private static final int QUORUM = 2;

    final Ledger ledger;
    final Dice dice;
    final Phrases phrases;
    final People people;
    final List<Committee> committees = new ArrayList<>();
    final Occasions occasions = new Occasions(this);
    final Rarities rarities = new Rarities();
    private final int number;
    private final LocalDate beginning;

    Network(Ledger ledger, Dice dice, int number) {
        this.ledger = ledger;
        this.dice = dice;
        this.number = number;
        this.phrases = new Phrases(dice);
        this.people = new People(this);
        this.beginning = workday(Ledger.BEGINNING.plusDays(3L * number));
    }

    String secretary() {
        return "sekreterare-" + (number + 1);
    }

    /** As recorded by the secretary that day. */
    void on(LocalDate day, Runnable what) {
        ledger.on(day, () -> {
            ledger.session(secretary());
            what.run();
        });
    }

    Occurrence today() {
        return Occurrence.on(EdtfDate.on(ledger.today()));
    }

    LocalDate workday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case DayOfWeek.SATURDAY -> day.plusDays(2);
            case DayOfWeek.SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    /** The same place, of another day than that of the meeting. */
    static Basis told(Basis basis, LocalDate on) {
        return new Basis(null, null, null, null, on, basis.sources(), basis.recordKey());
    }

    void begin() {
        on(beginning, () -> {
            people.note("Region " + Phrases.county(number));
            var network = noted("Länsnätverket i " + Phrases.county(number), BodyKind.NETWORK, 45);
            people.units(network, Phrases.county(number));
            var steering = noted("Styrgruppen i " + Phrases.county(number), BodyKind.STEERING_GROUP, 35);
            ledger.put(new BodiesRelated(steering.id, BodyRelation.PREPARES_FOR, network.id, Occurrence.UNDATED));
            new Deeds(steering, this).noted();
            for (var first : List.of(network, steering)) {
                new Elections(first).sitAlready();
                first.plan(today());
            }
        });
        founding(20, "Programområde barn och unga", BodyKind.PROGRAMME_AREA, 60);
        founding(40, "Utvecklingsgruppen", BodyKind.DEVELOPMENT_GROUP, 55);
        founding(150, "Programområde äldres hälsa", BodyKind.PROGRAMME_AREA, 60);
        founding(240, "Brukarrådet", BodyKind.COUNCIL, 90);
        founding(300, "Referensgruppen", BodyKind.REFERENCE_GROUP, 80);
        founding(420, "Programområde psykisk hälsa", BodyKind.PROGRAMME_AREA, 60);
        founding(500, "Beredningsnämnden", BodyKind.BOARD, 70);
    }

    private void founding(int after, String name, BodyKind kind, int interval) {
        on(beginning.plusDays(after), () -> {
            var founded = new Committee(this, new BodyId(dice.id()), kind, interval, ledger.today());
            ledger.put(new BodyEstablished(founded.id, Words.of(name + " i " + Phrases.county(number)), kind, today()));
            begin(founded, today());
        });
    }

    private Committee noted(String name, BodyKind kind, int interval) {
        var body = new Committee(this, new BodyId(dice.id()), kind, interval, ledger.today());
        ledger.put(new BodyNoted(body.id, Words.of(name), kind, Occurrence.UNDATED));
        plan(body, today());
        committees.add(body);
        return body;
    }

    private void begin(Committee founded, Occurrence at) {
        ledger.put(new BodiesRelated(founded.id, BodyRelation.PART_OF, root().id, at));
        plan(founded, at);
        ledger.quietly(new QuorumAdopted(founded.id, QUORUM, at));
        committees.add(founded);
        founded.plan(today());
    }

    /** A working group that a decision sets up. */
    Committee group(Sitting sitting, String topic) {
        var group = new Committee(this, new BodyId(dice.id()), BodyKind.WORKING_GROUP, 40, sitting.on());
        sitting.put(new BodyEstablished(
                group.id, Words.of("Arbetsgrupp " + topic), BodyKind.WORKING_GROUP, sitting.effect()));
        begin(group, sitting.effect());
        if (dice.percent(50)) {
            sitting.put(new SeatsLinked(group.id, committees.get(1).id, sitting.effect()));
        }
        return group;
    }

    private void plan(Committee body, Occurrence at) {
        boolean small = body.kind == BodyKind.WORKING_GROUP || body.kind == BodyKind.REFERENCE_GROUP;
        int each = small ? 2 : 3;
        body.places.add(new Place(MandateKind.CHAIR, null, body.since));
        body.places.add(new Place(MandateKind.SECRETARY, null, body.since));
        seats(body, MandateKind.REPRESENTATIVE, people.municipalities(), each);
        seats(body, MandateKind.REPRESENTATIVE, people.region(), each);
        seats(body, MandateKind.SUBSTITUTE, people.municipalities(), 1);
        if (dice.percent(80)) {
            body.planned = true;
            var filledBy = committees.isEmpty() ? null : root().party();
            ledger.put(new SeatPlanAdopted(
                    body.id,
                    List.of(
                            new Seats(MandateKind.CHAIR, null, 1),
                            new Seats(MandateKind.SECRETARY, null, 1),
                            new Seats(MandateKind.REPRESENTATIVE, people.municipalities(), each, filledBy),
                            new Seats(MandateKind.REPRESENTATIVE, people.region(), each, filledBy),
                            new Seats(MandateKind.SUBSTITUTE, people.municipalities(), 1)),
                    at));
        }
    }

    private static void seats(Committee body, MandateKind kind, PrincipalId group, int number) {
        for (int i = 0; i < number; i++) {
            body.places.add(new Place(kind, group, body.since));
        }
    }

    /** A document that somebody hands in. */
    DocumentId report(String topic) {
        var document = new DocumentId(dice.hex(64));
        ledger.put(new DocumentKept(
                document,
                Words.of("Rapport om " + topic + ".pdf"),
                dice.between(10_000, 900_000),
                "application/pdf",
                Occurrence.UNDATED));
        return document;
    }

    Committee root() {
        return committees.getFirst();
    }

    /** Some other body that goes on. */
    Committee other(Committee than) {
        var found = dice.of(committees);
        return found == than ? committees.get(than == root() ? 1 : 0) : found;
    }

    /** Null where there is none that has sat for a while. */
    @Nullable
    Committee groupAtStake(LocalDate day) {
        return committees.stream()
                .filter(c -> c.kind == BodyKind.WORKING_GROUP
                        && c.since.plusDays(300).isBefore(day)
                        && c.lastMeeting.isBefore(day))
                .findFirst()
                .orElse(null);
    }

    boolean roomForGroup() {
        return committees.stream().filter(c -> c.kind == BodyKind.WORKING_GROUP).count() < MOST_GROUPS;
    }

    /** Whom something is asked of, or who says something. */
    Party somebody(LocalDate day) {
        return switch (dice.below(10)) {
            case 0, 1, 2 -> dice.of(committees).party();
            case 3, 4 -> Party.of(person(day));
            case 5 -> new Party.OfOffice(people.office());
            case 6 -> new Party.OfPrincipal(people.region());
            case 7 -> new Party.OfPrincipal(people.municipality());
            case 8 -> new Party.Each(people.municipalities());
            default ->
                dice.percent(30)
                        ? new Party.Several(List.of(
                                new Party.OfPrincipal(people.region()), new Party.OfPrincipal(people.municipality())))
                        : new Party.NotStated();
        };
    }

    private PersonId person(LocalDate day) {
        var holders = dice.of(committees).holders(day);
        var holder = holders.isEmpty() ? null : dice.of(holders).holder;
        return holder == null ? people.somebody() : holder;
    }
}
