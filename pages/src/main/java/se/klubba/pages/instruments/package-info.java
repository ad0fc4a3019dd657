/** The list of instruments, by whether they are in force. */
@NullMarked
package se.klubba.pages.instruments;

import org.jspecify.annotations.NullMarked;
