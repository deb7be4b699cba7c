package org.hersys.examples.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Which of the standard streams are a terminal (端末への接続).
 *
 * @param in whether somebody types
 * @param out whether somebody reads the answers as they come
 * @param err whether somebody sees messages
 */
record Terminals(boolean in, boolean out, boolean err) {

    static final Terminals NONE = new Terminals(false, false, false);

    /** The system says it where it has /proc; elsewhere Java says only whether input and output both are. */
    static Terminals ofProcess() {
        boolean both = Optional.ofNullable(System.console())
                .filter(Terminals::isTerminal)
                .isPresent();
        return new Terminals(isTerminal(0, both), isTerminal(1, both), isTerminal(2, both));
    }

    private static boolean isTerminal(int descriptor, boolean otherwise) {
        try {
            String device = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException noProc) {
            return otherwise;
        }
    }

    /** From Java 22 on there is a console without a terminal too, and a method that tells. */
    private static boolean isTerminal(Console console) {
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderJava) {
            return true;
        }
    }
}
