package se.klubba.accounts.visibility;

import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import se.klubba.accounts.AccountStore;
import se.klubba.accounts.roles.Passage;
import se.klubba.kernel.Extent;
import tools.jackson.databind.json.JsonMapper;

/** Who was shown what that is confidential, when, and as what: kept apart from the record, for auditors. */
@Component
public class ReadsOfConfidential implements HandlerInterceptor, WebMvcConfigurer {
    private static final Logger LOG = LoggerFactory.getLogger(ReadsOfConfidential.class);
    private static final int MOST = 1000;

    private final MongoCollection<Document> reads;
    private final Confidential confidential;
    private final Clock clock;
    private final JsonMapper json;

    ReadsOfConfidential(AccountStore store, Confidential confidential, Clock clock, JsonMapper json) {
        this.reads = store.database().getCollection("account-reads");
        this.confidential = confidential;
        this.clock = clock;
        this.json = json;
    }

    /**
     * One answer in which something confidential was shown.
     *
     * @param account who asked; {@code role}: what let them see it
     * @param what the part of the record, as it was made confidential
     * @param ground on which it is
     * @param path that was asked
     */
    public record Read(
            Instant at,
            String account,
            String role,
            @Schema(implementation = Object.class) Extent what,
            String ground,
            String path) {}

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failed) {
        var passage = (Passage) request.getAttribute(Passage.ATTRIBUTE);
        var reader = (ShownTo) request.getAttribute(ReaderOfRequest.ATTRIBUTE);
        if (passage == null || reader == null || reader.seen().isEmpty()) {
            return;
        }
        var account = passage.account() == null ? "" : passage.account().id().value();
        var now = Date.from(clock.instant());
        var read = reader.seen().stream()
                .map(what -> new Document("_id", new ObjectId())
                        .append("at", now)
                        .append("account", account)
                        .append("role", passage.role().key())
                        .append("what", json.writeValueAsString(what))
                        .append("ground", confidential.ground(what))
                        .append("path", request.getRequestURI()))
                .toList();
        reads.insertMany(read);
        LOG.debug("{} confidential parts shown at {}", read.size(), request.getRequestURI());
    }

    /** The latest thousand, the latest first. */
    public List<Read> latest() {
        return reads.find()
                .sort(descending("_id"))
                .limit(MOST)
                .map(d -> new Read(
                        d.getDate("at").toInstant(),
                        d.getString("account"),
                        d.getString("role"),
                        json.readValue(d.getString("what"), Extent.class),
                        d.getString("ground"),
                        d.getString("path")))
                .into(new ArrayList<>());
    }
}
