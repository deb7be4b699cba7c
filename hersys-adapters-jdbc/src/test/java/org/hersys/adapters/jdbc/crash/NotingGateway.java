package org.hersys.adapters.jdbc.crash;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.hersys.message.FailureReason;
import org.hersys.message.MessageId;
import org.hersys.message.SendResult;
import org.jspecify.annotations.Nullable;

/** A gateway that other processes reach by a port, and that notes how often each message came. */
final class NotingGateway implements AutoCloseable {

    private static final FailureReason AWAY = FailureReason.of("GATEWAY_AWAY");

    private final ServerSocket socket;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<MessageId, Integer> times = new ConcurrentHashMap<>();

    private NotingGateway() {
        try {
            this.socket = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        threads.execute(this::listen);
    }

    static NotingGateway open() {
        return new NotingGateway();
    }

    int port() {
        return socket.getLocalPort();
    }

    Map<MessageId, Integer> times() {
        return times;
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        threads.shutdown();
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                var client = socket.accept();
                threads.execute(() -> note(client));
            } catch (IOException closed) {
                // It ends when the test does.
            }
        }
    }

    private void note(Socket client) {
        try (client) {
            String line = line(client);
            if (line != null) {
                times.merge(new MessageId(UUID.fromString(line)), 1, Integer::sum);
                client.getOutputStream().write("taken\n".getBytes(US_ASCII));
            }
        } catch (IOException gone) {
            // Who sent it was killed; it is noted all the same.
        }
    }

    /** From whichever process. */
    static SendResult send(int port, MessageId id) {
        try (var client = new Socket(InetAddress.getLoopbackAddress(), port)) {
            client.setSoTimeout(2_000);
            client.getOutputStream().write((id + "\n").getBytes(US_ASCII));
            return "taken".equals(line(client)) ? SendResult.sent() : SendResult.failedForNow(AWAY);
        } catch (IOException away) {
            return SendResult.failedForNow(AWAY);
        }
    }

    private static @Nullable String line(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII)).readLine();
    }
}
