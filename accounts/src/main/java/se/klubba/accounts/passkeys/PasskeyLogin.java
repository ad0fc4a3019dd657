package se.klubba.accounts.passkeys;

import java.net.URI;
import java.time.Clock;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationRequestToken;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.security.web.webauthn.registration.PublicKeyCredentialCreationOptionsFilter;
import org.springframework.security.web.webauthn.registration.WebAuthnRegistrationFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import se.klubba.accounts.AccountSettings;
import se.klubba.accounts.Accounts;
import se.klubba.accounts.SignedIn;
import se.klubba.accounts.Who;

/** Adds and asks for passkeys. The device has to verify its user: to have it is not enough. */
@Component
public final class PasskeyLogin implements AuthenticationProvider {
    private static final String NAME = "Klubba";

    private final Passkeys passkeys;
    private final PasskeyOwners owners;
    private final Accounts accounts;
    private final AccountSettings settings;
    private final Environment environment;
    private final Clock clock;
    private final Supplier<WebAuthnRelyingPartyOperations> party = SingletonSupplier.of(this::party);

    PasskeyLogin(
            Passkeys passkeys,
            PasskeyOwners owners,
            Accounts accounts,
            AccountSettings settings,
            Environment environment,
            Clock clock) {
        this.passkeys = passkeys;
        this.owners = owners;
        this.accounts = accounts;
        this.settings = settings;
        this.environment = environment;
        this.clock = clock;
    }

    /** To add one is let through by the table; to log in with one is for whoever can. */
    public void in(HttpSecurity http) {
        var later = new Later(party);
        var login = new WebAuthnAuthenticationFilter();
        login.setAuthenticationManager(new ProviderManager(this));
        login.setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        login.setSessionAuthenticationStrategy(new ChangeSessionIdAuthenticationStrategy());
        http.addFilterBefore(login, UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(
                        new PublicKeyCredentialRequestOptionsFilter(later), UsernamePasswordAuthenticationFilter.class)
                .addFilterAfter(new PublicKeyCredentialCreationOptionsFilter(later), AuthorizationFilter.class)
                .addFilterAfter(new WebAuthnRegistrationFilter(passkeys, later), AuthorizationFilter.class);
    }

    /** Asked for when somebody uses a passkey for the first time: the port is known by then, and the start is not held up. */
    private WebAuthnRelyingPartyOperations party() {
        var origin = settings.origin() == null
                ? "http://localhost:" + environment.getProperty("local.server.port", "8080")
                : settings.origin();
        var host = URI.create(origin).getHost();
        var entity = PublicKeyCredentialRpEntity.builder().id(host).name(NAME).build();
        var operations = new Webauthn4JRelyingPartyOperations(owners, passkeys, entity, Set.of(origin));
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var request = ((WebAuthnAuthenticationRequestToken) asked).getWebAuthnRequest();
        try {
            var account = accounts.find(
                    PasskeyOwners.account(party.get().authenticate(request).getId()));
            if (account != null && !account.closed()) {
                return new SignedIn(new Who(account.id(), "passkey", null, clock.instant(), null));
            }
        } catch (RuntimeException refused) {
            throw new BadCredentialsException("the passkey is not one of this register", refused);
        }
        throw new BadCredentialsException("the account of this passkey is closed");
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return WebAuthnAuthenticationRequestToken.class.isAssignableFrom(authentication);
    }
}
