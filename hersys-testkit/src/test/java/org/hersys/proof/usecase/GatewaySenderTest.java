package org.hersys.proof.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hersys.actor.ActorId;
import org.hersys.message.CodeToSend;
import org.hersys.message.DeliveryReceipt;
import org.hersys.message.FailureReason;
import org.hersys.message.Message;
import org.hersys.message.MessageChannel;
import org.hersys.message.MessageKind;
import org.hersys.message.MessageState;
import org.hersys.message.OutgoingCall;
import org.hersys.message.OutgoingMail;
import org.hersys.message.OutgoingSms;
import org.hersys.message.QueuedMessage;
import org.hersys.message.SendResult;
import org.hersys.notification.NotificationContentBuilder;
import org.hersys.person.CaseId;
import org.hersys.port.FieldCipher;
import org.hersys.port.StorageException;
import org.hersys.result.PageRequest;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Institutions;
import org.hersys.testkit.InventedValues;
import org.hersys.testkit.Notifications;
import org.hersys.usecase.CodeSealing;
import org.hersys.usecase.GatewaySender;
import org.junit.jupiter.api.Test;

class GatewaySenderTest {

    private static final Set<MessageKind> BOTH = EnumSet.of(MessageKind.PATIENT_TOLD_URL, MessageKind.PATIENT_TOLD_ID);
    private static final CodeToSend CODE = new CodeToSend(MessageChannel.SMS, InventedValues.mobile(7), "123456");

    private final Office office = Office.on(Notifications.IN_2021);
    private final CodeSealing sealing = new CodeSealing(new Reversing());
    private final List<OutgoingMail> mails = new ArrayList<>();
    private final List<OutgoingSms> texts = new ArrayList<>();
    private final List<OutgoingCall> calls = new ArrayList<>();
    private final GatewaySender sender = withoutSms()
            .sms(sms -> {
                texts.add(sms);
                return SendResult.accepted("gw-" + texts.size());
            })
            .build();

    private GatewaySender.Builder withoutSms() {
        return office.hersys
                .gatewaySender()
                .mail(mail -> {
                    mails.add(mail);
                    return SendResult.sent();
                })
                .voice(call -> {
                    calls.add(call);
                    return SendResult.sent();
                })
                .codes(sealing)
                .myHersys("https://my.example.jp/");
    }

    @Test
    void the_centre_is_told_of_a_submission_with_the_id_alone() {
        var id = office.submitted(Notifications.confirmedPatient()).caseId();
        dispatch(sender);

        assertThat(mails).hasSize(1).allSatisfy(mail -> {
            assertThat(Optional.of(mail.to())).isEqualTo(Institutions.centre().mail());
            assertThat(mail.subject()).isEqualTo("【HER-SYS】発生届の提出");
            assertThat(mail.body()).contains(office.caseOf(id).hersysId().value());
        });
    }

    @Test
    void the_patient_is_told_address_and_id_in_two_short_messages_and_the_id_is_handed_over() {
        var id = submitted(Notifications.confirmedPatient());

        var record = office.hersys
                .handingOverId()
                .sendBySms(Actors.clinicClerk(), id, BOTH)
                .orElseThrow();
        dispatch(sender);

        assertThat(record.isIdHandedOver()).isTrue();
        assertThat(texts).hasSize(2);
        assertThat(texts.get(0).text().value()).contains("https://my.example.jp/");
        assertThat(texts.get(1).text().value()).contains(record.hersysId().value());
        assertThat(texts).allSatisfy(sms -> assertThat(sms.text().parts()).hasSizeLessThan(3));
    }

