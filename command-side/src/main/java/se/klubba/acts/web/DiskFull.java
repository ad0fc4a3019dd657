package se.klubba.acts.web;

import com.mongodb.MongoException;
import org.jspecify.annotations.Nullable;

/** The database answers, and has no room left. */
final class DiskFull {
    static final String CODE = "disk-full";
    static final String DETAIL =
            "The disk of the database is full. Nothing was recorded; it goes on by itself once there is room.";
    /** MongoDB's, and the embedded store's. */
    private static final int OUT_OF_DISK_SPACE = 14031;

    private DiskFull() {}

    static boolean is(@Nullable Throwable fault) {
        return fault != null
                && ((fault instanceof MongoException mongo && mongo.getCode() == OUT_OF_DISK_SPACE)
                        || is(fault.getCause()));
    }
}
