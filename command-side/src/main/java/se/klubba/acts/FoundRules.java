package se.klubba.acts;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** Every rule, found as the application finds them, for who judges acts without being the application: a command line, a test. */
public final class FoundRules {
    private static final Rules RULES = found();

    private FoundRules() {}

    public static Rules rules() {
        return RULES;
    }

    private static Rules found() {
        var context = new AnnotationConfigApplicationContext();
        var scanner = new ClassPathBeanDefinitionScanner(context, false);
        scanner.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE); // features share gerunds
        scanner.addIncludeFilter(new AssignableTypeFilter(Rule.class));
        scanner.scan("se.klubba");
        context.registerBean(
                Rules.class,
                () -> new Rules(context.getBeansOfType(Rule.class).values().stream()
                        .<Rule<?>>map(rule -> rule)
                        .toList()));
        context.refresh();
        return context.getBean(Rules.class);
    }
}
