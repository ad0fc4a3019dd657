package se.klubba.pages.layout;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whose register it is.
 *
 * @param name in the header of each page; empty where none is set
 * @param statement the address of the operator's own accessibility statement (tillgänglighetsredogörelse); empty for the one in here
 */
@Component
public record RegisterNamed(
        @Value("${klubba.register.name:}") String name,

        @Value("${klubba.register.accessibility-statement:}")
        String statement) {}
