package se.klubba.acts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.bodies.event.BodyEvent.BodyDissolved;
import se.klubba.bodies.event.BodyEvent.BodyKind;
import se.klubba.bodies.event.BodyEvent.BodyNoted;
import se.klubba.kernel.Basis;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.DocumentId;
import se.klubba.kernel.EdtfDate;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.PrincipalId;
import se.klubba.kernel.Source;
import se.klubba.kernel.Words;
import se.klubba.matters.event.MatterEvent.MatterRaised;
import se.klubba.meetings.event.MeetingEvent.ItemPlacedOnAgenda;
import se.klubba.meetings.event.MeetingEvent.MeetingCancelled;
import se.klubba.meetings.event.MeetingEvent.MeetingClosed;
import se.klubba.meetings.event.MeetingEvent.MeetingOpened;
import se.klubba.meetings.event.MeetingEvent.MeetingScheduled;
import se.klubba.people.event.PersonEvent.PersonNoted;
import se.klubba.people.event.PersonEvent.PrincipalKind;
import se.klubba.people.event.PersonEvent.PrincipalNoted;
import se.klubba.record.event.RecordEvent.DocumentKept;

/** Facts and values that the tests of slices start from. Names are invented. */
public final class OnRecord {
    private OnRecord() {}

    /** As read for an act that is recorded on {@link ActFixture#TODAY}. */
    public static Facts facts(KlubbaEvent... events) {
        return Facts.none(ActFixture.TODAY, ActFixture.ZONE).then(List.of(events));
    }

    public static Occurrence on(String day) {
        return Occurrence.on(EdtfDate.of(day));
    }

    /** On a day, at a meeting; {@code item} may be null. */
    public static Occurrence at(String meeting, @Nullable String item, String day) {
        var basis = new Basis(
                new MeetingId(meeting), null, item == null ? null : ItemNumber.of(item), null, null, List.of(), null);
        return new Occurrence(EdtfDate.of(day), basis, List.of());
    }

    /** The document in which something is {@link #toldIn told}. */
    public static final DocumentKept TELLING = new DocumentKept(
            new DocumentId("ab".repeat(32)), Words.of("minnen.txt"), 1, "text/plain", Occurrence.UNDATED);

    /** The same, told in line {@code line} of a document too. */
    public static Occurrence toldIn(int line, Occurrence at) {
        var b = at.basis();
        var source = new Source(TELLING.document(), new Source.Range(line, line), null);
        var basis = new Basis(b.meeting(), b.starts(), b.item(), b.clause(), b.toldOn(), List.of(source), null);
        return new Occurrence(at.happenedOn(), basis, List.of());
    }

    /** With what was irregular. */
    public static Occurrence but(Occurrence at, Deviation... deviations) {
        return at.with(List.of(deviations));
    }

    public static BodyNoted body(String id) {
        return body(id, BodyKind.NETWORK);
    }

    public static BodyNoted body(String id, BodyKind kind) {
        return new BodyNoted(new BodyId(id), Words.of("The " + id), kind, Occurrence.UNDATED);
    }

    public static BodyDissolved dissolved(String body, String day) {
        return new BodyDissolved(new BodyId(body), List.of(), on(day));
    }

    public static PersonNoted person(String id) {
        return new PersonNoted(new PersonId(id), Words.of("One " + id), Occurrence.UNDATED);
    }

    public static PrincipalNoted group(String id) {
        return new PrincipalNoted(
                new PrincipalId(id), Words.of("All " + id), PrincipalKind.GROUP, null, Occurrence.UNDATED);
    }

    public static PrincipalNoted municipality(String id, @Nullable String group) {
        return new PrincipalNoted(
                new PrincipalId(id),
                Words.of("Town of " + id),
                PrincipalKind.MUNICIPALITY,
                group == null ? null : new PrincipalId(group),
                Occurrence.UNDATED);
    }

    public static PrincipalNoted region(String id) {
        return new PrincipalNoted(
                new PrincipalId(id), Words.of("Region " + id), PrincipalKind.REGION, null, Occurrence.UNDATED);
    }

    public static MatterRaised matter(String id) {
        return new MatterRaised(new MatterId(id), Words.of("About " + id), null, on("2019-01-01"));
    }

    public static MeetingScheduled meeting(String id, String body, String day) {
        return new MeetingScheduled(
                new MeetingId(id), new BodyId(body), LocalDate.parse(day), null, null, null, on("2019-01-01"));
    }

    public static MeetingOpened opened(String meeting, String day) {
        return new MeetingOpened(new MeetingId(meeting), on(day));
    }

    public static MeetingClosed closed(String meeting, String day) {
        return new MeetingClosed(new MeetingId(meeting), on(day));
    }

    public static MeetingCancelled cancelled(String meeting, String day) {
        return new MeetingCancelled(new MeetingId(meeting), on(day));
    }

    public static ItemPlacedOnAgenda item(String meeting, String item, String day) {
        return new ItemPlacedOnAgenda(
                new MeetingId(meeting), ItemNumber.of(item), Words.of("Item " + item), List.of(), on(day));
    }
}
