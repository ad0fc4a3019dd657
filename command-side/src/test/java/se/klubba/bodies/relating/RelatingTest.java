package se.klubba.bodies.relating;

import static se.klubba.acts.OnRecord.body;
import static se.klubba.acts.OnRecord.dissolved;
import static se.klubba.acts.OnRecord.on;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.klubba.acts.ActFixture;
import se.klubba.bodies.event.BodyEvent.BodiesRelated;
import se.klubba.bodies.event.BodyEvent.BodyRelation;
import se.klubba.bodies.event.BodyEvent.SeatsLinked;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Deviation;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RelatingTest {
    private static final BodyId A = new BodyId("a");
    private static final BodyId B = new BodyId("b");
    private static final BodyId C = new BodyId("c");

    private final ActFixture fixture = ActFixture.with(new Relating(), new Linking());
    private final ActFixture bodies = fixture.given(body("a"), body("b"), body("c"));

    @Test
    void a_body_is_part_of_another_and_steers_a_third() {
        bodies.when(relate(A, BodyRelation.PART_OF, B))
                .records(new BodiesRelated(A, BodyRelation.PART_OF, B, on("2020-02-07")));
        bodies.when(relate(A, BodyRelation.STEERS, C))
                .records(new BodiesRelated(A, BodyRelation.STEERS, C, on("2020-02-07")));
    }

    @Test
    void a_body_is_not_related_or_linked_to_itself() {
        bodies.when(relate(A, BodyRelation.STEERS, A)).refuses("related-to-itself");
        bodies.when(new LinkSeats(A, A, on("2020-02-07"))).refuses("related-to-itself");
    }

    @Test
    void both_bodies_are_on_record() {
        fixture.given(body("a")).when(relate(A, BodyRelation.STEERS, B)).refuses("unknown-body");
        fixture.given(body("b")).when(new LinkSeats(A, B, on("2020-02-07"))).refuses("unknown-body");
    }

    @Test
    void a_body_does_not_contain_what_it_is_part_of_through_others() {
        var nested = bodies.given(part(A, B), part(B, C));
        nested.when(relate(C, BodyRelation.PART_OF, A)).refuses("part-of-itself");
        nested.when(relate(A, BodyRelation.PART_OF, C)).records(part(A, C));
        nested.when(relate(C, BodyRelation.STEERS, A))
                .records(new BodiesRelated(C, BodyRelation.STEERS, A, on("2020-02-07")));
    }

    @Test
    void a_relation_told_again_changes_nothing() {
        bodies.given(part(A, B)).when(relate(A, BodyRelation.PART_OF, B)).recordsNothing();
    }

    @Test
    void seats_are_linked_one_way_only() {
        bodies.when(new LinkSeats(A, B, on("2020-02-07"))).records(new SeatsLinked(A, B, on("2020-02-07")));
        bodies.given(new SeatsLinked(A, B, on("2020-02-07")))
                .when(new LinkSeats(B, A, on("2020-02-13")))
                .refuses("linked-the-other-way");
    }

    @Test
    void seats_of_a_body_that_was_dissolved_are_not_filled_from_another() {
        bodies.given(dissolved("b", "2020-02-01"))
                .when(new LinkSeats(A, B, on("2020-02-07")))
                .deviates(Deviation.BODY_DISSOLVED);
    }

    private static RelateBodies relate(BodyId body, BodyRelation relation, BodyId to) {
        return new RelateBodies(body, relation, to, on("2020-02-07"));
    }

    private static BodiesRelated part(BodyId of, BodyId whole) {
        return new BodiesRelated(of, BodyRelation.PART_OF, whole, on("2020-02-07"));
    }
}
