package se.klubba.appointments.nominating;

import static se.klubba.acts.OnRecord.TELLING;
import static se.klubba.acts.OnRecord.body;
import static se.klubba.acts.OnRecord.dissolved;
import static se.klubba.acts.OnRecord.group;
import static se.klubba.acts.OnRecord.meeting;
import static se.klubba.acts.OnRecord.municipality;
import static se.klubba.acts.OnRecord.on;
import static se.klubba.acts.OnRecord.person;
import static se.klubba.acts.OnRecord.region;
import static se.klubba.acts.OnRecord.toldIn;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.klubba.acts.ActFixture;
import se.klubba.appointments.event.SeatEvent.NominationDeclined;
import se.klubba.appointments.event.SeatEvent.NominationTabled;
import se.klubba.appointments.event.SeatEvent.NominationsCalledFor;
import se.klubba.appointments.event.SeatEvent.RepresentativeNominated;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Deviation;
import se.klubba.kernel.MeetingId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.PrincipalId;
import se.klubba.kernel.WaitsFor;
import se.klubba.record.event.RecordEvent.SourceAdded;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NominatingTest {
    private static final BodyId GROUP = new BodyId("group");
    private static final PersonId ANNA = new PersonId("anna");
    private static final PrincipalId EAST = new PrincipalId("east");
    private static final Occurrence FEB_7 = on("2020-02-07");
    private static final NominateRepresentative NOMINATE =
            new NominateRepresentative(GROUP, ANNA, EAST, new Party.NotStated(), FEB_7);
    private static final RepresentativeNominated NOMINATED =
            new RepresentativeNominated(GROUP, ANNA, EAST, new Party.NotStated(), FEB_7);

    private final ActFixture fixture =
            ActFixture.with(new CallingForNominations(), new Nominating(), new Declining(), new TablingNominations());
    private final ActFixture known = fixture.given(
            body("group"),
            person("anna"),
            person("bo"),
            person("cia"),
            group("towns"),
            municipality("east", "towns"),
            municipality("west", "towns"),
            region("region"));

    @Test
    void nominations_are_called_for_by_one_from_others() {
        var from = List.<Party>of(new Party.Each(new PrincipalId("towns")), new Party.OfPrincipal(EAST));
        known.when(new CallForNominations(GROUP, Party.of(GROUP), from, FEB_7))
                .records(new NominationsCalledFor(GROUP, Party.of(GROUP), from, FEB_7));
        known.when(new CallForNominations(GROUP, Party.of(new BodyId("other")), from, FEB_7))
                .refuses("unknown-body");
        known.when(new CallForNominations(
                        GROUP, new Party.NotStated(), List.of(new Party.Each(new PrincipalId("counties"))), FEB_7))
                .refuses("unknown-principal");
    }

    @Test
    void somebody_is_nominated_on_behalf_of_a_principal() {
        known.when(NOMINATE).records(NOMINATED).deviates();
    }

    @Test
    void everybody_named_is_on_record() {
        fixture.given(body("group")).when(NOMINATE).refuses("unknown-person");
        fixture.given(body("group"), person("anna")).when(NOMINATE).refuses("unknown-principal");
        fixture.when(NOMINATE).refuses("unknown-body");
    }

    @Test
    void a_nomination_told_again_adds_at_most_a_source() {
        known.given(NOMINATED).when(NOMINATE).recordsNothing();
        var told = toldIn(4, FEB_7);
        known.given(NOMINATED, TELLING)
                .when(new NominateRepresentative(GROUP, ANNA, EAST, new Party.NotStated(), told))
                .records(new SourceAdded(8, NOMINATED.keys(), told));
    }

    @Test
    void who_is_nominated_declines() {
        known.given(NOMINATED)
                .when(decline("2020-02-07"))
                .records(declined("2020-02-07"))
                .deviates();
    }

    @Test
    void declining_what_nobody_offered_is_noted_of_the_past_and_refused_from_today() {
        known.when(decline("2020-02-07")).deviates(Deviation.NO_NOMINATION);
        known.when(decline("2020-02-14")).refuses("no-nomination");
        known.given(NOMINATED).when(decline("2020-02-06")).deviates(Deviation.NO_NOMINATION);
    }

    @Test
    void a_nomination_is_declined_once_and_may_be_made_again() {
        var gone = known.given(NOMINATED, declined("2020-02-07"));
        gone.when(decline("2020-02-07")).recordsNothing();
        gone.when(decline("2020-02-08")).deviates(Deviation.NO_NOMINATION);
        gone.when(NOMINATE).records(NOMINATED);
        gone.given(NOMINATED).when(decline("2020-02-14")).deviates();
    }

    @Test
    void a_nomination_is_tabled_and_stays_open() {
        var tabled = new NominationTabled(GROUP, ANNA, new WaitsFor.NotStated(), FEB_7);
        known.given(NOMINATED)
                .when(table(new WaitsFor.NotStated()))
                .records(tabled)
                .deviates();
        known.given(NOMINATED, tabled).when(decline("2020-02-08")).deviates();
    }

    @Test
    void what_is_not_nominated_is_tabled_with_a_mark_only() {
        known.when(table(new WaitsFor.NotStated())).deviates(Deviation.NO_NOMINATION);
    }

    @Test
    void a_nomination_is_not_tabled_to_an_earlier_meeting_without_a_mark() {
        known.given(NOMINATED, meeting("jan", "group", "2020-01-10"))
                .when(table(new WaitsFor.ForMeeting(new MeetingId("jan"))))
                .deviates(Deviation.TARGET_MEETING_EARLIER);
        known.given(NOMINATED)
                .when(table(new WaitsFor.ForMeeting(new MeetingId("jan"))))
                .refuses("unknown-meeting");
    }

    @Test
    void nobody_is_nominated_to_a_body_after_its_last_day() {
        known.given(dissolved("group", "2020-02-06")).when(NOMINATE).deviates(Deviation.BODY_DISSOLVED);
        known.given(dissolved("group", "2020-02-07")).when(NOMINATE).deviates();
    }

    private static DeclineNomination decline(String day) {
        return new DeclineNomination(GROUP, ANNA, on(day));
    }

    private static NominationDeclined declined(String day) {
        return new NominationDeclined(GROUP, ANNA, on(day));
    }

    private static TableNomination table(WaitsFor waitsFor) {
        return new TableNomination(GROUP, ANNA, waitsFor, FEB_7);
    }
}
