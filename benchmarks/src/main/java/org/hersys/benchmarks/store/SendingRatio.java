package org.hersys.benchmarks.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hersys.Hersys;
import org.hersys.adapters.sms.SmppSmsGateway;
import org.hersys.facility.CentreId;
import org.hersys.message.Message;
import org.hersys.message.MessageKind;
import org.hersys.message.OutgoingSms;
import org.hersys.message.SmsText;
import org.hersys.person.PhoneNumber;
import org.hersys.port.MessageSender;
import org.hersys.port.memory.InMemoryUnitOfWork;
import org.hersys.result.Outcome;
import org.hersys.testkit.People;
import org.hersys.testkit.Systems;
import org.hersys.testsmsc.CentreProcess;
import org.hersys.testsmsc.MessageCentre;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.SMPPSession;

/**
 * Dispatchers over an outbox in memory that send through the SMPP gateway, against the bare SMPP library that submits the same
 * text to the same message centre, in as many threads: how many messages a second. Both take turns within a round; two rounds
 * before the first are a warm-up.
 */
public final class SendingRatio {

    private static final int THREADS = 10;
    private static final int BATCH = 20;
    private static final int WARM_UP = 2;
    private static final int PDU_TIMEOUT_MILLIS = 30_000;
    private static final String HOST = "127.0.0.1";
    private static final String NUMBER = "+819000000001";
    private static final String TEXT = "HER-SYS ID 123456789";

    private final CentreProcess centre;
    private final int count;

    SendingRatio(CentreProcess centre, int count) {
        this.centre = centre;
        this.count = count;
    }

    /**
     * Measures and prints.
     *
     * @param args how many rounds, 5 if absent, and how many messages a round has, 5000 if absent
     */
    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        int count = args.length > 1 ? Integer.parseInt(args[1]) : 5000;
        System.out.println(rounds + " rounds of " + count + " messages in " + THREADS + " threads\n");
        try (var centre = CentreProcess.start("quiet")) {
            new SendingRatio(centre, count).measure(rounds);
        }
    }

    private void measure(int rounds) throws Exception {
        var dispatched = new ArrayList<Double>();
        var bare = new ArrayList<Double>();
        for (int round = -WARM_UP; round < rounds; round++) {
            boolean isDispatcherFirst = round % 2 == 0;
            var first = isDispatcherFirst ? dispatchers() : library();
            var second = isDispatcherFirst ? library() : dispatchers();
            if (round >= 0) {
                dispatched.add((isDispatcherFirst ? first : second).perSecond());
                bare.add((isDispatcherFirst ? second : first).perSecond());
            }
        }
        Timing.row("| dispatchers, a second | library, a second | ratio |%n|---|---|---|");
        Timing.row("| %.0f | %.0f | %s |", median(dispatched), median(bare), ratios(dispatched, bare));
    }

    private static double median(List<Double> values) {
        return Spread.of(values.stream().mapToDouble(Double::doubleValue)).median();
    }

    private static Spread ratios(List<Double> dispatched, List<Double> bare) {
        return Spread.of(IntStream.range(0, bare.size()).mapToDouble(i -> dispatched.get(i) / bare.get(i)));
    }

    Timing dispatchers() throws Exception {
        var store = new InMemoryUnitOfWork();
        var hersys =
                Systems.builder(Systems.clockOn(People.TODAY)).unitOfWork(store).build();
        fill(store);
        try (var gateway = SmppSmsGateway.at(HOST, centre.port())
                .allowPlainConnectionTo(HOST)
                .credentials(MessageCentre.SYSTEM_ID, MessageCentre.PASSWORD)
                .sender("HERSYS")
                .window(THREADS)
                .build()) {
            while (!gateway.isBound()) {
                Thread.onSpinWait();
            }
            return Timing.of(THREADS, count, batches(hersys, gateway));
        }
    }

    private void fill(InMemoryUnitOfWork store) {
        var now = Systems.clockOn(People.TODAY).instant();
        store.run(transaction -> {
                    for (int i = 0; i < count; i++) {
                        transaction
                                .outbox()
                                .add(Message.toCentre(
                                        MessageKind.CENTRE_TOLD_OF_SUBMISSION, CentreId.of("centre"), now));
                    }
                    return Outcome.accepted(count);
                })
                .orElseThrow();
    }

    /** One number in a batch does the work of all of it; the others find it done. */
    private static Timing.Work batches(Hersys hersys, SmppSmsGateway gateway) {
        var to = PhoneNumber.of(NUMBER);
        var text = SmsText.of(TEXT);
        MessageSender sender = message -> gateway.send(new OutgoingSms(message.id(), to, text));
        return number -> {
            if (number % BATCH == 0) {
                int sent = hersys.dispatchingMessages(sender)
                        .batch(BATCH)
                        .build()
                        .dispatch()
                        .sent();
                if (sent != BATCH) {
                    throw new IllegalStateException("all of a batch must be sent, but were " + sent);
                }
            }
        };
    }

    Timing library() throws Exception {
        var session = new SMPPSession();
        session.setTransactionTimer(PDU_TIMEOUT_MILLIS);
        session.connectAndBind(
                HOST,
                centre.port(),
                new BindParameter(
                        BindType.BIND_TRX,
                        MessageCentre.SYSTEM_ID,
                        MessageCentre.PASSWORD,
                        "",
                        TypeOfNumber.UNKNOWN,
                        NumberingPlanIndicator.UNKNOWN,
                        ""));
        try {
            var octets = TEXT.getBytes(StandardCharsets.US_ASCII);
            return Timing.of(THREADS, count, number -> submit(session, octets));
        } finally {
            session.unbindAndClose();
        }
    }

    private static void submit(SMPPSession session, byte[] octets) throws Exception {
        session.submitShortMessage(
                "",
                TypeOfNumber.ALPHANUMERIC,
                NumberingPlanIndicator.UNKNOWN,
                "HERSYS",
                TypeOfNumber.INTERNATIONAL,
                NumberingPlanIndicator.ISDN,
                NUMBER.substring(1),
                new ESMClass(),
                (byte) 0,
                (byte) 0,
                null,
                null,
                new RegisteredDelivery(0),
                (byte) 0,
                DataCodings.ZERO,
                (byte) 0,
                octets);
    }
}
