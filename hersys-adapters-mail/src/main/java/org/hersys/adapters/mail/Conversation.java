package org.hersys.adapters.mail;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The connection of one conversation with a mail server, which is cut when its time is over: the time-outs of the mail library
 * are those of a single step, and begin anew with each byte.
 */
final class Conversation implements AutoCloseable {

    private final List<Socket> watched = new ArrayList<>();
    private final ScheduledThreadPoolExecutor clock;
    private boolean over;

    private Conversation() {
        this.clock = new ScheduledThreadPoolExecutor(1, Conversation::thread);
        clock.setRemoveOnCancelPolicy(true);
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "hersys-mail");
        thread.setDaemon(true);
        return thread;
    }

    static Conversation begin(Duration most) {
        var conversation = new Conversation();
        var unused = conversation.clock.schedule(conversation::cut, most.toNanos(), TimeUnit.NANOSECONDS);
        return conversation;
    }

    /** What also watches over the single steps, so that no thread is left when this is closed. */
    ScheduledExecutorService clock() {
        return clock;
    }

    synchronized Socket watch(Socket socket) throws IOException {
        watched.add(socket);
        if (over) {
            socket.close();
            throw new SocketTimeoutException("the time for the mail must not be over");
        }
        return socket;
    }

    private synchronized void cut() {
        over = true;
        closeAll();
    }

    /** Whether the time was over before the end. */
    synchronized boolean isCut() {
        return over;
    }

    @SuppressWarnings("EmptyCatch")
    private void closeAll() {
        for (var socket : watched) {
            try {
                socket.close();
            } catch (IOException gone) {
                // The connection is given up either way.
            }
        }
    }

    @Override
    public synchronized void close() {
        clock.shutdownNow();
        closeAll();
    }
}
