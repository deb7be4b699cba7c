package org.hersys.notification;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import org.hersys.actor.ActorId;
import org.hersys.form.NotificationItem;

/**
 * That somebody was shown which items are empty and went on (未入力項目の確認、「続ける」). Immutable.
 *
 * <p>HER-SYSの利用に関するFAQ（医療機関向け）問23: what does not apply is left empty, and one press covers all of it.
 *
 * @param items the items that were marked, in the order of the form
 * @param by who went on
 * @param at when
 */
public record EmptyItemsAcknowledgement(List<NotificationItem> items, ActorId by, Instant at) {

    /**
     * Keeps a copy of its own.
     *
     * @param items the items that were marked, in the order of the form
     * @param by who went on
     * @param at when
     */
    public EmptyItemsAcknowledgement {
        items = List.copyOf(items);
        requireNonNull(by, "by");
        requireNonNull(at, "at");
    }
}