    @Test
    void who_is_only_told_the_address_was_not_given_the_id() {
        var id = submitted(Notifications.confirmedPatient());

        office.hersys
                .handingOverId()
                .sendBySms(Actors.clinicClerk(), id, Set.of(MessageKind.PATIENT_TOLD_URL))
                .orElseThrow();

        assertThat(office.caseOf(id).isIdHandedOver()).isFalse();
        assertThatThrownBy(() -> office.hersys
                        .handingOverId()
                        .sendBySms(Actors.clinicClerk(), id, Set.of(MessageKind.PATIENT_CALLED)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_landline_gets_no_short_message() {
        var id = submitted(Notifications.confirmedPatient()
                .whereaboutsPhone(InventedValues.fixedLine(3))
                .registeredAddressPhone(InventedValues.fixedLine(3)));

        assertThat(office.hersys
                        .handingOverId()
                        .sendBySms(Actors.clinicClerk(), id, BOTH)
                        .problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.NO_MOBILE_NUMBER);
        assertThat(send(toPatient(MessageKind.PATIENT_TOLD_ID, id))).isEqualTo(failure(FailureReason.NO_NUMBER));
        send(toPatient(MessageKind.PATIENT_CALLED, id));
        assertThat(calls).hasSize(1);
    }

    @Test
    void an_id_that_was_replaced_goes_nowhere() {
        var id = submitted(Notifications.confirmedPatient());
        var before = toPatient(MessageKind.PATIENT_TOLD_ID, id);
        office.hersys
                .handingOverId()
                .reissue(Actors.clinicClerk(), id, office.caseOf(id).version())
                .orElseThrow();

        assertThat(send(before)).isEqualTo(failure(FailureReason.SUBJECT_GONE));
        assertThat(texts).isEmpty();
    }

    @Test
    void of_who_is_clinically_diagnosed_only_the_centre_has_it_sent() {
        var clinical = Office.on(Notifications.IN_FEBRUARY_2022);
        var id = clinical.submitted(Notifications.clinicallyDiagnosed()).caseId();
        var handing = clinical.hersys.handingOverId();

        assertThat(handing.sendBySms(Actors.clinicClerk(), id, BOTH).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.SMS_LEFT_TO_CENTRE);
    }

    @Test
    void what_has_no_gateway_or_no_receiver_says_so() {
        var id = submitted(Notifications.confirmedPatient());
        var none = office.hersys.gatewaySender().build();

        assertThat(none.send(office.messages().get(0)).toString()).isEqualTo(failure(FailureReason.NO_GATEWAY));
        assertThat(withoutSms()
                        .build()
                        .send(toPatient(MessageKind.PATIENT_TOLD_ID, id))
                        .toString())
                .isEqualTo(failure(FailureReason.NO_GATEWAY));
        assertThat(none.send(toPatient(MessageKind.PATIENT_TOLD_URL, id)).toString())
                .isEqualTo(failure(FailureReason.NO_URL));
        var asked = Message.toInstitution(
                        MessageKind.INSTITUTION_ASKED, Institutions.clinic().id(), office.now())
                .about(id, office.caseOf(id).hersysId());
        assertThat(send(asked)).isEqualTo(failure(FailureReason.NO_ADDRESS));
    }

    @Test
    void a_code_is_opened_for_its_message_only() {
        var code = code(5);
        send(code);
        var moved = Message.code(
                MessageKind.CODE_BY_VOICE,
                ActorId.of("account"),
                code.secret().orElseThrow(),
                office.now(),
                office.now());

        assertThat(texts).extracting(sms -> sms.text().value()).containsExactly("【HER-SYS】認証コード：123456 他の人に教えないでください。");
        assertThat(texts).extracting(OutgoingSms::to).containsExactly(CODE.to());
        assertThatThrownBy(() -> sealing.open(moved)).isInstanceOf(StorageException.class);
        assertThat(send(code.inState(MessageState.SENT))).isEqualTo(failure(FailureReason.SECRET_GONE));
    }

    @Test
    void a_code_is_read_out_digit_by_digit() {
        var voice = new CodeToSend(MessageChannel.VOICE, InventedValues.fixedLine(4), "123456");
        send(Message.code(
                MessageKind.CODE_BY_VOICE,
                ActorId.of("account"),
                sealing.seal(voice),
                office.now().plusSeconds(300),
                office.now()));

        assertThat(calls).hasSize(1);
        assertThat(calls.get(0).speech()).contains("1、2、3、4、5、6");
    }

    @Test
    void a_stale_code_is_never_sent() {
        add(code(5));
        office.wait(Duration.ofMinutes(5));

        dispatch(sender);

        assertThat(texts).isEmpty();
        assertThat(only().lastFailure()).contains(FailureReason.EXPIRED);
        assertThat(only().message().secret()).isEmpty();
    }

    @Test
    void a_code_that_expires_while_others_are_sent_is_not_sent_either() {
        add(code(10));
        add(code(1));
        dispatch(office.hersys
                .gatewaySender()
                .codes(sealing)
                .sms(sms -> {
                    texts.add(sms);
                    office.wait(Duration.ofMinutes(2));
                    return SendResult.sent();
                })
                .build());

        assertThat(texts).hasSize(1);
        assertThat(look(MessageState.GIVEN_UP)).hasSize(1).allSatisfy(queued -> {
            assertThat(queued.lastFailure()).contains(FailureReason.EXPIRED);
            assertThat(queued.message().secret()).isEmpty();
        });
    }

    @Test
    void what_could_only_be_tried_again_too_late_is_given_up_at_once_with_its_reason() {
        var busy = FailureReason.of("BUSY");
        add(code(5));

        dispatch(office.hersys
                .gatewaySender()
                .codes(sealing)
                .sms(sms -> SendResult.failedForNow(busy, Duration.ofMinutes(6)))
                .build());

        assertThat(only().message().state()).isEqualTo(MessageState.GIVEN_UP);
        assertThat(only().lastFailure()).contains(busy);
    }

    @Test
    void receipts_are_noted_once_the_acceptance_is() {
        var receipts = office.hersys.notingReceipts();
        add(code(5));
        assertThat(receipts.received(DeliveryReceipt.delivered("gw-1"))).isFalse();
        dispatch(sender);

        assertThat(receipts.received(DeliveryReceipt.delivered("gw-1"))).isTrue();
        assertThat(receipts.received(DeliveryReceipt.delivered("gw-1"))).isTrue();
        assertThat(only().message().state()).isEqualTo(MessageState.DELIVERED);
    }

    @Test
    void of_a_long_text_the_part_that_failed_counts_in_whatever_order_they_are_told() {
        var receipts = office.hersys.notingReceipts();
        var failed = DeliveryReceipt.failed("gw-1", FailureReason.of("FIRST_PART"));
        add(code(5));
        dispatch(sender);

        for (var receipt :
                List.of(DeliveryReceipt.delivered("gw-1"), failed, DeliveryReceipt.delivered("gw-1"), failed)) {
            assertThat(receipts.received(receipt)).isTrue();
        }

        assertThat(only().message().state()).isEqualTo(MessageState.GIVEN_UP);
        assertThat(only().lastFailure()).isEqualTo(failed.failure());
    }

    @Test
    void what_a_receipt_says_has_failed_is_given_up_with_its_reason() {
        var off = FailureReason.of("SWITCHED_OFF");
        add(code(5));
        dispatch(sender);

        assertThat(office.hersys.notingReceipts().received(DeliveryReceipt.failed("gw-1", off)))
                .isTrue();

        assertThat(only().message().state()).isEqualTo(MessageState.GIVEN_UP);
        assertThat(only().lastFailure()).contains(off);
    }

    private CaseId submitted(NotificationContentBuilder content) {
        return office.submitted(content).caseId();
    }

    private Message toPatient(MessageKind kind, CaseId id) {
        return Message.toPatient(kind, id, office.caseOf(id).hersysId(), office.now());
    }

    private Message code(int minutes) {
        return Message.code(
                MessageKind.CODE_BY_SMS,
                ActorId.of("account"),
                sealing.seal(CODE),
                office.now().plus(Duration.ofMinutes(minutes)),
                office.now());
    }

    private void add(Message message) {
        office.look(store -> {
            store.outbox().add(message);
            return true;
        });
    }

    private QueuedMessage only() {
        var all = office.look(store -> store.outbox()
                .list(EnumSet.allOf(MessageState.class), PageRequest.first())
                .items());
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private List<QueuedMessage> look(MessageState state) {
        return office.look(
                store -> store.outbox().list(Set.of(state), PageRequest.first()).items());
    }

    private String send(Message message) {
        return sender.send(message).toString();
    }

    private static String failure(FailureReason reason) {
        return SendResult.failedForGood(reason).toString();
    }

    private void dispatch(GatewaySender by) {
        office.hersys.dispatchingMessages(by).build().dispatch();
    }

    /** Mixes the context in, so that another one cannot be read. */
    private static final class Reversing implements FieldCipher {

        @Override
        public byte[] encrypt(byte[] plain, byte[] context) {
            var sealed = plain.clone();
            for (int i = 0; i < sealed.length; i++) {
                sealed[i] = (byte) (sealed[i] ^ context[context.length - 1 - i % context.length] ^ 0x55);
            }
            return sealed;
        }

        @Override
        public byte[] decrypt(byte[] sealed, byte[] context) {
            return encrypt(sealed, context);
        }

        @Override
        public boolean isCurrent(byte[] sealed) {
            return true;
        }
    }
}
