/** What administrators and registrars do with accounts. */
@NullMarked
package se.klubba.accounts.administering;

import org.jspecify.annotations.NullMarked;
