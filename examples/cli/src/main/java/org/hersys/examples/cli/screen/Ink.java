package org.hersys.examples.cli.screen;

/** How a text stands out where there is a terminal (文字の強調). No meaning rests on it alone. */
public enum Ink {
    /** As the terminal writes. */
    PLAIN(""),
    /** A heading. */
    BOLD("1"),
    /** What is beside the point. */
    FAINT("2"),
    /** Something has to be done. */
    RED("1;31"),
    /** Something is missing. */
    YELLOW("33"),
    /** Something small is to be done. */
    CYAN("36");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    String on(String text) {
        return this == PLAIN || text.isBlank() ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
    }
}
