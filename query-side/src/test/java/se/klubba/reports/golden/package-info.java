/** Every report, byte for byte, over two small registers. */
@NullMarked
package se.klubba.reports.golden;

import org.jspecify.annotations.NullMarked;
