/** How matters went through: raised, decided, still open, and what those wait for. */
@NullMarked
package se.klubba.reports.flow;

import org.jspecify.annotations.NullMarked;
