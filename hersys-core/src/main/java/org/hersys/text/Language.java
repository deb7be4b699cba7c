package org.hersys.text;

/**
 * A language in which hersys speaks (言語).
 *
 * <p>Always given by the caller. The library never looks at the default locale of the JVM, so that two servers that
 * are set up differently say the same.
 */
public enum Language {
    /** 日本語. */
    JA,
    /** English. */
    EN
}
