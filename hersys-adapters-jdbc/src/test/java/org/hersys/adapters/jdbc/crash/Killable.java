package org.hersys.adapters.jdbc.crash;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A {@link Worker} in a Java of its own, and what it has said. */
final class Killable {

    private final Process process;
    private final BufferedReader says;
    private final List<String> said = new ArrayList<>();
    private int accepted;

    private Killable(Process process) {
        this.process = process;
        this.says = process.inputReader();
    }

    static Killable start(SharedDatabase database, Worker.Task task, int first, int end, int threads) {
        try {
            return new Killable(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-Xshare:auto",
                            "-cp",
                            classPath(),
                            Worker.class.getName(),
                            database.url(),
                            database.schema(),
                            task.name(),
                            String.valueOf(first),
                            String.valueOf(end),
                            String.valueOf(threads))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException failed) {
            throw new UncheckedIOException("another Java must start", failed);
        }
    }

    /** Surefire runs the tests with the modules on a path of its own; a plain class path has all of it. */
    private static String classPath() {
        return Stream.of("java.class.path", "jdk.module.path", "surefire.test.class.path")
                .map(System::getProperty)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Listens until a line is what is waited for, or the process has ended. */
    Killable until(Predicate<String> expected) {
        try {
            for (var line = says.readLine(); line != null; line = says.readLine()) {
                said.add(line);
                accepted += line.startsWith(Worker.ACCEPTED) ? 1 : 0;
                if (expected.test(line)) {
                    return this;
                }
            }
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Until it has accepted so many more, or is done. */
    Killable untilAccepted(int more) {
        int wanted = accepted + more;
        return until(line -> accepted >= wanted || line.equals(Worker.DONE));
    }

    /** kill -9: no hook runs, nothing is flushed. What was said before is still heard. */
    List<String> kill() {
        // By its handle: the process itself would close what it has said, too.
        process.toHandle().destroyForcibly();
        return untilEnd();
    }

    Killable untilDone() {
        return said.contains(Worker.DONE) ? this : until(Worker.DONE::equals);
    }

    /** Everything that was said when the process is done and has been let go. */
    List<String> end() {
        untilDone();
        try {
            process.getOutputStream().close();
        } catch (IOException gone) {
            throw new UncheckedIOException("a process that is done must wait to be let go", gone);
        }
        return untilEnd();
    }

    private List<String> untilEnd() {
        until(line -> false);
        try {
            process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("the test must not be interrupted", interrupted);
        }
        return said;
    }
}
