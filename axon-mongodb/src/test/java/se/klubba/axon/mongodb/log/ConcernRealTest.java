package se.klubba.axon.mongodb.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.klubba.embedded.testing.RequiresRealMongo;
import se.klubba.embedded.testing.Stores;

@RequiresRealMongo
class ConcernRealTest extends ConcernContract {
    ConcernRealTest() {
        super(Stores.REAL);
    }

    /** Red when a read has no session, or one that does not begin where the last one ended: it might see less than was seen before. */
    @Test
    void no_read_sees_less_than_one_before_it() {
        everythingThatALogIsAskedFor();

        var finds = overheard.sent("find").stream()
                .filter(find -> find.before() != null && find.command().containsKey("lsid"))
                .toList();
        assertThat(finds)
                .hasSizeGreaterThan(10)
                .allSatisfy(find -> assertThat(
                                find.command().getDocument("readConcern").getTimestamp("afterClusterTime"))
                        .isGreaterThanOrEqualTo(Objects.requireNonNull(find.before())));
    }
}
