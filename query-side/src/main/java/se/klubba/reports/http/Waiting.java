package se.klubba.reports.http;

import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import se.klubba.reading.Readings;
import se.klubba.reports.jobs.Job;
import se.klubba.reports.jobs.JobSettings;
import se.klubba.reports.jobs.Jobs;
import se.klubba.reports.jobs.Outcome;
import se.klubba.reports.jobs.Work;

/** Answers with what came of work that is soon done, else with where its job is. */
record Waiting(Jobs jobs, JobSettings settings, Readings readings) {
    /**
     * @param prefer how long it may be waited, as was asked
     * @param done answers with what came of it, and runs what it is given once that is not needed any more
     */
    <O extends Outcome> ResponseEntity<?> answer(
            Work<O> work, @Nullable List<String> prefer, BiFunction<O, Runnable, ResponseEntity<?>> done)
            throws InterruptedException {
        var job = jobs.begin(work, readings.reader());
        var preference = Preference.of(prefer);
        var outcome = awaited(job, preference);
        var answer = outcome == null
                ? ReportJobsEndpoint.accepted(job)
                : done.apply(outcome, () -> jobs.forget(job)); // nobody was told that there was one
        var headers = new HttpHeaders(answer.getHeaders());
        preference.applied(headers, outcome == null, settings.patience());
        return new ResponseEntity<>(answer.getBody(), headers, answer.getStatusCode());
    }

    /** Nobody was told that there is a job, so that one that fails at once is none. */
    private <O extends Outcome> @Nullable O awaited(Job<O> job, Preference preference) throws InterruptedException {
        try {
            return job.within(preference.within(settings.patience()));
        } catch (RuntimeException failed) {
            jobs.forget(job);
            throw failed;
        }
    }
}
