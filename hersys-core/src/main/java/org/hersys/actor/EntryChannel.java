package org.hersys.actor;

import org.hersys.text.BilingualText;

/** On which way something came into the system (入力経路). */
public enum EntryChannel {

    /** Typed into the screens of the system (画面入力). */
    SCREEN("画面入力", "screen", false),

    /** Handed over by an electronic medical record (電子カルテ連携). */
    EMR("電子カルテ連携", "electronic medical record", false),

    /** Read from a file (一括登録). */
    IMPORT("一括登録", "file import", false),

    /** Told by fax and typed by the one who received it (FAX). */
    FAX("FAX", "fax", true),

    /** Told by telephone and typed by the one who was called (電話). */
    PHONE("電話", "telephone", true),

    /** Sent or brought on paper and typed by the one who received it (書面). */
    PAPER("書面", "paper", true);

    private final BilingualText label;
    private final boolean proxy;

    EntryChannel(String ja, String en, boolean proxy) {
        this.label = BilingualText.of(ja, en);
        this.proxy = proxy;
    }

    /**
     * What it is called.
     *
     * @return the label in both languages
     */
    public BilingualText label() {
        return label;
    }

    /**
     * Whether somebody else typed what was told (代行入力).
     *
     * @return true for fax, telephone and paper
     */
    public boolean isProxy() {
        return proxy;
    }
}
