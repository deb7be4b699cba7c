package org.hersys.usecase;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hersys.cases.CaseRecord;
import org.hersys.facility.MedicalInstitution;
import org.hersys.facility.PublicHealthCentre;
import org.hersys.message.CodeToSend;
import org.hersys.message.FailureReason;
import org.hersys.message.Message;
import org.hersys.message.MessageChannel;
import org.hersys.message.MessageKind;
import org.hersys.message.MessageTemplates;
import org.hersys.message.OutgoingCall;
import org.hersys.message.OutgoingMail;
import org.hersys.message.OutgoingSms;
import org.hersys.message.SendResult;
import org.hersys.message.SmsText;
import org.hersys.person.EmailAddress;
import org.hersys.person.HersysId;
import org.hersys.person.PhoneNumber;
import org.hersys.port.JurisdictionDirectory;
import org.hersys.port.MailGateway;
import org.hersys.port.MessageSender;
import org.hersys.port.SmsGateway;
import org.hersys.port.UnitOfWork;
import org.hersys.port.VoiceGateway;
import org.hersys.result.Outcome;
import org.hersys.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Looks up to whom a message goes, makes its text and hands it to the gateway of its way (通知の送信先の決定と文面の作成).
 *
 * <pre>{@code
 * var sender = hersys.gatewaySender()
 *     .mail(mailGateway).sms(smsGateway).voice(voiceGateway)
 *     .codes(new CodeSealing(cipher))
 *     .myHersys("https://my.example.jp/")
 *     .build();
 * hersys.dispatchingMessages(sender).build().dispatch();
 * }</pre>
 *
 * <p>An office is reached by the mail address that the directory has, a patient by the number that the case has at that moment,
 * a code by the number with which it was sealed. What has no gateway or no receiver is failed for good, each with its own
 * reason, and waits for an operator. Immutable and safe for use by many threads if the gateways are.
 */
public final class GatewaySender implements MessageSender {

    private final UnitOfWork unitOfWork;
    private final JurisdictionDirectory directory;
    private final @Nullable MailGateway mail;
    private final @Nullable SmsGateway sms;
    private final @Nullable VoiceGateway voice;
    private final @Nullable CodeSealing codes;
    private final @Nullable String myHersys;
    private final MessageTemplates templates;
    private final Language language;

    private GatewaySender(Builder builder) {
        this.unitOfWork = builder.unitOfWork;
        this.directory = builder.directory;
        this.mail = builder.mail;
        this.sms = builder.sms;
        this.voice = builder.voice;
        this.codes = builder.codes;
        this.myHersys = builder.myHersys;
        this.templates = builder.templates;
        this.language = builder.language;
    }

    /**
     * Begins a sender.
     *
     * @param unitOfWork the store, for the numbers of patients
     * @param directory knows the addresses of offices
     * @return a builder of one without any gateway, with the standard texts in Japanese
     */
    public static Builder builder(UnitOfWork unitOfWork, JurisdictionDirectory directory) {
        return new Builder(unitOfWork, directory);
    }

    @Override
    public SendResult send(Message message) {
        return switch (message.kind().receiver()) {
            case CENTRE ->
                mail(
                        message,
                        message.centre()
                                .flatMap(directory::centre)
                                .flatMap(PublicHealthCentre::mail)
                                .orElse(null));
            case INSTITUTION ->
                mail(
                        message,
                        message.institution()
                                .flatMap(directory::institution)
                                .flatMap(MedicalInstitution::mail)
                                .orElse(null));
            case PATIENT -> toPatient(message);
            case ACCOUNT -> code(message);
        };
    }

    private SendResult mail(Message message, @Nullable EmailAddress to) {
        if (mail == null) {
            return SendResult.failedForGood(FailureReason.NO_GATEWAY);
        }
        if (to == null) {
            return SendResult.failedForGood(FailureReason.NO_ADDRESS);
        }
        var id = message.hersysId();
        if (id.isEmpty()) {
            return SendResult.failedForGood(FailureReason.SUBJECT_GONE);
        }
        var kind = message.kind();
        return mail.send(new OutgoingMail(
                message.id(),
                to,
                templates.subject(kind, language),
                text(kind, id.get().value())));
    }

