package org.hersys.adapters.sms;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jsmpp.session.connection.Connection;
import org.jsmpp.session.connection.ConnectionFactory;
import org.jsmpp.session.connection.socket.SocketConnection;
import org.jspecify.annotations.Nullable;

/** Opens sockets with a time-out, with TLS unless a plain connection is allowed. */
final class SmppConnections implements ConnectionFactory {

    private final @Nullable SSLContext tls;
    private final int timeoutMillis;

    /** @param tls nothing for a plain connection */
    SmppConnections(@Nullable SSLContext tls, int timeoutMillis) {
        this.tls = tls;
        this.timeoutMillis = timeoutMillis;
    }

    @Override
    public Connection createConnection(String host, int port) throws IOException {
        var socket = new Socket();
        try {
            socket.setTcpNoDelay(true);
            socket.connect(new InetSocketAddress(host, port), timeoutMillis);
            return new SocketConnection(tls == null ? socket : encrypted(tls, socket, host, port));
        } catch (IOException | RuntimeException failure) {
            socket.close();
            throw failure;
        }
    }

    private Socket encrypted(SSLContext context, Socket socket, String host, int port) throws IOException {
        var encrypted = (SSLSocket) context.getSocketFactory().createSocket(socket, host, port, true);
        encrypted.setSSLParameters(TransportGuard.strict());
        encrypted.setSoTimeout(timeoutMillis);
        encrypted.startHandshake();
        return encrypted;
    }
}
