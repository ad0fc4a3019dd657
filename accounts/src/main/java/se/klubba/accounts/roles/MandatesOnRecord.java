package se.klubba.accounts.roles;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.klubba.accounts.Role;
import se.klubba.axon.mongodb.views.ViewBehind;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.MandateKind;
import se.klubba.kernel.PersonId;
import se.klubba.kernel.PrincipalId;
import se.klubba.offices.TenureState;
import se.klubba.persons.Person;
import se.klubba.persons.Persons;
import se.klubba.reading.Moments;
import se.klubba.reading.ReadContext;
import se.klubba.reading.ReadProblem;
import se.klubba.reading.Reader;
import se.klubba.reading.Sources;
import se.klubba.words.Language;

/** Mandates as the answer about a person has them, which is the fold of who sits where. One that is held possibly gives nothing. */
@Component
final class MandatesOnRecord implements Mandates {
    private static final long UNKNOWN = -1;
    private static final Duration FRESH = Duration.ofMillis(500);

    private final Map<PersonId, Read> read = new ConcurrentHashMap<>();
    private final Persons persons;
    private final Sources sources;
    private final Moments moments;

    MandatesOnRecord(Persons persons, Sources sources, Moments moments) {
        this.persons = persons;
        this.sources = sources;
        this.moments = moments;
    }

    /**
     * What was read a moment ago.
     *
     * @param head how many events there were
     */
    private record Read(long nanos, long head, LocalDate day, Set<Held> held) {}

    @Override
    public Set<Held> of(PersonId person) {
        return read.compute(person, this::upToDate).held();
    }

    /** Not asked again for half a second, nor before something is recorded or a day begins. */
    private Read upToDate(PersonId person, @Nullable Read last) {
        long now = System.nanoTime();
        var day = moments.today();
        if (last != null && last.day().equals(day) && now - last.nanos() < FRESH.toNanos()) {
            return last;
        }
        long head = moments.log().head();
        if (last != null && last.head() == head && last.day().equals(day)) {
            return new Read(now, head, day, last.held());
        }
        try {
            return new Read(now, head, day, read(person, head));
        } catch (ViewBehind _) {
            // a view that stands still keeps nobody out: what it knows counts, and it is asked again
            return new Read(now, UNKNOWN, day, read(person, 0));
        }
    }

    /** @param atLeast how many events the answer has to have seen */
    private Set<Held> read(PersonId person, long atLeast) {
        var today =
                new ReadContext(sources, Reader.OF_ALL, Language.SV, moments.today(), moments.zone(), null, atLeast);
        try {
            return today.answer(reading -> persons.of(reading, person)).mandates().stream()
                    .filter(seated -> seated.state() == TenureState.HELD)
                    .map(MandatesOnRecord::held)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (ReadProblem _) {
            return Set.of(); // a person who is not on record holds nothing
        }
    }

    private static Held held(Person.Seated seated) {
        var principal = seated.onBehalfOf();
        return new Held(
                role(seated.kind()),
                new BodyId(seated.body().id()),
                principal == null ? null : new PrincipalId(principal.id()));
    }

    /** Whoever takes part without deciding may see what a substitute may. */
    private static Role role(MandateKind kind) {
        return switch (kind) {
            case CHAIR -> Role.CHAIR;
            case SECRETARY -> Role.SECRETARY;
            case VICE_CHAIR -> Role.VICE_CHAIR;
            case REPRESENTATIVE, TREASURER -> Role.MEMBER;
            case SUBSTITUTE, OBSERVER, ADVISER, VERIFIER, AUDITOR -> Role.SUBSTITUTE;
        };
    }
}
