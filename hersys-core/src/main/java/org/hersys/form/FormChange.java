package org.hersys.form;

import static java.util.Objects.requireNonNull;

/**
 * One difference between two editions of the form (様式の改正点).
 *
 * @param kind what happened to the item
 * @param item the item
 */
public record FormChange(Kind kind, NotificationItem item) {

    /**
     * Checks that nothing is missing.
     *
     * @param kind what happened to the item
     * @param item the item
     */
    public FormChange {
        requireNonNull(kind, "kind");
        requireNonNull(item, "item");
    }

    /** What an edition does to an item of the one before it. */
    public enum Kind {
        /** 追加: not asked for before. */
        ADDED,
        /** 削除: no longer asked for. */
        DROPPED,
        /** 変更: asked for under another condition, or to be filled in otherwise. */
        CHANGED
    }

    /** For example {@code ADDED kana}. */
    @Override
    public String toString() {
        return kind + " " + item.id();
    }
}
