package se.klubba.drafts;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import se.klubba.CommandSideApplication;
import se.klubba.QuerySideApplication;

/** Both sides and the pages in one process. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(
        basePackages = "se.klubba",
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.ASSIGNABLE_TYPE,
                        classes = {CommandSideApplication.class, QuerySideApplication.class}))
public class DraftsApplication {}
