package org.hersys.form;

import java.time.LocalDate;
import org.hersys.law.Citation;
import org.hersys.law.Provenance;
import org.hersys.law.Sources;

/** Where the editions of the COVID-19 form are written (発生届の様式の典拠), and what had to be supposed. */
final class Covid19FormSources {

    private Covid19FormSources() {}

    private static final Citation FORM = Citation.of("新型コロナウイルス感染症 発生届（別記様式6-1）", Provenance.PUBLIC);

    private static final Citation CRITERIA =
            Citation.of("感染症の予防及び感染症の患者に対する医療に関する法律第12条第1項及び第14条第2項に基づく届出の基準等について（一部改正）", Provenance.PUBLIC);

    static final Citation FEBRUARY_2020 =
            FORM.numbered("健感発0203第2号").dated(LocalDate.of(2020, 2, 3)).readAt("http://akkie.mods.jp/2019-nCoV/");

    static final Citation MAY_2020 = CRITERIA.numbered("健感発0513第4号")
            .dated(LocalDate.of(2020, 5, 13))
            .readAt("https://www.pref.tottori.lg.jp/53339.htm");

    /** The notice of that date as a primary document names it; what it changed is public information. */
    static final Citation MAY_2020_AS_QUOTED = Citation.of(CRITERIA.title(), Provenance.PRIMARY)
            .numbered("健感発0513第4号")
            .dated(LocalDate.of(2020, 5, 13))
            .at("別記様式6-1")
            .readAt(Sources.SURVEILLANCE_QA.at("問14").toString());

    static final Citation FEBRUARY_2021 =
            FORM.numbered("令和3年2月10日適用、通知番号未確認").readAt("https://kyoto.med.or.jp/info/?p=3771");

    static final Citation NOVEMBER_2021 = FORM.numbered("令和3年11月29日作成の様式、通知番号未確認")
            .readAt("https://www.mhlw.go.jp/bunya/kenkou/kekkaku-kansenshou11/01-shitei-01.html");

    static final Citation JUNE_2022 =
            CRITERIA.numbered("健感発0630第1号").dated(LocalDate.of(2022, 6, 30)).readAt("https://khosp.or.jp/?p=9568");

    static final Citation JULY_2022 = Citation.of(
                    "オミクロン株のBA.5系統への置き換わりを見据えた感染拡大に対応するための医療機関・保健所の負担軽減等について", Provenance.PUBLIC)
            .numbered("事務連絡")
            .dated(LocalDate.of(2022, 7, 22))
            .readAt("https://healthcare.plan21.net/author/-95/page/286");

    static final Citation AUGUST_2022 = Citation.of("新型コロナの発生届、7項目まで削減可能に", Provenance.PUBLIC)
            .numbered("m3.com")
            .dated(LocalDate.of(2022, 8, 4))
            .readAt("https://sp.m3.com/news/open/iryoishin/1067191");

    static final Citation SEPTEMBER_2022 = Citation.of(Sources.FOUR_GROUPS_CIRCULAR.title(), Provenance.PUBLIC)
            .numbered("事務連絡（令和4年11月18日改正）")
            .dated(LocalDate.of(2022, 9, 12))
            .readAt("https://wic-net.com/material/document/6205/5");

    static final Citation SHIZUOKA = Citation.of("新型コロナウイルス感染症の発生届対象者の限定化等について（医療機関向け）", Provenance.PUBLIC)
            .numbered("静岡県")
            .readAt("https://www.pref.shizuoka.jp/kenkofukushi/covid19/1003081/1046571.html");

    static final Citation FAQ_BLANK_WHERE_NOT_APPLICABLE = Sources.INSTITUTION_FAQ.at("問23");

    static final Citation FREE_TEXT_FIELD = Sources.INSTITUTION_FAQ.at("問17");

    static final Citation AS_IN_NOVEMBER_2021 = Sources.provisional("2021年11月の様式にあるが、この版にもあったかは未確認のため、あったものとした");

    static final Citation NOT_DROPPED_IN_JUNE_2022 = Sources.provisional("2022年6月30日の改正で残ったか削除されたか未確認のため、残ったものとした");
}
