package org.hersys.testsmsc;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A running {@link MessageCentre}, seen from the program that started it. */
public final class CentreProcess implements AutoCloseable {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final Process process;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition said = lock.newCondition();
    private final List<String> lines = new ArrayList<>();
    private final int port;

    private CentreProcess(Process process) {
        this.process = process;
        var reader = new Thread(this::read, "centre-reader");
        reader.setDaemon(true);
        reader.start();
        this.port =
                Integer.parseInt(await(line -> line.startsWith("LISTENING ")).split(" ", -1)[1]);
    }

    /** Starts one on a free port. */
    public static CentreProcess start(String... orders) {
        return startOn(0, orders);
    }

    /** Starts one where another has been. */
    public static CentreProcess startOn(int port, String... orders) {
        return start(port, "plain", List.of(), orders);
    }

    /** Starts one that speaks TLS with the key of a store. */
    public static CentreProcess startWithTls(Path keyStore, String password, List<String> options) {
        var all = Stream.concat(
                        options.stream(),
                        Stream.of(
                                "-Djavax.net.ssl.keyStore=" + keyStore,
                                "-Djavax.net.ssl.keyStorePassword=" + password,
                                "-Djavax.net.ssl.keyStoreType=PKCS12"))
                .toList();
        return start(0, "tls", all);
    }

    private static CentreProcess start(int port, String transport, List<String> options, String... orders) {
        var java = ProcessHandle.current().info().command().orElse("java");
        var classPath = System.getProperty("java.class.path");
        var command = new ArrayList<>(List.of(java, "-Xmx256m", "-XX:TieredStopAtLevel=1", "-cp", classPath));
        command.addAll(options);
        command.addAll(List.of(MessageCentre.class.getName(), Integer.toString(port), transport));
        command.addAll(Arrays.asList(orders));
        try {
            return new CentreProcess(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void read() {
        try (var in = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                note(line);
            }
        } catch (IOException gone) {
            // Its end is seen by what it does not say.
        } finally {
            note("ENDED");
        }
    }

    private void note(String line) {
        lock.lock();
        try {
            lines.add(line);
            said.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Where it listens. */
    public int port() {
        return port;
    }

    /** Gives an order and waits until it is obeyed. */
    public void order(String order) {
        long before = count(line -> line.equals("OBEYED " + order));
        try {
            var in = process.outputWriter(StandardCharsets.UTF_8);
            in.write(order + "\n");
            in.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        awaitCount(line -> line.equals("OBEYED " + order), before + 1);
    }

    /** Waits until it has said something. */
    public String await(Predicate<String> wanted) {
        awaitCount(wanted, 1);
        return lines().stream().filter(wanted).findFirst().orElseThrow();
    }

    /** Waits until it has said something so many times. */
    public void awaitCount(Predicate<String> wanted, long count) {
        long left = LONGEST_WAIT.toNanos();
        lock.lock();
        try {
            while (lines.stream().filter(wanted).count() < count) {
                if (left <= 0) {
                    throw new AssertionError("the message centre did not say it; it said " + lines);
                }
                left = said.awaitNanos(left);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", interrupted);
        } finally {
            lock.unlock();
        }
    }

    private long count(Predicate<String> wanted) {
        return lines().stream().filter(wanted).count();
    }

    /** All that it has said. */
    public List<String> lines() {
        lock.lock();
        try {
            return List.copyOf(lines);
        } finally {
            lock.unlock();
        }
    }

    /** What it has taken until now: what it says of an order comes after what it said of all that was before. */
    public List<Taken> taken() {
        if (process.isAlive()) {
            order("report");
        }
        return lines().stream()
                .filter(line -> line.startsWith("SUBMIT "))
                .map(Taken::parse)
                .toList();
    }

    /** Stops it where it is, as a machine that hangs. */
    public void freeze() {
        signal("-STOP");
    }

    /** Lets it go on. */
    public void thaw() {
        signal("-CONT");
    }

    private void signal(String name) {
        try {
            int code = new ProcessBuilder("kill", name, Long.toString(process.pid()))
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new AssertionError("the signal must be given");
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", interrupted);
        }
    }

    /** Ends it as a failure of power would. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
        awaitCount("ENDED"::equals, 1);
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
