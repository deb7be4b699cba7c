package org.hersys.adapters.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/**
 * A mail server that takes everything but for what a test has it say otherwise: an answer to a verb, nothing at all ("silence"), the end
 * of the connection ("hang up"), or one byte after the other without an end ("drip").
 */
final class ScriptedServer implements AutoCloseable {

    static final String SILENCE = "silence";
    static final String HANG_UP = "hang up";
    static final String DRIP = "drip";

    private static final long DRIP_MILLIS = 50;
    /** So begins a greeting of TLS, too, of which 16 KB are still to come. */
    private static final byte[] FIRST_DROPS = {0x16, 0x03, 0x03, 0x40, 0x00};

    final List<String> heard = new CopyOnWriteArrayList<>();
    final CountDownLatch left = new CountDownLatch(1);
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final ServerSocket socket;
    private final @Nullable SSLContext tls;

    private ScriptedServer(@Nullable SSLContext tls) {
        this.tls = tls;
        try {
            this.socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        var thread = new Thread(this::serve, "scripted-smtp");
        thread.setDaemon(true);
        thread.start();
    }

    static ScriptedServer plain() {
        return new ScriptedServer(null);
    }

    static ScriptedServer withStartTls(SSLContext tls) {
        return new ScriptedServer(tls);
    }

    /** What it says to a verb, or to GREETING and TEXT: when somebody comes, and at the end of a mail. */
    ScriptedServer answers(String verb, String answer) {
        answers.put(verb, answer);
        return this;
    }

    int port() {
        return socket.getLocalPort();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var client = socket.accept()) {
                talk(client);
            } catch (IOException gone) {
                // The next one may come, unless the server is closed.
            }
        }
    }

    private void talk(Socket client) throws IOException {
        if (!say(client, "GREETING", "220 test")) {
            return;
        }
        converse(client, false);
    }

    private void converse(Socket client, boolean encrypted) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(client.getInputStream(), US_ASCII));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            heard.add(line);
            var verb = line.split(" ", 2)[0].toUpperCase(Locale.ROOT);
            var usual = switch (verb) {
                case "EHLO" ->
                    tls != null && !encrypted ? "250-test\r\n250 STARTTLS" : "250-test\r\n250 AUTH PLAIN LOGIN";
                case "STARTTLS" -> "220 go ahead";
                case "AUTH" -> "235 welcome";
                case "DATA" -> "354 go on";
                case "QUIT" -> "221 bye";
                default -> "250 ok";
            };
            if (!say(client, verb, usual)) {
                return;
            }
            if (verb.equals("STARTTLS") && tls != null) {
                var inner = (SSLSocket) tls.getSocketFactory().createSocket(client, "localhost", port(), true);
                inner.setUseClientMode(false);
                converse(inner, true);
                return;
            }
            if (verb.equals("DATA") && answers.getOrDefault("DATA", usual).startsWith("354") && !text(client, lines)) {
                return;
            }
        }
    }

    private boolean text(Socket client, BufferedReader lines) throws IOException {
        for (String line = lines.readLine(); line != null && !line.equals("."); line = lines.readLine()) {
            heard.add(line);
        }
        return say(client, "TEXT", "250 queued");
    }

    private boolean say(Socket client, String verb, String usual) throws IOException {
        var answer = answers.getOrDefault(verb, usual);
        if (answer.equals(HANG_UP)) {
            return false;
        }
        if (answer.equals(DRIP)) {
            drip(client.getOutputStream());
        }
        if (!answer.equals(SILENCE)) {
            client.getOutputStream().write((answer + "\r\n").getBytes(US_ASCII));
            client.getOutputStream().flush();
        }
        return true;
    }

    private void drip(OutputStream out) throws IOException {
        try {
            for (int drop = 0; !socket.isClosed(); drop++) {
                out.write(drop < FIRST_DROPS.length ? FIRST_DROPS[drop] : ' ');
                out.flush();
                Thread.sleep(DRIP_MILLIS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            left.countDown();
        }
    }
}
