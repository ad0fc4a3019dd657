package se.klubba.composition;

import static se.klubba.reading.ListEntry.term;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.klubba.bodies.event.BodyEvent.BodiesRelated;
import se.klubba.bodies.event.BodyEvent.BodyAlsoCalled;
import se.klubba.bodies.event.BodyEvent.BodyDissolved;
import se.klubba.bodies.event.BodyEvent.BodyEstablished;
import se.klubba.bodies.event.BodyEvent.BodyNoted;
import se.klubba.bodies.event.BodyEvent.BodyRelation;
import se.klubba.bodies.event.BodyEvent.BodyRenamed;
import se.klubba.kernel.BodyId;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.reading.Concern;
import se.klubba.reading.ListEntry;
import se.klubba.reading.ListedView;
import se.klubba.reading.Standing;
import se.klubba.reading.StandingView;

/** What each body is, how it is and was called, to which others it is related, and what dissolved it. */
@Component
public final class BodiesView extends StandingView implements ListedView {
    static final String KIND = "kind";
    /** What it is a part of. */
    static final String PARENT = "parent";
    /** Itself. */
    static final String BODY = "body";

    public BodiesView() {
        super(
                "bodies",
                1,
                Concern.of(
                        Set.of("body"),
                        BodyEstablished.class,
                        BodyNoted.class,
                        BodyRenamed.class,
                        BodyAlsoCalled.class,
                        BodiesRelated.class,
                        BodyDissolved.class));
    }

    @Override
    public Set<String> listed() {
        return Set.of("body");
    }

    @Override
    public boolean counts(KlubbaEvent event) {
        return !(event instanceof BodyDissolved);
    }

    @Override
    public List<ListEntry> entries(String key, Standing standing, LocalDate day, Function<String, Standing> others) {
        var body = new BodyId(key);
        var past = standing.asOf(day);
        var kind = Compositions.kind(past, body);
        if (kind == null) {
            return List.of();
        }
        var parents = past.events(BodiesRelated.class)
                .filter(e -> e.body().equals(body) && e.relation() == BodyRelation.PART_OF)
                .flatMap(e -> term(PARENT, e.to()));
        return List.of(ListEntry.named(
                key,
                name(body, past),
                standing.names(key),
                Stream.concat(Stream.of(term(KIND, kind.name()), term(BODY, key)), parents)));
    }

    private static @Nullable String name(BodyId body, Standing past) {
        return past.facts().stream()
                .map(f -> switch (f.event()) {
                    case BodyEstablished e when e.body().equals(body) -> e.name();
                    case BodyNoted e when e.body().equals(body) -> e.name();
                    case BodyRenamed e when e.body().equals(body) -> e.name();
                    default -> null;
                })
                .flatMap(Stream::ofNullable)
                .map(words -> words.text())
                .flatMap(Stream::ofNullable)
                .reduce((_, last) -> last)
                .orElse(null);
    }
}
