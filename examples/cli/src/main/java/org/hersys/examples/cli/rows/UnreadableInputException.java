package org.hersys.examples.cli.rows;

import java.io.IOException;
import org.hersys.text.BilingualText;

/** The input as a whole cannot be read (入力の読み取り不能): no such file, or not the columns of the profile. */
public final class UnreadableInputException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient BilingualText text;

    /**
     * The input cannot be read.
     *
     * @param text what the user is told
     */
    public UnreadableInputException(BilingualText text) {
        super(text.en());
        this.text = text;
    }

    /**
     * What the user is told.
     *
     * @return the message in both languages
     */
    public BilingualText text() {
        return text;
    }
}
