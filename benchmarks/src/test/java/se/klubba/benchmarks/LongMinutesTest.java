package se.klubba.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.drafts.DraftText;

/** What is measured is read, and decides: minutes of which nothing is understood would be quick to read. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LongMinutesTest {
    private static final int PAGES = 6;

    @Test
    @SuppressWarnings("unchecked")
    void long_minutes_have_items_that_run_on_and_most_of_them_decide() throws IOException {
        var text = LongMinutes.text(PAGES);
        assertThat(text.length()).isGreaterThanOrEqualTo(PAGES * 3_100);
        long headings = text.lines().filter(line -> line.matches("§ \\d+ .*")).count();
        var record = DraftText.of("p.txt", text.getBytes(UTF_8)).recognised().record();
        var items = (List<Map<String, Object>>) record.getOrDefault("items", List.of());
        assertThat(items).hasSizeGreaterThanOrEqualTo((int) headings);
        assertThat(items.getLast()).containsEntry("item", String.valueOf(headings));
        assertThat(items.stream().filter(item -> item.toString().contains("effects=[{")))
                .hasSizeGreaterThan(items.size() / 3);
    }
}
