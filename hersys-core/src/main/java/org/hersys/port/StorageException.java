package org.hersys.port;

/**
 * The store failed (保存処理の失敗): it cannot be reached, has no room, took too long or broke off.
 *
 * <p>Nothing of the transaction was stored, unless the message says that this is not known. The message says what to look
 * at and never holds personal data; the cause may be the driver's exception.
 */
public class StorageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * A failure without a further cause.
     *
     * @param message what failed, without personal data
     */
    public StorageException(String message) {
        super(message);
    }

    /**
     * A failure with its cause.
     *
     * @param message what failed, without personal data
     * @param cause what the driver threw
     */
    public StorageException(String message, Throwable cause) {
        super(message, cause);
    }
}
