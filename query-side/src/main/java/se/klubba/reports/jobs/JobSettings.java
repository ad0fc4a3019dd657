package se.klubba.reports.jobs;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How reports are run for those who ask over HTTP.
 *
 * @param patience how long an answer is waited for, before it is told where the job is
 * @param atOnce how many run at the same time; each takes a processor, and memory
 * @param waiting how many more may have been asked for
 * @param keep how long what is done stays
 * @param kept how many that are done stay at the most; the oldest goes first
 */
@ConfigurationProperties("klubba.reports")
public record JobSettings(
        @DefaultValue("20s") Duration patience,
        @DefaultValue("2") int atOnce,
        @DefaultValue("20") int waiting,
        @DefaultValue("1h") Duration keep,
        @DefaultValue("50") int kept) {}
