package org.hersys.adapters.sms;

import java.io.DataInputStream;
import java.io.IOException;
import org.jsmpp.DefaultPDUReader;
import org.jsmpp.InvalidCommandLengthException;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.Command;
import org.jsmpp.util.DefaultDecomposer;
import org.jsmpp.util.PDUDecomposer;

/**
 * Reads what the message centre sends, and ends the connection on what cannot be SMPP: the library would make room for any
 * length that it is told, and would log the address of a receipt that breaks the protocol.
 */
final class CarefulPduReader extends DefaultPDUReader {

    private static final int LONGEST = 64 * 1024;

    private final PDUDecomposer decomposer = new DefaultDecomposer();
    private volatile boolean unreadable;

    /** Whether the connection ended because of what came over it. */
    boolean isUnreadable() {
        return unreadable;
    }

    @Override
    public Command readPDUHeader(DataInputStream in) throws InvalidCommandLengthException, IOException {
        var header = new Command();
        header.setCommandLength(in.readInt());
        if (header.getCommandLength() < SMPPConstant.PDU_HEADER_LENGTH || header.getCommandLength() > LONGEST) {
            throw unreadable();
        }
        header.setCommandId(in.readInt());
        header.setCommandStatus(in.readInt());
        header.setSequenceNumber(in.readInt());
        return header;
    }

    @Override
    public byte[] readPDU(DataInputStream in, Command header) throws IOException {
        var pdu = super.readPDU(in, header);
        if (header.getCommandId() == SMPPConstant.CID_DELIVER_SM) {
            requireReadable(pdu);
        }
        return pdu;
    }

    private void requireReadable(byte[] pdu) throws IOException {
        try {
            decomposer.deliverSm(pdu);
        } catch (PDUStringException | RuntimeException failure) {
            // Without the cause: it repeats what was sent.
            throw unreadable();
        }
    }

    private IOException unreadable() {
        unreadable = true;
        return new IOException("what the message centre sends must be SMPP");
    }
}
