package se.klubba.reports.http;

import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.reading.KeptDocuments;
import se.klubba.reading.Moments;
import se.klubba.reading.SourceText;
import se.klubba.reports.Report;
import se.klubba.reports.Reports;
import se.klubba.reports.filed.FiledReports;
import se.klubba.reports.filed.Verification;
import se.klubba.reports.jobs.JobSettings;
import se.klubba.reports.jobs.Jobs;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(JobSettings.class)
class ReportsConfiguration {
    @Bean
    Reports reports(List<Report> all, SourceText text) {
        return new Reports(all, text);
    }

    @Bean
    FiledReports filedReports(EventLog log) {
        return new FiledReports(log);
    }

    @Bean
    Verification verification(Reports reports, EventLog log, KeptDocuments documents) {
        return new Verification(reports, log, documents);
    }

    @Bean
    Jobs jobs(Moments moments, JobSettings settings) {
        return new Jobs(moments, settings);
    }
}
