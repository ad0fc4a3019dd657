/** What a meeting takes up: items are placed, removed, and the agenda approved. */
@NullMarked
package se.klubba.meetings.settingtheagenda;

import org.jspecify.annotations.NullMarked;
