package se.klubba.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import se.klubba.axon.mongodb.views.Views;
import se.klubba.embedded.EmbeddedMongo;
import se.klubba.record.disposing.WordsRemoved;

/**
 * Leaves nothing in the store's file of words that were disposed of, once the log and every view have let go of them. Up to which disposal
 * that was done is kept beside the store.
 */
class Forgetting {
    private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);

    private final EmbeddedMongo store;
    private final Views views;
    private final Path doneFile;
    private volatile long due;

    Forgetting(EmbeddedMongo store, Views views, Path folder) {
        this.store = store;
        this.views = views;
        this.doneFile = folder.resolve("klubba.forgotten");
    }

    @EventListener
    void on(WordsRemoved removed) {
        due = removed.upTo();
    }

    @Scheduled(fixedDelayString = "${klubba.disposal-interval:PT2S}")
    void forget() throws IOException {
        long upTo = due;
        if (upTo == 0
                || upTo == done()
                || !views.progress().stream().allMatch(p -> p.position() >= upTo && !p.rebuilding())) {
            return;
        }
        store.forgetRemoved();
        Files.writeString(doneFile, Long.toString(upTo));
        LOG.info("the store's file holds nothing any more of what was disposed of before position {}", upTo);
    }

    private long done() {
        try {
            return Files.exists(doneFile)
                    ? Long.parseLong(Files.readString(doneFile).strip())
                    : 0;
        } catch (NumberFormatException _) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
