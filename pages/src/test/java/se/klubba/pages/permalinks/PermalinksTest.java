package se.klubba.pages.permalinks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.generated.GeneratedRegister;

/** What a page or an answer once led to is there for good. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PermalinksTest {
    private static final int WANTED = 10_000;
    private static final int AT_ONCE = 4;
    private static final GeneratedRegister REGISTER = new GeneratedRegister(18, 1_000);

    @Test
    void ten_thousand_addresses_outlive_that_all_was_renamed_moved_merged_and_split() throws Exception {
        try (var register = new GeneratedPages(REGISTER)) {
            var addresses = Addresses.of(register, WANTED);
            assertThat(addresses.size()).isEqualTo(WANTED);

            var recorded = Upheaval.of(register, 18);
            assertThat(recorded).containsKeys("rename", "same", "reschedule", "cancel", "link", "dissolve");
            register.await();

            assertThat(dead(register, addresses)).isEmpty();
        }
    }

    private static List<String> dead(GeneratedPages register, Set<String> addresses) throws Exception {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<String>> asked = new ArrayList<>();
            addresses.forEach(address -> asked.add(threads.submit(() -> asked(register, address))));
            var dead = new ArrayList<String>();
            for (var answer : asked) {
                if (!answer.get().isEmpty()) {
                    dead.add(answer.get());
                }
            }
            return dead;
        }
    }

    private static String asked(GeneratedPages register, String address) {
        int status = register.get(address).statusCode();
        return status == 200 ? "" : address + ": " + status;
    }
}
