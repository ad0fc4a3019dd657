/** The JSON Schema of record files, read off the acts. */
@NullMarked
package se.klubba.records.schema;

import org.jspecify.annotations.NullMarked;
