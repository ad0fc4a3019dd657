package se.klubba.accounts;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How one gets in.
 *
 * @param publicRegister whether what is published is shown to whoever asks
 * @param origin where people find it, as {@code https://klubba.example.se}: passkeys belong to it; {@code http://localhost} and the port where it is
 *     null
 * @param sessions how long a login lasts
 * @param oidc a provider of logins; null where there is none
 */
@ConfigurationProperties("klubba.access")
public record AccountSettings(
        @DefaultValue("false") boolean publicRegister,
        @Nullable String origin,
        @DefaultValue Sessions sessions,
        @DefaultValue Limits limits,
        @Nullable Oidc oidc) {

    /**
     * @param idle after which a login that nobody uses ends
     * @param longest after which every login ends
     */
    public record Sessions(
            @DefaultValue("2h") Duration idle,
            @DefaultValue("12h") Duration longest) {}

    /**
     * How many requests an address may make.
     *
     * @param loginsPerMinute attempts to log in, by a password, a link or a token that is not right
     * @param publicPerMinute questions without a login
     */
    public record Limits(
            @DefaultValue("20") int loginsPerMinute,
            @DefaultValue("300") int publicPerMinute) {}

    /**
     * @param issuer its address
     * @param client by which it knows this register
     * @param secret null for a public client, which proves itself by PKCE alone
     * @param audience that a bearer token has to be meant for; the client where it is null
     * @param scopes that are asked for
     */
    public record Oidc(
            String issuer,
            String client,
            @Nullable String secret,
            @Nullable String audience,
            @DefaultValue({"openid", "profile"}) List<String> scopes) {}
}
