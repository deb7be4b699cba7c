package org.hersys.diagnosis;

import java.time.LocalDate;
import org.hersys.law.Citation;
import org.hersys.law.Provenance;
import org.hersys.law.Sources;

/** Where the lists of values are written (選択肢の典拠), and from which report dates on they are those of the form. */
final class ValueSetSources {

    static final LocalDate IN_FEBRUARY_2020 = LocalDate.of(2020, 2, 3);

    static final LocalDate IN_MAY_2020 = LocalDate.of(2020, 5, 13);

    static final LocalDate IN_FEBRUARY_2021 = LocalDate.of(2021, 2, 10);

    static final LocalDate IN_NOVEMBER_2021 = LocalDate.of(2021, 11, 29);

    /** Since then persons may be diagnosed without a test, and are entered as the FAQ says. */
    static final LocalDate WITHOUT_A_TEST = LocalDate.of(2022, 1, 24);

    static final LocalDate IN_JUNE_2022 = LocalDate.of(2022, 6, 30);

    private static final Citation FORM = Citation.of("新型コロナウイルス感染症 発生届（別記様式6-1）", Provenance.PUBLIC);

    static final Citation NO_FORM_YET = Sources.provisional("2020年2月3日より前に適用された様式は未確認");

    static final Citation FEBRUARY_2020 =
            FORM.numbered("健感発0203第2号").dated(IN_FEBRUARY_2020).at("12");

    static final Citation MAY_2020 =
            FORM.numbered("健感発0513第4号").dated(IN_MAY_2020).at("12");

    static final Citation AS_IN_NOVEMBER_2021 = Sources.provisional("2021年11月の様式の一覧による。この版での一覧は未確認");

    static final Citation DROPPED_IN_JUNE_2022 =
            Sources.provisional("2022年6月30日の改正で届出事項でなくなった。画面では引き続き2021年11月の様式の一覧から選べるものとした");

    private ValueSetSources() {}

    static Citation november2021(String item) {
        return FORM.numbered("令和3年11月29日作成の様式、通知番号未確認").at(item);
    }
}
