package org.hersys.port;

import org.hersys.message.DeliveryReceipt;

/**
 * Is told what became of messages that a gateway had accepted（配信結果の受け手）. A gateway tells from a thread of its own and
 * may tell the same twice, and before the sending itself was noted.
 */
@FunctionalInterface
public interface ReceiptListener {

    /**
     * Takes a receipt.
     *
     * @param receipt what the gateway says
     * @return whether it was noted; if not, the gateway is asked to tell again where it can
     */
    boolean received(DeliveryReceipt receipt);
}
