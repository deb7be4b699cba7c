package org.hersys.examples.cli;

import org.hersys.text.BilingualText;

/** The database cannot be used as it was asked for (データベースの利用不可); what the user is told names no password. */
final class DatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient BilingualText text;

    DatabaseException(BilingualText text) {
        super(text.en());
        this.text = text;
    }

    BilingualText text() {
        return text;
    }
}