    /** By the number and the id of this moment: an id that was replaced since must not go to a number that may be wrong. */
    private SendResult toPatient(Message message) {
        var found = message.caseId()
                .flatMap(id -> unitOfWork
                        .run(transaction -> Outcome.accepted(transaction.cases().find(id)))
                        .orElseThrow())
                .filter(record ->
                        message.hersysId().filter(record.hersysId()::equals).isPresent());
        if (found.isEmpty()) {
            return SendResult.failedForGood(FailureReason.SUBJECT_GONE);
        }
        if (message.kind() == MessageKind.PATIENT_TOLD_URL && myHersys == null) {
            return SendResult.failedForGood(FailureReason.NO_URL);
        }
        var record = found.get();
        return number(message, record)
                .map(to -> hand(message, to, text(message.kind(), told(message.kind(), record.hersysId()))))
                .orElseGet(() -> SendResult.failedForGood(FailureReason.NO_NUMBER));
    }

    private static Optional<PhoneNumber> number(Message message, CaseRecord record) {
        return message.kind().channel() == MessageChannel.SMS
                ? PatientNumbers.mobile(record)
                : PatientNumbers.any(record);
    }

    private String told(MessageKind kind, HersysId id) {
        return kind == MessageKind.PATIENT_TOLD_URL ? String.valueOf(myHersys) : id.value();
    }

    private SendResult code(Message message) {
        if (codes == null || message.secret().isEmpty()) {
            return SendResult.failedForGood(FailureReason.SECRET_GONE);
        }
        var code = codes.open(message);
        return hand(message, code.to(), text(message.kind(), said(code)));
    }

    /** A call reads digit by digit. */
    private String said(CodeToSend code) {
        return code.channel() == MessageChannel.SMS
                ? code.code()
                : code.code()
                        .chars()
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining(language == Language.JA ? "、" : ", "));
    }

    private SendResult hand(Message message, PhoneNumber to, String text) {
        return switch (message.kind().channel()) {
            case SMS ->
                sms == null
                        ? SendResult.failedForGood(FailureReason.NO_GATEWAY)
                        : sms.send(new OutgoingSms(message.id(), to, SmsText.of(text)));
            case VOICE ->
                voice == null
                        ? SendResult.failedForGood(FailureReason.NO_GATEWAY)
                        : voice.call(new OutgoingCall(message.id(), to, text));
            case MAIL -> throw new IllegalArgumentException("a mail must go to an office");
        };
    }

    private String text(MessageKind kind, String told) {
        return templates.text(kind, language, told);
    }

    /** Collects the gateways. Not thread-safe. */
    public static final class Builder {

        private static final Pattern ADDRESS = Pattern.compile("https://[!-~]{1,192}");

        private final UnitOfWork unitOfWork;
        private final JurisdictionDirectory directory;
        private @Nullable MailGateway mail;
        private @Nullable SmsGateway sms;
        private @Nullable VoiceGateway voice;
        private @Nullable CodeSealing codes;
        private @Nullable String myHersys;
        private MessageTemplates templates = MessageTemplates.standard();
        private Language language = Language.JA;

        private Builder(UnitOfWork unitOfWork, JurisdictionDirectory directory) {
            this.unitOfWork = requireNonNull(unitOfWork, "unitOfWork");
            this.directory = requireNonNull(directory, "directory");
        }

        /**
         * Sets where mails go.
         *
         * @param value the gateway
         * @return this builder
         */
        public Builder mail(MailGateway value) {
            this.mail = requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets where short messages go.
         *
         * @param value the gateway
         * @return this builder
         */
        public Builder sms(SmsGateway value) {
            this.sms = requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets who calls.
         *
         * @param value the gateway
         * @return this builder
         */
        public Builder voice(VoiceGateway value) {
            this.voice = requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets what opens the codes of sign-ins.
         *
         * @param value with the keys with which they were sealed
         * @return this builder
         */
        public Builder codes(CodeSealing value) {
            this.codes = requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets where patients enter their state of health.
         *
         * @param value the address of My HER-SYS, the same for everybody: https and at most 200 visible ASCII characters
         * @return this builder
         * @throws IllegalArgumentException if it is not of that form
         */
        public Builder myHersys(String value) {
            if (!ADDRESS.matcher(value).matches()) {
                throw new IllegalArgumentException("an address must begin with https:// and have no blanks");
            }
            this.myHersys = value;
            return this;
        }

        /**
         * Sets what messages say.
         *
         * @param value the texts
         * @return this builder
         */
        public Builder templates(MessageTemplates value) {
            this.templates = requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets in which language they say it.
         *
         * @param value the language
         * @return this builder
         */
        public Builder language(Language value) {
            this.language = requireNonNull(value, "value");
            return this;
        }

        /**
         * Makes the sender.
         *
         * @return the sender
         */
        public GatewaySender build() {
            return new GatewaySender(this);
        }
    }
}
