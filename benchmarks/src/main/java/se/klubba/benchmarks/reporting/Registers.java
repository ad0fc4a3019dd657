package se.klubba.benchmarks.reporting;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import se.klubba.EventCatalog;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.axon.mongodb.log.LogSettings;
import se.klubba.axon.mongodb.log.MongoLog;
import se.klubba.axon.mongodb.log.Sessions;
import se.klubba.benchmarks.load.Heap;
import se.klubba.benchmarks.load.Served;
import se.klubba.benchmarks.load.Subject;
import se.klubba.generated.GeneratedRegister;
import se.klubba.generated.RegisterWriter;
import se.klubba.kernel.MatterId;
import se.klubba.matters.event.MatterEvent.MatterRaised;
import se.klubba.reading.Reader;
import se.klubba.reading.SourceText;
import se.klubba.reports.Definition;
import se.klubba.reports.Parameter;
import se.klubba.reports.Progress;
import se.klubba.reports.Reports;
import se.klubba.reports.document.Parameters;
import se.klubba.reports.rendering.Format;
import se.klubba.reports.rendering.Rendering;
import se.klubba.words.Language;

/** A generated register on a server, read and reported on. */
public final class Registers {
    private static final String LOG = "log";
    private static final int EVENTS_PER_COMMIT = 500;
    private static final long SEED = 2020;
    private static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2019, 12, 31);
    /** Of a million events the last are of this year. */
    private static final LocalDate AFTER_ALL = LocalDate.of(2024, 12, 31);

    private static final EventCriteria RAISED =
            EventCriteria.havingAnyTag().andBeingOneOfTypes(new QualifiedName(EventCatalog.name(MatterRaised.class)));

    private final MongoDatabase database;
    private final LogSettings settings;
    private final Reports reports = Reports.found(SourceText.NONE);

    private Registers(MongoClient client, String database) {
        this.database = client.getDatabase(database);
        this.settings = LogSettings.with(Sessions.ofServer(client, this.database), Clock.systemUTC());
    }

    /** Its log is in that database. */
    public static Subject over(MongoClient client, String database) {
        var registers = new Registers(client, database);
        return new Subject()
                .answers("fill", words -> registers.fill(Long.parseLong(words[0])))
                .answers("read", _ -> registers.timed(Registers::readAll))
                .answers("report", words -> registers.timed(log -> registers.report(words[0], log, Registers::ofAYear)))
                .answers("whole", words -> registers.timed(log -> registers.report(words[0], log, _ -> of(AFTER_ALL))))
                .answers("heap", _ -> Heap.peak());
    }

    /** The arguments are the address of a server and the name of a database. */
    public static void main(String[] arguments) throws IOException {
        try (var client = MongoClients.create(arguments[0])) {
            Served.serve(over(client, arguments[1]));
        }
    }

    private double fill(long events) {
        var register = new GeneratedRegister(SEED, events);
        new RegisterWriter(EVENTS_PER_COMMIT).write(register.events(), database, LOG, settings);
        return events;
    }

    /** What is done with a log, and with how many of its events. */
    @FunctionalInterface
    private interface Work {
        long of(EventLog log);
    }

    /** Events a second. */
    private double timed(Work work) {
        try (var log = MongoLog.open(database.getCollection(LOG), RegisterWriter.json(), settings)) {
            Heap.forget();
            long begun = System.nanoTime();
            return work.of(log.events()) * 1e9 / (System.nanoTime() - begun);
        }
    }

    private static long readAll(EventLog log) {
        var read = new AtomicLong();
        try (var all = log.read(0, Long.MAX_VALUE, EventCriteria.havingAnyTag())) {
            all.forEach(_ -> read.incrementAndGet());
        }
        return read.get();
    }

    /** As a page; of a matter, where it needs one. */
    private long report(String name, EventLog log, Function<Definition, Parameters> of) {
        long head = log.head();
        var report = reports.named(name);
        try {
            return reports.run(
                    report,
                    asked(report.definition(), log, of),
                    log,
                    Reader.OF_ALL,
                    head,
                    Progress.UNWATCHED,
                    document -> {
                        Rendering.in(Format.HTML).write(document, OutputStream.nullOutputStream());
                        return head;
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Parameters asked(Definition definition, EventLog log, Function<Definition, Parameters> of) {
        var asked = of.apply(definition);
        return definition.needs().contains(Parameter.MATTER) ? asked.about(aMatter(log)) : asked;
    }

    private static Parameters ofAYear(Definition definition) {
        return of(LAST_DAY)
                .within(
                        definition.takes().contains(Parameter.FROM) ? FIRST_DAY : null,
                        definition.takes().contains(Parameter.TO) ? LAST_DAY : null);
    }

    private static Parameters of(LocalDate day) {
        return Parameters.asOf(day, Language.SV, ZoneId.of("Europe/Stockholm"));
    }

    private static MatterId aMatter(EventLog log) {
        try (var raised = log.read(0, Long.MAX_VALUE, RAISED)) {
            return ((MatterRaised) raised.findFirst().orElseThrow().payload()).matter();
        }
    }
}
