package se.klubba.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.directory.Directory;
import se.klubba.reading.SourceText;

/** An index a process, in {@code klubba.search}; in a folder of its own among the temporary ones where that is not set, which is built at each start. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {
    @Bean(destroyMethod = "close")
    SearchIndex searchIndex(@Value("${klubba.search:}") String folder) {
        try {
            return SearchIndex.open(folder.isBlank() ? Files.createTempDirectory("klubba-search-") : Path.of(folder));
        } catch (IOException e) {
            throw new UncheckedIOException("there is no place for the index of the search; klubba.search names one", e);
        }
    }

    @Bean
    Indexing searchIndexing(EventLog log, SourceText texts, SearchIndex index) {
        return new Indexing(log, texts, index);
    }

    @Bean
    Search search(Directory directory, SearchIndex index, Indexing indexing) {
        return new Search(directory, index, indexing);
    }
}
