package se.klubba.standalone;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationExcludeFilter;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import se.klubba.CommandSideApplication;
import se.klubba.QuerySideApplication;
import se.klubba.standalone.commandline.KlubbaCommand;

/** Both sides, as they are, in one process; or, where its first argument is a subcommand, that and no server. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(
        basePackages = "se.klubba",
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        excludeFilters = {
            @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
            @ComponentScan.Filter(type = FilterType.CUSTOM, classes = AutoConfigurationExcludeFilter.class),
            @ComponentScan.Filter(
                    type = FilterType.ASSIGNABLE_TYPE,
                    classes = {CommandSideApplication.class, QuerySideApplication.class})
        })
public class StandaloneApplication {
    public static void main(String[] arguments) {
        if (KlubbaCommand.isMeantBy(arguments)) {
            System.exit(KlubbaCommand.run(arguments));
        }
        SpringApplication.run(StandaloneApplication.class, arguments);
    }
}
