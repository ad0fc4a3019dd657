package se.klubba.accounts.oidc;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

/** The one provider. */
record Registrations(Supplier<ClientRegistration> only) implements ClientRegistrationRepository {
    static final String ID = "oidc";

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String registration) {
        return registration.equals(ID) ? only.get() : null;
    }
}
