/** What happened at a meeting, item by item, clause by clause. */
@NullMarked
package se.klubba.meetingrecord;

import org.jspecify.annotations.NullMarked;
