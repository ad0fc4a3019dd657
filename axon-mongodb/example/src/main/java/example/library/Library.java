package example.library;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import se.klubba.axon.mongodb.commands.CommandHandlers;

@SpringBootApplication
public class Library {
    @Bean
    CommandHandlers shelving() {
        return new CommandHandlers("shelving", new Shelving());
    }

    @Bean
    ShelfView shelves() {
        return new ShelfView();
    }

    public static void main(String[] arguments) {
        SpringApplication.run(Library.class, arguments);
    }
}
