package org.hersys.testsmsc;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLServerSocketFactory;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SMPPServerSessionListener;
import org.jsmpp.session.connection.ServerConnection;
import org.jsmpp.session.connection.ServerConnectionFactory;
import org.jsmpp.session.connection.socket.ServerSocketConnection;

/**
 * A message centre. It says what happens in lines on its standard output, and takes orders in lines on its standard input:
 * see {@link Orders}.
 */
public final class MessageCentre {

    /** The only account. */
    public static final String SYSTEM_ID = "hersys";

    /** Its password. */
    public static final String PASSWORD = "secret";

    private static final int WIDEST = 200;
    private static final long BIND_WITHIN_MILLIS = 5000;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final ExecutorService sessions = Executors.newCachedThreadPool();
    private final Orders orders = new Orders();

    private MessageCentre() {}

    /**
     * Runs until it is killed.
     *
     * @param args the port, 0 for a free one; {@code tls} with the key store of the usual system properties; then orders
     */
    public static void main(String[] args) throws IOException {
        var centre = new MessageCentre();
        for (int i = 2; i < args.length; i++) {
            centre.orders.take(args[i]);
        }
        centre.listen(Integer.parseInt(args[0]), args[1].equals("tls"));
    }

    private void listen(int port, boolean tls) throws IOException {
        var socket = tls ? SSLServerSocketFactory.getDefault().createServerSocket(port) : new ServerSocket(port);
        try (var listener = new SMPPServerSessionListener(port, new Given(socket))) {
            listener.setPduProcessorDegree(WIDEST);
            listener.setQueueCapacity(WIDEST);
            new Thread(this::obey).start();
            say("LISTENING " + socket.getLocalPort());
            while (!socket.isClosed()) {
                var session = listener.accept();
                sessions.execute(() -> serve(session));
            }
        }
    }

    private void obey() {
        try (var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                orders.take(line);
                say("OBEYED " + line);
            }
        } catch (IOException gone) {
            say("ORPHAN");
        } finally {
            // Who started it is gone.
            Runtime.getRuntime().halt(0);
        }
    }

    private void serve(SMPPServerSession session) {
        try {
            session.setMessageReceiverListener(new Desk(orders, this::say));
            session.setTransactionTimer(BIND_WITHIN_MILLIS);
            var bind = session.waitForBind(BIND_WITHIN_MILLIS);
            if (bind.getSystemId().equals(SYSTEM_ID) && bind.getPassword().equals(PASSWORD)) {
                bind.accept("centre");
                say("BOUND " + bind.getBindType() + " " + bind.getInterfaceVersion());
            } else {
                say("REFUSED");
                bind.reject(SMPPConstant.STAT_ESME_RINVPASWD);
            }
        } catch (IOException | TimeoutException | PDUStringException failure) {
            say("NO_BIND");
        }
    }

    private synchronized void say(String line) {
        out.println(line);
    }

    /** A socket that is open already. */
    private static final class Given implements ServerConnectionFactory {

        private final ServerSocket socket;

        Given(ServerSocket socket) {
            this.socket = socket;
        }

        @Override
        public ServerConnection listen(int port) {
            return new ServerSocketConnection(socket);
        }

        @Override
        public ServerConnection listen(int port, int timeout) {
            return listen(port);
        }

        @Override
        public ServerConnection listen(int port, int timeout, int backlog) {
            return listen(port);
        }
    }
}
