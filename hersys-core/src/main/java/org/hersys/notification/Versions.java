package org.hersys.notification;

/** The numbers of the versions of a notification (版): from 1 on, each change one more. */
final class Versions {

    static final long FIRST = 1;

    private Versions() {}

    static long require(long version) {
        if (version < FIRST) {
            throw new IllegalArgumentException("a version must be 1 or more, but was " + version);
        }
        return version;
    }
}
