/** What can be done to a register from a command line, without a server: a class a subcommand. */
@NullMarked
package se.klubba.standalone.commandline;

import org.jspecify.annotations.NullMarked;
