package se.klubba.pages.secondengine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.openqa.selenium.By;
import org.openqa.selenium.ImmutableCapabilities;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.remote.RemoteWebDriver;

/** WebKitGTK on a screen that nobody sees. */
final class WebKit implements AutoCloseable {
    private static final String MISSING =
            "no WebKit with its driver and a screen was found: install them (Debian: apt install webkit2gtk-driver xvfb)";

    private final Process screen;
    private final Process service;
    private final RemoteWebDriver driver;

    private WebKit(Process screen, Process service, RemoteWebDriver driver) {
        this.screen = screen;
        this.service = service;
        this.driver = driver;
    }

    static WebKit start() throws IOException {
        var screen = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1280x1000x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            var display = Objects.requireNonNull(
                    new BufferedReader(new InputStreamReader(screen.getInputStream(), StandardCharsets.UTF_8))
                            .readLine(),
                    MISSING);
            int port = freePort();
            var builder = new ProcessBuilder("WebKitWebDriver", "--port=" + port)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("DISPLAY", ":" + display);
            builder.environment().remove("WAYLAND_DISPLAY");
            var service = builder.start();
            try {
                return new WebKit(screen, service, driver(port));
            } catch (RuntimeException e) {
                service.destroy();
                throw e;
            }
        } catch (IOException | RuntimeException e) {
            screen.destroy();
            throw e;
        }
    }

    private static RemoteWebDriver driver(int port) {
        var options = Map.of("binary", browser().toString(), "args", List.of("--automation"));
        var wanted = new ImmutableCapabilities("browserName", "MiniBrowser", "webkitgtk:browserOptions", options);
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .ignoreExceptions()
                .until(
                        () -> new RemoteWebDriver(
                                URI.create("http://127.0.0.1:" + port).toURL(), wanted, false),
                        Objects::nonNull);
    }

    /** The small browser that comes with the library, wherever the architecture has it. */
    private static Path browser() {
        try (var found = Files.find(
                Path.of("/usr/lib"), 4, (path, _) -> path.endsWith("MiniBrowser") && Files.isExecutable(path))) {
            return found.max(Path::compareTo).orElseThrow(() -> new IllegalStateException(MISSING));
        } catch (IOException e) {
            throw new IllegalStateException(MISSING, e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    void open(URI page) {
        driver.get(page.toString());
    }

    String address() {
        return Objects.requireNonNull(driver.getCurrentUrl());
    }

    /** What elements say, as they are seen. */
    List<String> texts(String selector) {
        return all(selector).map(WebElement::getText).toList();
    }

    private Stream<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector)).stream();
    }

    /** Follows the first of these that says so, and waits until it has led to somewhere else. */
    void follow(String selector, String text) {
        var before = address();
        var link = Stream.<Predicate<String>>of(text::equals, said -> said.contains(text))
                .flatMap(fits -> all(selector).filter(element -> fits.test(element.getText())))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + text + " in " + texts(selector)));
        driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", link);
        link.click();
        await(() -> !address().equals(before));
        await(() -> "complete".equals(driver.executeScript("return document.readyState")));
    }

    /** Opens or closes what folds. */
    void unfold(String selector) {
        driver.findElement(By.cssSelector(selector)).click();
    }

    /** Types into a field, in the place of what it has. */
    void type(String selector, String text) {
        var field = driver.findElement(By.cssSelector(selector));
        field.clear();
        field.sendKeys(text);
        await(() -> text.equals(field.getDomProperty("value")));
    }

    void press(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    boolean shows(String selector) {
        return all(selector).anyMatch(WebElement::isDisplayed);
    }

    void await(Callable<Boolean> come) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).ignoreExceptions().until(come);
    }

    @Override
    public void close() {
        try {
            driver.quit();
        } finally {
            service.destroy();
            screen.destroy();
        }
    }
}
