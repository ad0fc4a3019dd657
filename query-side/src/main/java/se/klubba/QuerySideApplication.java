package se.klubba;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The query side as an application of its own: any number of them beside any number of command sides, sharing nothing but MongoDB. */
@SpringBootApplication
public class QuerySideApplication {
    public static void main(String[] args) {
        System.setProperty("axoniq.update-checker.disabled", "true");
        SpringApplication.run(QuerySideApplication.class, args);
    }
}
