package se.klubba.acts;

import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The register that is served.
 *
 * @param zone in which its days begin and end
 * @param actor who acts where nobody logs in
 */
@ConfigurationProperties("klubba")
public record Register(
        @DefaultValue("Europe/Stockholm") ZoneId zone,
        @DefaultValue("local") String actor) {}
