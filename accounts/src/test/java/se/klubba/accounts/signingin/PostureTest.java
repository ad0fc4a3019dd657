package se.klubba.accounts.signingin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;

/** How a server may be reached, and what its cookies are called there. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PostureTest {
    private static MockEnvironment with(String... settings) {
        var environment = new MockEnvironment();
        for (var setting : settings) {
            var parts = setting.split("=", 2);
            environment.setProperty(parts[0], parts[1]);
        }
        return environment;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "server.address=127.0.0.1",
                "server.address=::1",
                "server.address=0.0.0.0,server.ssl.bundle=web",
                "server.ssl.certificate=classpath:cert.pem",
                "klubba.proxy=proxy.example",
                "klubba.proxy[0]=proxy.example",
                "server.address=127.0.0.1,server.forward-headers-strategy=framework,klubba.proxy=127.0.0.1"
            })
    void on_loopback_with_tls_or_behind_a_named_proxy_it_starts(String settings) {
        assertThatCode(() -> new Posture(with(settings.split(",")))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "server.address=",
                "server.address=0.0.0.0",
                "server.address=10.0.0.1,klubba.proxy=",
                "server.address=0.0.0.0,server.ssl.bundle=web,server.ssl.enabled=false"
            })
    void anywhere_else_it_does_not(String settings) {
        assertThatThrownBy(() -> new Posture(with(settings.split(","))))
                .isInstanceOf(UnsafePosture.class)
                .hasMessageContaining("without TLS");
    }

    @Test
    void what_is_forwarded_is_believed_of_a_named_proxy_alone() {
        assertThatThrownBy(() ->
                        new Posture(with("server.address=127.0.0.1", "server.forward-headers-strategy=framework")))
                .hasMessageContaining("klubba.proxy has to name");
    }

    @Test
    void the_failure_is_one_sentence() {
        var told = new UnsafePosture.Told().analyze(new UnsafePosture("so it is"));
        assertThat(Objects.requireNonNull(told).getDescription()).isEqualTo("so it is");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void cookies_belong_to_this_host_where_there_is_tls(boolean tls) {
        var request = new MockHttpServletRequest();
        request.setSecure(tls);
        var response = new MockHttpServletResponse();
        var forms = new FormCookie();
        forms.saveToken(forms.generateToken(request), request, response);
        new SessionCookie().writeCookieValue(new CookieValue(request, response, "x"));
        var prefix = tls ? "__Host-" : "";
        for (var name : new String[] {"klubba-form", "klubba"}) {
            var cookie = Objects.requireNonNull(response.getCookie(prefix + name), name);
            assertThat(cookie.getSecure()).isEqualTo(tls);
            assertThat(cookie.getPath()).isEqualTo("/");
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
            assertThat(cookie.getDomain()).isNull();
        }
    }
}
