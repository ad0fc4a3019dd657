package se.klubba.reports.golden;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.axon.mongodb.blobs.BlobStore;
import se.klubba.generated.GeneratedEvent;
import se.klubba.generated.GeneratedRegister;
import se.klubba.record.event.RecordEvent.WordsDisposedOf;
import se.klubba.reports.Report;
import se.klubba.reports.document.Parameters;
import se.klubba.reports.testing.EveryReport;
import se.klubba.words.Language;

/** The registers that golden files are made of, each in a folder of its own. */
enum GoldenRegister {
    /** One out of the generator: what is usual, and how it looks after each other. */
    PLAUSIBLE("plausible", LocalDate.of(2030, 1, 1)) {
        @Override
        Stream<GeneratedEvent> events() {
            return new GeneratedRegister(1190, 220).events();
        }

        @Override
        void keepAndDispose(EventLog log, BlobStore blobs) {
            // its documents are names without bytes
        }
    },

    /** One made by hand, in which there is an example of everything that a report can tell. */
    EVERY_OUTCOME("every-outcome", LocalDate.of(2021, 6, 30)) {
        @Override
        Stream<GeneratedEvent> events() {
            var log = new Chronicle();
            Cast.introduce(log);
            Agreements.before(log);
            var first = FirstSitting.record(log);
            SecondSitting.record(log);
            Agreements.record(log);
            long letter = LaterSittings.record(log);
            Unusual.record(log);
            RecordMended.record(log, first, letter);
            Asides.record(log);
            Ballots.record(log);
            Roles.record(log);
            Others.record(log);
            return log.written().stream();
        }

        @Override
        void keepAndDispose(EventLog log, BlobStore blobs) {
            Arrays.stream(Papers.values())
                    .filter(Papers::kept)
                    .forEach(paper -> blobs.keep(paper.id().value(), paper.bytes()));
            events().map(GeneratedEvent::event).forEach(event -> {
                if (event instanceof WordsDisposedOf disposed) {
                    log.disposeContent(disposed.entry());
                }
            });
        }

        /** What changed is told from a day on, since without one everything is new. */
        @Override
        Parameters parameters(Report report, EventLog log, Language language) {
            var parameters = super.parameters(report, log, language);
            return report.definition().name().equals("changes")
                    ? parameters.within(LocalDate.of(2020, 8, 31), null)
                    : parameters;
        }
    };

    private static final Path FOLDER = Path.of("src/test/resources/reports");
    private final String folder;
    private final LocalDate day;

    GoldenRegister(String folder, LocalDate day) {
        this.folder = folder;
        this.day = day;
    }

    /** As they are recorded, all words in them. */
    abstract Stream<GeneratedEvent> events();

    /** Keeps the documents that can be read, and disposes of what the register says was disposed of. */
    abstract void keepAndDispose(EventLog log, BlobStore blobs);

    Parameters parameters(Report report, EventLog log, Language language) {
        return EveryReport.parameters(report, log, day, language);
    }

    Path folder() {
        return FOLDER.resolve(folder);
    }

    /** The log as it was exported. */
    Path file() {
        return folder().resolve("register.jsonl");
    }
}
