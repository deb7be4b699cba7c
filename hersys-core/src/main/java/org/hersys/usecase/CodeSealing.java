package org.hersys.usecase;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Objects.requireNonNull;

import org.hersys.message.CodeToSend;
import org.hersys.message.Message;
import org.hersys.message.MessageChannel;
import org.hersys.message.MessageId;
import org.hersys.message.SealedText;
import org.hersys.person.PhoneNumber;
import org.hersys.port.FieldCipher;
import org.hersys.port.StorageException;

/**
 * Seals a one-time code for the outbox and opens it when it is sent (認証コードの封緘).
 *
 * <pre>{@code
 * var sealed = new CodeSealing(cipher).seal(new CodeToSend(MessageChannel.SMS, phone, code));
 * outbox.add(Message.code(MessageKind.CODE_BY_SMS, account, sealed, expiresAt, now));
 * }</pre>
 *
 * <p>The id of the message is the context: what is moved to another message cannot be opened. Immutable and safe for use by
 * many threads.
 */
public final class CodeSealing {

    private final FieldCipher cipher;

    /**
     * A sealing.
     *
     * @param cipher encrypts and decrypts
     */
    public CodeSealing(FieldCipher cipher) {
        this.cipher = requireNonNull(cipher, "cipher");
    }

    /**
     * Seals a code for a message that is to be made.
     *
     * @param code the code and to whom it goes
     * @return the sealed text, with the id that the message will have
     * @throws StorageException if the keys cannot be reached
     */
    public SealedText seal(CodeToSend code) {
        var id = MessageId.random();
        var plain = code.channel() + " " + code.to().value() + " " + code.code();
        return SealedText.of(id, cipher.encrypt(plain.getBytes(US_ASCII), context(id)));
    }

    /**
     * Opens what was sealed.
     *
     * @param message a message that still has its code
     * @return the code and to whom it goes
     * @throws IllegalArgumentException if the code is erased
     * @throws StorageException if it was changed, belongs to another message or goes another way, or its key is not in use here
     */
    public CodeToSend open(Message message) {
        var sealed =
                message.secret().orElseThrow(() -> new IllegalArgumentException("a message must still have its code"));
        var parts = new String(cipher.decrypt(sealed.bytes(), context(message.id())), US_ASCII).split(" ", -1);
        if (parts.length != 3 || !parts[0].equals(message.kind().channel().name())) {
            throw new StorageException("a sealed code must be of the kind of its message");
        }
        return new CodeToSend(MessageChannel.valueOf(parts[0]), PhoneNumber.of(parts[1]), parts[2]);
    }

    private static byte[] context(MessageId id) {
        return ("message " + id).getBytes(US_ASCII);
    }
}
