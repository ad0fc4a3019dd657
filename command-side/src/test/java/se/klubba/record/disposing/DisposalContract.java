package se.klubba.record.disposing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import se.klubba.acts.web.CommandSide;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.documents.Documents;
import se.klubba.embedded.testing.Stores;
import se.klubba.matters.event.MatterEvent.MatterRaised;

/** How words are removed from a log that is larger than what is looked through at once. */
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class DisposalContract {
    private static final int AT_ONCE = 4;

    private final Stores store;

    DisposalContract(Stores store) {
        this.store = store;
    }

    @Test
    void a_large_log_is_looked_through_in_steps_each_from_where_the_last_one_stopped() {
        try (var side = CommandSide.on(
                store.uri(), "--axon.mongodb.database=test-" + UUID.randomUUID(), "--klubba.disposal-interval=PT1H")) {
            var log = side.bean(EventLog.class);
            long first = raised(side, "Kajen");
            long second = raised(side, "Fyren");
            for (int more = 0; more < AT_ONCE; more++) {
                raised(side, "Bryggan " + more);
            }
            long disposedOf = disposed(side, first);
            raised(side, "Slussen");

            var told = new ArrayList<Object>();
            var disposal = new Disposal(log, side.bean(Documents.class), told::add, AT_ONCE);
            disposal.carryOut();
            assertThat(words(log, first)).as("its disposal is further on").isEqualTo("Kajen");
            assertThat(told).isEmpty();
            for (long done = AT_ONCE; done < log.head(); done += AT_ONCE) {
                disposal.carryOut();
            }
            assertThat(words(log, first)).isEqualTo("disposed of");
            assertThat(words(log, second)).isEqualTo("Fyren");
            assertThat(told).isEqualTo(List.of(new WordsRemoved(disposedOf + 1)));

            long later = disposed(side, second);
            disposal.carryOut();
            assertThat(words(log, second)).isEqualTo("disposed of");
            assertThat(told).last().isEqualTo(new WordsRemoved(later + 1));
        }
    }

    private static long raised(CommandSide side, String title) {
        return position(side, "/api/matters", "{'title': '" + title + "', 'happenedOn': '2026-01-15'}");
    }

    private static long disposed(CommandSide side, long entry) {
        return position(side, "/api/log/events/" + entry + "/dispose", "{'ground': 'Gallringsbeslut'}");
    }

    private static long position(CommandSide side, String path, String body) {
        var answer = side.post(path, body);
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
        return side.bean(EventLog.class).head() - 1;
    }

    private static String words(EventLog log, long position) {
        var fact = (MatterRaised) log.at(List.of(position)).getFirst().payload();
        return fact.title().or("disposed of");
    }
}
