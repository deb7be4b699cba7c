package org.hersys.examples.cli.rows;

import org.hersys.text.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * One line of a text in UTF-8.
 *
 * @param text the line without its end; where it has a fault, as much of it as could be read
 * @param fault why it is not what was sent, or null if it is
 */
record Line(String text, @Nullable BilingualText fault) {

    /** The longest line that is read. A line of this command line has a few hundred bytes. */
    static final int LONGEST = 1 << 20;

    static final BilingualText TOO_LONG =
            BilingualText.of("1行は1 MiB以内としてください。", "A line must not be longer than 1 MiB.");

    static final BilingualText NOT_UTF_8 = BilingualText.of("文字コードがUTF-8ではありません。", "The line is not in UTF-8.");
}
