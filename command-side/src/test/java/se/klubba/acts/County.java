package se.klubba.acts;

import java.time.LocalDate;
import java.util.List;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.bodies.event.BodyEvent.BodyNoted;
import se.klubba.kernel.Basis;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.PrincipalId;
import se.klubba.kernel.Source;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.MatterRaised;
import se.klubba.meetings.event.MeetingEvent.MeetingCancelled;
import se.klubba.meetings.event.MeetingEvent.MeetingNoted;
import se.klubba.people.event.PersonEvent.PersonNoted;
import se.klubba.people.event.PersonEvent.PrincipalKind;
import se.klubba.people.event.PersonEvent.PrincipalNoted;
import se.klubba.record.event.RecordEvent.DocumentKept;

/** A small invented county, noted long ago: what acts of a test can name. */
public final class County {
    public static final BodyId NETWORK = new BodyId("network");
    public static final BodyId STEERING = new BodyId("steering");
    public static final PersonId ANNA = new PersonId("anna");
    public static final PrincipalId TOWNS = new PrincipalId("towns");
    public static final MeetingId JANUARY = new MeetingId("january");
    public static final MeetingId FEBRUARY = new MeetingId("february");
    public static final MeetingId MARCH = new MeetingId("march");
    public static final MeetingId APRIL = new MeetingId("april");
    public static final MatterId HEALTH = new MatterId("health");
    public static final MatterId HOUSING = new MatterId("housing");
    public static final DocumentId MINUTES = new DocumentId("a".repeat(64));
    public static final Occurrence FEB_7 = on("2020-02-07");

    private County() {}

    /** With these rules, and the county on record. April's meeting is cancelled since January. */
    public static ActFixture with(Rule<?>... rules) {
        return with(new Rules(List.of(rules)));
    }

    /** The same, for rules that need others. */
    public static ActFixture with(Rules rules) {
        return ActFixture.with(rules)
                .given(
                        new BodyNoted(NETWORK, Words.of("Nätverket"), BodyKind.NETWORK, Occurrence.UNDATED),
                        new BodyNoted(STEERING, Words.of("Styrgruppen"), BodyKind.STEERING_GROUP, Occurrence.UNDATED),
                        new PersonNoted(ANNA, Words.of("Anna Ek"), Occurrence.UNDATED),
                        new PrincipalNoted(
                                TOWNS, Words.of("Kommunerna"), PrincipalKind.GROUP, null, Occurrence.UNDATED),
                        meeting(JANUARY, "2020-01-10"),
                        meeting(FEBRUARY, "2020-02-07"),
                        meeting(MARCH, "2020-03-06"),
                        meeting(APRIL, "2020-04-03"),
                        new MeetingCancelled(APRIL, on("2020-01-20")),
                        new MatterRaised(HEALTH, Words.of("Ungas hälsa"), NETWORK, Occurrence.UNDATED),
                        new MatterRaised(HOUSING, Words.of("Boende"), NETWORK, Occurrence.UNDATED),
                        new DocumentKept(MINUTES, Words.of("minnen.txt"), 10, "text/plain", Occurrence.UNDATED));
    }

    public static Occurrence on(String day) {
        return Occurrence.on(EdtfDate.of(day));
    }

    /** On a line of the minutes. */
    public static Occurrence on(String day, int line) {
        var source = new Source(MINUTES, new Source.Range(line, line), null);
        return new Occurrence(
                EdtfDate.of(day), new Basis(null, null, null, null, null, List.of(source), null), List.of());
    }

    /** As it is recorded, with what was irregular about it. */
    public static Occurrence with(Occurrence at, Deviation... deviations) {
        return at.with(List.of(deviations));
    }

    private static MeetingNoted meeting(MeetingId meeting, String on) {
        return new MeetingNoted(meeting, NETWORK, LocalDate.parse(on), Occurrence.UNDATED);
    }
}
