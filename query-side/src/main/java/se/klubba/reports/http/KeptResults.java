package se.klubba.reports.http;

import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.klubba.reports.jobs.Jobs;

/** Results that are kept forget what was disposed of also where nobody asks for them. */
@Component
@EnableScheduling
class KeptResults {
    private final Jobs jobs;

    KeptResults(Jobs jobs) {
        this.jobs = jobs;
    }

    @Scheduled(fixedDelayString = "${klubba.disposal-interval:PT2S}")
    void forget() {
        jobs.forgetDisposed();
    }
}
