package se.klubba.visibility;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.klubba.acts.County.FEBRUARY;
import static se.klubba.acts.County.FEB_7;
import static se.klubba.acts.County.HEALTH;
import static se.klubba.acts.County.NETWORK;
import static se.klubba.acts.County.STEERING;
import static se.klubba.acts.County.on;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.acts.ActFixture;
import se.klubba.acts.County;
import se.klubba.kernel.Extent;
import se.klubba.kernel.ItemNumber;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Words;
import se.klubba.visibility.event.Publishing;
import se.klubba.visibility.event.VisibilityEvent.ConfidentialityLifted;
import se.klubba.visibility.event.VisibilityEvent.MadeConfidential;
import se.klubba.visibility.event.VisibilityEvent.Published;
import se.klubba.visibility.event.VisibilityEvent.PublishingSet;
import se.klubba.visibility.event.VisibilityEvent.Unpublished;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VisibilityTest {
    private static final Words GROUND = Words.of("OSL 25 kap. 1 §");
    private static final LocalDate FROM = LocalDate.parse("2020-02-08");
    private static final Extent MATTER = new Extent.OfMatter(HEALTH);
    private static final Extent ITEM = new Extent.OfItem(FEBRUARY, ItemNumber.of("3a"));
    private static final MadeConfidential SECRET = new MadeConfidential(MATTER, GROUND, FROM, List.of(STEERING), FEB_7);

    private final ActFixture fixture = County.with(
            new MakingConfidential(),
            new LiftingConfidentiality(),
            new PublishingIt(),
            new Unpublishing(),
            new SettingPublishing());

    private static MakeConfidential secret(Extent what) {
        return new MakeConfidential(what, GROUND, FROM, List.of(STEERING), FEB_7);
    }

    @Test
    void a_part_of_the_record_is_made_confidential_on_a_ground_and_from_a_day() {
        fixture.when(secret(MATTER)).records(SECRET);
        fixture.when(secret(ITEM)).records(new MadeConfidential(ITEM, GROUND, FROM, List.of(STEERING), FEB_7));
        fixture.given(SECRET)
                .when(secret(ITEM))
                .records(new MadeConfidential(ITEM, GROUND, FROM, List.of(STEERING), FEB_7));
    }

    @Test
    void said_again_it_is_one_fact_and_otherwise_it_is_lifted_first() {
        fixture.given(SECRET).when(secret(MATTER)).recordsNothing();
        fixture.given(SECRET)
                .when(new MakeConfidential(MATTER, Words.of("OSL 26 kap."), FROM, List.of(), FEB_7))
                .refuses("confidential-already");
        var lifted = new ConfidentialityLifted(MATTER, null, on("2020-02-10"));
        fixture.given(SECRET)
                .when(new LiftConfidentiality(MATTER, null, on("2020-02-10")))
                .records(lifted);
        fixture.given(SECRET, lifted)
                .when(new LiftConfidentiality(MATTER, null, on("2020-02-10")))
                .recordsNothing();
        var again = new MakeConfidential(MATTER, GROUND, FROM, List.of(), on("2020-02-12"));
        fixture.given(SECRET, lifted)
                .when(again)
                .records(new MadeConfidential(MATTER, GROUND, FROM, List.of(), on("2020-02-12")));
    }

    @Test
    void only_what_is_confidential_is_lifted_and_only_what_can_be_is_made_so() {
        fixture.when(new LiftConfidentiality(ITEM, null, FEB_7)).refuses("not-confidential");
        fixture.given(SECRET).when(new LiftConfidentiality(ITEM, null, FEB_7)).refuses("not-confidential");
        fixture.when(secret(new Extent.OfMeeting(FEBRUARY))).refuses("not-of-that-kind");
        fixture.when(secret(new Extent.OfMatter(new MatterId("nothing")))).refuses("unknown-matter");
    }

    @Test
    void a_meeting_is_published_and_taken_back_whatever_its_body_has_set() {
        var meeting = new Extent.OfMeeting(FEBRUARY);
        var published = new Published(meeting, FEB_7);
        var withdrawn = new Unpublished(meeting, Words.of("fel version"), on("2020-02-09"));
        fixture.when(new Publish(meeting, FEB_7)).records(published);
        fixture.given(published).when(new Publish(meeting, FEB_7)).recordsNothing();
        fixture.given(published)
                .when(new Unpublish(meeting, Words.of("fel version"), on("2020-02-09")))
                .records(withdrawn);
        fixture.when(new Unpublish(meeting, Words.of("fel version"), on("2020-02-09")))
                .records(withdrawn);
        fixture.given(published, withdrawn)
                .when(new Publish(meeting, on("2020-02-10")))
                .records(new Published(meeting, on("2020-02-10")));
        fixture.when(new Publish(new Extent.OfName(County.ANNA), FEB_7)).refuses("not-of-that-kind");
        fixture.when(new Unpublish(new Extent.OfName(County.ANNA), null, FEB_7)).refuses("not-of-that-kind");
    }

    @Test
    void a_body_says_when_its_meetings_are_published() {
        fixture.when(new SetPublishing(NETWORK, Publishing.AFTER_DAYS, 14, FEB_7))
                .records(new PublishingSet(NETWORK, Publishing.AFTER_DAYS, 14, FEB_7));
        fixture.given(new PublishingSet(NETWORK, Publishing.NEVER, null, FEB_7))
                .when(new SetPublishing(NETWORK, Publishing.NEVER, null, FEB_7))
                .recordsNothing();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SetPublishing(NETWORK, Publishing.NEVER, 14, FEB_7))
                .withMessageContaining("after-days");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SetPublishing(NETWORK, Publishing.AFTER_DAYS, null, FEB_7));
    }
}
