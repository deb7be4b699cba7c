package org.hersys.usecase;

import org.hersys.port.StorageException;

/** Is told how a {@link DispatchLoop} gets on (送信状況の受け手), for the host's log and figures. */
public interface DispatchListener {

    /**
     * A round is over in which there was something to do.
     *
     * @param report what came of it
     */
    default void dispatched(DispatchReport report) {}

    /**
     * The store failed; the loop goes on after a pause.
     *
     * @param failure what failed
     */
    default void failed(StorageException failure) {}
}
