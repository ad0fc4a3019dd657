package se.klubba.pages.follow;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.klubba.pages.layout.Visit;
import se.klubba.wording.Why;

/** Writes Atom (RFC 4287): what became known of something, the newest first. */
final class Feeds {
    private static final int MOST = 40;

    private Feeds() {}

    /**
     * Something that became known.
     *
     * @param path of the page that shows it
     * @param words as the record has them; null where it has none
     */
    record News(String title, @Nullable String words, String path, Why why) {
        Instant at() {
            var correction = why.correction();
            return correction == null ? why.recordedAt() : correction.recordedAt();
        }
    }

    /** @param root of the register, with its host */
    static String atom(Visit visit, String title, String path, String root, List<News> all) {
        var newest = all.stream()
                .sorted(Comparator.comparing(News::at)
                        .thenComparingLong(n -> n.why().entry())
                        .reversed())
                .limit(MOST)
                .toList();
        var feed = new SyndFeedImpl();
        feed.setFeedType("atom_1.0");
        feed.setTitle(title);
        feed.setLanguage(visit.locale().getLanguage());
        feed.setUri(root + path);
        feed.setLink(root + path);
        feed.setAuthor("Klubba");
        feed.setPublishedDate(
                Date.from(newest.isEmpty() ? Instant.EPOCH : newest.getFirst().at()));
        feed.setEntries(newest.stream().map(n -> entry(n, root)).toList());
        try {
            return new SyndFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SyndEntry entry(News news, String root) {
        var entry = new SyndEntryImpl();
        entry.setUri(root + "/log/" + news.why().entry());
        entry.setTitle(news.title());
        entry.setLink(root + news.path());
        entry.setPublishedDate(Date.from(news.why().recordedAt()));
        entry.setUpdatedDate(Date.from(news.at()));
        if (news.words() != null) {
            var content = new SyndContentImpl();
            content.setType("text");
            content.setValue(news.words());
            entry.setContents(List.of(content));
        }
        return entry;
    }
}
