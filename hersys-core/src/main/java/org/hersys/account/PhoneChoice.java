package org.hersys.account;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hersys.message.MessageChannel;

/**
 * A phone to which a code can be sent, as it is shown before the sign-in is complete (送信先の選択肢): never the whole number.
 * Immutable.
 *
 * @param position which of the phones of the account, from 0 on
 * @param ending the last two digits
 * @param channels by which ways a code can come
 */
public record PhoneChoice(int position, String ending, Set<MessageChannel> channels) {

    /**
     * Checks that nothing is missing.
     *
     * @param position which of the phones of the account, from 0 on
     * @param ending the last two digits
     * @param channels by which ways a code can come
     */
    public PhoneChoice {
        requireNonNull(ending, "ending");
        channels = Set.copyOf(channels);
    }

    /**
     * The choices among the phones of an account.
     *
     * @param phones the phones in their order
     * @return a choice for each
     */
    public static List<PhoneChoice> among(List<RegisteredPhone> phones) {
        var choices = new ArrayList<PhoneChoice>();
        for (var phone : phones) {
            choices.add(new PhoneChoice(choices.size(), phone.ending(), phone.channels()));
        }
        return List.copyOf(choices);
    }

    /** The position; nothing of the number. */
    @Override
    public String toString() {
        return "PhoneChoice[" + position + "]";
    }
}
