package se.klubba.reports.http;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import se.klubba.bodies.event.BodyEvent;
import se.klubba.kernel.KlubbaEvent;
import se.klubba.reports.Definition;
import se.klubba.reports.Fold;
import se.klubba.reports.Question;
import se.klubba.reports.Report;
import se.klubba.reports.document.Section;
import se.klubba.timeline.Fact;

/** Reports for tests: one that goes on when it is told to, fact by fact, and one that fails. */
@TestConfiguration
class HeldReport {
    static final String NAME = "held";
    static final String FAILING = "failing";

    /** How many facts may be told. */
    final Semaphore gate = new Semaphore(0);

    final AtomicInteger told = new AtomicInteger();
    final AtomicInteger finished = new AtomicInteger();

    @Bean
    Report held() {
        return report(NAME, () -> {
            gate.acquireUninterruptibly();
            told.incrementAndGet();
        });
    }

    @Bean
    Report failing() {
        return report(FAILING, () -> {
            throw new IllegalStateException("the words of a committee");
        });
    }

    // not a class of its own: reports are found by what they implement
    private Report report(String name, Runnable next) {
        return new Report() {
            @Override
            public Definition definition() {
                return Definition.of(name, 1);
            }

            @Override
            public Set<Class<? extends KlubbaEvent>> reads() {
                return Set.of(BodyEvent.class);
            }

            @Override
            public Fold begin(Question question) {
                return new Fold() {
                    @Override
                    public void next(Fact fact) {
                        next.run();
                    }

                    @Override
                    public List<Section> sections() {
                        finished.incrementAndGet();
                        return List.of();
                    }
                };
            }
        };
    }
}
