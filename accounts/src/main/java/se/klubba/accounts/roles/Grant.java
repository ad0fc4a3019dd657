package se.klubba.accounts.roles;

import java.util.Arrays;

/** How far a role lets through, from nothing to all. Of an act the bodies count in which it is done, of a question what is shown. */
public enum Grant {
    NONE('-'),
    /** What is published, and not confidential. */
    PUBLISHED('p'),
    /** What is not confidential. */
    OPEN('v'),
    /** In bodies where the role is held; of other bodies what is not confidential. */
    OWN('o'),
    ALL('x');

    private final char letter;

    Grant(char letter) {
        this.letter = letter;
    }

    static Grant of(String letter) {
        return Arrays.stream(values())
                .filter(g -> String.valueOf(g.letter).equals(letter))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + letter + "' says nothing: - p v o x do"));
    }

    public boolean letsThrough() {
        return this != NONE;
    }
}
