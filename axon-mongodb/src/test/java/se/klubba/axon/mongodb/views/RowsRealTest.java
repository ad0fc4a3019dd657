package se.klubba.axon.mongodb.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import se.klubba.embedded.testing.RequiresRealMongo;
import se.klubba.embedded.testing.Stores;

@RequiresRealMongo
class RowsRealTest extends RowsContract {
    RowsRealTest() {
        super(Stores.REAL);
    }

    @Test
    void however_many_terms_there_are_to_choose_among_the_server_sorts_nothing() {
        long before = sorted();
        assertThat(findAnyOf()).isEqualTo(100);
        assertThat(sorted()).isEqualTo(before);
    }

    /** How often the server had to sort what it found. */
    private long sorted() {
        return database.runCommand(new Document("serverStatus", 1))
                .getEmbedded(List.of("metrics", "operation", "scanAndOrder"), Long.class);
    }
}
