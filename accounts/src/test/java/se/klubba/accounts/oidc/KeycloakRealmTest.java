package se.klubba.accounts.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.klubba.EventJson;

/** The realm that comes with Compose. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeycloakRealmTest {
    private static final Path FILE = Path.of("../deploy/keycloak-realm.json");

    private static Schema schema() throws IOException {
        try (var in =
                Objects.requireNonNull(KeycloakRealmTest.class.getResourceAsStream("/keycloak-realm.schema.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void it_is_a_realm_as_keycloak_reads_one() throws IOException {
        var text = Files.readString(FILE);
        assertThat(schema().validate(text, InputFormat.JSON)).isEmpty();
        // a name that Keycloak does not know would end its import, and a number in quotation marks too
        assertThat(schema().validate(text.replace("\"publicClient\"", "\"public\""), InputFormat.JSON))
                .hasSize(1);
        assertThat(schema().validate(text.replace("300", "\"300\""), InputFormat.JSON))
                .hasSize(1);
    }

    @Test
    void it_has_a_public_client_and_neither_users_nor_secrets() throws IOException {
        var text = Files.readString(FILE);
        var realm = EventJson.mapper().readTree(text);
        assertThat(realm.findValues("users")).isEmpty();
        assertThat(text).doesNotContain("\"secret\"", "credentials", "privateKey");
        var client = realm.at("/clients/0");
        assertThat(client.path("publicClient").asBoolean()).isTrue();
        assertThat(client.path("directAccessGrantsEnabled").asBoolean()).isFalse();
        assertThat(client.at("/attributes/pkce.code.challenge.method").asString())
                .isEqualTo("S256");
        assertThat(client.at("/redirectUris/0").asString()).endsWith("/login/oauth2/code/" + Registrations.ID);
    }
}
