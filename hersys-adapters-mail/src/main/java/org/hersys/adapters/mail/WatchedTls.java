package org.hersys.adapters.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Puts TLS over a connection, and has a conversation watch over what is below it: TLS itself would want to say good-bye before
 * it is closed.
 */
final class WatchedTls extends SSLSocketFactory {

    private final SSLSocketFactory tls;
    private final Conversation conversation;
    private final WatchedSockets plain;

    WatchedTls(SSLSocketFactory tls, Conversation conversation) {
        this.tls = tls;
        this.conversation = conversation;
        this.plain = new WatchedSockets(conversation);
    }

    @Override
    public Socket createSocket(Socket below, String host, int port, boolean autoClose) throws IOException {
        return tls.createSocket(conversation.watch(below), host, port, autoClose);
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return createSocket(plain.createSocket(host, port), host, port, true);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
        return createSocket(plain.createSocket(host, port, from, fromPort), host, port, true);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return createSocket(plain.createSocket(host, port), host.getHostName(), port, true);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
        return createSocket(plain.createSocket(host, port, from, fromPort), host.getHostName(), port, true);
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return tls.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return tls.getSupportedCipherSuites();
    }
}
