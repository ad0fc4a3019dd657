package se.klubba.embedded.testing;

import java.time.Duration;

/**
 * What is done when the JVM ends: after the applications of Spring Boot in it have closed. Hooks run side by side, and an application
 * whose server has gone waits for it for half a minute.
 */
final class AtTheEnd {
    private static final String OF_SPRING_BOOT = "SpringApplicationShutdownHook";
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private AtTheEnd() {}

    static void run(String name, Runnable work) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            Thread.getAllStackTraces().keySet().stream()
                                    .filter(other -> other.getName().equals(OF_SPRING_BOOT))
                                    .forEach(AtTheEnd::await);
                            work.run();
                        },
                        name));
    }

    private static void await(Thread other) {
        try {
            other.join(LONGEST);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
