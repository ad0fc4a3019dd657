package se.klubba.records;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import se.klubba.acts.CurrentActor;
import se.klubba.acts.web.Sender;

/** Loads the sample: at the start with {@code --klubba.sample}, or when it is asked for. */
@Configuration(proxyBeanMethods = false)
class SampleLoading {
    private static final Logger LOG = LoggerFactory.getLogger(SampleLoading.class);

    @Bean
    @ConditionalOnProperty("klubba.sample")
    ApplicationRunner sampleAtTheStart(Sample sample, CurrentActor actor) {
        return (ApplicationArguments _) -> {
            try {
                var outcomes = sample.load(actor.correlated(), null);
                LOG.info(
                        "The sample register is loaded: {} meetings, {} new facts",
                        outcomes.size(),
                        outcomes.stream().mapToInt(Records.Outcome::events).sum());
            } catch (Sample.OlderSample | Sample.RegisterNotEmpty not) {
                LOG.warn("The sample is not loaded: {}", not.getMessage());
            }
        };
    }

    @RestController
    static class Endpoint {
        private final Sample sample;
        private final CurrentActor actor;

        Endpoint(Sample sample, CurrentActor actor) {
            this.sample = sample;
            this.actor = actor;
        }

        @Operation(
                operationId = "loadSample",
                summary = "Load the invented sample: three meetings, with their documents",
                tags = "records")
        @PostMapping("/api/sample")
        ResponseEntity<List<Records.Outcome>> load(HttpServletRequest request) {
            var sender = Sender.of(request, actor);
            var outcomes = sample.load(sender.who(), sender.seen());
            return sender.answer(HttpStatus.OK, outcomes.getLast().position()).body(outcomes);
        }
    }
}
