package org.hersys.testsmsc;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.BroadcastSm;
import org.jsmpp.bean.CancelBroadcastSm;
import org.jsmpp.bean.CancelSm;
import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.EnquireLink;
import org.jsmpp.bean.GSMSpecificFeature;
import org.jsmpp.bean.MessageMode;
import org.jsmpp.bean.MessageType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.QueryBroadcastSm;
import org.jsmpp.bean.QuerySm;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.ReplaceSm;
import org.jsmpp.bean.SubmitMulti;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.BroadcastSmResult;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.QueryBroadcastSmResult;
import org.jsmpp.session.QuerySmResult;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.ServerMessageReceiverListener;
import org.jsmpp.session.Session;
import org.jsmpp.session.SubmitMultiResult;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.util.MessageId;

/** Takes submissions, says so, answers and sends receipts as ordered. */
final class Desk implements ServerMessageReceiverListener {

    /** The parameter in which the tests have agreed to find the id of a message. */
    static final short ID_TAG = 0x1400;

    private static final AtomicLong NEXT = new AtomicLong(2_000_000_000L);
    private static final ExecutorService RECEIPTS = Executors.newSingleThreadExecutor();
    private static final List<String> STATES = List.of(
            "SCHEDULED", "ENROUTE", "DELIVRD", "EXPIRED", "DELETED", "UNDELIV", "ACCEPTD", "UNKNOWN", "REJECTD");
    private static final int FAILURES_ONLY = 2;

    private final Orders orders;
    private final Consumer<String> say;
    private final AtomicInteger inHand = new AtomicInteger();

    Desk(Orders orders, Consumer<String> say) {
        this.orders = orders;
        this.say = say;
    }

    @Override
    public SubmitSmResult onAcceptSubmitSm(SubmitSm submission, SMPPServerSession session)
            throws ProcessRequestException {
        int together = inHand.incrementAndGet();
        try {
            int refusal = orders.refusal();
            if (refusal != 0) {
                throw new ProcessRequestException("as ordered", refusal);
            }
            long number = NEXT.incrementAndGet();
            var id = "HEX".equals(orders.receiptForm()) ? Long.toHexString(number) : Long.toString(number);
            if (!orders.isQuiet()) {
                say.accept(line(submission, id, together));
            }
            orders.awaitAnswer();
            RECEIPTS.execute(() -> tell(session, submission, id, number));
            return new SubmitSmResult(new MessageId(id), new OptionalParameter[0]);
        } catch (PDUStringException tooLong) {
            throw new ProcessRequestException("never", SMPPConstant.STAT_ESME_RSYSERR);
        } finally {
            inHand.decrementAndGet();
        }
    }

    private static String line(SubmitSm submission, String id, int together) {
        var ofClient = Optional.ofNullable(submission.getOptionalParameter(ID_TAG))
                .map(parameter ->
                        new String(((OptionalParameter.OctetString) parameter).getValue(), StandardCharsets.US_ASCII))
                .orElse("-");
        return String.join(
                " ",
                "SUBMIT",
                id,
                ofClient,
                submission.getSourceAddr(),
                submission.getDestAddress(),
                Integer.toString(submission.getDataCoding()),
                Integer.toString(submission.getEsmClass()),
                Integer.toString(submission.getRegisteredDelivery()),
                Objects.requireNonNullElse(submission.getValidityPeriod(), "-").isEmpty()
                        ? "-"
                        : Objects.requireNonNullElse(submission.getValidityPeriod(), "-"),
                Integer.toString(together),
                HexFormat.of().formatHex(submission.getShortMessage()));
    }

    private void tell(SMPPServerSession session, SubmitSm submission, String id, long number) {
        var form = orders.receiptForm();
        var state = orders.receiptState();
        boolean isWanted = submission.getRegisteredDelivery() != 0
                && (submission.getRegisteredDelivery() != FAILURES_ONLY || !state.equals("DELIVRD"));
        if (form == null || !isWanted) {
            return;
        }
        try {
            if (form.equals("TLV")) {
                deliver(
                        session,
                        submission,
                        "",
                        new OptionalParameter.Receipted_message_id(id),
                        new OptionalParameter.Message_state((byte) STATES.indexOf(state)));
            } else {
                deliver(session, submission, text(Long.toString(number), state));
            }
            say.accept("TOLD " + id);
        } catch (Exception failure) {
            say.accept("NOT_TOLD " + id);
        }
    }

    private static String text(String id, String state) {
        return String.format(
                Locale.ROOT,
                "id:%s sub:001 dlvrd:001 submit date:2212050931 done date:2212050932 stat:%s err:000 text:secret",
                id,
                state);
    }

    private static void deliver(
            SMPPServerSession session, SubmitSm submission, String text, OptionalParameter... parameters)
            throws Exception {
        session.deliverShortMessage(
                "",
                TypeOfNumber.INTERNATIONAL,
                NumberingPlanIndicator.ISDN,
                submission.getDestAddress(),
                TypeOfNumber.UNKNOWN,
                NumberingPlanIndicator.UNKNOWN,
                submission.getSourceAddr(),
                new ESMClass(MessageMode.DEFAULT, MessageType.SMSC_DEL_RECEIPT, GSMSpecificFeature.DEFAULT),
                (byte) 0,
                (byte) 0,
                new RegisteredDelivery(0),
                DataCodings.ZERO,
                text.getBytes(StandardCharsets.ISO_8859_1),
                parameters);
    }

    private static ProcessRequestException unknown() {
        return new ProcessRequestException("not here", SMPPConstant.STAT_ESME_RINVCMDID);
    }

    @Override
    public void onAcceptEnquireLink(EnquireLink enquiry, Session session) {
        say.accept("ENQUIRED");
    }

    @Override
    public SubmitMultiResult onAcceptSubmitMulti(SubmitMulti many, SMPPServerSession session)
            throws ProcessRequestException {
        throw unknown();
    }

    @Override
    public QuerySmResult onAcceptQuerySm(QuerySm query, SMPPServerSession session) throws ProcessRequestException {
        throw unknown();
    }

    @Override
    public void onAcceptReplaceSm(ReplaceSm replacement, SMPPServerSession session) throws ProcessRequestException {
        throw unknown();
    }

    @Override
    public void onAcceptCancelSm(CancelSm cancellation, SMPPServerSession session) throws ProcessRequestException {
        throw unknown();
    }

    @Override
    public BroadcastSmResult onAcceptBroadcastSm(BroadcastSm broadcast, SMPPServerSession session)
            throws ProcessRequestException {
        throw unknown();
    }

    @Override
    public void onAcceptCancelBroadcastSm(CancelBroadcastSm cancellation, SMPPServerSession session)
            throws ProcessRequestException {
        throw unknown();
    }

    @Override
    public QueryBroadcastSmResult onAcceptQueryBroadcastSm(QueryBroadcastSm query, SMPPServerSession session)
            throws ProcessRequestException {
        throw unknown();
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm data, Session session) throws ProcessRequestException {
        throw unknown();
    }
}
