/** Reports over HTTP. */
@NullMarked
package se.klubba.reports.http;

import org.jspecify.annotations.NullMarked;
