package org.hersys.adapters.security;

/** What a key of a ring is used for (鍵の状態). In the order of its life. */
public enum RingKeyState {
    /** Known to every program, but nothing is written with it yet. */
    INTRODUCED,
    /** Everything is written with it. */
    IN_USE,
    /** What was written with it is still read and found, and is being written anew. */
    REPLACED,
    /** Not used; kept for a return to it, and for an old back-up. */
    RETIRED
}
