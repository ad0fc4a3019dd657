package se.klubba.standalone.commandline;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Warnings only, and on standard error: left to itself the logging writes everything to standard output, into what is exported. */
final class Quiet {
    private Quiet() {}

    static void logging() {
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        var layout = new PatternLayoutEncoder();
        layout.setContext(context);
        layout.setPattern("%level %msg%n");
        layout.start();
        var console = new ConsoleAppender<ILoggingEvent>();
        console.setContext(context);
        console.setTarget("System.err");
        console.setEncoder(layout);
        console.start();
        var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.detachAndStopAllAppenders();
        root.addAppender(console);
        root.setLevel(Level.WARN);
        // the driver tells of each address that it cannot reach; that is told once, by what needs it
        context.getLogger("org.mongodb.driver").setLevel(Level.ERROR);
    }
}
