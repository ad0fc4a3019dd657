/** Every report, byte for byte, over one small register. */
@NullMarked
package se.klubba.reports.golden;

import org.jspecify.annotations.NullMarked;
