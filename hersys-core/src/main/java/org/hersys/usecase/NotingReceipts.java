package org.hersys.usecase;

import static java.util.Objects.requireNonNull;

import org.hersys.message.DeliveryReceipt;
import org.hersys.message.Message;
import org.hersys.message.MessageState;
import org.hersys.message.QueuedMessage;
import org.hersys.port.Outbox;
import org.hersys.port.ReceiptListener;
import org.hersys.port.StorageException;
import org.hersys.port.UnitOfWork;
import org.hersys.result.Outcome;

/**
 * Notes in the outbox what gateways say of the messages that they had accepted (配信結果の記録).
 *
 * <p>What arrived is delivered from then on; what did not is given up with the gateway's reason, and an operator may have it
 * tried anew; of a long text whose parts fare differently the failure counts, in whatever order they are told. A receipt that
 * comes before the acceptance is noted is answered with false, so that the gateway tells again; so
 * is one of a message that is forgotten, and every one while the store fails. One that comes twice changes nothing. Immutable
 * and safe for use by many threads.
 */
public final class NotingReceipts implements ReceiptListener {

    private final UnitOfWork unitOfWork;

    /**
     * Made by {@code Hersys}.
     *
     * @param setting what the use case works with
     */
    public NotingReceipts(Setting setting) {
        this.unitOfWork = requireNonNull(setting, "setting").unitOfWork();
    }

    @Override
    public boolean received(DeliveryReceipt receipt) {
        try {
            return unitOfWork
                    .run(transaction -> Outcome.accepted(noted(transaction.outbox(), receipt)))
                    .orElseThrow();
        } catch (StorageException failed) {
            return false;
        }
    }

    private static boolean noted(Outbox outbox, DeliveryReceipt receipt) {
        var known = outbox.findByReference(receipt.gatewayReference()).map(QueuedMessage::message);
        known.map(Message::id).ifPresent(id -> {
            if (receipt.failure().isPresent()) {
                outbox.undelivered(id, receipt.failure().get());
            } else {
                outbox.changeState(id, MessageState.ACCEPTED, MessageState.DELIVERED);
            }
        });
        return known.isPresent();
    }
}
