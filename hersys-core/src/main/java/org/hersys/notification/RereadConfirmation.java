package org.hersys.notification;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hersys.actor.ActorId;
import org.hersys.person.BirthDate;
import org.hersys.person.Guardian;
import org.hersys.person.PhoneNumber;
import org.hersys.text.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * That somebody has looked at the birth date and the phone numbers once more before the submission (入力間違いの確認).
 *
 * <p>HER-SYS新機能 陽性者の日次報告方法について 医療機関向け（2022-09-16）「HER-SYS入力時の注意点について」: a wrong number sends the
 * message to a stranger, and with a wrong birth date the person cannot register. What was shown is kept with the
 * confirmation, so that it holds for no other date and no other number. Immutable; prints neither.
 */
public final class RereadConfirmation {

    /** What a wrong phone number leads to, to be shown with the numbers. */
    public static final BilingualText WRONG_PHONE = BilingualText.of(
            "電話番号の入力間違いがあると、間違った方（対象ではない方）にSMSが届きます。", "With a wrong phone number the message goes to a stranger.");

    /** What a wrong birth date leads to, to be shown with it. */
    public static final BilingualText WRONG_BIRTH_DATE = BilingualText.of(
            "生年月日の入力間違いがあると、My HER-SYSに登録できません。本人から保健所に電話し、保健所で生年月日を修正する必要があります。",
            "With a wrong birth date the person cannot register with My HER-SYS, and has to call the health centre to have"
                    + " it corrected.");

    private final @Nullable BirthDate birthDate;
    private final List<Optional<PhoneNumber>> phones;
    private final ActorId by;
    private final Instant at;

    private RereadConfirmation(NotificationContent shown, ActorId by, Instant at) {
        this.birthDate = shown.birthDate().orElse(null);
        this.phones = phonesOf(shown);
        this.by = requireNonNull(by, "by");
        this.at = requireNonNull(at, "at");
    }

    /**
     * Somebody has looked at what was shown.
     *
     * @param shown the content as it was shown; only birth date and phone numbers are kept of it
     * @param by who confirmed
     * @param at when
     * @return the confirmation
     */
    public static RereadConfirmation of(NotificationContent shown, ActorId by, Instant at) {
        return new RereadConfirmation(shown, by, at);
    }

    /**
     * Whether there is something to be looked at.
     *
     * @param content what is to be submitted
     * @return true if it has a birth date or a phone number
     */
    public static boolean isNeededFor(NotificationContent content) {
        return content.has(NotificationField.BIRTH_DATE)
                || phonesOf(content).stream().anyMatch(Optional::isPresent);
    }

    private static List<Optional<PhoneNumber>> phonesOf(NotificationContent content) {
        return List.of(
                content.registeredAddressPhone(),
                content.whereaboutsPhone(),
                content.guardian().flatMap(Guardian::phone));
    }

    /**
     * Whether what is to be submitted is what was looked at.
     *
     * @param content what is to be submitted
     * @return true if birth date and every phone number are the same
     */
    public boolean covers(NotificationContent content) {
        return Objects.equals(birthDate, content.birthDate().orElse(null)) && phones.equals(phonesOf(content));
    }

    /**
     * The birth date that was shown.
     *
     * @return the birth date, or empty if none was filled in
     */
    public Optional<BirthDate> birthDate() {
        return Optional.ofNullable(birthDate);
    }

    /**
     * The phone number of the registered address that was shown.
     *
     * @return the number, or empty if none was filled in
     */
    public Optional<PhoneNumber> registeredAddressPhone() {
        return phones.get(0);
    }

    /**
     * The phone number of the whereabouts that was shown.
     *
     * @return the number, or empty if none was filled in
     */
    public Optional<PhoneNumber> whereaboutsPhone() {
        return phones.get(1);
    }

    /**
     * The phone number of the guardian that was shown.
     *
     * @return the number, or empty if none was filled in
     */
    public Optional<PhoneNumber> guardianPhone() {
        return phones.get(2);
    }

    /**
     * Who confirmed.
     *
     * @return the account
     */
    public ActorId by() {
        return by;
    }

    /**
     * When it was confirmed.
     *
     * @return the moment
     */
    public Instant at() {
        return at;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RereadConfirmation that
                && Objects.equals(birthDate, that.birthDate)
                && phones.equals(that.phones)
                && by.equals(that.by)
                && at.equals(that.at);
    }

    @Override
    public int hashCode() {
        return Objects.hash(birthDate, phones, by, at);
    }

    /** Who and when. */
    @Override
    public String toString() {
        return "RereadConfirmation[" + by + ", " + at + "]";
    }
}
