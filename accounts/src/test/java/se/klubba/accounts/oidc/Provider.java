package se.klubba.accounts.oidc;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/** A real provider of logins, in this process: whoever is asked for is let in by their name. */
final class Provider implements AutoCloseable {
    static final String CLIENT = "klubba";
    static final String PROGRAM = "program";
    static final String OTHER = "another-audience";
    static final String SECRET = "only for this test";

    /** What is on the class path for the register. */
    private static final List<String> NOT_ITS_BUSINESS = Stream.concat(
                    Stream.of("org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration"),
                    Stream.of(
                                    "AxonMongodbAutoConfiguration",
                                    "MetricsAutoConfiguration",
                                    "ProjectionsHealthAutoConfiguration",
                                    "ProcessorsEndpointAutoConfiguration")
                            .map("se.klubba.axon.mongodb.autoconfigure."::concat))
            .toList();

    private final ConfigurableApplicationContext application;

    private Provider(ConfigurableApplicationContext application) {
        this.application = application;
    }

    static Provider start() {
        return new Provider(new SpringApplicationBuilder(Application.class)
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--spring.main.banner-mode=off",
                        "--spring.autoconfigure.exclude=" + String.join(",", NOT_ITS_BUSINESS)));
    }

    String issuer() {
        return "http://127.0.0.1:" + application.getEnvironment().getRequiredProperty("local.server.port");
    }

    /** Where the browser may be sent back to: known once the register has a port. */
    void sendsBackTo(String uri) {
        application.getBean(InMemoryRegisteredClientRepository.class).save(browser(uri));
    }

    private static RegisteredClient browser(String uri) {
        return RegisteredClient.withId(UUID.randomUUID().toString())
                .clientId(CLIENT)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(uri)
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .build();
    }

    private static RegisteredClient program(String id) {
        return RegisteredClient.withId(UUID.randomUUID().toString())
                .clientId(id)
                .clientSecret("{noop}" + SECRET + id)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .build();
    }

    @Override
    public void close() {
        application.close();
    }

    @EnableAutoConfiguration
    static class Application {
        @Bean
        RegisteredClientRepository clients() {
            return new InMemoryRegisteredClientRepository(program(PROGRAM), program(OTHER));
        }

        @Bean
        UserDetailsService users() {
            return new InMemoryUserDetailsManager(
                    User.withUsername("anna").password("{noop}" + SECRET).build());
        }

        /** States how sure it is, and for whom a program's token is meant: as if that program acted for Anna. */
        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> claims() {
            return context -> {
                context.getClaims().claim("acr", "loa3");
                if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType())) {
                    var known = context.getRegisteredClient().getClientId().equals(PROGRAM);
                    context.getClaims().subject("anna").audience(List.of(known ? CLIENT : "somebody else"));
                } else {
                    context.getClaims().claim("name", "Anna Andersson");
                }
            };
        }

        @Bean
        SecurityFilterChain chain(HttpSecurity http) throws Exception {
            return http.oauth2AuthorizationServer(server -> server.oidc(oidc -> {}))
                    .authorizeHttpRequests(all -> all.anyRequest().authenticated())
                    .formLogin(form -> {})
                    .build();
        }
    }
}
