package se.klubba.reports.http;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.klubba.reading.SourceText;
import se.klubba.reports.Report;
import se.klubba.reports.Reports;

@Configuration(proxyBeanMethods = false)
class ReportsConfiguration {
    @Bean
    Reports reports(List<Report> all, SourceText text) {
        return new Reports(all, text);
    }
}
