package se.klubba.accounts.passkeys;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import se.klubba.accounts.AccountChange;
import se.klubba.accounts.AccountId;
import se.klubba.accounts.AccountLog;
import se.klubba.accounts.AccountStore;

/** The public halves of passkeys, in MongoDB. Last use is written once a minute, and whenever its counter goes up. */
@Component
public final class Passkeys implements UserCredentialRepository {
    private static final Duration USED_AGAIN = Duration.ofMinutes(1);

    private final MongoCollection<Document> keys;
    private final AccountLog log;
    private final Clock clock;

    Passkeys(AccountStore store, AccountLog log, Clock clock) {
        this.keys = store.database().getCollection("account-passkeys");
        this.log = log;
        this.clock = clock;
    }

    /** As its owner sees it. */
    public record Passkey(String id, String label) {}

    public List<Passkey> of(AccountId account) {
        return keys.find(eq("user", PasskeyOwners.id(account).toBase64UrlString()))
                .map(d -> new Passkey(d.getString("_id"), d.getString("label")))
                .into(new ArrayList<>());
    }

    /** Without effect for another's. */
    public void remove(AccountId account, String id) {
        var mine = and(eq("_id", id), eq("user", PasskeyOwners.id(account).toBase64UrlString()));
        if (keys.deleteOne(mine).getDeletedCount() > 0) {
            log.append(account, AccountChange.PASSKEY_REMOVED, account, null);
        }
    }

    /** Not by way of the library, which does not ask whose it is. */
    @Override
    public void delete(Bytes credential) {
        throw new UnsupportedOperationException("a passkey is removed by its owner");
    }

    @Override
    public void save(CredentialRecord key) {
        var before =
                keys.find(eq("_id", key.getCredentialId().toBase64UrlString())).first();
        if (before == null) {
            var account = PasskeyOwners.account(key.getUserEntityUserId());
            keys.insertOne(stored(key));
            log.append(account, AccountChange.PASSKEY_ADDED, account, null);
        } else if (key.getSignatureCount() != before.getLong("count")
                || Duration.between(before.getDate("used").toInstant(), clock.instant())
                                .compareTo(USED_AGAIN)
                        >= 0) {
            keys.updateOne(
                    eq("_id", before.getString("_id")),
                    Updates.combine(
                            Updates.set("count", key.getSignatureCount()),
                            Updates.set("backedUp", key.isBackupState()),
                            Updates.set("used", Date.from(clock.instant()))));
        }
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        var found = keys.find(eq("_id", credential.toBase64UrlString())).first();
        return found == null ? null : read(found);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes user) {
        return keys.find(eq("user", user.toBase64UrlString()))
                .map(Passkeys::read)
                .into(new ArrayList<>());
    }

    private Document stored(CredentialRecord key) {
        var now = Date.from(clock.instant());
        return new Document("_id", key.getCredentialId().toBase64UrlString())
                .append("user", key.getUserEntityUserId().toBase64UrlString())
                .append("key", new Binary(key.getPublicKey().getBytes()))
                .append("count", key.getSignatureCount())
                .append("verified", key.isUvInitialized())
                .append("backupEligible", key.isBackupEligible())
                .append("backedUp", key.isBackupState())
                .append(
                        "transports",
                        key.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .toList())
                .append("attestation", binary(key.getAttestationObject()))
                .append("client", binary(key.getAttestationClientDataJSON()))
                .append("label", key.getLabel())
                .append("made", now)
                .append("used", now);
    }

    private static @Nullable Binary binary(@Nullable Bytes bytes) {
        return bytes == null ? null : new Binary(bytes.getBytes());
    }

    private static CredentialRecord read(Document stored) {
        var transports = stored.getList("transports", String.class).stream()
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(stored.getString("_id")))
                .userEntityUserId(Bytes.fromBase64(stored.getString("user")))
                .publicKey(new ImmutablePublicKeyCose(
                        stored.get("key", Binary.class).getData()))
                .signatureCount(stored.getLong("count"))
                .uvInitialized(stored.getBoolean("verified", false))
                .backupEligible(stored.getBoolean("backupEligible", false))
                .backupState(stored.getBoolean("backedUp", false))
                .transports(transports)
                .attestationObject(bytes(stored.get("attestation", Binary.class)))
                .attestationClientDataJSON(bytes(stored.get("client", Binary.class)))
                .label(stored.getString("label"))
                .created(stored.getDate("made").toInstant())
                .lastUsed(stored.getDate("used").toInstant())
                .build();
    }

    private static @Nullable Bytes bytes(@Nullable Binary stored) {
        return stored == null ? null : new Bytes(stored.getData());
    }
}
