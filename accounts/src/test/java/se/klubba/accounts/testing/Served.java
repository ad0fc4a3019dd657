package se.klubba.accounts.testing;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import se.klubba.accounts.administering.FirstAccount;
import se.klubba.axon.mongodb.EventLog;
import se.klubba.axon.mongodb.LoggedEvent;
import se.klubba.embedded.testing.Stores;

/** A register with logins on a free port, in a database of its own, whose clock goes when it is told to. */
public final class Served implements AutoCloseable {
    public static final String PASSWORD = "en lång lösenfras";

    private final ConfigurableApplicationContext application;
    private final TestClock clock;
    private final String database;

    private Served(ConfigurableApplicationContext application, TestClock clock, String database) {
        this.application = application;
        this.clock = clock;
        this.database = database;
    }

    public static Served on(Stores store, String... more) {
        return on(store, "test-" + UUID.randomUUID(), new TestClock(), more);
    }

    /** Another process of the same register. */
    public Served beside(Stores store, String... more) {
        return on(store, database, clock, more);
    }

    private static Served on(Stores store, String database, TestClock clock, String... more) {
        var arguments = Stream.concat(
                Stream.of(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--management.server.port=0",
                        "--klubba.identifiers=any",
                        "--spring.main.banner-mode=off",
                        "--spring.mongodb.uri=" + store.uri(),
                        "--axon.mongodb.database=" + database,
                        "--management.endpoints.web.exposure.include=health,info,metrics,processors",
                        "--logging.level.org.springdoc=error"),
                Stream.of(more));
        var application = new SpringApplicationBuilder(AccountsApplication.class)
                .initializers(context -> context.getBeanFactory().registerSingleton("theClock", clock))
                .run(arguments.toArray(String[]::new));
        return new Served(application, clock, database);
    }

    public TestClock clock() {
        return clock;
    }

    public <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    public URI uri(String path) {
        var port = application
                .getEnvironment()
                .getRequiredProperty(path.startsWith("/actuator") ? "local.management.port" : "local.server.port");
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** Somebody who has not been here. */
    public Visitor visitor() {
        return new Visitor(this);
    }

    /** The first account, named "Registrator", logged in; there must be none yet. */
    public Visitor first() {
        var link = Objects.requireNonNull(bean(FirstAccount.class).link());
        var visitor = visitor();
        visitor.form("/first/" + link.text(), "/first/" + link.text(), "name", "Registrator", "password", PASSWORD);
        return visitor;
    }

    /** Method and pattern of each endpoint there is. */
    public static Set<String> endpoints(Served served) {
        var all = new TreeSet<String>();
        served.application.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .forEach(info -> {
                    var methods = info.getMethodsCondition().getMethods();
                    for (var pattern : info.getPatternValues()) {
                        if (methods.isEmpty()) {
                            all.add("* " + pattern);
                        }
                        methods.forEach(method -> all.add(method + " " + pattern));
                    }
                });
        return all;
    }

    /** Everything that is in the log. */
    public List<LoggedEvent> log() {
        var log = bean(EventLog.class);
        try (var events = log.read(0, log.head(), EventCriteria.havingAnyTag())) {
            return events.toList();
        }
    }

    @Override
    public void close() {
        application.close();
    }
}
