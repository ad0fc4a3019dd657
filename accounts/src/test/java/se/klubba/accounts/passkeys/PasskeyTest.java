package se.klubba.accounts.passkeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticatorOptions;
import se.klubba.accounts.administering.FirstAccount;
import se.klubba.accounts.testing.Served;
import se.klubba.embedded.testing.Stores;

/** Passkeys in a real browser, with an authenticator that is not there. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@EnabledIf("browser")
class PasskeyTest {
    private static Path program(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(Path.of("/nowhere"));
    }

    /** In CI one has to be there. */
    static boolean browser() {
        return "true".equals(System.getenv("CI"))
                || Files.isExecutable(program("chromium")) && Files.isExecutable(program("chromedriver"));
    }

    private static ChromeDriver start() {
        var options = new ChromeOptions()
                .setBinary(program("chromium").toFile())
                .addArguments(
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync");
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(program("chromedriver").toFile())
                .build();
        return new ChromeDriver(service, options);
    }

    private static VirtualAuthenticatorOptions device(boolean verifies) {
        return new VirtualAuthenticatorOptions()
                .setProtocol(VirtualAuthenticatorOptions.Protocol.CTAP2)
                .setTransport(VirtualAuthenticatorOptions.Transport.INTERNAL)
                .setHasResidentKey(true)
                .setHasUserVerification(true)
                .setIsUserVerified(verifies);
    }

    private static void await(Callable<Boolean> so) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).ignoreExceptions().until(so);
    }

    @Test
    void a_passkey_is_added_lets_in_only_with_its_user_verified_and_is_removed() {
        try (var served = Served.on(Stores.EMBEDDED)) {
            var browser = start();
            try {
                var here = "http://localhost:" + served.uri("").getPort();
                var device = browser.addVirtualAuthenticator(device(true));
                var link =
                        Objects.requireNonNull(served.bean(FirstAccount.class).link());

                browser.get(here + "/first/" + link.text());
                browser.findElement(By.name("name")).sendKeys("Nyckelperson");
                browser.findElement(By.cssSelector("main form button")).click();
                await(() -> (here + "/account").equals(browser.getCurrentUrl()));

                browser.findElement(By.name("label")).sendKeys("Min dator");
                browser.findElement(By.cssSelector("#add-passkey button")).click();
                await(() -> browser.findElement(By.tagName("main")).getText().contains("Min dator"));

                browser.findElement(By.cssSelector("header form button")).click();
                await(() -> String.valueOf(browser.getCurrentUrl()).contains("/login"));
                device.setUserVerified(false);
                browser.findElement(By.cssSelector("#use-passkey button")).click();
                await(() -> !browser.findElement(By.cssSelector("#use-passkey [role=status]"))
                        .getText()
                        .isEmpty());
                assertThat(browser.getCurrentUrl()).contains("/login");

                device.setUserVerified(true);
                browser.findElement(By.cssSelector("#use-passkey button")).click();
                await(() -> (here + "/account").equals(browser.getCurrentUrl()));
                assertThat(browser.findElement(By.tagName("header")).getText()).contains("Nyckelperson");

                browser.findElement(By.cssSelector("form[action*=passkeys] button"))
                        .click();
                await(() -> browser.findElements(By.cssSelector("form[action*=passkeys]"))
                        .isEmpty());
            } finally {
                browser.quit();
            }
        }
    }
}
