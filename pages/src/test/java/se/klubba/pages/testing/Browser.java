package se.klubba.pages.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.print.PageSize;
import org.openqa.selenium.print.PrintOptions;
import se.klubba.EventJson;
import tools.jackson.databind.JsonNode;

/** A real Chromium without a window, that can reach nothing but this machine. */
public final class Browser implements AutoCloseable {
    static final String MISSING =
            "no Chromium with its driver was found: install them (Debian: apt install chromium chromium-driver)";

    /** Looked for only where it is asked. */
    private static final class Axe {
        private static final String SCRIPT = script();
    }

    private static final int WIDE = 1280;

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    public static boolean available() {
        return found("chromium").isPresent() && found("chromedriver").isPresent();
    }

    private static Optional<Path> found(String program) {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    public static Browser start() {
        var options = new ChromeOptions()
                .setBinary(found("chromium").orElseThrow().toFile())
                .addArguments(
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        // as on a phone: one of its own would take 15 pixels of those that are asked for
                        "--hide-scrollbars",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(found("chromedriver").orElseThrow().toFile())
                .build();
        var driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
        return new Browser(driver);
    }

    /** Opens a page from a file, at the width of a sheet of A4 or of a screen. */
    public void open(Path page, int width) {
        driver.manage().window().setSize(new Dimension(width, 1400));
        driver.get(page.toUri().toString());
    }

    /** Opens a page of a server, in a theme, on a screen of that width. */
    public void open(URI page, int width, boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
        driver.get(page.toString());
    }

    /** Milliseconds from when a page is asked for until the largest of it is painted, where nothing of it was kept from before. */
    public double largestPaint(URI page) {
        driver.executeCdpCommand("Network.clearBrowserCache", Map.of());
        open(page, WIDE, false);
        var painted = (Number) driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                let largest = 0;
                new PerformanceObserver((painted) => {
                    if (!largest) setTimeout(() => done(largest), 200);
                    largest = painted.getEntries().at(-1).startTime;
                }).observe({type: 'largest-contentful-paint', buffered: true});
                """);
        return Objects.requireNonNull(painted).doubleValue();
    }

    /** What its console has told since it was asked last: errors, and what the policy of the page kept it from. */
    public List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** The whole page, however long it is, as a PNG. */
    public byte[] wholePicture() {
        var taken = driver.executeCdpCommand("Page.captureScreenshot", Map.of("captureBeyondViewport", true));
        return Base64.getDecoder().decode(String.valueOf(taken.get("data")));
    }

    /** Where it is. */
    public String address() {
        return Objects.requireNonNull(driver.getCurrentUrl());
    }

    /** Presses keys, wherever it is on the page: as from a keyboard, also on a field of files, which takes none but the tab key. */
    public void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Whether the pages that are opened from now on run their scripts. */
    public void scripts(boolean run) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
    }

    /** Types into a field, or names a file to be sent. */
    public void type(String selector, CharSequence... keys) {
        driver.findElement(org.openqa.selenium.By.cssSelector(selector)).sendKeys(keys);
    }

    /** Clicks on what it finds first, once it is away from bars that stick to an edge. */
    public void click(String selector) {
        var found = driver.findElement(org.openqa.selenium.By.cssSelector(selector));
        evaluate("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'}); return true", found);
        found.click();
    }

    /** What the page says. */
    public String text() {
        return String.valueOf(evaluate("return document.body ? document.body.innerText : ''"));
    }

    /** What is not accessible of the page that is open, as axe tells it. */
    public List<String> violations() {
        driver.executeScript(Axe.SCRIPT);
        var found = (String) driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run().then(r => done(JSON.stringify(r.violations)), e => done(JSON.stringify([{id: String(e)}])));
                """);
        return EventJson.mapper()
                .readTree(Objects.requireNonNull(found))
                .valueStream()
                .map(Browser::told)
                .toList();
    }

    private static String told(JsonNode violation) {
        return violation.path("id").asString() + " (" + violation.path("help").asString("") + "): "
                + violation.at("/nodes/0/html").asString("");
    }

    /** By how many pixels it is wider than the window. */
    public long overflow() {
        return (Long) Objects.requireNonNull(driver.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth"));
    }

    /**
     * Elements of the page that is open that reach beyond so many pixels where it is printed.
     *
     * @param without a selector of what is not looked at, with all in it
     */
    public List<String> printedBeyond(int width, String without) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 1000, "deviceScaleFactor", 1, "mobile", false));
        try {
            return ((List<?>) evaluate("""
                            return [...document.body.querySelectorAll('*')]
                                .filter(e => !e.closest(arguments[0]) && e.getBoundingClientRect().right > innerWidth + 0.5)
                                .map(e => e.tagName + '#' + e.id + '.' + e.className + ': ' + e.textContent.slice(0, 40));
                            """, without))
                    .stream().map(String::valueOf).toList();
        } finally {
            driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
            driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        }
    }

    /** What a script gives. */
    public Object evaluate(String script, Object... arguments) {
        return Objects.requireNonNull(driver.executeScript(script, arguments));
    }

    /** A PDF on A4. */
    public byte[] print() {
        var options = new PrintOptions();
        options.setPageSize(PageSize.ISO_A4);
        return Base64.getDecoder().decode(driver.print(options).getContent());
    }

    /** The upper part of the page, as a PNG. */
    public byte[] picture() {
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    private static String script() {
        try (var in = Browser.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
