package se.klubba.pages.follow;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.klubba.kernel.Basis;
import se.klubba.pages.layout.Visit;
import se.klubba.reading.Named;
import se.klubba.wording.Why;

/**
 * Writes Atom (RFC 4287): what became known of something, the newest first.
 *
 * @param visit whose links keep the language that it was asked in
 * @param host of the register, without a path
 * @param publisher whose register it is
 * @param since when a feed without entries was last another
 */
record Feeds(Visit visit, String host, String publisher, Supplier<Instant> since) {
    private static final int MOST = 40;

    /**
     * Something that became known.
     *
     * @param path of the page that shows it
     * @param words as the record has them; null where it has none
     */
    record News(String title, @Nullable String words, String path, Why why) {
        private Instant at() {
            var correction = why.correction();
            return correction == null ? why.recordedAt() : correction.recordedAt();
        }

        private String by() {
            var correction = why.correction();
            return correction == null ? why.recordedBy() : correction.recordedBy();
        }

        private @Nullable Clause clause() {
            return why.clause() == null || why.meeting() == null
                    ? null
                    : new Clause(why.meeting(), why.item(), why.block(), why.clause());
        }
    }

    /** Where a clause stands: whoever has read it knows what it did. */
    private record Clause(Named meeting, @Nullable String item, Basis.@Nullable Block block, String label) {}

    /** @param all in the order in which, of those that tell the same, the first is kept */
    String atom(String title, String path, Stream<News> all) {
        var newest = once(all.toList()).stream()
                .sorted(Comparator.comparing(News::at)
                        .thenComparingLong(n -> n.why().entry())
                        .reversed())
                .limit(MOST)
                .toList();
        var feed = new SyndFeedImpl();
        feed.setFeedType("atom_1.0");
        feed.setTitle(title);
        feed.setLanguage(visit.locale().getLanguage());
        feed.setUri(address(path));
        feed.setLink(address(path));
        feed.setAuthors(List.of(person(publisher)));
        feed.setPublishedDate(
                Date.from(newest.isEmpty() ? since.get() : newest.getFirst().at()));
        feed.setEntries(newest.stream().map(this::entry).toList());
        try {
            return new SyndFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An entry of the log once, and what a clause did only where its words are not told. */
    private static List<News> once(List<News> all) {
        var entries = new HashSet<Long>();
        var clauses = new HashSet<Clause>();
        return all.stream()
                .filter(n -> {
                    var clause = n.clause();
                    return entries.add(n.why().entry()) && (clause == null || clauses.add(clause));
                })
                .toList();
    }

    private String address(String path) {
        return host + visit.links().to(path);
    }

    private static SyndPerson person(String name) {
        var person = new SyndPersonImpl();
        person.setName(name);
        return person;
    }

    private SyndEntry entry(News news) {
        var entry = new SyndEntryImpl();
        entry.setUri(host + visit.links().context() + "/log/" + news.why().entry());
        entry.setTitle(news.title());
        entry.setLink(address(news.path()));
        entry.setAuthors(List.of(person(news.by())));
        entry.setPublishedDate(Date.from(news.why().recordedAt()));
        entry.setUpdatedDate(Date.from(news.at()));
        var words = news.words();
        if (words != null) {
            var content = new SyndContentImpl();
            content.setType("text");
            content.setValue(words);
            entry.setContents(List.of(content));
        }
        return entry;
    }
}
