package se.klubba.accounts.passkeys;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;
import se.klubba.accounts.Account;
import se.klubba.accounts.AccountId;
import se.klubba.accounts.Accounts;

/** Accounts as passkeys know them: by the bytes of their identifier, so that nothing more has to be kept. */
@Component
final class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {
    private final Accounts accounts;

    PasskeyOwners(Accounts accounts) {
        this.accounts = accounts;
    }

    static Bytes id(AccountId account) {
        return new Bytes(account.value().getBytes(StandardCharsets.UTF_8));
    }

    static AccountId account(Bytes id) {
        return new AccountId(new String(id.getBytes(), StandardCharsets.UTF_8));
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return of(accounts.find(account(id)));
    }

    /** @param name of the authentication, which is the identifier of the account */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String name) {
        return name.equals("anonymousUser") ? null : of(accounts.find(new AccountId(name)));
    }

    private static @Nullable PublicKeyCredentialUserEntity of(@Nullable Account account) {
        return account == null
                ? null
                : ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(id(account.id()))
                        .name(account.name())
                        .displayName(account.name())
                        .build();
    }

    @Override
    public void save(PublicKeyCredentialUserEntity user) {
        throw new UnsupportedOperationException("accounts are not made by passkeys");
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("accounts are not removed by passkeys");
    }
}
