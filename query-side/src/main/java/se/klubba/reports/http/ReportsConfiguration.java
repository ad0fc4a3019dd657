package se.klubba.reports.http;

import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.klubba.reading.Moments;
import se.klubba.reading.SourceText;
import se.klubba.reports.Report;
import se.klubba.reports.Reports;
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
    Jobs jobs(Moments moments, JobSettings settings) {
        return new Jobs(moments, settings);
    }
}
