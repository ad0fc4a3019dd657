/** What a mandate is, from its appointment or note to what ends it, and when a fact was told: the same for those who judge and those who read. */
@NullMarked
package se.klubba.mandates;

import org.jspecify.annotations.NullMarked;
