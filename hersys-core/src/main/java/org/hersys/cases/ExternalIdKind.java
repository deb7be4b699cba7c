package org.hersys.cases;

import java.util.regex.Pattern;
import org.hersys.text.BilingualText;

/** Whose id an {@link ExternalId} is (他システムの識別子の種類). The names are stable codes. */
public enum ExternalIdKind {
    /** NESIDのID: links the case with pathogen surveillance, which stays in NESID. */
    NESID("nesid", "\\S{1,64}", "NESIDのID", "NESID id"),
    /** 診療録番号: the chart number of the institution that entered the case. */
    CHART_NUMBER("chartNumber", "\\S(?:.{0,62}\\S)?", "診療録番号", "chart number"),
    /** 処理番号: with which a confirmed patient or asymptomatic carrier may warn contacts through the app. */
    CONTACT_APP("contactAppNumber", "[0-9]{8}", "接触確認アプリの処理番号", "processing number of the contact app");

    private final String id;
    private final Pattern form;
    private final BilingualText label;

    ExternalIdKind(String id, String form, String ja, String en) {
        this.id = id;
        this.form = Pattern.compile(form);
        this.label = BilingualText.of(ja, en);
    }

    boolean admits(String value) {
        return form.matcher(value).matches();
    }

    /**
     * The stable name of the item, as programs and JSON have it.
     *
     * @return for example {@code chartNumber}
     */
    public String id() {
        return id;
    }

    /**
     * What a screen shows.
     *
     * @return the words for it
     */
    public BilingualText label() {
        return label;
    }
}
