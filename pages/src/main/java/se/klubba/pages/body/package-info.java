/** One body: who sits there, what is vacant, its meetings, what lies in its hands and what it is owed. */
@NullMarked
package se.klubba.pages.body;

import org.jspecify.annotations.NullMarked;
