package org.hersys.message;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hersys.law.Provenance;
import org.hersys.text.BilingualText;
import org.hersys.text.Language;

/**
 * What messages say（通知の文面）, in Japanese and English.
 *
 * <pre>{@code
 * var ours = MessageTemplates.standard()
 *     .with(MessageKind.PATIENT_TOLD_URL, BilingualText.of("○○保健所です。{0} から入力してください。", "Enter it at {0}."));
 * }</pre>
 *
 * <p>Each text has one place, {@code {0}}, for the one thing that a message of its kind may tell: the HER-SYS id, the address
 * of My HER-SYS or the code. There is no place for a name or a diagnosis. Immutable.
 */
public final class MessageTemplates {

    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");
    private static final String THE_PLACE = "{0}";

    /** As long as an address of My HER-SYS may be; everything else is shorter. */
    private static final String LONGEST_TOLD = "x".repeat(200);

    private static final MessageTemplates STANDARD = new MessageTemplates(standardTexts());

    private final Map<MessageKind, BilingualText> texts;

    private MessageTemplates(Map<MessageKind, BilingualText> texts) {
        this.texts = texts;
        texts.forEach((kind, text) -> {
            for (var words : List.of(text.ja(), text.en())) {
                requirePlace(kind, words);
                requireRoom(kind, words.replace(THE_PLACE, LONGEST_TOLD));
            }
        });
    }

    /**
     * Texts in the words of the ministry's documents on HER-SYS. The documents say that the messages exist and what they
     * tell, not how they are worded: {@linkplain Provenance#PROVISIONAL provisional}.
     *
     * @return a text of each kind
     */
    public static MessageTemplates standard() {
        return STANDARD;
    }

    /**
     * How sure we are that the standard texts are those of HER-SYS.
     *
     * @return provisional
     */
    public Provenance provenance() {
        return Provenance.PROVISIONAL;
    }

    /**
     * The same with another text. It must name no diagnosis, which only its author can see to.
     *
     * @param kind what messages it is for
     * @param text the words, with {@code {0}} where the id, the address or the code is to stand
     * @return new templates
     * @throws IllegalArgumentException if the place is missing where there is something to tell, or there is another; or if
     *     the words have no room in the 10 parts of a short message, the 1,000 characters of a call or the 10,000 of a mail,
     *     with 200 characters where the place is
     */
    public MessageTemplates with(MessageKind kind, BilingualText text) {
        var all = new EnumMap<>(texts);
        all.put(requireNonNull(kind, "kind"), requireNonNull(text, "text"));
        return new MessageTemplates(all);
    }

    /**
     * What a mail has in its first line.
     *
     * @param kind what it is about
     * @param language in which language
     * @return the subject
     */
    public String subject(MessageKind kind, Language language) {
        return language == Language.JA
                ? "【HER-SYS】" + kind.label().ja()
                : "[HER-SYS] " + kind.label().en();
    }

    /**
     * What a message says.
     *
     * @param kind what it is about
     * @param language in which language
     * @param told the id, the address or the code; not used where there is nothing to tell
     * @return the text
     */
    public String text(MessageKind kind, Language language, String told) {
        var text = texts.get(kind);
        return requireNonNull(text, "a kind without a text").in(language).replace(THE_PLACE, told);
    }

    private static void requirePlace(MessageKind kind, String text) {
        boolean tellsSomething = kind != MessageKind.PATIENT_CALLED;
        if (text.contains(THE_PLACE) != tellsSomething
                || PLACE.matcher(text.replace(THE_PLACE, "")).find()) {
            throw new IllegalArgumentException(
                    "a text must have the place {0} and no other, and none where there is nothing to tell: " + kind);
        }
    }

    /** Otherwise each message of the kind would fail, one after the other. */
    private static void requireRoom(MessageKind kind, String longest) {
        boolean hasRoom = switch (kind.channel()) {
            case SMS -> SmsText.hasRoom(longest);
            case VOICE -> longest.length() <= OutgoingCall.LONGEST;
            case MAIL -> longest.length() <= OutgoingMail.LONGEST_BODY;
        };
        if (!hasRoom) {
            throw new IllegalArgumentException("a text must have room in one message: " + kind);
        }
    }

    private static Map<MessageKind, BilingualText> standardTexts() {
        var texts = new EnumMap<MessageKind, BilingualText>(MessageKind.class);
        for (var kind : MessageKind.values()) {
            texts.put(
                    kind,
                    switch (kind) {
                        case CENTRE_TOLD_OF_SUBMISSION -> BilingualText.of("""
                                発生届が提出されました。
                                スマホ入力ID（HER-SYS ID）：{0}
                                HER-SYSにログインし、このIDを用いて、発生届が提出された患者を特定してください。
                                """, """
                                A notification was submitted.
                                HER-SYS id: {0}
                                Sign in to HER-SYS and find the patient by this id.
                                """);
                        case CENTRE_TOLD_OF_DELETION -> mail("発生届が削除されました。", "A notification was deleted.");
                        case CENTRE_TOLD_OF_ASSIGNMENT ->
                            mail(
                                    "担当保健所又は関係保健所に設定されました。",
                                    "Your centre became responsible for a case or related to it.");
                        case CENTRE_TOLD_OF_TRANSFER -> mail("患者の移管の連絡があります。", "A case is transferred to your centre.");
                        case INSTITUTION_ASKED ->
                            mail("保健所から発生届の内容について照会があります。", "The health centre has a question on a notification.");
                        case CENTRE_ANSWERED ->
                            mail("発生届の内容の照会に回答がありました。", "Your question on a notification was answered.");
                        case PATIENT_TOLD_URL ->
                            BilingualText.of(
                                    "【HER-SYS】健康観察のお願いです。次のURLからMy HER-SYSに体温等を入力してください。{0}",
                                    "[HER-SYS] Please enter your temperature and state of health on My HER-SYS: {0}");
                        case PATIENT_TOLD_ID ->
                            BilingualText.of(
                                    "【HER-SYS】あなたのHER-SYS IDは {0} です。My HER-SYSの登録に使用してください。",
                                    "[HER-SYS] Your HER-SYS id is {0}. Use it to register on My HER-SYS.");
                        case PATIENT_CALLED ->
                            BilingualText.of(
                                    "こちらは保健所の自動音声です。健康状態の確認のためお電話しました。案内に従って、本日の体温等をお答えください。",
                                    "This is an automatic call of the public health centre about your state of health."
                                            + " Please answer as you are told.");
                        case CODE_BY_SMS ->
                            BilingualText.of(
                                    "【HER-SYS】認証コード：{0} 他の人に教えないでください。",
                                    "[HER-SYS] Verification code: {0} Do not tell it to anybody.");
                        case CODE_BY_VOICE ->
                            BilingualText.of(
                                    "HER-SYSの認証コードは、{0}、です。繰り返します。{0}、です。",
                                    "Your HER-SYS verification code is: {0}. Once more: {0}.");
                    });
        }
        return texts;
    }

    private static BilingualText mail(String ja, String en) {
        return BilingualText.of(
                ja + "\nスマホ入力ID（HER-SYS ID）：{0}\nHER-SYSにログインして確認してください。\n",
                en + "\nHER-SYS id: {0}\nSign in to HER-SYS to see it.\n");
    }

    /** Nothing of the texts. */
    @Override
    public String toString() {
        return "MessageTemplates[" + texts.size() + "]";
    }
}
