package se.klubba.accounts.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import se.klubba.accounts.AccountSettings;
import se.klubba.accounts.SignedIn;
import se.klubba.accounts.Who;
import se.klubba.accounts.signingin.Entry;
import se.klubba.accounts.tokens.TokenLogin;

/**
 * The register's provider of logins. It is asked who it is when the first of them logs in, so that a register starts without it. What it states of how
 * sure it is ({@code acr}) goes along with each act.
 */
@Component
@ConditionalOnExpression("!'${klubba.access.oidc.issuer:}'.isEmpty()")
public final class OidcLogin {
    public static final String START = "/oauth2/authorization/" + Registrations.ID;

    private static final String ACR = "acr";

    private final AccountSettings.Oidc settings;
    private final Identities identities;
    private final Entry entry;
    private final Clock clock;

    OidcLogin(AccountSettings settings, Identities identities, Entry entry, Clock clock) {
        this.settings = Objects.requireNonNull(settings.oidc());
        this.identities = identities;
        this.entry = entry;
        this.clock = clock;
    }

    /** @param refused what is told to a token that is not good */
    public void in(HttpSecurity http, AuthenticationEntryPoint refused, RequestCache wanted) throws Exception {
        var back = new SavedRequestAwareAuthenticationSuccessHandler();
        back.setRequestCache(wanted);
        http.oauth2Login(login -> login.loginPage("/login")
                .clientRegistrationRepository(new Registrations(SingletonSupplier.of(this::registration)))
                .authorizedClientRepository(new Forgotten())
                .successHandler((request, response, authentication) -> {
                    if (enter(request, response, authentication)) {
                        back.onAuthenticationSuccess(request, response, authentication);
                    }
                })
                .failureUrl("/login?wrong"));
        http.oauth2ResourceServer(server -> server.authenticationEntryPoint(refused)
                // those of this register are looked at elsewhere
                .bearerTokenResolver(
                        request -> TokenLogin.isIn(request) ? null : new DefaultBearerTokenResolver().resolve(request))
                .jwt(jwt -> jwt.decoder(new SupplierJwtDecoder(decoder())).jwtAuthenticationConverter(this::signedIn)));
    }

    private ClientRegistration registration() {
        var registration = ClientRegistrations.fromIssuerLocation(settings.issuer())
                .registrationId(Registrations.ID)
                .clientId(settings.client())
                .scope(settings.scopes())
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}");
        return settings.secret() == null
                ? registration
                        .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                        .build()
                : registration.clientSecret(settings.secret()).build();
    }

    private Supplier<JwtDecoder> decoder() {
        var audience = settings.audience() == null ? settings.client() : settings.audience();
        return () -> {
            var decoder = JwtDecoders.<NimbusJwtDecoder>fromIssuerLocation(settings.issuer());
            decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                    JwtValidators.createDefaultWithIssuer(settings.issuer()),
                    new JwtClaimValidator<Collection<String>>(
                            JwtClaimNames.AUD, said -> said != null && said.contains(audience))));
            return decoder;
        };
    }

    /** Puts an account in the place of what the provider said. */
    private boolean enter(HttpServletRequest request, HttpServletResponse response, Authentication by)
            throws IOException {
        var user = (OidcUser) Objects.requireNonNull(by.getPrincipal());
        var account =
                identities.findOrMake(settings.issuer(), Objects.requireNonNull(user.getSubject()), user.getClaims());
        if (account == null) {
            SecurityContextHolder.clearContext();
            var session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            response.sendRedirect(request.getContextPath() + "/login?wrong");
            return false;
        }
        entry.let(new Who(account.id(), "oidc", user.getClaimAsString(ACR), clock.instant(), null), request, response);
        return true;
    }

    private AbstractAuthenticationToken signedIn(Jwt token) {
        var account = identities.find(settings.issuer(), String.valueOf(token.getSubject()));
        if (account == null) {
            throw new InvalidBearerTokenException(
                    "whoever this token is of has not logged in at /login yet, or may not");
        }
        return new SignedIn(new Who(account.id(), "oidc", acr(token), clock.instant(), null));
    }

    private static @Nullable String acr(Jwt token) {
        return token.getClaimAsString(ACR);
    }
}
