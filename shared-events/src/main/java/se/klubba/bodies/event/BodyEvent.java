package se.klubba.bodies.event;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.About;
import se.klubba.kernel.Alias;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.Called;
import se.klubba.kernel.Creates;
import se.klubba.kernel.Key;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.MatterId;
import se.klubba.kernel.Occurrence;
import se.klubba.kernel.Party;
import se.klubba.kernel.PrincipalId;
import se.klubba.kernel.Renames;
import se.klubba.kernel.Words;

/** Facts about bodies: what they are, how they are related, what they may hold. Stored for ever: add a version, never edit one. */
@About(BodyId.class)
public sealed interface BodyEvent extends KlubbaEvent {
    /** Founded by an act. */
    @Event(namespace = "bodies", name = "BodyEstablished", version = "1")
    record BodyEstablished(@Creates BodyId body, @Called Words name, BodyKind kind, Occurrence at)
            implements BodyEvent {}

    /** It exists; how it came to be is not told. */
    @Event(namespace = "bodies", name = "BodyNoted", version = "1")
    record BodyNoted(@Creates BodyId body, @Called Words name, BodyKind kind, Occurrence at) implements BodyEvent {}

    @Event(namespace = "bodies", name = "BodyRenamed", version = "1")
    record BodyRenamed(@Renames BodyId body, @Called Words name, Occurrence at) implements BodyEvent {}

    /** From then on no appointment may go beyond the plan. Replaces an earlier plan. */
    @Event(namespace = "bodies", name = "SeatPlanAdopted", version = "1")
    record SeatPlanAdopted(BodyId body, List<Seats> seats, Occurrence at) implements BodyEvent {}

    /** From then on {@code present} members at the least have to be there where the body decides (beslutsför). Replaces an earlier rule. */
    @Event(namespace = "bodies", name = "QuorumAdopted", version = "1")
    record QuorumAdopted(BodyId body, int present, Occurrence at) implements BodyEvent {
        /** Under which the quorum of a body is found without all else that is about it. */
        public static Key key(BodyId body) {
            return new Key("quorum", body.value());
        }

        @Override
        public Set<Key> keys() {
            var keys = new TreeSet<>(BodyEvent.super.keys());
            keys.add(key(body));
            return keys;
        }
    }

    @Event(namespace = "bodies", name = "BodiesRelated", version = "1")
    record BodiesRelated(BodyId body, BodyRelation relation, BodyId to, Occurrence at) implements BodyEvent {}

    /** A seat in {@code from} entitles to a nomination in {@code to}; never the other way. */
    @Event(namespace = "bodies", name = "SeatsLinked", version = "1")
    record SeatsLinked(BodyId from, BodyId to, Occurrence at) implements BodyEvent {}

    /** Decided to go on, where its end was at stake. */
    @Event(namespace = "bodies", name = "BodyContinued", version = "1")
    record BodyContinued(BodyId body, @Nullable Words purpose, Occurrence at) implements BodyEvent {}

    /** Its mandates end on that day, in the fold; nothing else has to say so. */
    @Event(namespace = "bodies", name = "BodyDissolved", version = "2")
    record BodyDissolved(@Renames BodyId body, List<BodyId> successors, Occurrence at) implements BodyEvent {
        public BodyDissolved {
            successors = successors == null ? List.of() : List.copyOf(successors);
        }

        /** The one to which all goes over; null where it has none, or several of which nothing says who has what. */
        public @Nullable BodyId successor() {
            return successors.size() == 1 ? successors.getFirst() : null;
        }
    }

    /** What else it is called: by its formal name, or a short one. It goes on being told by the name that it has. */
    @Event(namespace = "bodies", name = "BodyAlsoCalled", version = "1")
    record BodyAlsoCalled(@Renames BodyId body, @Alias Words name, BodyNameKind kind, Occurrence at)
            implements BodyEvent {}

    /** From then on the matter is on the agenda of each meeting of the body (stående punkt). */
    @Event(namespace = "bodies", name = "StandingItemSet", version = "1")
    record StandingItemSet(BodyId body, MatterId matter, Occurrence at) implements BodyEvent {}

    @Event(namespace = "bodies", name = "StandingItemDropped", version = "1")
    record StandingItemDropped(BodyId body, MatterId matter, Occurrence at) implements BodyEvent {}

    enum BodyNameKind {
        FORMAL,
        SHORT,
        FORMER
    }

    /**
     * So many seats of a kind, held on behalf of a principal or of any principal of that group; null for any.
     *
     * @param filledBy who is competent to appoint to them; null where that is not said
     */
    record Seats(
            MandateKind kind,
            @Nullable PrincipalId onBehalfOf,
            int number,
            @Nullable Party filledBy) {
        public Seats {
            if (number < 1) {
                throw new IllegalArgumentException("a plan has at least one seat of a kind, not " + number);
            }
        }

        public Seats(MandateKind kind, @Nullable PrincipalId onBehalfOf, int number) {
            this(kind, onBehalfOf, number, null);
        }
    }

    enum BodyKind {
        NETWORK,
        STEERING_GROUP,
        DEVELOPMENT_GROUP,
        PROGRAMME_AREA,
        WORKING_GROUP,
        REFERENCE_GROUP,
        COUNCIL,
        BOARD,
        UNIT,
        AUTHORITY,
        OTHER
    }

    /** What {@code body} is to {@code to}. */
    enum BodyRelation {
        PART_OF,
        STEERS,
        PREPARES_FOR,
        /** It was made of a part of the other, which goes on. */
        SPLIT_FROM
    }
}
